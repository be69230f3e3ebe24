/** Summaries of repeated measurements. */
import { linearRegression, quantileSorted } from 'simple-statistics';

/** Median and quartiles. */
export interface Summary {
  median: number;
  low: number;
  high: number;
  count: number;
}

export const summary = (values: number[]): Summary => {
  const sorted = [...values].sort((a, b) => a - b);
  const quantile = (part: number) => quantileSorted(sorted, part);
  return {
    median: quantile(0.5),
    low: quantile(0.25),
    high: quantile(0.75),
    count: values.length,
  };
};

/** Summarizes records key by key; keys without a number are left out. */
export const summaries = <R extends object>(records: R[]) => {
  const values = (key: string) => records.map((record) => (record as Record<string, number>)[key]!);
  const measured = Object.entries(records[0]!).filter(([, value]) => typeof value === 'number');
  return Object.fromEntries(measured.map(([key]) => [key, summary(values(key))])) as Record<
    NumberKeys<R>,
    Summary
  >;
};

type NumberKeys<R> = { [K in keyof R]: R[K] extends number | undefined ? K : never }[keyof R];

/** How cost grows with the amount of work: 1 is linear, 2 quadratic. Leaves out small amounts, where fixed costs dominate. */
export const slope = (points: { count: number; ms: number }[]) => {
  const large = points.filter(({ count }) => count >= 50);
  return linearRegression(large.map(({ count, ms }) => [Math.log(count), Math.log(ms)])).m;
};
