// @ts-check
/** The portal as a plugin of Eleventy: its data, its filters, and the files that it copies. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prerender, toJsonLd } from 'career-path-elements/prerender';
import { linkRelated, toCareer } from './careers.js';
import { filtersFor } from './filters.js';
import { searchIndex } from './search-index.js';

export { readCareers } from './careers.js';

/** @import { Config } from '@11ty/eleventy' */
/** @import { CareerPath } from 'career-path-elements' */

/**
 * @typedef {object} Language
 * @property {string} tag Such as `en`; its words are in `words/en.json`
 * @property {string} name The portal’s name
 * @property {CareerPath[]} careers
 * @property {string[]} [facts] Labels of facts by which readers can filter, such as `Preparation`
 * @property {string} [about] HTML for the foot of each page, such as where the data is from
 *
 * @typedef {object} Options
 * @property {string} url Public address of the portal, with a slash at the end
 * @property {Language[]} languages The first has all careers, and is at the root of the portal. The others have
 *   translations, in a folder for each language
 * @property {string} [elements] Where the package’s files are, from the root of the portal. Default: they are copied
 *   to `career-path-elements`
 * @property {(id: string) => string} [head] HTML for the head of a career’s page
 */

const here = (/** @type {string} */ path) =>
  relative('.', fileURLToPath(new URL(path, import.meta.url)));

/** @type {(tag: string) => Record<string, string>} */
const wordsOf = (tag) =>
  JSON.parse(readFileSync(new URL(`words/${tag}.json`, import.meta.url), 'utf8'));

/** JSON in which no text can end the script around it. */
const toScript = (/** @type {unknown} */ value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * Options of all prerendered cards: their styles are shared files, so that each page is small.
 *
 * @satisfies {import('career-path-elements/prerender').PrerenderOptions}
 */
const card = { styles: /** @type {const} */ ('link'), fallback: false };

/**
 * The portal in each language.
 *
 * @param {Language[]} languages
 */
const languagesOf = (languages) =>
  languages.map(({ about, careers, facts = [], name, tag }, index) => {
    const translated = new Set(careers.map(({ id }) => id));
    const originals = languages[0]?.careers ?? [];
    const all = [...careers, ...originals.filter(({ id }) => !translated.has(id))];
    const folder = index ? `${tag}/` : '';
    const words = wordsOf(tag);
    const linked = linkRelated(all.map((path) => toCareer(path, tag, facts))).map((career) => ({
      ...career,
      // A career without a translation has one page, with the words of the first language.
      folder: translated.has(career.id) ? folder : '',
    }));
    return {
      tag,
      name,
      about,
      folder,
      words,
      careers: linked,
      filters: filtersFor(linked, tag, words, facts),
    };
  });

/**
 * @param {Config} config
 * @param {Options} options
 */
export default (config, options) => {
  const { elements = 'career-path-elements', languages: given, ...site } = options;
  const languages = languagesOf(given);
  const careers = languages.flatMap((language) =>
    language.careers
      .filter(({ folder }) => folder === language.folder)
      .map((career) => ({ ...career, language })),
  );
  const home = languages.map((language) => ({ folder: language.folder, language }));
  const dates = given.flatMap(({ careers }) => careers.map(({ asOf }) => asOf ?? '')).sort();
  const newest = dates.at(-1) || new Date().toISOString();

  /** The same page in other languages, and in its own. @type {(item: any, path: string) => object[]} */
  const alternatesOf = (item, path) => {
    const name = path.slice(item.folder.length);
    const same = item.id ? careers.filter(({ id }) => id === item.id) : home;
    return same.map(({ folder, language: { tag, words } }) => ({
      tag,
      name: words['language'],
      url: site.url + folder + name,
      path: folder + name,
    }));
  };
  const rootOf = (/** @type {any} */ { item }) => (item?.folder ? '../' : '');
  /** @type {(data: any) => string} */
  const pathOf = ({ extension = 'html', item, name }) =>
    (item?.folder ?? '') + (name ?? `${item.id}.${extension}`);

  const pages = [
    ...home.flatMap((item) =>
      ['index.html', 'compare.html'].map((name) => ({ item, path: item.folder + name })),
    ),
    ...careers.map((item) => ({ item, path: pathOf({ item }), date: item.path.asOf })),
  ].map(({ item, ...page }) => ({ ...page, alternates: alternatesOf(item, page.path) }));

  config.addGlobalData('portal', { ...site, languages, careers, home, pages });
  config.addGlobalData('layout', 'page.liquid');
  config.addGlobalData('eleventyComputed', {
    permalink: pathOf,
    path: pathOf,
    root: rootOf,
    elements: (/** @type {any} */ data) => rootOf(data) + elements,
    alternates: (/** @type {any} */ data) => data.item && alternatesOf(data.item, pathOf(data)),
  });
  config.addFilter('json', (/** @type {unknown} */ value) => JSON.stringify(value));
  config.addFilter('jsonLd', (/** @type {CareerPath} */ path) => toScript(toJsonLd(path)));
  config.addFilter('searchIndex', (/** @type {any} */ { careers }) =>
    JSON.stringify(searchIndex(careers)),
  );
  config.addFilter('isoDate', (/** @type {string | undefined} */ asOf) =>
    new Date(asOf ?? newest).toISOString(),
  );
  config.addFilter('newest', (/** @type {import('./careers.js').Career[]} */ careers) =>
    careers
      .toSorted((one, other) => (other.path.asOf ?? '').localeCompare(one.path.asOf ?? ''))
      .slice(0, 50),
  );
  config.addFilter('fullPage', (/** @type {any} */ { id, path }, /** @type {string} */ base) =>
    // The address of the document instead of a copy of it.
    prerender('career-path', {
      ...card,
      path,
      base,
      headingLevel: 1,
      attributes: { src: `${id}.json` },
    }),
  );
  config.addFilter(
    'comparison',
    (/** @type {any} */ { lang, path, related }, /** @type {string} */ base) => {
      const paths = [path, ...related.slice(0, 2).map((/** @type {any} */ other) => other.path)];
      const src = paths.map(({ id }) => `${id}.json`).join(' ');
      return prerender('career-comparison', {
        ...card,
        path: { paths },
        lang,
        base,
        attributes: { src },
      });
    },
  );
  config.addFilter(
    'headOf',
    (/** @type {any} */ item) => (item?.id && options.head?.(item.id)) ?? '',
  );
  config.addPassthroughCopy({ [here('assets')]: 'assets' });
  if (!options.elements)
    config.addPassthroughCopy({
      'node_modules/career-path-elements/dist/*.js': elements,
      'node_modules/career-path-elements/dist/lang': `${elements}/lang`,
      'node_modules/career-path-elements/dist/static/*.css': `${elements}/static`,
    });
};
