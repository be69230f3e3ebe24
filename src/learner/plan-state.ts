/** A learner's plan as data: progress, dates of the open steps, and available actions. */
import type { CareerPath, Range, Step } from '../model/path-types.js';
import {
  schedule,
  standingOn,
  toMonth,
  type CareerProgress,
  type Month,
  type Spans,
  type Standing,
} from '../model/progress.js';

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
  /** The state of each step of the path. */
  stepStates: Map<Step, StepState>;
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

/** The state of a step: covered by the learner's background, done, the first open one, or open. */
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

const toStepStates = (path: CareerPath, { done, open, steps }: Standing): Map<Step, StepState> => {
  const states = new Map<Step, StepState>(path.roadmap?.steps.map((step) => [step, 'known']));
  for (const step of steps) states.set(step, 'open');
  for (const step of done) states.set(step, 'done');
  if (open[0]) states.set(open[0], 'current');
  return states;
};

export const toPlanState = (input: PlanInput): PlanState => {
  const { attributes, path, progress, restart, unsaved, warn } = input;
  const { start, trackable } = attributes;
  if (start && !path.backgrounds?.some(({ id }) => id === start))
    warn(`start="${start}" isn't the id of one of the path's backgrounds`);
  // Without checkboxes, no step is done.
  const standing = standingOn(path, trackable ? progress : { ...progress, done: [] }, start);
  const begin = firstMonth(input, standing.done.length > 0);
  return {
    path,
    standing,
    stepStates: toStepStates(path, standing),
    trackable,
    asksForStart: Boolean((trackable || start != null) && path.backgrounds?.length),
    spans: begin === undefined ? undefined : schedule(standing.open, begin),
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
}: PlanState): { background: string; range: Range } | undefined => {
  const { start, timeToHire: range } = standing;
  const background = path.backgrounds?.find(({ id }) => id === start);
  return range && background && range !== path.timeToHire
    ? { background: background.label, range }
    : undefined;
};
