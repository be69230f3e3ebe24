/** Makes a career path of what the O*NET database says about an occupation. */
import type { CareerPath, Fact } from '../../model/path-types.js';
import type { Row } from '../tables.js';
import type { JobZone } from './references.js';
import type { Occupation } from './tables.js';

/** What all occupations share. */
export interface Shared {
  answers: ReadonlyMap<string, string>;
  zones: ReadonlyMap<string, JobZone>;
  /** The career with a code, as a related one; undefined if there is none. */
  relatedTo: (code: string) => { label: string; url?: string } | undefined;
}

type Rated = Row<'Data Value' | 'Recommend Suppress' | 'Scale ID'>;

const value = ({ cells }: Rated): number => Number(cells['Data Value']);

/** The rows with figures on a scale, the highest first. */
const ranked = <R extends Rated>(rows: readonly R[], scale: string): R[] =>
  rows
    .filter((row) => row.cells['Scale ID'] === scale && Number.isFinite(value(row)))
    .sort((one, other) => value(other) - value(one));

/** Whether O*NET advises against showing a figure, because it is imprecise. */
const isImprecise = ({ cells }: Rated): boolean => cells['Recommend Suppress'] === 'Y';

/** The names that are at least “important” (3 of 5), the most important first. */
const important = (rows: Occupation['skills'], count: number): string[] =>
  ranked(rows, 'IM')
    .filter((row) => value(row) >= 3 && !isImprecise(row))
    .slice(0, count)
    .map(({ cells }) => cells['Element Name']);

const duties = ({ taskRatings, tasks }: Occupation): string[] => {
  const importance = new Map(
    ranked(taskRatings, 'IM').map((row) => [row.cells['Task ID'], value(row)]),
  );
  const rank = ({ cells }: (typeof tasks)[number]) =>
    (cells['Task Type'] === 'Core' ? 10 : 0) + (importance.get(cells['Task ID']) ?? 0);
  return tasks
    .toSorted((one, other) => rank(other) - rank(one))
    .slice(0, 10)
    .map(({ cells }) => cells.Task);
};

/** Software that job postings for this occupation ask for; otherwise, software that many postings ask for. */
const software = (rows: Occupation['software']): string[] => {
  const marked = (column: 'Hot Technology' | 'In Demand') =>
    rows.filter(({ cells }) => cells[column] === 'Y');
  const inDemand = marked('In Demand');
  return (inDemand.length ? inDemand : marked('Hot Technology'))
    .slice(0, 10)
    .map(({ cells }) => cells['Workplace Example'] || cells.Example);
};

interface Answer {
  text: string;
  /** How many gave it: `75% of respondents`. */
  share: string;
}

/**
 * The answers of at least one in ten to a survey question, the most frequent first. None if the most frequent one is
 * imprecise, because the others would seem to be.
 */
const frequent = (
  rows: Occupation['education'],
  scale: string,
  answers: Shared['answers'],
): Answer[] => {
  const [first, ...others] = ranked(rows, scale).filter((row) => value(row) >= 10);
  if (!first || isImprecise(first)) return [];
  return [first, ...others.filter((row) => !isImprecise(row))].slice(0, 3).flatMap((row) => {
    const text = answers.get(`${scale} ${row.cells.Category}`);
    return text ? [{ text, share: `${Math.round(value(row))}% of respondents` }] : [];
  });
};

const withShare = ({ share, text }: Answer): string => `${text} (${share})`;

const titles = (rows: Occupation['titles'], title: string): string[] => {
  const shown = rows.filter(({ cells }) => cells['Shown in My Next Move'] === 'Y');
  const names = (shown.length ? shown : rows).map(
    ({ cells }) => cells['Reported Job Title'] || cells['Job Title'] || cells['Alternate Title'],
  );
  return names.filter((name) => name && name !== title).slice(0, 5);
};

const facts = (
  { experience, education, titles: rows, zones: [row] }: Occupation,
  title: string,
  { answers, zones }: Shared,
): Fact[] => {
  const all: Fact[] = [];
  const names = titles(rows, title);
  if (names.length) all.push({ label: 'Also called', value: names.join(', ') });
  const zone = zones.get(row?.cells['Job Zone'] ?? '');
  if (zone) {
    const [note = '', ...preparation] = zone.name.split(': ');
    if (preparation.length) all.push({ label: 'Preparation', value: preparation.join(': '), note });
    else all.push({ label: 'Preparation', value: zone.name });
  }
  const [training] = frequent([...experience, ...education], 'OJ', answers);
  if (training)
    all.push({ label: 'On-the-job training', value: training.text, note: training.share });
  return all;
};

const different = (texts: string[]): string[] => [...new Set(texts.filter(Boolean))];

/** The lists that aren’t empty. */
const filled = <T extends Record<string, readonly unknown[]>>(lists: T): Partial<T> =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length)) as Partial<T>;

/** All of a path that the database has. It has no pay, and requirements aren’t steps, so there is no roadmap. */
export const toCareerPath = (
  code: string,
  title: string,
  description: string,
  occupation: Occupation,
  shared: Shared,
): CareerPath => {
  const { education, experience, knowledge, related, skills, transferable } = occupation;
  const zone = shared.zones.get(occupation.zones[0]?.cells['Job Zone'] ?? '');
  const or = (answers: Answer[], otherwise = '') =>
    answers.length ? answers.map(withShare) : different([otherwise]);
  return {
    id: code,
    title,
    ...(description && { summary: description }),
    ...filled({
      duties: different(duties(occupation)),
      facts: facts(occupation, title, shared),
      skills: different([
        ...important([...skills, ...transferable], 10),
        ...important(knowledge, 5),
        ...software(occupation.software),
      ]),
      educationRequirements: or(frequent(education, 'RL', shared.answers), zone?.education),
      experienceRequirements: or(
        frequent([...experience, ...education], 'RW', shared.answers),
        zone?.experience,
      ),
      relatedCareers: related
        .toSorted((one, other) => Number(one.cells.Index) - Number(other.cells.Index))
        .flatMap(({ cells }) => shared.relatedTo(cells['Related O*NET-SOC Code']) ?? [])
        .slice(0, 10),
    }),
    occupationalCategory: code,
    region: 'United States',
  };
};
