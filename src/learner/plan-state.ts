/** A learner's plan as data: progress, dates of the open steps, and available actions. */
import type { CareerPath, Duration, Step } from '../model/path-types.js';
import {
  schedule,
  standingOn,
  toMonth,
  type CareerProgress,
  type Month,
  type Spans,
  type Standing,
} from '../model/progress.js';
import { isCovered, requiredStages, toStages, type Stage } from '../model/stages.js';

/** The attributes that configure a plan. */
export interface PlanAttributes {
  begin: string | null | undefined;
  start: string | null | undefined;
  trackable: boolean;
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
  /** Whether to ask the learner where they start. */
  asksForStart: boolean;
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
  /** The state of the step, or of each alternative. */
  steps: ReadonlyMap<Step, StepState>;
}

/** The state of a step or stage: covered by the learner's background, done, the first that has to be done, or open. */
export type StepState = 'known' | 'done' | 'current' | 'open';

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
  { done, open, start }: Standing,
): StageWithState[] => {
  const isDone = new Set(done);
  const stateOf = (step: Step): StepState =>
    step.skippedBy?.includes(start) ? 'known' : isDone.has(step) ? 'done' : 'open';
  return stages.map((stage) => {
    const steps = new Map(stage.steps.map((step) => [step, stateOf(step)]));
    const states = [...steps.values()];
    const state = isCovered(stage, start)
      ? 'known'
      : states.includes('done')
        ? 'done'
        : open[0] && stage.steps.includes(open[0])
          ? 'current'
          : 'open';
    return { stage, state, steps };
  });
};

export const toPlanState = (input: PlanInput): PlanState => {
  const { attributes, path, progress, restart, unsaved, warn } = input;
  const { start, trackable } = attributes;
  if (start && !path.backgrounds?.some(({ id }) => id === start))
    warn(`start="${start}" isn't the id of one of the path's backgrounds`);
  // Without checkboxes, no step is done.
  const standing = standingOn(path, trackable ? progress : { ...progress, done: [] }, start);
  const stages = toStages(path.roadmap?.steps ?? []);
  const begin = firstMonth(input, standing.done.length > 0);
  return {
    path,
    standing,
    required: requiredStages(stages, standing.start),
    stages: withStates(stages, standing),
    trackable,
    asksForStart: Boolean((trackable || start != null) && path.backgrounds?.length),
    spans:
      begin === undefined || path.roadmap?.timeToComplete
        ? undefined
        : schedule(standing.open, begin),
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

/** The shorter time to hire with the learner's background; undefined if it isn't shorter. */
export const shorterTimeToHire = ({
  path,
  standing,
}: PlanState): { background: string; duration: Duration } | undefined => {
  const { start, timeToHire: duration } = standing;
  const background = path.backgrounds?.find(({ id }) => id === start);
  return duration && background && duration !== path.timeToHire
    ? { background: background.label, duration }
    : undefined;
};
