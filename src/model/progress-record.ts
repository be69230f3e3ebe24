/** Reads a learner's progress from what a server, a page or a browser has stored, and never drops a part of it. */

/**
 * A learner's progress, as plain JSON. Cards never drop what they can't use: steps and backgrounds that the
 * path doesn't have at the moment, entries of lists that aren't ids, and other keys, such as `userId`. They
 * store it with the rest and pass it on in the `career-progress` event. “Start over” removes all ids of steps,
 * the skills and `start`, and nothing else.
 */
export interface CareerProgress {
  /**
   * Ids of the steps that are done. Numbers become text. Objects with an `id` count as that step; they and
   * entries that can't be read stay as they are.
   */
  done: string[];
  /** Ids of the steps that the learner is working on, in the same forms as `done`; absent if there are none. */
  inProgress?: string[];
  /** Ids of the steps that the learner leaves out, in the same forms as `done`; absent if there are none. */
  skipped?: string[];
  /** The skills that the learner has, by the id of their step; absent if there are none. */
  skills?: Record<string, string[]>;
  /** Hours per week that the learner plans with; absent until the learner chooses. */
  hoursPerWeek?: number;
  /** Id of the chosen background, '' for none; absent until the learner chooses. */
  start?: string;
  /** False if the learner has hidden the dates; otherwise absent. */
  dates?: boolean;
  /** Other keys stay as they are. `unreadable` is what was found in place of progress, for example cut-off JSON. */
  [other: string]: unknown;
}

type Fields = Record<string, unknown>;

/** JSON of a value, also on pages where a library's `toJSON` turns all arrays into text (Prototype up to 1.6). */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Fields, key, converted: unknown) {
    const original = this[key] as Fields | null | undefined;
    if (typeof original === 'bigint') return String(original);
    if (original instanceof Set) return [...original];
    if (original instanceof Map) return Object.fromEntries(original);
    const isPlain = original?.toJSON === (Object.prototype as Fields).toJSON;
    return isPlain || Array.isArray(original) ? original : converted;
  });

/** A copy as plain JSON data. If that isn't possible, the value's type. */
const copy = (value: unknown): unknown => {
  try {
    return JSON.parse(toJson(value ?? null));
  } catch {
    return typeof value;
  }
};

/** Decodes text that is JSON of a list or an object, even if it was encoded several times. */
const decode = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  try {
    const decoded: unknown = JSON.parse(text);
    if (typeof decoded === 'string') return decode(decoded);
    if (typeof decoded === 'object') return decoded;
  } catch {
    // Not JSON.
  }
  // Numbers are ids: decoding would turn 1e3 into 1000.
  return text;
};

const toId = (value: unknown): unknown =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : value;

/** The id that an entry of `done` stands for; undefined if it can't be read. */
export const idOf = (entry: unknown): string | undefined => {
  const id = toId(typeof entry === 'object' && entry ? (entry as Fields).id : entry);
  return typeof id === 'string' ? id : undefined;
};

/** The entries of a list: from a list, an object with numeric keys (a list in PHP), or `{ id: true }`. */
const toEntries = (list: unknown): unknown[] => {
  const found = decode(list);
  if (Array.isArray(found)) return found;
  if (typeof found !== 'object' || !found) return found ? [found] : [];
  const entries = Object.entries(found);
  const isList = entries.every(([key, value]) => /^\d+$/.test(key) && typeof value !== 'boolean');
  if (isList) return entries.map(([, value]) => value);
  return entries
    .filter(([, value]) => value)
    .map(([id, value]) => (value === true || value === 1 ? id : { id, value }));
};

/** The ids in a list of steps. */
export const idsIn = (list: unknown): string[] =>
  toEntries(list)
    .map(idOf)
    .filter((id) => id !== undefined);

/** The entries of a list as the cards keep them: ids as text, each once. */
const toList = (list: unknown): string[] => [
  ...new Set(
    toEntries(list)
      .map(toId)
      .filter((entry) => entry !== '') as string[],
  ),
];

/** A list that is absent if it is empty. */
const optionalList = (name: string, list: unknown) => {
  const entries = toList(list);
  return entries.length ? { [name]: entries } : {};
};

/** Skills by step; other values stay as they are. */
const toSkills = (skills: unknown) => {
  const found = decode(skills);
  if (found == null) return {};
  if (typeof found !== 'object' || Array.isArray(found)) return { skills: found };
  const steps = Object.entries(found).map(([id, list]) => [id, toList(list)] as const);
  const kept = steps.filter(([, list]) => list.length);
  return kept.length ? { skills: Object.fromEntries(kept) } : {};
};

/** Hours as a number, also from text; other values stay as they are. */
const toHours = (hours: unknown) => {
  if (hours == null || hours === '') return {};
  const number = Number(hours);
  return { hoursPerWeek: number > 0 && number <= 168 ? number : hours };
};

/** Reads progress from any value, as a copy. Never throws. */
export const toProgress = (value: unknown): CareerProgress => {
  const found = decode(copy(value));
  if (typeof found !== 'object' || !found)
    return { done: [], ...(found ? { unreadable: found } : {}) };
  const { done, inProgress, skipped, skills, hoursPerWeek, start, dates, ...others } = (
    Array.isArray(found) ? { done: found } : found
  ) as Fields;
  const isDefault = dates == null || dates === true || dates === 1;
  const progress = {
    done: toList(done),
    ...optionalList('inProgress', inProgress),
    ...optionalList('skipped', skipped),
    ...toSkills(skills),
    ...toHours(hoursPerWeek),
    ...(start != null && { start: toId(start) as string }),
    ...(!isDefault && { dates: (dates || false) as boolean }),
    ...others,
  };
  return progress as CareerProgress;
};
