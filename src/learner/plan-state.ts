/** A learner's plan as data: progress and available actions. */
import type { CareerPath, Duration, Step } from '../model/path-types.js';
import {
  standingOn,
  type CareerProgress,
  type Standing,
  type StepProgress,
} from '../model/progress.js';
import { withoutSteps } from '../model/step-states.js';
import { isCovered, toStages, type Stage } from '../model/stages.js';

/** The attributes that configure a plan. */
export interface PlanAttributes {
  begin: string | null | undefined;
  start: string | null | undefined;
  trackable: boolean | 'skills';
}

interface PlanInput {
  path: CareerPath;
  progress: CareerProgress;
  attributes: PlanAttributes;
  /** Whether the browser refuses to store the progress. */
  unsaved: boolean;
  restart: PlanState['restart'];
  /** Reports an invalid attribute, which is ignored. */
  warn(what: string): void;
}

export interface PlanState {
  path: CareerPath;
  standing: Standing;
  /** The stages that have to be done. */
  required: readonly Stage[];
  /** All stages and steps of the path, with the state of each. */
  stages: readonly StageWithState[];
  trackable: boolean;
  progress: CareerProgress;
  /** Whether the learner ticks off skills. */
  tracksSkills: boolean;
  /** Whether to ask the learner where they start. */
  asksForStart: boolean;
  unsaved: boolean;
  restart: 'startOver' | 'undo' | undefined;
}

interface StageWithState {
  stage: Stage;
  state: StepState;
  /** Whether it is the stage of the step to do now. */
  isCurrent: boolean;
  /** The state of the step, or of each alternative. */
  steps: ReadonlyMap<Step, StepState>;
}

/** The state of a step or stage: covered by the learner's background, or what the learner says. */
export type StepState = 'known' | StepProgress;

const withStates = (
  stages: readonly Stage[],
  { open, start, states }: Standing,
): StageWithState[] => {
  const stateOf = ({ id, skippedBy }: Step): StepState =>
    skippedBy?.includes(start) ? 'known' : (states.get(id) ?? 'open');
  return stages.map((stage) => {
    const steps = new Map(stage.steps.map((step) => [step, stateOf(step)]));
    const found = [...steps.values()];
    // One alternative that is done or in progress is enough; the stage is skipped only with all of them.
    const state = isCovered(stage, start)
      ? 'known'
      : ((['done', 'inProgress', 'open'] as const).find((one) => found.includes(one)) ?? 'skipped');
    return { stage, state, steps, isCurrent: !!open[0] && stage.steps.includes(open[0]) };
  });
};

export const toPlanState = ({
  attributes,
  path,
  progress,
  restart,
  unsaved,
  warn,
}: PlanInput): PlanState => {
  const { start, trackable } = attributes;
  if (start && !path.backgrounds?.some(({ id }) => id === start))
    warn(`start="${start}" isn't the id of a background`);
  // Without controls, all steps are open.
  const known = trackable ? progress : { ...withoutSteps(progress), start: progress.start };
  const standing = standingOn(path, known, start);
  return {
    path,
    progress,
    standing,
    required: standing.required,
    stages: withStates(toStages(path.roadmap?.steps ?? []), standing),
    trackable: Boolean(trackable),
    tracksSkills: trackable === 'skills',
    asksForStart: Boolean((trackable || start != null) && path.backgrounds?.length),
    unsaved,
    restart,
  };
};

/** A duration with a note, in which the path’s text is marked. */
export type OwnDuration = Duration & { note: unknown };

/**
 * The time to hire with the learner's background, if that alone changes it, or with their whole plan; undefined
 * if it is the path's.
 */
export const ownTimeToHire = ({
  path,
  standing,
}: PlanState): { background: string | undefined; duration: Duration } | undefined => {
  const { pace, skipped, start, timeToHire: duration } = standing;
  if (!duration || duration === path.timeToHire) return undefined;
  const background = path.backgrounds?.find(({ id }) => id === start);
  const isAlone = pace.factor === 1 && !skipped.length;
  return { background: isAlone ? background?.label : undefined, duration };
};
