/** Fields of a step that refer to entries of another list by their keys. */
import {
  isList,
  listAt,
  valueAt,
  withValue,
  type Draft,
  type Json,
  type Place,
} from './document.js';
import { keyFieldOf, nameFieldOf, root } from './fields.js';

/** The list that each field refers to. */
const targets: Readonly<Record<string, string>> = {
  'roadmap.steps.salary': 'salaries',
  'roadmap.steps.skippedBy': 'backgrounds',
};

const steps: Place = ['roadmap', 'steps'];

export interface Target {
  key: string;
  label: string;
}

/** The list that a field refers to, if it does. */
export const targetOf = (path: string): string | undefined => targets[path];

/** The entries that a field can refer to: those with a key. */
export const targetsIn = (document: Draft, list: string): Target[] => {
  const item = root.entries.find(({ name }) => name === list)!.item!;
  const [key, name] = [keyFieldOf(item)!.name, nameFieldOf(item)!.name];
  return listAt(document, [list]).flatMap((entry) => {
    const value = valueAt(entry, [key]);
    const label = valueAt(entry, [name]);
    return typeof value === 'string' && value
      ? { key: value, label: typeof label === 'string' && label.trim() ? label : value }
      : [];
  });
};

const withoutKey = (value: Json | undefined, key: string): Json | undefined => {
  if (!isList(value)) return value === key ? undefined : value;
  const rest = value.filter((one) => one !== key);
  if (rest.length === value.length) return value;
  return rest.length ? rest : undefined;
};

/** The document without the steps’ references to an entry, unless another entry has the same key. */
export const withoutReferences = (document: Draft, list: string, key: string): Draft => {
  const names = Object.keys(targets).filter((path) => targets[path] === list);
  if (!names.length || targetsIn(document, list).some((target) => target.key === key))
    return document;
  return listAt(document, steps).reduce<Draft>(
    (made, step, index) =>
      names.reduce((made, path) => {
        const place = [...steps, index, path.split('.').at(-1)!];
        const value = valueAt(document, place);
        const kept = withoutKey(value, key);
        return kept === value ? made : withValue(made, place, kept);
      }, made),
    document,
  );
};
