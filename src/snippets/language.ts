/** The file of a card's language. */
import { localeOf } from '../text/languages.js';
import type { CardOptions } from './card-tag.js';

/** The file that a card loads for its language, or none: English is built in. */
export const languageFiles = ({ attributes, data }: CardOptions): string[] => {
  const { file = 'en' } = localeOf(String(attributes.lang ?? data?.lang ?? 'en')) ?? {};
  return file === 'en' ? [] : [`lang/${file}.js`];
};
