/** The text of the cards in the reader's language. Cards contain English; pages load other languages. */
import * as en from './lang/en.js';

/** All text, which every language must translate. */
export type Words = typeof en;

/** Key of the registry of languages: a global symbol, so that all our bundles on a page share it. */
export const languages = Symbol.for('career-path-elements');

/** The global object, which has the registry once a language besides English is loaded. */
export type Registry = { [languages]?: Record<string, Words> };

const loaded = (lang: string): Words | undefined => {
  const all = (globalThis as Registry)[languages];
  return all?.[lang] ?? all?.[lang.split('-')[0]!];
};

/** A section of the text in a language, else in its base language, else in English. */
export const words = <S extends keyof Words>(
  section: S,
  english: Words[S],
  lang: string,
): Words[S] => loaded(lang)?.[section] ?? english;

/** The language that the words are in: the given one, or English if its words aren't loaded. */
export const languageOfWords = (lang: string): string =>
  loaded(lang) || /^en\b/.test(lang) ? lang : 'en';

export const overviewWords = (lang: string) => words('overview', en.overview, lang);
export const dutiesWords = (lang: string) => words('duties', en.duties, lang);
export const employersWords = (lang: string) => words('employers', en.employers, lang);
export const ladderWords = (lang: string) => words('ladder', en.ladder, lang);
export const factsWords = (lang: string) => words('facts', en.facts, lang);
export const requirementsWords = (lang: string) => words('requirements', en.requirements, lang);
export const relatedWords = (lang: string) => words('related', en.related, lang);
export const comparisonWords = (lang: string) => words('comparison', en.comparison, lang);
export const kindWords = (lang: string) => words('kinds', en.kinds, lang);
export const roadmapWords = (lang: string) => words('roadmap', en.roadmap, lang);
export const certificationsWords = (lang: string) =>
  words('certifications', en.certifications, lang);

// Used by several cards.
export const payWords = (lang: string) => words('pay', en.pay, lang);
export const planWords = (lang: string) => words('plan', en.plan, lang);
export const provenanceWords = (lang: string) => words('provenance', en.provenance, lang);
export const cardWords = (lang: string) => words('card', en.card, lang);
