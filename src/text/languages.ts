/** The languages that cards can show: English is built in, the others are loaded when a card needs them. */
import { version } from '../../package.json';
import type { CareerPath } from '../model/path-types.js';
import type * as en from './lang/en.js';

/** All text, which every language must translate. */
export type Words = typeof en;

/** A loaded language. */
export interface Language {
  words: Words;
  /** The bundled path, or the part of it that a card has, in this language. */
  translate(path: CareerPath): CareerPath;
}

/** The languages besides English. Each has a file in lang/. */
const available =
  'ar cs da de es fr he hi id it ja ko nl pl pt-BR sv tr uk vi zh-Hans zh-Hant'.split(' ');

/**
 * Key of the registry of loaded languages: a global symbol, so that all our bundles on a page share it. Other versions
 * may have other words.
 */
export const registryKey = Symbol.for(`career-path-elements@${version}`);

/** The global object, which has the registry once a language is loaded. */
export type Registry = { [registryKey]?: Record<string, Language> };

const isEnglish = (lang: string): boolean => /^en\b/.test(lang);

/** Canonical language tags, cached because Intl is slow; undefined if invalid. */
const canonical = new Map<string, string | undefined>();

/** The canonical form of a language tag; undefined if it is invalid. Some systems write `de_DE`. */
export const canonicalTag = (lang: string): string | undefined => {
  if (!canonical.has(lang))
    try {
      canonical.set(lang, Intl.getCanonicalLocales(lang.replaceAll('_', '-'))[0]);
    } catch {
      canonical.set(lang, undefined);
    }
  return canonical.get(lang);
};

/** What variants of a language have in common if their readers can read the same text: “zhHant” for zh-TW. */
const spelling = (tag: string): string => {
  const { language, script } = new Intl.Locale(tag).maximize();
  return language + script;
};

/** Files by language tag. */
const files = new Map<string, string | undefined>();

/** The file for a canonical tag: `zh-Hant` for `zh-HK`. Undefined if we don't have the language, and for English. */
export const fileFor = (lang: string): string | undefined => {
  if (isEnglish(lang)) return undefined;
  if (!files.has(lang))
    files.set(
      lang,
      available.find((file) => spelling(file) === spelling(lang)),
    );
  return files.get(lang);
};

/** Gives up a language whose file failed to load. */
export const dropLanguage = (file: string): void => {
  for (const [lang, other] of files) if (other === file) files.set(lang, undefined);
};

/** A language, if it is loaded. */
export const loadedLanguage = (lang: string): Language | undefined =>
  (globalThis as Registry)[registryKey]?.[fileFor(lang) ?? ''];

/** Whether a card can be in a language, at once or after loading it. */
export const hasLanguage = (lang: string): boolean => isEnglish(lang) || Boolean(fileFor(lang));

/** Whether a language needn't be loaded (any more). */
export const isReady = (lang: string): boolean => !fileFor(lang) || Boolean(loadedLanguage(lang));
