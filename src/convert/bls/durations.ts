/** How long education and training take, by the handbook’s own categories. */
import type { Duration } from '../../model/path-types.js';

const exactly = (years: number): Duration => ({ min: years, max: years, unit: 'year' });

/** The usual length after high school. Categories that don’t say it are missing. */
const education: Record<string, Duration | 'none'> = {
  'doctoral or professional degree': { min: 7, max: 8, unit: 'year' },
  "master's degree": exactly(6),
  "bachelor's degree": exactly(4),
  "associate's degree": exactly(2),
  'postsecondary nondegree award': { min: 1, max: 24, unit: 'month' },
  'high school diploma or equivalent': 'none',
  'no formal educational credential': 'none',
};

/** As the handbook’s glossary defines them. */
const training: Record<string, Duration> = {
  // The glossary says “more than 12 months”; few programs are longer than four years.
  'long-term on-the-job training': { min: 1, max: 4, unit: 'year' },
  apprenticeship: { min: 4, max: 5, unit: 'year' },
  'moderate-term on-the-job training': { min: 1, max: 12, unit: 'month' },
  'short-term on-the-job training': { min: 0, max: 1, unit: 'month' },
};

const keyOf = (category: string): string => category.toLowerCase().replaceAll('’', "'");

/**
 * The duration of a step under one of the handbook’s headings. Without that of the education, the others would seem to
 * be the whole way.
 */
export const durationOf = (
  heading: string,
  categories: { education: string; training: string },
): Duration | undefined => {
  const length = education[keyOf(categories.education)];
  if (!length) return undefined;
  if (/^education\b/i.test(heading)) return length === 'none' ? undefined : length;
  if (/^(on-the-job )?training\b/i.test(heading)) return training[keyOf(categories.training)];
  return undefined;
};
