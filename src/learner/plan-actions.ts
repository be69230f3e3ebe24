import type { CareerProgress } from '../model/progress-record.js';

/** What a learner can do with a plan. Each action dispatches an event at its control. */
export interface PlanActions {
  /** Changes the progress. `step` is the id of a step that changes. */
  change(
    control: EventTarget,
    change: (progress: CareerProgress) => CareerProgress,
    step?: string,
  ): void;
  /** Removes the progress, or restores it if it has just been removed. */
  startOver(control: EventTarget): void;
  /** Loads what it takes to take the plan along. */
  takeAlong(): void;
}
