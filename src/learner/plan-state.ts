/** A learner's plan as data: progress, dates of the open steps, and available actions. */
import type { CareerPath, Duration, Step } from '../model/path-types.js';
import { hasPace } from '../model/pace.js';
import {
  schedule,
  standingOn,
  toMonth,
  type CareerProgress,
  type Month,
  type Spans,
  type Standing,
  type StepProgress,
} from '../model/progress.js';
import { withoutSteps } from '../model/step-states.js';
import { isCovered, requiredStages, toStages, type Stage } from '../model/stages.js';

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
  /** The current month. */
  present: Month;
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
  /** Whether to ask the learner for their hours per week. */
  asksForPace: boolean;
  /** The dates of the open steps, by id; undefined without dates. */
  spans: Map<string, Spans> | undefined;
  /** Whether the learner wants to see the dates. */
  showsDates: boolean;
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

/** The current month in the reader's time zone. */
export const thisMonth = (): Month => {
  const now = new Date();
  return now.getFullYear() * 12 + now.getMonth();
};

/** The month in which the open steps begin. Once steps are done, it is never in the past. */
const firstMonth = ({ attributes, present, warn }: PlanInput, isOnTheWay: boolean) => {
  const begin = String(attributes.begin ?? '').trim();
  if (!begin) return undefined;
  const month = begin === 'today' ? present : toMonth(begin);
  if (month === undefined) warn(`begin="${begin}" isn't a month such as 2027-01, or "today"`);
  return month !== undefined && isOnTheWay ? Math.max(month, present) : month;
};

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

export const toPlanState = (input: PlanInput): PlanState => {
  const { attributes, path, progress, restart, unsaved, warn } = input;
  const { start, trackable } = attributes;
  if (start && !path.backgrounds?.some(({ id }) => id === start))
    warn(`start="${start}" isn't the id of one of the path's backgrounds`);
  // Without controls, all steps are open.
  const known = trackable ? progress : { ...withoutSteps(progress), start: progress.start };
  const standing = standingOn(path, known, start);
  const stages = toStages(path.roadmap?.steps ?? []);
  const begin = firstMonth(input, standing.done.length + standing.inProgress.length > 0);
  const hasDates = begin !== undefined && !path.roadmap?.timeToComplete;
  return {
    path,
    progress,
    standing,
    required: requiredStages(stages, standing.start),
    stages: withStates(stages, standing),
    trackable: Boolean(trackable),
    tracksSkills: trackable === 'skills',
    asksForPace: hasDates && hasPace(path),
    asksForStart: Boolean((trackable || start != null) && path.backgrounds?.length),
    spans: hasDates ? schedule(standing.open, begin, standing.pace) : undefined,
    showsDates: progress.dates !== false,
    unsaved,
    restart,
  };
};

/** The dates of the last open step; undefined if a step has no dates. */
export const lastSpans = ({ spans, standing }: PlanState): Spans | undefined =>
  spans && spans.size === standing.open.length
    ? spans.get(standing.open.at(-1)?.id ?? '')
    : undefined;

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
