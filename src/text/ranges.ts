/** Ranges in words: screen readers read a dash as “dash”, or leave it out. */
import { rangeWords } from './words.js';

/** What Intl writes between the ends of a range. */
const separator = /\s*[–～~]\s*| - |(?<=\S)-(?=[^\p{L}\s])/u;

/** “4 to 6 months”, from “4–6 months”. */
export const inWords = (lang: string, range: string): string => {
  const [from, to] = range.split(separator);
  return to ? rangeWords(lang).between(from!, to) : range;
};
