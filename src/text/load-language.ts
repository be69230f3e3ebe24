import { warnOnce } from '../warn-once.js';
import { dropLanguage, fileFor } from './languages.js';

/** The build replaces this function: bundles import from the folder beside them, other builds name each file. */
const importFile = (file: string): Promise<unknown> => import(`./lang/${file}.js`);

/** Loads the file of a language. If that fails, cards are in English instead. */
export const loadLanguage = async (lang: string): Promise<void> => {
  const file = fileFor(lang)!;
  try {
    await importFile(file);
  } catch (error) {
    dropLanguage(file);
    warnOnce(
      `The cards are in English, because lang/${file}.js could not be loaded. ${String(error)}`,
    );
  }
};
