// @ts-check
/** Reads career paths, and finds out what the list shows of each, and what the filters compare. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { durationText, monthsOf, payOf } from './figures.js';

/** @import { CareerPath } from 'career-path-elements' */

/**
 * A career in one language of the portal.
 *
 * @typedef {object} Career
 * @property {CareerPath} path
 * @property {string} id
 * @property {string} title
 * @property {string} lang Language of its texts
 * @property {string} [summary]
 * @property {string} [pay] Its pay, from the lowest to the highest amount
 * @property {{ min: number, max: number, unit: string }} [payRange] Comparable only within a unit
 * @property {string} [period] What the pay is for: `year`
 * @property {string} [time] How long it takes to get there
 * @property {number} [months] The same, at least
 * @property {Record<string, string>} choices By the filter’s id, such as `education`
 *
 * @typedef {Career & { related: Career[] }} LinkedCareer With the related careers that the portal has
 */

/**
 * The career paths in the JSON files of a folder.
 *
 * @param {string} folder
 * @returns {Promise<CareerPath[]>}
 */
export const readCareers = async (folder) => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) => {
    const document = JSON.parse(text);
    return document.paths ?? [document];
  });
};

/** What a data set says after it, such as “(62% of respondents)”, isn’t part of a name. */
const withoutShare = (/** @type {string | undefined} */ text) => text?.replace(/\s*\(.*\)$/, '');

/** The list shows one sentence of each career. */
const firstSentence = (/** @type {string | undefined} */ text) =>
  /^.*?[.!?。](?=\s|$)/s.exec(text ?? '')?.[0] ?? text;

/** The id of the filter by a fact, from its place among those that are filters. */
export const factFilter = (/** @type {number} */ position) => `fact${position + 1}`;

/** @type {(path: CareerPath, facts: string[]) => Record<string, string>} */
const choicesOf = (path, facts) => {
  const education = withoutShare(path.educationRequirements?.[0]);
  const values = facts.map((label) => path.facts?.find((fact) => fact.label === label)?.value);
  const choices = Object.entries({
    education,
    ...Object.fromEntries(values.map((value, position) => [factFilter(position), value])),
  });
  return Object.fromEntries(choices.flatMap(([id, value]) => (value ? [[id, value]] : [])));
};

/**
 * @param {CareerPath} path
 * @param {string} lang Language of the portal’s own words
 * @param {string[]} facts Labels of the facts that are filters
 * @returns {Career}
 */
export const toCareer = (path, lang, facts) => ({
  path,
  id: path.id,
  title: path.title,
  lang: path.lang ?? 'en',
  summary: firstSentence(path.tagline ?? path.summary),
  ...payOf(path, lang),
  time: durationText(path, lang),
  months: monthsOf(path)?.min,
  choices: choicesOf(path, facts),
});

/** @type {(one: Career, other: Career) => number} */
const byTitle = (one, other) => one.title.localeCompare(other.title);

/** How many related careers are found for a career whose document names none. */
const neighbours = 4;

/** A code such as `29-1141.01` as a number: near numbers are near occupations. */
const codeNumber = (/** @type {Career} */ { path }) =>
  Number((path.occupationalCategory ?? '').replace(/\D/g, '').slice(0, 8).padEnd(8, '0'));

/**
 * Careers in the same field, the nearest first, by the codes of occupations.
 *
 * @param {Career} career
 * @param {Career[]} all
 */
const inSameField = (career, all) => {
  const field = career.path.occupationalCategory?.slice(0, 4);
  const distance = (/** @type {Career} */ other) =>
    Math.abs(codeNumber(other) - codeNumber(career));
  return all
    .filter(
      ({ id, path }) => field && id !== career.id && path.occupationalCategory?.startsWith(field),
    )
    .sort((one, other) => distance(one) - distance(other) || byTitle(one, other))
    .slice(0, neighbours);
};

/** The id in the address of a page of the portal: `nurse` in `nurse.html`. */
const idIn = (/** @type {string | undefined} */ url) =>
  /^(?!\w+:)([\w.-]+)\.html$/.exec(url ?? '')?.[1];

/** @type {(career: Career) => { label: string, url: string }} */
const linkTo = ({ id, title }) => ({ label: title, url: `${id}.html` });

/**
 * Links the related careers of each career to their pages in the portal.
 *
 * @param {Career[]} careers
 * @returns {LinkedCareer[]} By title
 */
export const linkRelated = (careers) => {
  const byId = new Map(careers.map((career) => [career.id, career]));
  const byName = new Map(careers.map((career) => [career.title.toLowerCase(), career]));
  /** @type {(career: Career) => LinkedCareer} */
  const link = (career) => {
    const { relatedCareers: named } = career.path;
    const found =
      named?.map(
        ({ label, url }) => byId.get(idIn(url) ?? '') ?? byName.get(label.toLowerCase()),
      ) ?? inSameField(career, careers);
    const relatedCareers = found.map((other, position) => {
      const { url, ...rest } = named?.[position] ?? { label: '' };
      if (other) return { ...rest, ...linkTo(other) };
      // The portal may not have the page.
      return url && !idIn(url) ? { ...rest, url } : rest;
    });
    return {
      ...career,
      path: relatedCareers.length ? { ...career.path, relatedCareers } : career.path,
      related: found.flatMap((other) => other ?? []),
    };
  };
  return careers.map(link).sort(byTitle);
};
