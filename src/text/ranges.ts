/** Ranges without a dash, for sentences and screen readers, which read it as “dash” or not at all. */
import { rangeWords } from './words.js';

/** “4 to 6 months”, from “4–6 months”. */
export const inWords = (lang: string, range: string): string =>
  range.replace(/\s*–\s*/g, ` ${rangeWords(lang).to} `);
