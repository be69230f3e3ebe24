import { nothing } from 'lit';
import type { CareerPath } from '../model/path-types.js';
import { canonicalTag, hasLanguage } from '../text/languages.js';
import { warnOnce } from '../warn-once.js';
import { serverContext } from './server-context.js';

/** The `lang` of an element or its nearest ancestor, across shadow roots. */
const nearestLang = (element: Element): string | undefined => {
  const ancestor = element.closest<HTMLElement>('[lang]');
  if (ancestor) return ancestor.lang;
  const { host } = element.getRootNode() as ShadowRoot;
  return host && nearestLang(host);
};

const canonicalOrWarn = (lang: string, { localName }: Element): string | undefined => {
  const tag = canonicalTag(lang);
  if (!tag) warnOnce(`<${localName}>: lang="${lang}" isn’t a valid language tag. It is ignored.`);
  return tag;
};

/** The language that the page around an element, or its own `lang`, states. */
const languageAround = (element: Element): string | undefined => {
  const lang = serverContext
    ? (element.getAttribute('lang') ?? serverContext.lang)
    : nearestLang(element);
  return lang ? canonicalOrWarn(lang, element) : undefined;
};

/**
 * The language of a card: that of the page around it or, if we don't have it, the path's, else English. Our text and all
 * figures are in this language.
 */
export const languageOf = (element: Element, path: CareerPath | undefined): string => {
  const around = languageAround(element);
  if (around && hasLanguage(around)) return around;
  const own = path?.lang && canonicalTag(path.lang);
  return own && hasLanguage(own) ? own : 'en';
};

const stated = new WeakMap<CareerPath, CareerPath>();

/** A path that states its language. If its author didn't, it is the page's. */
export const withLanguage = (path: CareerPath, element: Element): CareerPath => {
  const around = path.lang ? undefined : languageAround(element);
  if (!around || hasLanguage(around)) return path;
  if (stated.get(path)?.lang !== around) stated.set(path, { ...path, lang: around });
  return stated.get(path)!;
};

/** The `lang` attribute of the path's own text in a card: none if the card is in the same language. */
export const langOfPath = ({ lang }: CareerPath, locale: string): string | typeof nothing =>
  !lang || `${locale}-`.startsWith(`${lang}-`) ? nothing : lang;
