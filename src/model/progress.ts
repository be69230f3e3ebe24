/**
 * A learner's progress on a path, and the schedule of the remaining steps. Months are counted from the year
 * 0, which avoids clocks, time zones and month lengths.
 */
import { unitOf } from './durations.js';
import type { CareerPath, Duration, NotedDuration, Step } from './path-types.js';
import { doneIds, type CareerProgress } from './progress-record.js';
import { requiredStages, stageDuration, totalDuration, toStages, type Stage } from './stages.js';

export { isBegun, toProgress, type CareerProgress } from './progress-record.js';

/** A calendar month: the year times twelve, plus 0 for January to 11 for December. */
export type Month = number;

/** From the first month to the last, inclusive. */
export interface Span {
  first: Month;
  last: Month;
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
  /**
   * The steps that still have to be done: not optional ones, and of a choice all alternatives until one of them is
   * done.
   */
  open: Step[];
  /** How many steps have to be done; of a choice, one. If all steps are optional, all of them count. */
  total: number;
  /** How many of those are done. */
  completed: number;
  /** The total duration of the open steps; 0 if the path gives only a time for the whole roadmap. */
  left: Duration;
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

/** Removes covered steps from the time to hire. The rest of it, the job search, stays the same. */
const timeToHire = (
  { roadmap, timeToHire: whole }: CareerPath,
  stages: readonly Stage[],
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
  const rest = totalDuration(stages);
  if (rest.min === total.min && rest.max === total.max) return whole;
  return { ...whole, min: rest.min + search.min, max: rest.max + search.max };
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
  const ids = doneIds(progress);
  const isDone = ({ id }: Step) => ids.has(id);
  const required = requiredStages(toStages(all), start);
  const openStages = required.filter(({ steps }) => !steps.some(isDone));
  const open = openStages.flatMap(({ steps }) => steps);
  const steps = all.filter(({ skippedBy }) => !skippedBy?.includes(start));
  return {
    start,
    steps,
    done: steps.filter(isDone),
    open,
    total: required.length,
    completed: required.length - openStages.length,
    left: path.roadmap?.timeToComplete ? { min: 0, max: 0 } : totalDuration(openStages),
    level: levelAt(all, open.length ? all.indexOf(open[0]!) : all.length - 1),
    timeToHire: timeToHire(path, required),
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
  return { first, last: Math.max(first, Math.ceil(to - 1e-6) - 1) };
};

/**
 * The dates of the steps, by id, if they are done one after the other from a given month on; alternatives have
 * the same dates. Steps without a duration have no dates, nor do steps after the year 9999, and those from the
 * first one in hours on: how many of them make a month is up to the learner.
 */
export const schedule = (steps: readonly Step[], begin: Month): Map<string, Spans> => {
  const plan = new Map<string, Spans>();
  let [soon, late] = [begin, begin];
  for (const stage of toStages(steps)) {
    if (stage.steps.some(({ duration: one }) => one && unitOf(one) === 'hour')) break;
    const duration = stageDuration(stage, 'month');
    if (!duration) continue;
    const earliest = span(soon, (soon += duration.min));
    const latest = span(late, (late += duration.max));
    if (latest.last > END) break;
    for (const { id } of stage.steps) plan.set(id, { earliest, latest });
  }
  return plan;
};
