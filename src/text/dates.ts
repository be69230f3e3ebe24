/** Formats calendar months in the reader's language. */
import { inWords } from './ranges.js';

/** “November 2026”, from “2026-11”. */
export const calendarMonth = (lang: string, month: string): string =>
  new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(month),
  );

const spanFormats = new Map<string, Intl.DateTimeFormat>();

/** A span of months such as “2027-01” and “2027-04”. */
const formatSpan = (lang: string, month: 'short' | 'long', from: string, to: string): string => {
  const key = lang + month;
  let format = spanFormats.get(key);
  if (!format) {
    const options = { month, year: 'numeric', timeZone: 'UTC' } as const;
    spanFormats.set(key, (format = new Intl.DateTimeFormat(lang, options)));
  }
  const ends = [new Date(from), new Date(to)] as const;
  const span = format.formatRange(...ends);
  // Chinese and Japanese ranges have only figures: “2027/01～2027/04” instead of “2027年1月～2027年4月”.
  return /\p{L}/u.test(span) ? span : ends.map((end) => format.format(end)).join('～');
};

/** “Jan–Apr 2027”, “Nov 2027 – Feb 2028”, “May 2027”. */
export const monthSpan = (lang: string, from: string, to: string): string => {
  // No spaces around a dash between months of one year: “Jan–Apr 2027”.
  return formatSpan(lang, 'short', from, to).replace(/^(\D*?)\s*–\s*/, '$1–');
};

/** “January to April 2027”. */
export const monthSpanInWords = (lang: string, from: string, to: string): string =>
  inWords(lang, formatSpan(lang, 'long', from, to));
