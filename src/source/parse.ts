/** For build scripts: validates a document and describes its errors in words. */
import { checkCareerPath } from '../model/check.js';
import type { CareerPath } from '../model/path-types.js';
import { describe, type PathIssue } from '../text/problems.js';

export type { CareerPath, PathIssue };

/** A valid path, or all errors of a rejected document. */
export type ParseResult =
  | {
      path: CareerPath;
      issues: [];
      /** Possible mistakes that may be intended. */
      notes: PathIssue[];
    }
  | { path?: undefined; issues: [PathIssue, ...PathIssue[]]; notes: [] };

/**
 * Validates a document that has been parsed from JSON. Reports all errors together, in the language `lang`
 * (a BCP 47 tag, default `en`). The path contains no unknown keys. Never throws.
 */
export const parseCareerPath = (value: unknown, lang = 'en'): ParseResult => {
  const checked = checkCareerPath(value);
  const toPathIssue = (issue: (typeof checked.issues)[number]) => describe(issue, lang);
  if (checked.path) return { ...checked, notes: checked.notes.map(toPathIssue) };
  const [first, ...rest] = checked.issues.map(toPathIssue);
  return { issues: [first!, ...rest], notes: [] };
};
