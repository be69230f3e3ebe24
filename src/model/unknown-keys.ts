/** Finds keys in a document that the schema doesn’t have: most are misspelt. */
import type { GenericSchema } from 'valibot';

/** The parts of Valibot’s schemas that lead to nested ones. */
interface Schema {
  entries?: Record<string, Schema>;
  item?: Schema;
  options?: readonly unknown[];
  wrapped?: Schema;
}

export interface UnknownKey {
  keys: (string | number)[];
  /** The most similar key that the schema has, if one is similar. */
  closest: string | undefined;
}

/** The number of letters to insert, remove, replace or swap with their neighbour to turn one word into the other. */
const distance = (one: string, other: string): number => {
  const rows: number[][] = [[...other, ''].map((_, column) => column)];
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    const above = rows[row - 1]!;
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          above[column]! + 1,
          current[column - 1]! + 1,
          above[column - 1]! + (isSame ? 0 : 1),
          isSwapped ? rows[row - 2]![column - 2]! + 1 : Infinity,
        ),
      );
    }
    rows.push(current);
  }
  return rows.at(-1)!.at(-1)!;
};

/** Keys are compared without case and separators: `time_to_hire` is similar to `timeToHire`. */
const plain = (key: string): string => key.toLowerCase().replace(/[\s_-]/g, '');

const closestTo = (key: string, known: readonly string[]): string | undefined => {
  // Long keys are no typing mistakes, and slow to compare.
  if (key.length > 40) return undefined;
  const ranked = known
    .map((name) => ({ name, far: distance(plain(key), plain(name)) }))
    .sort((one, other) => one.far - other.far);
  const best = ranked[0];
  return best && best.far <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
};

/** The unknown keys of a value that the schema accepts. */
export function* unknownKeys(
  schema: GenericSchema,
  value: unknown,
  keys: (string | number)[] = [],
): Generator<UnknownKey> {
  const { entries, item, options, wrapped } = schema as Schema;
  if (wrapped) yield* unknownKeys(wrapped as GenericSchema, value, keys);
  if (item && Array.isArray(value))
    for (let index = 0; index < value.length; index++)
      yield* unknownKeys(item as GenericSchema, value[index], [...keys, index]);
  const alternatives = (options ?? []).filter((option) => typeof option === 'object') as Schema[];
  const all =
    entries ??
    (alternatives.length
      ? Object.assign({}, ...alternatives.map((one) => one.entries))
      : undefined);
  if (!all || typeof value !== 'object' || !value) return;
  const known = Object.keys(all);
  for (const [key, child] of Object.entries(value))
    if (known.includes(key)) yield* unknownKeys(all[key], child, [...keys, key]);
    else yield { keys: [...keys, key], closest: closestTo(key, known) };
}
