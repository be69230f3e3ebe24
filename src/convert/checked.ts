/** Validates what a converter made, so that it yields only valid paths. */
import type { CareerPath } from '../model/path-types.js';
import { parseCareerPath } from '../source/parse.js';
import { inOneLine } from '../text/problems.js';
import type { ConvertOptions, Skipped } from './converter.js';

/** The path if it is valid. Otherwise, reports it as skipped. */
export const checked = (
  draft: CareerPath,
  place: Omit<Skipped, 'reason' | 'what'>,
  { skipped }: ConvertOptions,
): CareerPath | undefined => {
  const { path, issues } = parseCareerPath(draft);
  if (path) return path;
  skipped?.({ ...place, what: draft.title, reason: inOneLine(issues[0], 'en') });
  return undefined;
};
