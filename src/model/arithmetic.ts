/** A career path as the cards know it: its types, and what can be worked out from it. */
import type { InferOutput } from 'valibot';
import type { careerPathSchema } from './schema.js';

/** One career: what the job is, what it pays, and the way to it. */
export type CareerPath = InferOutput<typeof careerPathSchema>;

/** One rung of the salary ladder; the amount is in units of the path's currency, a year. */
export type Salary = NonNullable<CareerPath['salaries']>[number];

/** One step of the roadmap. */
export type Step = NonNullable<CareerPath['roadmap']>['steps'][number];

/** One certification and what it adds to the salary. */
export type Certification = NonNullable<CareerPath['certifications']>[number];

/** A labelled address. */
export type Link = NonNullable<CareerPath['source']>;

/** Two figures in order, `min <= max`. */
export interface Range {
  min: number;
  max: number;
}

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
