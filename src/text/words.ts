/** What the cards say in a reader’s language: English comes with each card, other languages are loaded. */
import * as en from './lang/en.js';

/** Everything that the cards say, which another language has to say, too. */
export type Words = typeof en;

/** Where languages are registered: a registered symbol, so that all of our files on a page share them. */
export const languages = Symbol.for('career-path-elements');

/** The global object with the registry, which is missing as long as there is English alone. */
export type Registry = { [languages]?: Record<string, Words> };

/** A section in a language, else in the language it is a variant of, else in English. */
export const words = <S extends keyof Words>(
  section: S,
  english: Words[S],
  lang: string,
): Words[S] => {
  const all = (globalThis as Registry)[languages];
  return (all?.[lang] ?? all?.[lang.split('-')[0]!])?.[section] ?? english;
};

export const overviewWords = (lang: string) => words('overview', en.overview, lang);
export const dutiesWords = (lang: string) => words('duties', en.duties, lang);
export const employersWords = (lang: string) => words('employers', en.employers, lang);
export const ladderWords = (lang: string) => words('ladder', en.ladder, lang);
export const factsWords = (lang: string) => words('facts', en.facts, lang);
export const roadmapWords = (lang: string) => words('roadmap', en.roadmap, lang);
export const certificationsWords = (lang: string) =>
  words('certifications', en.certifications, lang);

// Used by several cards.
export const payWords = (lang: string) => words('pay', en.pay, lang);
export const planWords = (lang: string) => words('plan', en.plan, lang);
export const provenanceWords = (lang: string) => words('provenance', en.provenance, lang);
export const cardWords = (lang: string) => words('card', en.card, lang);
