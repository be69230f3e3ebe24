/** Validates any value as a career path and finds all errors. Never throws. */
import { safeParse } from 'valibot';
import type { CareerPath, Duration } from './path-types.js';
import { careerPathSchema } from './schema.js';

/** A location in a document: `['roadmap', 'steps', 2]`. */
export type Keys = (string | number)[];

/** The kinds of errors and notes. */
export type IssueCode =
  | 'missing'
  | 'text'
  | 'number'
  | 'yes-or-no'
  | 'list'
  | 'group'
  | 'boost'
  | 'empty'
  | 'long'
  | 'many'
  | 'negative'
  | 'large'
  | 'key'
  | 'address'
  | 'language'
  | 'currency'
  | 'month'
  | 'range'
  | 'no-amount'
  | 'option'
  | 'duplicate'
  | 'unknown-level'
  | 'unknown-background'
  | 'unreadable'
  | 'which-path'
  | 'unknown-path'
  // Notes
  | 'total'
  | 'unknown-key'
  | 'split-choice';

/** An error or a note, without text. */
export interface Issue {
  keys: Keys;
  code: IssueCode;
  /** The value found there. */
  value: unknown;
  /** The valid values, if there is a fixed set; the closest one, for an unknown key. */
  known?: string[];
  /** The total duration of the steps, in a note about it. */
  total?: Duration;
}

/** A valid path with notes, or all errors of a rejected document. */
export type Checked =
  { path: CareerPath; issues: []; notes: Issue[] } | { path?: undefined; issues: Issue[] };

/** Finds possible mistakes in a valid path; `value` is the path before unknown keys were removed. */
export type FindNotes = (path: CareerPath, value: unknown) => Issue[];

const none: FindNotes = () => [];

type Item = Record<string, unknown>;

/** Not entries(): Prototype.js and others replace it. */
export const numbered = <T>(list: readonly T[]): [index: number, item: T][] =>
  list.map((item, index) => [index, item]);

/** The items of a list in an unvalidated document with their positions; empty if there is no list. */
const itemsAt = (value: unknown, ...keys: Keys): [index: number, item: Item][] => {
  const found = keys.reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | null)?.[key],
    value,
  );
  return Array.isArray(found) ? numbered(found.map((item) => Object(item) as Item)) : [];
};

/** Errors that involve several fields: duplicate keys, and references to missing keys. */
function* crossReferences(value: unknown): Generator<Issue> {
  const lists: Keys[] = [['roadmap', 'steps'], ['certifications'], ['backgrounds'], ['salaries']];
  // An id must be unique among steps and certifications: progress is stored under it.
  const progressIds = new Set<unknown>();
  for (const keys of lists) {
    const name = keys[0] === 'salaries' ? 'level' : 'id';
    const seen = keys[0] === 'roadmap' || keys[0] === 'certifications' ? progressIds : new Set();
    for (const [index, { [name]: id }] of itemsAt(value, ...keys)) {
      if (seen.has(id)) yield { keys: [...keys, index, name], code: 'duplicate', value: id };
      if (typeof id === 'string') seen.add(id);
    }
  }

  const all = (section: string, name: string): Set<unknown> =>
    new Set(itemsAt(value, section).map(([, { [name]: key }]) => key));
  const levels = all('salaries', 'level');
  const backgrounds = all('backgrounds', 'id');
  const text = (key: unknown): key is string => typeof key === 'string';
  for (const [index, { salary, skippedBy }] of itemsAt(value, 'roadmap', 'steps')) {
    const step: Keys = ['roadmap', 'steps', index];
    if (text(salary) && !levels.has(salary)) {
      const known = [...levels].filter(text);
      yield { keys: [...step, 'salary'], code: 'unknown-level', value: salary, known };
    }
    for (const [i, key] of numbered(Array.isArray(skippedBy) ? skippedBy : []))
      if (text(key) && !backgrounds.has(key)) {
        const known = [...backgrounds].filter(text);
        yield { keys: [...step, 'skippedBy', i], code: 'unknown-background', value: key, known };
      }
  }
}

const check = (value: unknown, findNotes: FindNotes): Checked => {
  const { issues = [], output } = safeParse(careerPathSchema, value);
  const found = issues.map(({ expected, input, message, path = [], type }): Issue => {
    const keys = path.map(({ key }) => key as string | number);
    const issue: Issue = { keys, code: message as IssueCode, value: input };
    if (type === 'picklist')
      return { ...issue, known: [...expected!.matchAll(/"(.+?)"/g)].map(([, name]) => name!) };
    // For a missing key, Valibot reports the expected name in quotes.
    if (type !== 'object' || !expected?.startsWith('"')) return issue;
    // Valibot treats a list as an object without any keys.
    const holder = path.at(-1)?.input;
    return Array.isArray(holder)
      ? { keys: keys.slice(0, -1), code: 'group', value: holder }
      : { ...issue, code: 'missing' };
  });
  const all = [...found, ...crossReferences(value)];
  if (all.length) {
    // Reports only the first error at each location.
    const byPlace = new Map(all.reverse().map((issue) => [placeOf(issue.keys), issue]));
    return { issues: [...byPlace.values()].reverse() };
  }
  const path = output as CareerPath;
  return { path, issues: [], notes: findNotes(path, value) };
};

/**
 * Validates a path against the schema, and its references. Finds all errors, not just the first. The path
 * contains no unknown keys. `findNotes` adds notes on possible mistakes, which only authors need.
 */
export const checkCareerPath = (value: unknown, findNotes: FindNotes = none): Checked => {
  try {
    return check(value, findNotes);
  } catch {
    // A getter or proxy in the value may throw.
    return { issues: [{ keys: [], code: 'unreadable', value: undefined }] };
  }
};

/** A location as text: `roadmap.steps[2].duration.max`; empty for the document itself. */
export const placeOf = (keys: Keys): string =>
  keys.reduce<string>(
    (place, key) =>
      typeof key === 'number' ? `${place}[${key}]` : place ? `${place}.${key}` : key,
    '',
  );
