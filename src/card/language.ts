import { nothing } from 'lit';
import type { CareerPath } from '../model/path-types.js';
import { nearestLang } from '../nearest-lang.js';
import { localeOf, type Locale } from '../text/languages.js';
import { serverContext } from './server-context.js';

/**
 * The language of a card: that of the page around it or, if we don't have it, the path's, else English. Our text and all
 * figures are in this language.
 */
export const languageOf = (element: Element, path?: CareerPath): Locale =>
  [
    serverContext ? (element.getAttribute('lang') ?? serverContext.lang) : nearestLang(element),
    path?.lang,
    'en',
  ]
    .map(localeOf)
    .find(Boolean)!;

/** The `lang` attribute of the path's own text in a card: none if the card is in the same language. */
export const langOfPath = ({ lang }: CareerPath, locale: string): string | typeof nothing =>
  !lang || `${locale}-`.startsWith(`${lang}-`) ? nothing : lang;
