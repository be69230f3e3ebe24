/** The text of the cards in the reader's language. */
import * as en from './lang/en.js';
import { registered, type Words } from './registry.js';

/** A section of the text in a language; in English if the language isn't loaded. */
export const words = <S extends keyof Words>(
  section: S,
  english: Words[S],
  lang: string,
): Words[S] => registered(lang)?.words[section] ?? english;

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
export const rangeWords = (lang: string) => words('ranges', en.ranges, lang);
export const planWords = (lang: string) => words('plan', en.plan, lang);
export const datesWords = (lang: string) => words('dates', en.dates, lang);
export const alongWords = (lang: string) => words('along', en.along, lang);
export const provenanceWords = (lang: string) => words('provenance', en.provenance, lang);
export const punctuation = (lang: string) => words('punctuation', en.punctuation, lang);
export const cardWords = (lang: string) => words('card', en.card, lang);
