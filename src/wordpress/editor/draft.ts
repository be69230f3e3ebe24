/** A custom path while its author writes it: anything may be missing or empty. */
import { keyFor } from '../../model/keys.js';
import type { CareerPath } from '../../model/path-types.js';

type Loose<T> = T extends (infer Item)[]
  ? Loose<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Loose<T[Key]> }
    : T;

export type Draft = Loose<CareerPath>;
export type Rung = NonNullable<Draft['salaries']>[number];
export type Step = NonNullable<NonNullable<Draft['roadmap']>['steps']>[number];
export type Fact = NonNullable<Draft['facts']>[number];
export type Certification = NonNullable<Draft['certifications']>[number];
export type RelatedCareer = NonNullable<Draft['relatedCareers']>[number];
export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** A duration or an amount of money. */
export interface DraftRange {
  min?: number;
  max?: number;
  unit?: Unit;
  note?: string;
}

/** The key of a path that has no title yet. No title is made into it. */
export const untitled = 'untitled';

/** Gives each entry that has a name and no key a key. `taken` gets the keys. */
const keyed = <T extends object>(
  entries: T[] | undefined,
  key: keyof T & string,
  name: keyof T & string,
  taken: Set<string>,
): T[] | undefined =>
  entries?.map((entry) =>
    entry[key] || !String(entry[name] ?? '').trim()
      ? entry
      : { ...entry, [key]: keyFor(String(entry[name]), taken) },
  );

/** The keys that entries already have. */
const keysOf = (...keys: (string | undefined)[]): Set<string> =>
  new Set(keys.filter((key) => key !== undefined));

/** The draft with keys for all that has a name. Once given, a key stays when the name changes. */
export const withKeys = (draft: Draft): Draft => {
  const { certifications, roadmap, salaries, title = '' } = draft;
  // Progress is stored under the keys of both.
  const ids = keysOf(...[...(roadmap?.steps ?? []), ...(certifications ?? [])].map(({ id }) => id));
  return {
    ...draft,
    id: draft.id || (title.trim() && keyFor(title, new Set([untitled]))),
    salaries: keyed(salaries, 'level', 'label', keysOf(...(salaries ?? []).map((r) => r.level))),
    roadmap: roadmap && { ...roadmap, steps: keyed(roadmap.steps, 'id', 'title', ids) },
    certifications: keyed(certifications, 'id', 'name', ids),
  };
};

/** A path as a draft. */
export const toDraft = (path: CareerPath | undefined): Draft =>
  path?.id === untitled ? { ...path, id: '', title: '' } : { ...path };
