/** The languages that cards can show: English is built in, the others are loaded when a card needs them. */
import { warnOnce } from '../warn-once.js';
import { registered, registerFor, type Language } from './registry.js';

/** English is built in; each of the others has a file in lang/, which serves all variants of the language. */
const available = new Set(
  'en ar cs da de es fr he hi id it ja ko nl pl pt-BR sv tr uk vi zh-Hans zh-Hant'.split(' '),
);

/** A language of a card: the canonical tag that figures need, and its file. */
export interface Locale {
  tag: string;
  file: string;
}

const find = (lang: string): Locale | undefined => {
  // Without Intl, whose first locale takes 12 ms.
  if (/^en(-[A-Z]{2})?$/.test(lang)) return { tag: lang, file: 'en' };
  try {
    // Some systems write de_DE.
    const locale = new Intl.Locale(lang.replaceAll('_', '-'));
    const { language } = locale;
    const names = [language, `${language}-${locale.maximize().script}`, `${language}-BR`];
    const file = names.find((name) => available.has(name));
    return file ? { tag: String(locale), file } : undefined;
  } catch {
    warnOnce(`lang="${lang}" isn’t a valid language tag. It is ignored.`);
    return undefined;
  }
};

/** Cached, because Intl is slow. */
const locales = new Map<string, Locale | undefined>();

/** The locale for a language tag: `zh-HK` has the file `zh-Hant`. Undefined if we don't have the language. */
export const localeOf = (lang: string | undefined): Locale | undefined => {
  if (lang && !locales.has(lang)) locales.set(lang, find(lang));
  return locales.get(lang!);
};

/** A language, if it is loaded. */
export const loadedLanguage = (lang: string): Language | undefined =>
  registered(localeOf(lang)?.file ?? '');

/** Whether a language needn't be loaded any more. If it is loaded, it is now registered under the tag, too. */
export const isReady = ({ file, tag }: Locale): unknown => file === 'en' || registerFor(tag, file);

/** Does without a language from now on. */
export const dropLanguage = (file: string): void => {
  available.delete(file);
  locales.clear();
};
