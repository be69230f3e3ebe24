/** A path from what a spreadsheet says. */
import { keyFor } from '../../model/keys.js';
import type { CareerPath } from '../../model/path-types.js';
import type { Career } from './meaning.js';

/** A document as an author would write it: keys in the schema’s order, nothing empty. */
export const toPath = (career: Career, title: string): CareerPath => {
  const { backgrounds, currency, id, lang, payPeriod, salaries, steps } = career;
  return {
    id: id ?? keyFor(title, new Set()),
    ...(lang && { lang }),
    ...(currency && { currency }),
    ...(payPeriod && { payPeriod }),
    title,
    ...(salaries.length && { salaries }),
    ...(backgrounds.length && { backgrounds }),
    ...(steps.length && { roadmap: { steps } }),
  };
};
