// @ts-check
/** The index that the search loads: the careers in which each word occurs, by their positions in the list. */
import { toWords } from './assets/to-words.js';

/** @import { Career } from './careers.js' */

/** What a career says about itself: its other titles are among its facts. Readers don’t search for a link’s address. */
const textsOf = (/** @type {Career} */ { path }) => [
  path.tagline ?? '',
  path.summary ?? '',
  ...(path.duties ?? []),
  ...(path.skills ?? []),
  ...(path.facts ?? []).map(({ value }) => value),
  ...(path.roadmap?.steps ?? []).flatMap(({ skills = [], title }) => [title, ...skills]),
];

/**
 * @param {Career[]} careers In the order of the list
 * @returns {Record<string, number[]>}
 */
export const searchIndex = (careers) => {
  /** @type {Map<string, number[]>} */
  const index = new Map();
  for (const [position, career] of careers.entries()) {
    // The list itself has the titles.
    const title = new Set(toWords(career.title));
    for (const word of new Set(textsOf(career).flatMap(toWords)))
      if (!title.has(word) && word.length > 1)
        index.set(word, [...(index.get(word) ?? []), position]);
  }
  return Object.fromEntries([...index].sort(([one], [other]) => (one < other ? -1 : 1)));
};
