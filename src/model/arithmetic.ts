/** Calculations on a career path. */
import type { CareerPath, Certification, Range, Salary, Step } from './path-types.js';

/** The salary of a level; undefined if the path doesn't have it. */
export const salaryAt = (path: CareerPath, level: string | undefined): Salary | undefined =>
  path.salaries?.find((salary) => salary.level === level);

/** A salary raised by a certification's boost; an open end stays open. */
export const withBoost = (salary: Salary, boost: NonNullable<Certification['boost']>): Salary => {
  const { amount } = salary;
  const raised = amount + ('percent' in boost ? (amount * boost.percent) / 100 : boost.amount);
  // 15 digits: binary fractions would make 100,000 + 10.1 % slightly more than 110,100.
  return { ...salary, amount: Number(raised.toPrecision(15)) };
};

/** The total duration of the steps, in months; steps without a duration add nothing. */
export const totalDuration = (steps: readonly Step[]): Range =>
  steps.reduce(
    (total, { duration }) => ({
      min: total.min + (duration?.min ?? 0),
      max: total.max + (duration?.max ?? 0),
    }),
    { min: 0, max: 0 },
  );
