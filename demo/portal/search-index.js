// @ts-check
/**
 * The index that the search loads: the careers in which each word occurs, by their positions in the list. A position is
 * counted from the one before, because small numbers compress well.
 */
import { toWords } from './assets/to-words.js';

/** @import { Career } from './careers.js' */

/** How many duties are searched; data sets list the most important ones first. */
const duties = 5;

/** What a career says about itself. Its other titles are among its facts. */
const textsOf = (/** @type {Career} */ { path }) => [
  path.tagline ?? '',
  path.summary ?? '',
  ...(path.duties ?? []).slice(0, duties),
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
  const words = [...index].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(
    words.map(([word, positions]) => [
      word,
      positions.map((position, at) => position - (positions[at - 1] ?? 0)),
    ]),
  );
};
