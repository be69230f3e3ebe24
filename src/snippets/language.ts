/** The file of a card's language. */
import type { CardOptions } from './card-tag.js';
import type { HostedFiles } from './pin.js';

/** The file with the words of a card's language, or none: English is built in. */
export const languageFile = (
  { files }: HostedFiles,
  { attributes, data }: CardOptions,
): string[] => {
  const lang = String(attributes.lang ?? data?.lang);
  const candidates = [lang, lang.split('-')[0]].map((tag) => `lang/${tag}.js`);
  return candidates.filter((file) => files[file]).slice(0, 1);
};
