/** Turns a document into what is shown and published: a valid path, without what is blank or has a problem. */
import { checkCareerPath, type Issue } from '../../../src/model/check.js';
import type { CareerPath } from '../../../src/model/path-types.js';
import {
  isGroup,
  isList,
  isSamePlace,
  type Draft,
  type Json,
  type JsonGroup,
  type Place,
} from './document.js';
import { childOf, fieldAt, hasContent, root, type Field } from './fields.js';
import { withKeys } from './keys.js';
import { messageOf } from './messages.js';

/** What is wrong with a field, as a sentence. */
export interface Problem {
  place: Place;
  message: string;
}

export interface Finished {
  path: CareerPath | undefined;
  problems: readonly Problem[];
}

/** The indexes that the entries of a list have in the document, where blank ones are between them. */
type Indexes = WeakMap<readonly Json[], number[]>;

/** A value without blanks, its keys in the schema’s order. Fields that the schema doesn’t have come last. */
const withoutBlanks = (
  field: Field | undefined,
  value: Json | undefined,
  indexes: Indexes,
): Json | undefined => {
  if (isList(value) || (value === undefined && field?.kind === 'list' && field.required)) {
    const kept = (value ?? []).flatMap((item, index) => {
      const made = hasContent(field?.item, item)
        ? withoutBlanks(field?.item, item, indexes)
        : undefined;
      return made === undefined ? [] : [{ index, made }];
    });
    const made = kept.map(({ made }) => made);
    indexes.set(
      made,
      kept.map(({ index }) => index),
    );
    return made.length || field?.required ? made : undefined;
  }
  if (isGroup(value)) {
    const known = field?.entries.map(({ name }) => name) ?? [];
    const own = Object.keys(value);
    const names = [...known, ...own.filter((name) => !known.includes(name))];
    const made = names.flatMap((name) => {
      const part = withoutBlanks(field && childOf(field, name), value[name], indexes);
      return part === undefined ? [] : [[name, part] as const];
    });
    return hasContent(field, value) ? Object.fromEntries(made) : undefined;
  }
  if (value === null || (typeof value === 'string' && !/\S/.test(value))) return undefined;
  return value;
};

/** The place in the document of something in the path. */
const placeIn = (keys: Place, value: Json | undefined, indexes: Indexes): Place => {
  const [key, ...rest] = keys;
  if (key === undefined) return [];
  const inner = isList(value) || isGroup(value) ? (value as JsonGroup)[key] : undefined;
  const own = isList(value) ? (indexes.get(value)?.[key as number] ?? key) : key;
  return [own, ...placeIn(rest, inner, indexes)];
};

/** A value without what is at a place. If that is required, all of its group goes. Entries are blank instead, so that the others keep their places. */
const without = (
  field: Field | undefined,
  value: Json | undefined,
  place: Place,
): Json | undefined => {
  const [key, ...rest] = place;
  if (key === undefined) return undefined;
  const child = field && childOf(field, key);
  if (isList(value)) {
    return value.with(key as number, without(child, value[key as number], rest) ?? null);
  }
  if (!isGroup(value)) return undefined;
  // Another issue has removed it, unless it’s what is missing.
  if (value[key] === undefined) return rest.length ? value : undefined;
  const kept = without(child, value[key], rest);
  if (kept !== undefined) return { ...value, [key]: kept };
  // A missing key is made from the name.
  if (child?.required && child.kind !== 'key') return undefined;
  const { [key]: _, ...others } = value;
  return others;
};

/** What to leave out because of an issue. */
const culprit = ({ code, keys }: Issue): Place =>
  code === 'no-amount' ? [...keys.slice(0, -1), 'max'] : keys;

const issuesOf = (value: Json): Issue[] => checkCareerPath(value).issues;

/** Leaves out what has problems, until nothing has. Undefined if nothing is left. */
const valid = (start: Json, found: Issue[]): Json | undefined => {
  let value: Json | undefined = start;
  for (let issues = found; issues.length && value; issues = value ? issuesOf(value) : []) {
    for (const issue of issues) value = value && without(root, value, culprit(issue));
    value &&= withoutBlanks(root, value, new WeakMap());
    if (isGroup(value)) value = withKeys(value);
  }
  return value;
};

/** Whether an issue isn’t the consequence of another: keys are made from names, and the ends of a range belong together. */
const isOwn = ({ code, keys }: Issue, _: number, all: Issue[]): boolean => {
  if (code !== 'missing') return true;
  const min = [...keys.slice(0, -1), 'min'];
  return (
    fieldAt(keys)?.kind !== 'key' &&
    !(keys.at(-1) === 'max' && all.some((other) => isSamePlace(other.keys, min)))
  );
};

export const finish = (document: Draft): Finished => {
  const indexes: Indexes = new WeakMap();
  const filled = withoutBlanks(root, withKeys(document), indexes);
  if (filled === undefined) return { path: undefined, problems: [] };
  const issues = issuesOf(filled);
  const problems = issues.filter(isOwn).map((issue) => ({
    place: placeIn(issue.keys, filled, indexes),
    message: messageOf(issue, fieldAt(issue.keys)),
  }));
  return { path: valid(filled, issues) as CareerPath | undefined, problems };
};
