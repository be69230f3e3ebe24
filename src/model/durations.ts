/** Units of time. */
import type { CareerPath, Duration, Range } from './path-types.js';

/** What pay is for: an hour, a day, a week, a month or a year. */
export type Period = NonNullable<CareerPath['payPeriod']>;

export type Unit = NonNullable<Duration['unit']>;

const MONTHS_PER_DAY = 12 / 365.25;

/** Months per unit. An hour is one of work, at 40 a week. */
const months: Readonly<Record<Unit, number>> = {
  hour: (MONTHS_PER_DAY * 7) / 40,
  day: MONTHS_PER_DAY,
  week: MONTHS_PER_DAY * 7,
  month: 1,
  year: 12,
};

/** A duration’s unit. */
export const unitOf = ({ unit }: Pick<Duration, 'unit'>): Unit => unit ?? 'month';

/** The unit that all durations share, otherwise months. */
export const sharedUnit = (durations: readonly Duration[]): Unit => {
  const [first] = durations;
  return first && durations.every((duration) => unitOf(duration) === unitOf(first))
    ? unitOf(first)
    : 'month';
};

/** A duration in another unit, not rounded. */
export const inUnit = (duration: Duration, unit: Unit): Range => {
  const factor = months[unitOf(duration)] / months[unit];
  return { min: duration.min * factor, max: duration.max * factor };
};

/** Whether two durations are equal, for example 1 year and 12 months. */
export const isSameDuration = (one: Duration, other: Duration): boolean => {
  const { min, max } = inUnit(one, unitOf(other));
  return min === other.min && max === other.max;
};
