/** Explains errors in a document to its author. */
import { placeOf, type Issue, type IssueCode } from '../model/check.js';
import type { Duration } from '../model/path-types.js';
import { limits } from '../model/schema.js';
import { durationText, figure } from './figures.js';
import * as en from './lang/en.js';
import { words } from './words.js';

/** One error in a document, and how to fix it. */
export interface PathIssue {
  /** Location of the error: `roadmap.steps[2].duration.max`; empty for the document itself. */
  place: string;
  /** Location as keys: `['roadmap', 'steps', 2, 'duration', 'max']`. */
  keys: (string | number)[];
  /** Kind of error, for programs. */
  code: IssueCode;
  /** What is wrong and how to fix it, as a sentence. */
  message: string;
}

/** The text about problems in a language. */
export const problems = (lang: string): Problems => words('problems', en.problems, lang);

type Problems = typeof en.problems;

/** An invalid value, shortened to fit a sentence. */
const shown = (value: unknown, text: Problems): string => {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return text.nothing;
  if (Array.isArray(value)) return text.aList;
  return typeof value === 'object' ? text.aGroup : text.other;
};

/** An issue with its location and message in a language. */
export const describe = ({ code, keys, known, total, value }: Issue, lang: string): PathIssue => {
  const text = problems(lang);
  const length = figure(lang, (value as string | unknown[] | undefined)?.length ?? 0);
  const what: Partial<Record<IssueCode, [string, string]>> = {
    long: [length, figure(lang, limits.text)],
    many: [length, figure(lang, limits.list)],
    ...(total && {
      total: [durationText(lang, value as Duration), durationText(lang, total)],
    }),
    'which-path': [length, known?.join(', ') ?? ''],
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
