/** Turns any value into a career path, or finds everything that is wrong with it. Never throws. */
import { safeParse } from 'valibot';
import { totalDuration } from './arithmetic.js';
import type { CareerPath, Range } from './path-types.js';
import { careerPathSchema } from './schema.js';

/** A place in a document: `['roadmap', 'steps', 2]`. */
export type Keys = (string | number)[];

/** What can be wrong at one place. */
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
  | 'duplicate'
  | 'unknown-level'
  | 'unknown-background'
  | 'unreadable'
  | 'total';

/** One thing that is wrong, without words. */
export interface Issue {
  keys: Keys;
  code: IssueCode;
  /** What is there. */
  value: unknown;
  /** What there could be, where there is a choice. */
  known?: string[];
  /** What the steps add up to, where that is what is noted. */
  total?: Range;
}

/** A valid path with what is worth a look, or the issues for which it is refused as a whole. */
export type Checked =
  { path: CareerPath; issues: []; notes: Issue[] } | { path?: undefined; issues: Issue[] };

/** The items at a place of an unchecked document: the document may be wrong there as well. */
const itemsAt = (value: unknown, ...keys: Keys): Record<string, unknown>[] => {
  const found = keys.reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | null)?.[key],
    value,
  );
  return Array.isArray(found) ? found.map((item) => Object(item) as Record<string, unknown>) : [];
};

/** What no field can know by itself: keys that are there twice, and keys that point nowhere. */
function* crossReferences(value: unknown): Generator<Issue> {
  const lists: Keys[] = [['roadmap', 'steps'], ['certifications'], ['backgrounds'], ['salaries']];
  // Steps and certifications share one space of ids: a learner's progress is stored by them.
  const progressIds = new Set<unknown>();
  for (const keys of lists) {
    const name = keys[0] === 'salaries' ? 'level' : 'id';
    const seen = keys[0] === 'roadmap' || keys[0] === 'certifications' ? progressIds : new Set();
    for (const [index, { [name]: id }] of itemsAt(value, ...keys).entries()) {
      if (seen.has(id)) yield { keys: [...keys, index, name], code: 'duplicate', value: id };
      if (typeof id === 'string') seen.add(id);
    }
  }

  const all = (section: string, name: string): Set<unknown> =>
    new Set(itemsAt(value, section).map(({ [name]: key }) => key));
  const levels = all('salaries', 'level');
  const backgrounds = all('backgrounds', 'id');
  const text = (key: unknown): key is string => typeof key === 'string';
  for (const [index, { salary, skippedBy }] of itemsAt(value, 'roadmap', 'steps').entries()) {
    const step: Keys = ['roadmap', 'steps', index];
    if (text(salary) && !levels.has(salary)) {
      const known = [...levels].filter(text);
      yield { keys: [...step, 'salary'], code: 'unknown-level', value: salary, known };
    }
    for (const [i, key] of (Array.isArray(skippedBy) ? skippedBy : []).entries())
      if (text(key) && !backgrounds.has(key)) {
        const known = [...backgrounds].filter(text);
        yield { keys: [...step, 'skippedBy', i], code: 'unknown-background', value: key, known };
      }
  }
}

/** Steps that add up to other than the time to hire may be meant: a note, no issue. */
const notesOn = ({ roadmap, timeToHire }: CareerPath): Issue[] => {
  const steps = roadmap?.steps ?? [];
  if (!timeToHire || !steps.length || !steps.every(({ duration }) => duration)) return [];
  const total = totalDuration(steps);
  if (total.min === timeToHire.min && total.max === timeToHire.max) return [];
  return [{ keys: ['timeToHire'], code: 'total', value: timeToHire, total }];
};

/**
 * Checks a document, already read from JSON, against the schema and against itself. All issues are
 * found, not the first alone; unknown keys are left out of the path.
 */
export const checkCareerPath = (value: unknown): Checked => {
  try {
    const { issues = [], output } = safeParse(careerPathSchema, value);
    const found = issues.map(({ expected, input, message, path = [], type }): Issue => {
      const keys = path.map(({ key }) => key as string | number);
      // Of a key that is not there, valibot says the name that it expected, in quotes.
      if (type !== 'object' || !expected?.startsWith('"'))
        return { keys, code: message as IssueCode, value: input };
      // It takes a list for an object that lacks every key.
      const holder = path.at(-1)?.input;
      return Array.isArray(holder)
        ? { keys: keys.slice(0, -1), code: 'group', value: holder }
        : { keys, code: 'missing', value: input };
    });
    const all = [...found, ...crossReferences(value)];
    if (all.length) {
      // Once something is wrong at a place, what else is wrong there is noise.
      const byPlace = new Map(all.reverse().map((issue) => [placeOf(issue.keys), issue]));
      return { issues: [...byPlace.values()].reverse() };
    }
    return { path: output as CareerPath, issues: [], notes: notesOn(output as CareerPath) };
  } catch {
    // A getter or a proxy of the page’s own may throw.
    return { issues: [{ keys: [], code: 'unreadable', value: undefined }] };
  }
};

/** A place as it is written: `roadmap.steps[2].duration.max`; empty for the document itself. */
export const placeOf = (keys: Keys): string =>
  keys.reduce<string>(
    (place, key) =>
      typeof key === 'number' ? `${place}[${key}]` : place ? `${place}.${key}` : key,
    '',
  );
