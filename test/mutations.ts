/** Documents with one wrong value each. */
import { placeOf, type Keys } from '../src/model/check.js';

/** Values that a field may contain by mistake or by malice, one of each type. */
const wrong = [null, 42, -1, 'text', '', true, [], [null], {}, { min: 'x' }];

/** The locations of all fields in a document. */
const places = (value: unknown, keys: Keys = []): Keys[] => [
  keys,
  ...(value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) =>
        places(inner, [...keys, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

const replaced = (document: unknown, [key, ...rest]: Keys, value: unknown): unknown => {
  if (key === undefined) return value;
  const copy = Array.isArray(document) ? [...document] : { ...(document as object) };
  (copy as Record<string, unknown>)[key] = replaced(
    (document as Record<string, unknown>)[key],
    rest,
    value,
  );
  return copy;
};

/** Copies of a document, each with one field replaced. */
export const mutations = (
  document: unknown,
): { document: unknown; place: string; value: unknown }[] =>
  places(document).flatMap((keys) =>
    wrong.map((value) => ({
      document: replaced(document, keys, value),
      place: placeOf(keys),
      value,
    })),
  );
