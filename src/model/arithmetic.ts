/** What follows from a career path by arithmetic. */
import type { CareerPath, Certification, Range, Salary, Step } from './path-types.js';

/** The rung of a level, if the ladder has it. */
export const salaryAt = (path: CareerPath, level: string | undefined): Salary | undefined =>
  path.salaries?.find((salary) => salary.level === level);

/** A salary with what a certification adds to it; an open end stays open. */
export const withBoost = (salary: Salary, boost: NonNullable<Certification['boost']>): Salary => ({
  ...salary,
  amount:
    salary.amount + ('percent' in boost ? (salary.amount * boost.percent) / 100 : boost.amount),
});

/** How long the steps take one after the other, in months; steps without a duration count nothing. */
export const totalDuration = (steps: readonly Step[]): Range =>
  steps.reduce(
    (total, { duration }) => ({
      min: total.min + (duration?.min ?? 0),
      max: total.max + (duration?.max ?? 0),
    }),
    { min: 0, max: 0 },
  );
