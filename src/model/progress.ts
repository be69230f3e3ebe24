/**
 * Where a learner stands on a path, and what is left of it. Months are counted from the year 0, so
 * that no clock, no time zone and no length of a month comes into it.
 */
import { totalDuration } from './arithmetic.js';
import type { CareerPath, Range, Step } from './path-types.js';

/** What is stored for a learner: plain JSON. */
export interface CareerProgress {
  /** Ids of the steps done. */
  done: string[];
  /** Id of the background chosen, '' for none; not there as long as nothing is chosen. */
  start?: string;
  /** False where the learner hides the dates. */
  dates?: boolean;
}

/** A month of the calendar: years times twelve, plus 0 for January to 11 for December. */
export type Month = number;

/** From the first month to the last; both count. */
export interface Span {
  first: Month;
  last: Month;
}

/** When something is: where all goes quickly, and where it takes as long as it may. */
export interface Spans {
  earliest: Span;
  latest: Span;
}

/** Where a learner stands. */
export interface Standing {
  /** Id of the background that counts, '' for none. */
  start: string;
  /** The steps that this background leaves, in order. */
  steps: Step[];
  /** Those that are done. */
  done: Step[];
  /** Those that are not. */
  open: Step[];
  /** How long the open ones take. */
  left: Range;
  /** The level of salary at the present stage. */
  level: string | undefined;
  /** The path's time to hire without what the background knows already. */
  timeToHire: Range | undefined;
}

/** The last month that gets a date: December 9999. */
const END: Month = 9999 * 12 + 11;

/** Progress from a store or a page: whatever it may be there, it is progress here. */
export const toProgress = (value: unknown): CareerProgress => {
  const { done, start, dates } = Object(value) as Record<string, unknown>;
  return {
    done: [...new Set(Array.isArray(done) ? done.filter((id) => typeof id === 'string') : [])],
    ...(typeof start === 'string' && { start }),
    ...(dates === false && { dates }),
  };
};

/** Whether there is anything to start over from. */
export const isBegun = ({ done, start }: CareerProgress): boolean =>
  done.length > 0 || start !== undefined;

/** The level at a step, else at the last one before it that has one. */
const levelAt = (steps: readonly Step[], index: number): string | undefined =>
  steps.slice(0, index + 1).findLast(({ salary }) => salary)?.salary;

/** The search for a job is what the time to hire has beyond the steps; it stays as long as it is. */
const timeToHire = (path: CareerPath, steps: readonly Step[]): Range | undefined => {
  const whole = path.timeToHire;
  const total = totalDuration(path.roadmap?.steps ?? []);
  const search = whole && { min: whole.min - total.min, max: whole.max - total.max };
  if (!search || search.min < 0 || search.min > search.max) return whole;
  const rest = totalDuration(steps);
  if (rest.min === total.min && rest.max === total.max) return whole;
  return { min: rest.min + search.min, max: rest.max + search.max };
};

/** Where a learner with this progress stands. Ids that the path doesn’t have (any more) are ignored. */
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
  const steps = all.filter(({ skippedBy }) => !skippedBy?.includes(start));
  const done = steps.filter(({ id }) => progress.done.includes(id));
  const open = steps.filter(({ id }) => !progress.done.includes(id));
  return {
    start,
    steps,
    done,
    open,
    left: totalDuration(open),
    level: levelAt(all, open.length ? all.indexOf(open[0]!) : all.length - 1),
    timeToHire: timeToHire(path, steps),
  };
};

/** “2027-01” as a month; undefined for anything else. */
export const toMonth = (text: string): Month | undefined => {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year && month ? Number(year) * 12 + Number(month) - 1 : undefined;
};

/** And back. */
export const fromMonth = (month: Month): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** From a point in time, counted in months, to another. Any day of a month counts for the whole. */
const span = (from: number, to: number): Span => {
  // Thirds of months don’t quite add up.
  const first = Math.floor(from + 1e-6);
  return { first, last: Math.max(first, Math.ceil(to - 1e-6) - 1) };
};

/**
 * When each step is, by its id, one after the other from a month on. Steps without a duration have
 * none, and neither has what would be after the year 9999.
 */
export const schedule = (steps: readonly Step[], begin: Month): Map<string, Spans> => {
  const plan = new Map<string, Spans>();
  let [soon, late] = [begin, begin];
  for (const { duration, id } of steps) {
    if (!duration) continue;
    const earliest = span(soon, (soon += duration.min));
    const latest = span(late, (late += duration.max));
    if (latest.last > END) break;
    plan.set(id, { earliest, latest });
  }
  return plan;
};
