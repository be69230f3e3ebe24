import { warnOnce } from '../warn-once.js';
import { serverContext } from './server-context.js';

/** The `lang` of an element or its nearest ancestor, across shadow roots. */
const nearestLang = (element: Element): string | undefined => {
  const ancestor = element.closest<HTMLElement>('[lang]');
  if (ancestor) return ancestor.lang;
  const { host } = element.getRootNode() as ShadowRoot;
  return host && nearestLang(host);
};

/** Canonical language tags, cached because Intl is slow. */
const canonical = new Map<string, string>();

/** The language of an element's text and figures: the nearest `lang`, else the fallback, else English. */
export const languageOf = (element: Element, fallback: string | undefined): string => {
  const nearest = serverContext
    ? (element.getAttribute('lang') ?? serverContext.lang)
    : nearestLang(element);
  // Some systems write de_DE.
  const lang = (nearest || fallback || 'en').replaceAll('_', '-');
  try {
    if (!canonical.has(lang)) canonical.set(lang, Intl.getCanonicalLocales(lang)[0]!);
  } catch {
    warnOnce(`<${element.localName}>: lang="${lang}" isn’t a valid language tag; English is used.`);
  }
  return canonical.get(lang) ?? 'en';
};
