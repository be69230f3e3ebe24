/** Validates any value as a career path and finds all errors. Never throws. */
import { safeParse } from 'valibot';
import { isSameDuration } from './durations.js';
import type { CareerPath, Duration } from './path-types.js';
import { careerPathSchema } from './schema.js';
import { totalDuration, toStages } from './stages.js';
import { unknownKeys } from './unknown-keys.js';

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

type Item = Record<string, unknown>;

/** Not entries(): Prototype.js and others replace it. */
const numbered = <T>(list: T[]): [index: number, item: T][] =>
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

/** If the steps don't add up to the time to hire, that may be intended: a note, not an error. */
const noteOnTotal = ({ roadmap, timeToHire }: CareerPath): Issue[] => {
  const steps = roadmap?.steps ?? [];
  if (!timeToHire || roadmap?.timeToComplete) return [];
  if (!steps.length || !steps.every(({ duration }) => duration)) return [];
  const total = totalDuration(toStages(steps));
  if (isSameDuration(total, timeToHire)) return [];
  return [{ keys: ['timeToHire'], code: 'total', value: timeToHire, total }];
};

/** Steps with the same `choice` that aren't neighbours are shown as separate choices. */
function* notesOnChoices({ roadmap }: CareerPath): Generator<Issue> {
  const seen = new Set<string>();
  let last: string | undefined;
  for (const [index, { choice }] of numbered(roadmap?.steps ?? [])) {
    if (choice !== undefined && choice !== last && seen.has(choice))
      yield { keys: ['roadmap', 'steps', index, 'choice'], code: 'split-choice', value: choice };
    if (choice !== undefined) seen.add(choice);
    last = choice;
  }
}

const notesOn = (path: CareerPath, value: unknown): Issue[] => [
  ...[...unknownKeys(careerPathSchema, value)].map(({ closest, keys }): Issue => {
    const known = closest === undefined ? [] : [closest];
    return { keys, code: 'unknown-key', value: keys.at(-1), known };
  }),
  ...noteOnTotal(path),
  ...notesOnChoices(path),
];

const check = (value: unknown): Checked => {
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
  return { path, issues: [], notes: notesOn(path, value) };
};

/**
 * Validates a path against the schema, and its references. Finds all errors, not just the first. The path
 * contains no unknown keys.
 */
export const checkCareerPath = (value: unknown): Checked => {
  try {
    return check(value);
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
