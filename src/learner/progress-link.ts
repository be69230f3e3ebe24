/**
 * A learner's progress in the address of a page, after the `#`: browsers don't send that part to servers. For example
 * `#career-progress=mlops-engineer~dpython-ml~h10~1x2y3z`: the path, then the entries, each a letter and a value, then a
 * checksum, because apps may cut long addresses.
 */
import type { CareerProgress } from '../model/progress-record.js';
import { stepStates } from '../model/step-states.js';
import { portable } from './portable-progress.js';

const NAME = 'career-progress=';

/** Longer links aren't read. */
const MAX_LENGTH = 100_000;

const letters = { done: 'd', inProgress: 'i', skipped: 's' } as const;

const percent = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * Text without `~`, which separates entries and which some apps turn into `%7E`, and without characters at which apps
 * cut links. Half characters, which no address can have, are replaced.
 */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/[%~]/g, percent).replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    percent,
  );

const decode = (text: string): string =>
  decodeURIComponent(text).replace(/%25|%7E/g, (code) => (code === '%25' ? '%' : '~'));

/** FNV-1a. */
const checksum = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
};

/** Progress as text for an address. Equal progress gives the same text. */
export const encodeProgress = (path: string, progress: CareerProgress): string => {
  const own = portable(progress);
  const { dates, hoursPerWeek, skills = {}, start } = own;
  const entries = [
    ...[...stepStates(own)].map(
      ([id, state]) => letters[state as keyof typeof letters] + encode(id),
    ),
    ...Object.entries(skills).flatMap(([step, list]) => [
      `k${encode(step)}`,
      ...list.map((skill) => `t${encode(skill)}`),
    ]),
    ...(start === undefined ? [] : [`b${encode(start)}`]),
    ...(hoursPerWeek === undefined ? [] : [`h${hoursPerWeek}`]),
    ...(dates === false ? ['n'] : []),
  ];
  const text = [encode(path), ...entries].join('~');
  return `${text}~${checksum(text)}`;
};

const decodeEntries = (entries: readonly string[]): CareerProgress => {
  const lists = { d: [] as string[], i: [] as string[], s: [] as string[] };
  const skills = new Map<string, string[]>();
  const found: Partial<CareerProgress> = {};
  let step = '';
  for (const entry of entries) {
    const letter = entry[0]!;
    const value = decode(entry.slice(1));
    if (letter === 'd' || letter === 'i' || letter === 's') lists[letter].push(value);
    else if (letter === 'k') skills.set((step = value), []);
    else if (letter === 't') skills.get(step)?.push(value);
    else if (letter === 'b') found.start = value;
    else if (letter === 'h') found.hoursPerWeek = Number(value);
    else if (letter === 'n') found.dates = false;
  }
  const { d: done, i: inProgress, s: skipped } = lists;
  return portable({ ...found, done, inProgress, skipped, skills: Object.fromEntries(skills) });
};

const partsOf = (hash: string): string[] => hash.replace(/^#/, '').split('&');

/** The progress on a path that an address has after its `#`; undefined if it has none. */
export const readLink = (hash: string, path: string): CareerProgress | 'broken' | undefined => {
  const part = partsOf(hash).find((each) => each.startsWith(NAME));
  if (part === undefined) return undefined;
  const [name = '', ...entries] = part.slice(NAME.length).replaceAll('%7E', '~').split('~');
  try {
    if (decode(name) !== path) return undefined;
    // Text around a link may have become a part of it: “(…)”, “….”
    const sum = /^\w*/.exec(entries.pop() ?? '')![0];
    const isWhole = part.length <= MAX_LENGTH && sum === checksum([name, ...entries].join('~'));
    return isWhole ? decodeEntries(entries) : 'broken';
  } catch {
    return 'broken';
  }
};

/** The address of a page, with a learner's progress in place of its hash. */
export const toLink = (address: string, path: string, progress: CareerProgress): string =>
  `${address.replace(/#.*/s, '')}#${NAME}${encodeProgress(path, progress)}`;

/** An address without progress. Other parts of its hash stay. */
export const withoutLink = (address: string): string => {
  const [page = '', ...hash] = address.split('#');
  const rest = partsOf(hash.join('#')).filter((part) => !part.startsWith(NAME));
  return [page, rest.join('&')].filter(Boolean).join('#');
};
