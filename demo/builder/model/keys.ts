/** The keys of entries, which are made from their names. */
import { keyFor } from '../../../src/model/keys.js';
import {
  isGroup,
  listAt,
  valueAt,
  withValue,
  type Draft,
  type Json,
  type Place,
} from './document.js';
import { fieldAt, keyFieldOf, nameFieldOf, root } from './fields.js';

/** Lists whose entries have keys. Those in a row share them: progress on steps and certifications is stored together. */
const keyed: readonly (readonly Place[])[] = [
  [['roadmap', 'steps'], ['certifications']],
  ...root.entries
    .filter(({ item, name }) => item && keyFieldOf(item) && name !== 'certifications')
    .map(({ name }) => [[name]]),
];

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value.trim() : '');

/** The keys of the entries in a list. */
export const keysIn = (document: Draft, list: Place): string[] => {
  const { name } = keyFieldOf(fieldAt(list)!.item!)!;
  return listAt(document, list).flatMap((entry) => textOf(valueAt(entry, [name])) || []);
};

/** The keys that a new entry of a list can’t have. */
const takenIn = (document: Draft, list: readonly Place[]): Set<string> =>
  new Set(list.flatMap((place) => keysIn(document, place)));

const withKeysIn = (document: Draft, lists: readonly Place[]): Draft => {
  let taken: Set<string> | undefined;
  return lists.reduce((made, list) => {
    const item = fieldAt(list)!.item!;
    const [key, name] = [keyFieldOf(item)!.name, nameFieldOf(item)!.name];
    return listAt(document, list).reduce<Draft>((made, entry, index) => {
      const label = textOf(valueAt(entry, [name]));
      if (!isGroup(entry) || !label || valueAt(entry, [key])) return made;
      taken ??= takenIn(document, lists);
      return withValue(made, [...list, index, key], keyFor(label, taken));
    }, made);
  }, document);
};

/** The document with a key for itself and for each entry that has a name. Once given, a key stays when the name changes. */
export const withKeys = (document: Draft): Draft => {
  const title = textOf(document.title);
  const own =
    title && !document.id ? withValue(document, ['id'], keyFor(title, new Set())) : document;
  return keyed.reduce(withKeysIn, own);
};
