/** For build scripts: validates a document and describes its errors in words. */
import type { Checked, Issue } from '../model/check.js';
import { checkAllPaths, checkDocument } from '../model/document.js';
import { notesOn } from '../model/notes.js';
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

const described = (checked: Checked, lang: string): ParseResult => {
  const toPathIssue = (issue: Issue) => describe(issue, lang);
  if (checked.path) return { ...checked, notes: checked.notes.map(toPathIssue) };
  const [first, ...rest] = checked.issues.map(toPathIssue);
  return { issues: [first!, ...rest], notes: [] };
};

/**
 * Validates a document that has been parsed from JSON. Reports all errors together, in the language `lang`
 * (a BCP 47 tag, default `en`). The path contains no unknown keys. Of a document with several paths, returns the
 * one with the id `pathId`, or the only one. Never throws.
 */
export const parseCareerPath = (
  value: unknown,
  lang = 'en',
  pathId?: string | null,
): ParseResult => {
  return described(checkDocument(value, pathId, notesOn), lang);
};

/**
 * Validates all paths of a document that has been parsed from JSON: one path, or `{ "paths": [ … ] }`. Otherwise
 * like `parseCareerPath`.
 */
export const parseCareerPaths = (value: unknown, lang = 'en'): ParseResult[] =>
  checkAllPaths(value, notesOn).map((checked) => described(checked, lang));
