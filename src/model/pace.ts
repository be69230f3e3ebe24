/** How fast a learner goes: hours per week, and what that makes of durations. */
import { inUnit, unitOf } from './durations.js';
import type { CareerPath, Duration, Step } from './path-types.js';
import type { CareerProgress } from './progress-record.js';

/** Weeks per month, in the long run. */
const WEEKS = 365.25 / 12 / 7;

export interface Pace {
  /** Hours per week that the learner plans with; undefined if neither the path nor the learner says. */
  hours: number | undefined;
  /** How much longer than in the path everything takes. Hours of work stay the same. */
  factor: number;
}

const isInHours = ({ duration }: Step): boolean => !!duration && unitOf(duration) === 'hour';

/** Whether a path’s dates depend on the learner’s hours per week. */
export const hasPace = ({ roadmap }: CareerPath): boolean =>
  !!roadmap && !roadmap.timeToComplete && (!!roadmap.hoursPerWeek || roadmap.steps.some(isInHours));

/** The pace of a learner on a path: their own hours per week, otherwise those of the path. */
export const paceOf = (path: CareerPath, { hoursPerWeek: own }: CareerProgress): Pace => {
  const assumed = path.roadmap?.hoursPerWeek || undefined;
  const hours = hasPace(path) && typeof own === 'number' ? own : assumed;
  return { hours, factor: assumed && hours ? assumed / hours : 1 };
};

/** A duration in months at a pace; undefined for one in hours if nobody says how many make a week. */
export const atPace = (duration: Duration, { factor, hours }: Pace): Duration | undefined => {
  const { min, max } = inUnit(duration, 'month');
  if (unitOf(duration) !== 'hour') return { min: min * factor, max: max * factor };
  return hours
    ? { min: duration.min / hours / WEEKS, max: duration.max / hours / WEEKS }
    : undefined;
};
