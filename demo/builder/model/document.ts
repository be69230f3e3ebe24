/** Changes to a document. Each makes a new document, which shares everything that hasn’t changed. */
import { inherit } from './identity.js';

/** A place in a document: keys and indexes from the root. `[]` is the document itself. */
export type Place = readonly (string | number)[];

export type Json = null | boolean | number | string | readonly Json[] | JsonGroup;
export interface JsonGroup {
  readonly [key: string]: Json;
}

/** A document that may be incomplete or have errors. */
export type Draft = JsonGroup;

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export const isGroup = (value: Json | undefined): value is JsonGroup =>
  typeof value === 'object' && value !== null && !isList(value);

export const isSamePlace = (one: Place, other: Place): boolean =>
  one.length === other.length && one.every((key, index) => key === other[index]);

/** The value at a place, if there is one. */
export const valueAt = (value: Json | undefined, place: Place): Json | undefined =>
  place.reduce<Json | undefined>((at, key) => {
    if (isList(at)) return at[key as number];
    return isGroup(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }, value);

/** The list at a place; empty if there is none. */
export const listAt = (value: Json | undefined, place: Place): readonly Json[] => {
  const found = valueAt(value, place);
  return isList(found) ? found : [];
};

const withKey = (group: JsonGroup, key: string, value: Json | undefined): JsonGroup => {
  const { [key]: old, ...rest } = group;
  if (value === undefined) return rest;
  return old === undefined ? { ...rest, [key]: value } : { ...group, [key]: value };
};

const withIndex = (list: readonly Json[], index: number, value: Json | undefined) =>
  value === undefined
    ? list.toSpliced(index, 1)
    : index < list.length
      ? list.with(index, value)
      : [...list, value];

const changed = (
  value: Json | undefined,
  place: Place,
  change: (value: Json | undefined) => Json | undefined,
): Json | undefined => {
  const [key, ...rest] = place;
  if (key === undefined) return change(value);
  const next = changed(valueAt(value, [key]), rest, change);
  if (typeof key === 'number') return withIndex(isList(value) ? value : [], key, next);
  // Nothing to remove from a group that isn’t there.
  if (next === undefined && !isGroup(value)) return value;
  return inherit(withKey(isGroup(value) ? value : {}, key, next), value);
};

/** Sets or (undefined) removes one value. Makes the groups and lists around it. */
export const withValue = (document: Draft, place: Place, value: Json | undefined): Draft =>
  changed(document, place, (old) =>
    isGroup(value) && isGroup(old) ? inherit({ ...value }, old) : value,
  ) as Draft;

const withList = (
  document: Draft,
  place: Place,
  change: (list: readonly Json[]) => readonly Json[],
): Draft => withValue(document, place, change(listAt(document, place)));

export const withInserted = (document: Draft, place: Place, index: number, value: Json): Draft =>
  withList(document, place, (list) => list.toSpliced(index, 0, value));

/** The list that an entry is in, and its index there. */
export const splitPlace = (entry: Place): [list: Place, index: number] => [
  entry.slice(0, -1),
  entry.at(-1) as number,
];

export const withMoved = (document: Draft, entry: Place, to: number): Draft => {
  const [place, index] = splitPlace(entry);
  return withList(document, place, (list) =>
    list.toSpliced(index, 1).toSpliced(to, 0, list[index]!),
  );
};
