/** For build scripts: checks a document, and says in words what is wrong with it. */
import { checkCareerPath } from '../model/check.js';
import type { CareerPath } from '../model/path-types.js';
import { describe, type PathIssue } from '../text/problems.js';

export type { CareerPath, PathIssue };

/** A valid path, or the issues for which the document was refused as a whole. */
export type ParseResult =
  | {
      path: CareerPath;
      issues: [];
      /** What is worth a look and may be meant. */
      notes: PathIssue[];
    }
  | { path?: undefined; issues: [PathIssue, ...PathIssue[]]; notes: [] };

/**
 * Checks a document, already read from JSON. Never throws; all issues are reported at once, in words of
 * the language; unknown keys are left out of the path.
 */
export const parseCareerPath = (value: unknown, lang = 'en'): ParseResult => {
  const checked = checkCareerPath(value);
  const say = (issue: (typeof checked.issues)[number]) => describe(issue, lang);
  if (checked.path) return { ...checked, notes: checked.notes.map(say) };
  const [first, ...rest] = checked.issues.map(say);
  return { issues: [first!, ...rest], notes: [] };
};
