/** Calculations on salaries. */
import type { CareerPath, Certification, Salary } from './path-types.js';

/** The salary of a level; undefined if the path doesn't have it. */
export const salaryAt = (path: CareerPath, level: string | undefined): Salary | undefined =>
  path.salaries?.find((salary) => salary.level === level);

/** The ends of a salary: none, one or two. */
export const amountsOf = ({ amount, max }: Pick<Salary, 'amount' | 'max'>): number[] =>
  [amount, max].filter((end) => end !== undefined);

/** The most that a salary pays; undefined without an amount. */
export const topOf = ({ amount, max }: Salary): number | undefined => max ?? amount;

/** Whether a salary has two different ends. */
export const isRange = ({ amount = 0, max = 0 }: Salary): boolean => max > amount;

/** A salary raised by a certification's boost; an open end stays open. */
export const withBoost = (salary: Salary, boost: NonNullable<Certification['boost']>): Salary => {
  const raise = (amount: number | undefined): number | undefined => {
    if (amount === undefined) return undefined;
    const raised = amount + ('percent' in boost ? (amount * boost.percent) / 100 : boost.amount);
    // 15 digits: binary fractions would make 100,000 + 10.1 % slightly more than 110,100.
    return Number(raised.toPrecision(15));
  };
  const { amount, max, ...rest } = salary;
  return {
    ...rest,
    ...(amount !== undefined && { amount: raise(amount)! }),
    ...(max !== undefined && { max: raise(max)! }),
  };
};
