/** Ranges in words: screen readers read a dash as “dash”, or leave it out. */
import * as en from './lang/en.js';
import { words } from './words.js';

/** Without words of its own, a language keeps the dash. */
const unknown = { to: '' };

/** “4 to 6 months”, from “4–6 months”. */
export const inWords = (lang: string, range: string): string => {
  const { to } = words('ranges', /^en\b/.test(lang) ? en.ranges : unknown, lang);
  return to ? range.replace(/\s*–\s*/g, ` ${to} `) : range;
};
