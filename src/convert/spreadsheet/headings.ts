/** Recognises what a heading says: the role of its column, and units in it. */
import type { Period, Unit } from '../../model/durations.js';
import {
  countWords,
  endWords,
  headingWords,
  mandatoryWords,
  unusedWords,
} from './heading-words.js';
import { takeCurrency } from './currencies.js';
import { takePeriod } from './pay-cells.js';
import { wordsOf } from './plain.js';
import type { Role } from './roles.js';
import { unitIn, unitNamed } from './units.js';

/** What a heading says. */
export interface Heading {
  role?: Role;
  /** From 0, not at all, to 1, exactly. */
  score: number;
  /** The languages in which it is such a heading. */
  langs: readonly string[];
  unit?: Unit | 'minute';
  currency?: string;
  period?: Period;
  /** For “optional”: the cells say what is mandatory. */
  isReversed?: boolean;
}

interface Term {
  role: Role;
  words: string[];
  lang: string;
}

const termsIn = (list: string): string[][] => list.split(/\s*,\s*/).map((term) => wordsOf(term));

const terms: Term[] = headingWords.flatMap(([role, byLang]) =>
  Object.entries(byLang).flatMap(([lang, list]) =>
    termsIn(list).map((words) => ({ role, lang, words })),
  ),
);
const unused = termsIn(unusedWords);
const mandatory = termsIn(mandatoryWords);
const counts = termsIn(countWords);
const ends = {
  max: termsIn(endWords.max),
  maxLast: termsIn(endWords.maxLast),
  min: termsIn(endWords.min),
  minLast: termsIn(endWords.minLast),
};

/** How well a word of a heading matches a known one: “Kursdauer” ends with “dauer”, “modules” begins with “module”. */
const likeness = (word: string, known: string): number => {
  if (word === known) return 1;
  if (known.length < 4) return 0;
  if (word.startsWith(known)) return word.length - known.length <= 3 ? 0.9 : 0.7;
  return word.endsWith(known) ? 0.75 : 0;
};

/** How well a term is found in a heading’s words. */
const found = (term: readonly string[], words: readonly string[]): number => {
  for (let at = 0; at + term.length <= words.length; at++) {
    const parts = term.map((known, index) => likeness(words[at + index]!, known));
    if (parts.every(Boolean))
      return Math.min(...parts) * (term.length === words.length ? 1 : 0.8 + 0.05 * term.length);
  }
  return 0;
};

const has = (lists: readonly string[][], words: readonly string[]): boolean =>
  lists.some((term) => found(term, words) >= 0.75);

/** A heading that is only a unit: “Weeks”, “Monate (ca.)”. */
const isUnitAlone = (words: readonly string[]): boolean =>
  words.length === 1 && Boolean(unitNamed(words[0]!));

/** Words in brackets explain the others: “Dauer (Monate)”. */
const withoutBrackets = (heading: string): string =>
  heading.replace(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/g, ' ');

type End = 'max' | 'min';

/** Which end of a range a heading is about: “Max weeks”, “Pay to”. */
const endIn = (words: readonly string[]): End | undefined => {
  const isFor = (end: End) => has(ends[end], words) || has(ends[`${end}Last`], words.slice(-1));
  return isFor('min') ? 'min' : isFor('max') ? 'max' : undefined;
};

const withEnd = (role: Role, words: readonly string[]): Role =>
  (role === 'pay' || role === 'duration') && endIn(words) === 'max' ? `${role}Max` : role;

/** “min” is also a minute. */
const unitInHeading = (heading: string): Unit | 'minute' | undefined => {
  const unit = unitIn(heading);
  return unit === 'minute'
    ? (unitIn(heading.replace(/(?<!\p{L})mins?(?!\p{L})\.?/giu, '')) ?? unit)
    : unit;
};

const periodOf = (text: string): { period?: Period } => {
  const { period } = takePeriod(text);
  return period ? { period } : {};
};

interface Match {
  role: Role;
  score: number;
}

const bestMatch = (words: readonly string[]): Match | undefined => {
  let best: Match | undefined;
  for (const { role, words: term } of terms) {
    const score = found(term, words);
    // Equal scores: the first role has precedence. A precise match beats a mere part.
    if (score && (!best || score > best.score + (best.role === role ? 0 : 0.1)))
      best = { role, score };
  }
  return best;
};

const unknown: Heading = { score: 0, langs: [] };

/** Reads a heading. */
export const readHeading = (heading: string): Heading => {
  const main = wordsOf(withoutBrackets(heading));
  const words = main.length ? main : wordsOf(heading);
  if (!words.length || heading.length > 200) return unknown;
  const best = bestMatch(words);
  const unusedScore = Math.max(...unused.map((term) => found(term, words)));
  if (unusedScore >= 0.75 && unusedScore > (best?.score ?? 0) - 0.1 && best?.score !== 1)
    return { ...unknown, role: 'ignore', score: 0.8 };

  const unit = unitInHeading(heading);
  const { currency, rest } = takeCurrency(heading);
  const isDuration = isUnitAlone(words) || (has(counts, words) && words.some(unitNamed));
  if (unit && (isDuration || (!best && endIn(words))) && best?.role !== 'pay')
    return { role: withEnd('duration', words), score: 0.9, langs: [], unit };
  if (!best)
    return currency ? { role: 'pay', score: 0.6, langs: [], currency, ...periodOf(rest) } : unknown;

  const { score } = best;
  const role = withEnd(best.role, words);
  const langs = terms
    .filter((term) => term.role === best.role && found(term.words, words) >= score)
    .map(({ lang }) => lang);
  return {
    role,
    score,
    langs: [...new Set(langs)],
    ...(best.role === 'duration' && unit && { unit }),
    ...(best.role === 'pay' && { ...(currency && { currency }), ...periodOf(rest) }),
    ...(role === 'optional' && has(mandatory, words) && { isReversed: true }),
  };
};
