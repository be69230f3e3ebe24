import { warnOnce } from '../warn-once.js';
import { dropLanguage, type Locale } from './languages.js';

/** Loads a language. If that fails, cards are in the path's language, or in English. */
export const loadLanguage = async ({ file }: Locale): Promise<void> => {
  try {
    await import(`./lang/${file}.js`);
  } catch (error) {
    dropLanguage(file);
    warnOnce(`lang/${file}.js could not be loaded: ${error}`);
  }
};
