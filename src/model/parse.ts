/** Turns any value into a career path, or says everything that is wrong with it. Never throws. */
import { safeParse } from 'valibot';
import type { CareerPath } from './career-path.js';
import { careerPathSchema } from './schema.js';

/** One thing that is wrong with a document. */
export interface PathIssue {
  /** Where: `roadmap.steps[2].duration.max`; empty for the document itself. */
  place: string;
  /**
   * What: `duplicate-id`, `unknown-level`, `unknown-background` or `range` (min above max); else the
   * name of the valibot check that failed, such as `string`, `non_empty`, `url` or `min_value`.
   */
  code: string;
  /** What should be there. */
  expected: string;
  /** What is there. */
  received: string;
}

/** A valid path, or the issues for which the document was refused as a whole. */
export type ParseResult =
  { path: CareerPath; issues: [] } | { path?: undefined; issues: [PathIssue, ...PathIssue[]] };

type Keys = (string | number)[];

const placeOf = (keys: Keys): string =>
  keys.reduce<string>(
    (place, key) =>
      typeof key === 'number' ? `${place}[${key}]` : place ? `${place}.${key}` : key,
    '',
  );

/** The items at a place of an unchecked document: the document may be wrong there as well. */
const itemsAt = (value: unknown, ...keys: Keys): Record<string, unknown>[] => {
  const found = keys.reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | null)?.[key],
    value,
  );
  return Array.isArray(found) ? found.map((item) => Object(item) as Record<string, unknown>) : [];
};

const quote = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** What no field can know by itself: keys that are there twice, and keys that point nowhere. */
function* crossReferences(value: unknown): Generator<PathIssue> {
  const lists: Keys[] = [['roadmap', 'steps'], ['certifications'], ['backgrounds'], ['salaries']];
  // Steps and certifications share one space of ids: a learner's progress is kept by them.
  const progressIds = new Set<unknown>();
  for (const keys of lists) {
    const name = keys[0] === 'salaries' ? 'level' : 'id';
    const seen = keys[0] === 'roadmap' || keys[0] === 'certifications' ? progressIds : new Set();
    for (const [index, item] of itemsAt(value, ...keys).entries()) {
      const id = item[name];
      if (seen.has(id)) {
        const place = placeOf([...keys, index, name]);
        yield { place, code: 'duplicate-id', expected: 'a key used once', received: quote(id) };
      }
      if (typeof id === 'string') seen.add(id);
    }
  }

  const levels = itemsAt(value, 'salaries').map(({ level }) => level);
  const backgrounds = itemsAt(value, 'backgrounds').map(({ id }) => id);
  const unknown = (place: string, code: string, key: unknown, known: unknown[]): PathIssue[] =>
    typeof key === 'string' && !known.includes(key)
      ? [{ place, code, expected: known.map(quote).join(' | ') || 'none', received: quote(key) }]
      : [];
  for (const [index, step] of itemsAt(value, 'roadmap', 'steps').entries()) {
    const place = placeOf(['roadmap', 'steps', index]);
    yield* unknown(`${place}.salary`, 'unknown-level', step['salary'], levels);
    const skippedBy = Array.isArray(step['skippedBy']) ? step['skippedBy'] : [];
    for (const [i, key] of skippedBy.entries())
      yield* unknown(`${place}.skippedBy[${i}]`, 'unknown-background', key, backgrounds);
  }
}

/**
 * Checks a document, already read from JSON, against the schema and against itself.
 * All issues are reported, not the first alone; unknown keys are left out of the path.
 */
export const parseCareerPath = (value: unknown): ParseResult => {
  const result = safeParse(careerPathSchema, value);
  const issues = (result.issues ?? []).map(
    ({ path, type, message, expected, received }): PathIssue => ({
      place: placeOf((path ?? []).map(({ key }) => key as string | number)),
      code: type === 'raw_check' ? message : type,
      expected: expected ?? '',
      received,
    }),
  );
  const [first, ...rest] = [...issues, ...crossReferences(value)];
  if (first) return { issues: [first, ...rest] };
  return { path: result.output as CareerPath, issues: [] };
};
