/**
 * A learner's progress on a path, and the schedule of the remaining steps. Months are counted from the year
 * 0, which avoids clocks, time zones and month lengths.
 */
import { unitOf } from './durations.js';
import { atPace, paceOf, type Pace } from './pace.js';
import type { CareerPath, Duration, NotedDuration, Step } from './path-types.js';
import type { CareerProgress } from './progress-record.js';
import { requiredStages, stageDuration, totalDuration, toStages, type Stage } from './stages.js';
import { stepStates, type StepProgress } from './step-states.js';

export { toProgress, type CareerProgress } from './progress-record.js';
export { isBegun, mergeProgress, type StepProgress } from './step-states.js';

/** A calendar month: the year times twelve, plus 0 for January to 11 for December. */
export type Month = number;

/** From the first month to the last, inclusive. */
export interface Span {
  first: Month;
  last: Month;
  /** The exact beginning, in months. */
  from: number;
  /** The exact end, in months. */
  to: number;
}

/** A step's dates if all steps take their minimum, or their maximum, duration. */
export interface Spans {
  earliest: Span;
  latest: Span;
}

/** Where a learner stands on a path. */
export interface Standing {
  /** Id of the background that applies, '' for none. */
  start: string;
  /** The steps that this background doesn't cover, in order. */
  steps: Step[];
  /** The steps that are done. */
  done: Step[];
  /** The steps that the learner is working on. */
  inProgress: Step[];
  /** The steps that the learner leaves out. */
  skipped: Step[];
  /** The state of each step that isn't open, by id. */
  states: ReadonlyMap<string, StepProgress>;
  /**
   * The steps that still have to be done: not optional or skipped ones, and of a choice all alternatives until one of
   * them is in progress or done. Those in progress come first.
   */
  open: Step[];
  /** The stages that have to be done: none that are skipped, optional ones only if all are. */
  required: readonly Stage[];
  /** How many steps have to be done; of a choice, one. If all steps are optional, all of them count. */
  total: number;
  /** How many of those are done. */
  completed: number;
  /** The total duration of the open steps at the learner's pace; 0 if the path gives only a time for the whole roadmap. */
  left: Duration;
  pace: Pace;
  /** The salary level at the current stage. */
  level: string | undefined;
  /** The path's time to hire, without the steps that the background covers. */
  timeToHire: NotedDuration | undefined;
}

/** The last month that can have a date: December 9999. */
const END: Month = 9999 * 12 + 11;

/** The salary level of a step, or of the last step before it that has one. */
const levelAt = (steps: readonly Step[], index: number): string | undefined =>
  steps.slice(0, index + 1).findLast(({ salary }) => salary)?.salary;

/** The time to hire with only some stages, at a pace. The rest of it, the job search, stays the same. */
const timeToHire = (
  { roadmap, timeToHire: whole }: CareerPath,
  stages: readonly Stage[],
  { factor }: Pace,
): NotedDuration | undefined => {
  if (!whole || roadmap?.timeToComplete) return whole;
  const all = toStages(roadmap?.steps ?? []);
  const unit = unitOf(whole);
  // Converted durations aren't exact enough for a difference.
  if (all.some(({ steps }) => steps.some(({ duration: one }) => one && unitOf(one) !== unit)))
    return whole;
  const total = totalDuration(all);
  const search = { min: whole.min - total.min, max: whole.max - total.max };
  if (search.min < 0 || search.min > search.max) return whole;
  const rest = multiplied(totalDuration(stages), factor);
  if (rest.min === total.min && rest.max === total.max) return whole;
  return { ...whole, min: rest.min + search.min, max: rest.max + search.max };
};

/** A duration times a factor, rounded, because fractions of a month mean nothing. */
const multiplied = (duration: Duration, factor: number): Duration => {
  const times = (amount: number) => amount && Math.max(1, Math.round(amount * factor));
  return factor === 1
    ? duration
    : { ...duration, min: times(duration.min), max: times(duration.max) };
};

