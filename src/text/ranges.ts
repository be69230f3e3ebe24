/** Ranges of figures and dates, which Intl writes as one text. */
import { rangeWords } from './words.js';

/** The ends of a range and what separates them; one text if the ends look the same. */
export type RangeText = readonly [from: string, separator: string, to: string] | readonly [string];

interface RangePart {
  value: string;
  source: 'startRange' | 'endRange' | 'shared';
}

const join = (parts: readonly RangePart[]): string => parts.map(({ value }) => value).join('');

/** Splits a range at its separator: “4”, “–”, “6 months”. */
export const splitRange = (parts: readonly RangePart[]): RangeText => {
  const end = parts.findIndex(({ source }) => source === 'endRange');
  const start = parts.findLastIndex(({ source }) => source === 'startRange') + 1;
  return end < 0
    ? [join(parts)]
    : [join(parts.slice(0, start)), join(parts.slice(start, end)), join(parts.slice(end))];
};

/** “4–6 months”, with the separator of the language but without spaces around it. */
export const withDash = ([from, separator, to]: RangeText): string =>
  to === undefined ? from : from + separator!.trim() + to;

/** “4 to 6 months”: screen readers read a dash as “dash”, or leave it out. */
export const inWords = (lang: string, [from, , to]: RangeText): string =>
  to === undefined ? from : rangeWords(lang).between(from, to);
