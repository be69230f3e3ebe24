import type { StepProgress } from '../model/step-states.js';

/** What a learner can do. Each action dispatches an event at its control. */
export interface PlanActions {
  setState(control: EventTarget, step: string, state: StepProgress): void;
  setSkill(control: EventTarget, step: string, skill: string, isLearned: boolean): void;
  /** Hours per week; undefined for those of the path. */
  setPace(control: EventTarget, hoursPerWeek: number | undefined): void;
  startFrom(control: EventTarget, background: string): void;
  showDates(control: EventTarget, isShown: boolean): void;
  /** Removes the progress, or restores it if it has just been removed. */
  startOver(control: EventTarget): void;
}