/** Where a learner with this progress stands. Ids that the path doesn't have are ignored. */
export const standingOn = (
  path: CareerPath,
  progress: CareerProgress,
  otherwise?: string | null,
): Standing => {
  const all = path.roadmap?.steps ?? [];
  const known = path.backgrounds ?? [];
  const isKnown = (id: string | null | undefined): id is string =>
    id === '' || known.some((background) => background.id === id);
  const start = [progress.start, otherwise].find(isKnown) ?? '';
  const states = stepStates(progress);
  const isIn = (state: StepProgress) => (step: Step) => states.get(step.id) === state;
  const stages = requiredStages(toStages(all), start);
  const required = stages.filter(({ steps }) => !steps.every(isIn('skipped')));
  const openStages = required
    .filter(({ steps }) => !steps.some(isIn('done')))
    .map((stage) => {
      const begun = stage.steps.filter(isIn('inProgress'));
      const steps = stage.steps.filter((step) => !isIn('skipped')(step));
      return { ...stage, steps: begun.length ? begun : steps };
    });
  const isBegun = ({ steps }: Stage) => steps.some(isIn('inProgress'));
  const open = [...openStages.filter(isBegun), ...openStages.filter((stage) => !isBegun(stage))];
  const steps = all.filter(({ skippedBy }) => !skippedBy?.includes(start));
  const pace = paceOf(path, progress);
  const left = totalDuration(openStages);
  const [current] = open.flatMap(({ steps }) => steps);
  return {
    start,
    steps,
    done: steps.filter(isIn('done')),
    inProgress: steps.filter(isIn('inProgress')),
    skipped: steps.filter(isIn('skipped')),
    states,
    open: open.flatMap(({ steps }) => steps),
    required,
    total: required.length,
    completed: required.length - openStages.length,
    left: path.roadmap?.timeToComplete
      ? { min: 0, max: 0 }
      : left.unit === 'hour'
        ? left
        : multiplied(left, pace.factor),
    pace,
    level: levelAt(all, current ? all.indexOf(current) : all.length - 1),
    timeToHire: timeToHire(path, required, pace),
  };
};

/** The month of a date such as “2027-01-15”; the time and its zone are ignored. */
const date =
  /^(\d{4})-(0?[1-9]|1[0-2])(-(0?[1-9]|[12]\d|3[01])([T ][\d:.,]+ ?(Z|[+-][\d:]+)?)?)?$/i;

/** Parses a month such as “2027-01”, also from a full date; undefined for anything else. */
export const toMonth = (text: string): Month | undefined => {
  const [, year, month] = date.exec(text.trim()) ?? [];
  return year && month ? Number(year) * 12 + Number(month) - 1 : undefined;
};

/** Formats a month, such as “2027-01”. */
export const fromMonth = (month: Month): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The months between two points in time, counted in months, including partial months. */
const span = (from: number, to: number): Span => {
  // Allows for rounding errors: three thirds don't quite add up to one.
  const first = Math.floor(from + 1e-6);
  return { first, last: Math.max(first, Math.ceil(to - 1e-6) - 1), from, to };
};

/**
 * The dates of the steps, by id, if they are done one after the other from a given month on; alternatives have
 * the same dates. Steps without a duration have no dates, nor do steps after the year 9999, and those from the
 * first one in hours on, if the pace has no hours per week.
 */
export const schedule = (
  steps: readonly Step[],
  begin: Month,
  pace: Pace = { hours: undefined, factor: 1 },
): Map<string, Spans> => {
  const plan = new Map<string, Spans>();
  let [soon, late] = [begin, begin];
  for (const { isOptional, steps: group } of toStages(steps)) {
    if (!pace.hours && group.some(({ duration: one }) => one && unitOf(one) === 'hour')) break;
    const paced = group.map(({ duration: one, ...step }) => {
      const duration = one && atPace(one, pace);
      return duration ? { ...step, duration } : step;
    });
    const duration = stageDuration({ isOptional, steps: paced }, 'month');
    if (!duration) continue;
    const earliest = span(soon, (soon += duration.min));
    const latest = span(late, (late += duration.max));
    if (latest.last > END) break;
    for (const { id } of group) plan.set(id, { earliest, latest });
  }
  return plan;
};
