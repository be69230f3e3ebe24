/** Errors in a document, explained to the person who wrote it. */
import { placeOf, type Issue, type IssueCode } from '../model/check.js';
import type { Range } from '../model/path-types.js';
import { limits } from '../model/schema.js';
import { figure, months } from './figures.js';
import * as en from './lang/en.js';
import { words } from './words.js';

/** One error in a document, and how to fix it. */
export interface PathIssue {
  /** Where: `roadmap.steps[2].duration.max`; empty for the document itself. */
  place: string;
  /** The same as keys, to find it: `['roadmap', 'steps', 2, 'duration', 'max']`. */
  keys: (string | number)[];
  /** What, for programs. */
  code: IssueCode;
  /** What is wrong and how to fix it, as a sentence. */
  message: string;
}

/** The words for problems in a language. */
export const problems = (lang: string): Problems => words('problems', en.problems, lang);

type Problems = typeof en.problems;

/** What there is, short enough for a sentence. */
const shown = (value: unknown, text: Problems): string => {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return text.nothing;
  if (Array.isArray(value)) return text.aList;
  return typeof value === 'object' ? text.aGroup : text.other;
};

/** An issue with its place and a sentence in a language. */
export const describe = ({ code, keys, known, total, value }: Issue, lang: string): PathIssue => {
  const text = problems(lang);
  const length = figure(lang, (value as string | unknown[] | undefined)?.length ?? 0);
  const what: Partial<Record<IssueCode, [string, string]>> = {
    long: [length, figure(lang, limits.text)],
    many: [length, figure(lang, limits.list)],
    ...(total && { total: [months(lang, value as Range), months(lang, total)] }),
  };
  const more = known ? known.slice(0, 20).join(', ') : figure(lang, limits.figure);
  const sentence: string | ((first: string, second: string) => string) = text[code];
  return {
    place: placeOf(keys),
    keys,
    code,
    message:
      typeof sentence === 'string'
        ? sentence
        : sentence(...(what[code] ?? [shown(value, text), more])),
  };
};

/** “salaries[0].amount: This must be …”. */
export const inOneLine = ({ message, place }: PathIssue, lang: string): string =>
  `${place || problems(lang).document}: ${message}`;
