/** The loaded languages. Code that is loaded on demand needs only this: the card has found out which one it needs. */
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

/** A global symbol, so that all our bundles on a page share the languages. */
export const registryKey = Symbol.for('career-path-elements');

/** The global object, which has the languages once one is loaded: by the name of their file and by the tags in use. */
export type Registry = { [registryKey]?: Record<string, Language> };

const registry = globalThis as Registry;

export const registered = (tag: string): Language | undefined => registry[registryKey]?.[tag];

/** Also registers a language under a tag that it is used for. Returns undefined if it isn't loaded. */
export const registerFor = (tag: string, file: string): Language | undefined =>
  registered(file) && (registry[registryKey]![tag] = registered(file)!);

export const register = (file: string, language: Language): void => {
  (registry[registryKey] ??= {})[file] = language;
};
