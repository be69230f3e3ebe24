/** A learner's plan as data: where they stand, when the open steps are, and what can be done about it. */
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

/** The attributes that ask for a plan. */
export interface PlanAttributes {
  begin: string | null | undefined;
  start: string | null | undefined;
  trackable: boolean;
}

interface PlanInput {
  path: CareerPath;
  progress: CareerProgress;
  attributes: PlanAttributes;
  /** The present month. */
  present: Month;
  /** Whether the browser refuses to store the progress. */
  unsaved: boolean;
  restart: PlanState['restart'];
  /** Reports an attribute that is left out. */
  warn(what: string): void;
}

export interface PlanState {
  path: CareerPath;
  standing: Standing;
  /** What each step of the path is to the learner. */
  stepStates: Map<Step, StepState>;
  trackable: boolean;
  /** Whether the reader is asked where they start. */
  asksForStart: boolean;
  /** When the open steps are, by id; undefined without dates. */
  spans: Map<string, Spans> | undefined;
  /** Whether the reader wants to see the dates. */
  showsDates: boolean;
  unsaved: boolean;
  restart: 'startOver' | 'undo' | undefined;
}

/** What a step is to the learner: known from their background, done, the first open one, or open. */
export type StepState = 'known' | 'done' | 'current' | 'open';

/** The present month where the reader is. */
export const thisMonth = (): Month => {
  const now = new Date();
  return now.getFullYear() * 12 + now.getMonth();
};

/** The month in which the open steps begin. Nobody who is on the way can begin in the past. */
const firstMonth = ({ attributes, present, warn }: PlanInput, isOnTheWay: boolean) => {
  const { begin } = attributes;
  if (!begin) return undefined;
  const month = begin === 'today' ? present : toMonth(begin);
  if (month === undefined) warn(`begin="${begin}" is no month such as 2027-01, nor today`);
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
    warn(`start="${start}" is none of the path’s backgrounds`);
  // Without check boxes, no step is done.
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

/** When the last open step ends; undefined if a step has no dates. */
export const lastSpans = ({ spans, standing }: PlanState): Spans | undefined =>
  spans && spans.size === standing.open.length
    ? spans.get(standing.open.at(-1)?.id ?? '')
    : undefined;

/** The background that shortens the time to hire, if one does, and the time that is left. */
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
