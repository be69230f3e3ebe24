/** Validates the paths to render. */
import type { CareerPath } from '../model/path-types.js';
import { parseCareerPath, parseCareerPaths, type ParseResult } from '../source/parse.js';
import { warnOnce } from '../warn-once.js';

/** How many paths a comparison shows at most. */
const LIMIT = 4;

const parse = (tag: string, value: unknown, pathId: string | undefined): ParseResult[] => {
  if (tag !== 'career-comparison') return [parseCareerPath(value, 'en', pathId)];
  const ids = pathId?.match(/\S+/g);
  const results = ids?.map((id) => parseCareerPath(value, 'en', id)) ?? parseCareerPaths(value);
  if (results.length > LIMIT)
    warnOnce(`<${tag}> shows only the first ${LIMIT} of ${results.length} paths.`);
  return results.slice(0, LIMIT);
};

/**
 * The paths to show: one, or those of a comparison. Empty for the bundled path.
 * @throws {TypeError} If a path is invalid.
 */
export const checkPaths = (
  tag: string,
  { path: value, pathId }: { path?: unknown; pathId?: string },
): CareerPath[] => {
  if (value === undefined) return [];
  const results = parse(tag, value, pathId);
  const lines = results.flatMap(({ issues }) =>
    issues.map(({ place, message }) => `${place || 'document'}: ${message}`),
  );
  if (lines.length)
    throw new TypeError(`prerender: the career path is invalid.\n${lines.join('\n')}`);
  return results.flatMap(({ path }) => path ?? []);
};
