/** How columns are understood, and what rows say then. */
import type { Background, CareerPath, Salary, Step } from '../../model/path-types.js';
import type { Column } from './column.js';

/** What a spreadsheet says about a career. */
export interface Career {
  /** The job title, if the spreadsheet has it. */
  title?: string;
  id?: string;
  lang?: string;
  currency?: string;
  payPeriod?: CareerPath['payPeriod'];
  salaries: Salary[];
  backgrounds: Background[];
  steps: Step[];
}

/** How the columns are understood. */
export interface Meaning {
  columns: readonly Column[];
  currency?: string;
  period?: NonNullable<CareerPath['payPeriod']>;
  lang?: string;
}

/** A step with its keys in the schema’s order, without empty ones. */
export const inOrder = (step: Step): Step => {
  const { id, title, duration, phase, choice, optional, description, skills, salary } = step;
  const { skippedBy, resources } = step;
  return {
    id,
    title,
    ...(duration && { duration }),
    ...(phase && { phase }),
    ...(choice && { choice }),
    ...(optional && { optional }),
    ...(description && { description }),
    ...(skills?.length && { skills }),
    ...(salary && { salary }),
    ...(skippedBy?.length && { skippedBy }),
    ...(resources?.length && { resources }),
  };
};
