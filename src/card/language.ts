import { warnOnce } from './define.js';

/** The nearest `lang` around an element, across shadow roots. */
const nearestLang = (element: Element): string | undefined => {
  const holder = element.closest<HTMLElement>('[lang]');
  if (holder) return holder.lang;
  const { host } = element.getRootNode() as ShadowRoot;
  return host && nearestLang(host);
};

/** Language tags as they are written properly: Intl takes its time. */
const proper = new Map<string, string>();

/** The language of an element’s words and figures: the nearest around it, else the one given, else English. */
export const languageOf = (element: Element, otherwise: string | undefined): string => {
  const lang = nearestLang(element) || otherwise || 'en';
  try {
    if (!proper.has(lang)) proper.set(lang, Intl.getCanonicalLocales(lang)[0]!);
  } catch {
    warnOnce(`<${element.localName}>: lang="${lang}" is no language tag; “en” is used.`);
  }
  return proper.get(lang) ?? 'en';
};
