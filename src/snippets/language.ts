/** The file of a card's language. */
import { canonicalTag, fileFor } from '../text/languages.js';
import type { CardOptions } from './card-tag.js';

/** The file that a card loads for its language, or none: English is built in. */
export const languageFiles = ({ attributes, data }: CardOptions): string[] => {
  const file = fileFor(canonicalTag(String(attributes.lang ?? data?.lang ?? 'en')) ?? 'en');
  return file ? [`lang/${file}.js`] : [];
};
