/** A small O*NET database with the structure of the real one: its headers and codes are real, its text isn’t. */
import type { InputFile } from '../../src/convert/converter.js';
import { fileOf } from './input-files.js';

/** Lines of cells as a tab-separated file. */
export const tsv = (...rows: (number | string)[][]): string =>
  rows.map((row) => `${row.join('\t')}\n`).join('');

const code = 'O*NET-SOC Code';
const rating = [
  ...[code, 'Element ID', 'Element Name', 'Scale ID', 'Data Value', 'N', 'Standard Error'],
  ...['Lower CI Bound', 'Upper CI Bound', 'Recommend Suppress', 'Not Relevant', 'Date'],
  'Domain Source',
];
const rated = (occupation: string, name: string, im: number, suppress = 'N') => [
  [
    occupation,
    '2.A.1.a',
    name,
    'IM',
    im,
    8,
    '0.1',
    '2.9',
    '3.1',
    suppress,
    'n/a',
    '08/2025',
    'Analyst',
  ],
  [occupation, '2.A.1.a', name, 'LV', 4.5, 8, '0.1', '2.9', '3.1', 'N', 'N', '08/2025', 'Analyst'],
];

const answer = (
  occupation: string,
  scale: string,
  category: number,
  percent: number,
  suppress = 'N',
) => [
  ...[occupation, '2.D.1', 'Required Level of Education', scale, category, percent],
  ...[30, '0.1', 'n/a', 'n/a', suppress, '08/2025', 'Incumbent'],
];
const answers = [
  ...[code, 'Element ID', 'Element Name', 'Scale ID', 'Category', 'Data Value', 'N'],
  ...['Standard Error', 'Lower CI Bound', 'Upper CI Bound', 'Recommend Suppress', 'Date'],
  'Domain Source',
];
const category = ['Element ID', 'Element Name', 'Scale ID', 'Category', 'Category Description'];
const education = [
  ['2.D.1', 'Required Level of Education', 'RL', 2, 'School (or the like)'],
  [
    '2.D.1',
    'Required Level of Education',
    'RL',
    3,
    'Certificate - given to those who finish a course',
  ],
];
const experience = [
  ['3.A.1', 'Related Work Experience', 'RW', 1, 'None'],
  ['3.A.1', 'Related Work Experience', 'RW', 7, 'Over 2 years, up to and including 4 years'],
  ['3.A.3', 'On-the-Job Training', 'OJ', 4, 'Over 3 months, up to and including 6 months'],
];

const keeper = '39-9099.01';
const lamplighter = '49-9099.00';
const crier = '49-9099.02';

const educationAnswers = [
  answer(keeper, 'RL', 2, 61.4),
  answer(keeper, 'RL', 3, 38.6),
  answer(lamplighter, 'RL', 2, 60, 'Y'),
  answer(lamplighter, 'RL', 3, 11),
  answer(crier, 'RL', 2, 9.9),
];
const experienceAnswers = [
  answer(keeper, 'RW', 1, 12.5),
  answer(keeper, 'RW', 7, 80),
  answer(keeper, 'OJ', 4, 55.5),
];
const skill = rated(keeper, 'Patience', 3.1);
const otherSkills = [...rated(keeper, 'Climbing', 4.2), ...rated(keeper, 'Singing', 2.9)];
const software = [
  ['AlphaLamp', 'Lamp software', 'Y', 'N'],
  ['BetaLog', 'Log software', 'N', 'Y'],
];

/** The files that have the same names in all releases. */
const common = {
  'Read Me.txt': 'O*NET 29.1 Database\nNovember 2024 Release\n-----\nThanks for O*NET 5.0.\n',
  'Occupation Data.txt': tsv(
    [code, 'Title', 'Description'],
    [keeper, 'Lighthouse Keepers', 'Keep the light, and "write" the log.'],
    [lamplighter, 'Lamplighters', 'Light the lamps of a town.'],
    [crier, 'Town Criers', 'Cry the news.'],
  ),
  'Task Statements.txt': tsv(
    [code, 'Task ID', 'Task', 'Task Type', 'Incumbents Responding', 'Date', 'Domain Source'],
    [keeper, 1, 'Feed the gulls.', 'Supplemental', 20, '08/2025', 'Incumbent'],
    [keeper, 2, 'Wind the clockwork.', 'Core', 20, '08/2025', 'Incumbent'],
    [keeper, 3, 'Light the lamp at dusk.', 'Core', 20, '08/2025', 'Incumbent'],
    [crier, 4, 'Ring the bell.', 'n/a', 'n/a', '08/2025', 'Analyst'],
  ),
  'Task Ratings.txt': tsv(
    [
      code,
      'Task ID',
      'Scale ID',
      'Category',
      'Data Value',
      'N',
      'Standard Error',
      'Lower CI Bound',
      'Upper CI Bound',
      'Recommend Suppress',
      'Date',
      'Domain Source',
    ],
    [keeper, 1, 'IM', 'n/a', 4.9, 20, '0.1', '4', '5', 'N', '08/2025', 'Incumbent'],
    [keeper, 2, 'IM', 'n/a', 3.1, 20, '0.1', '4', '5', 'N', '08/2025', 'Incumbent'],
    [keeper, 3, 'FT', '5', 90, 20, '0.1', '4', '5', 'N', '08/2025', 'Incumbent'],
    [keeper, 3, 'IM', 'n/a', 4.8, 20, '0.1', '4', '5', 'N', '08/2025', 'Incumbent'],
  ),
  'Knowledge.txt': tsv(rating, ...rated(keeper, 'Tides', 4), ...rated(keeper, 'Whales', 4.5, 'Y')),
  'Job Zones.txt': tsv(
    [code, 'Job Zone', 'Date', 'Domain Source'],
    [keeper, 3, '08/2025', 'Analyst'],
    [lamplighter, 2, '08/2025', 'Analyst'],
  ),
  'Job Zone Reference.txt': tsv(
    ['Job Zone', 'Name', 'Experience', 'Education', 'Job Training', 'Examples', 'SVP Range'],
    [
      2,
      'Job Zone Two: Some Preparation Needed',
      'A little helps.',
      'School is usual.',
      'Months.',
      'Bell ringers.',
      '(4.0 to < 6.0)',
    ],
    [
      3,
      'Job Zone Three: Medium Preparation Needed',
      'Some is needed.',
      'Most learn a trade.',
      'A year.',
      'Pilots.',
      '(6.0 to < 7.0)',
    ],
  ),
  'Related Occupations.txt': tsv(
    [code, 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index'],
    [keeper, crier, 'Primary-Short', 2],
    [keeper, lamplighter, 'Primary-Short', 1],
    [keeper, '11-1011.00', 'Supplemental', 3],
  ),
  'Abilities.txt': 'Not read.',
};

/** The other files until release 30.2. */
const before = {
  'Skills.txt': tsv(rating, ...skill, ...otherSkills),
  'Technology Skills.txt': tsv(
    [code, 'Example', 'Commodity Code', 'Commodity Title', 'Hot Technology', 'In Demand'],
    ...software.map(([name, kind, hot, inDemand]) => [
      keeper,
      name!,
      43232202,
      kind!,
      hot!,
      inDemand!,
    ]),
  ),
  'Education, Training, and Experience.txt': tsv(
    answers,
    ...educationAnswers.slice(0, 2),
    ...experienceAnswers,
    ...educationAnswers.slice(2),
  ),
  'Education, Training, and Experience Categories.txt': tsv(category, ...education, ...experience),
  'Alternate Titles.txt': tsv(
    [code, 'Alternate Title', 'Short Title', 'Source(s)'],
    [keeper, 'Lighthouse Keepers', 'n/a', '08'],
    [keeper, 'Wickie', 'n/a', '08'],
  ),
};

/** The other files since release 30.3. */
const since = {
  'Essential Skills.txt': tsv(rating, ...skill),
  'Transferable Skills.txt': tsv(rating, ...otherSkills),
  'Software Skills.txt': tsv(
    [code, 'Element ID', 'Element Name', 'Workplace Example', 'Hot Technology', 'In Demand'],
    ...software.map(([name, kind, hot, inDemand]) => [
      keeper,
      '2.E.1',
      kind!,
      name!,
      hot!,
      inDemand!,
    ]),
  ),
  'Education.txt': tsv(answers, ...educationAnswers),
  'Education Categories.txt': tsv(category, ...education),
  'Training and Experience.txt': tsv(answers, ...experienceAnswers),
  'Training and Experience Categories.txt': tsv(category, ...experience),
  'Job Titles.txt': tsv(
    [code, 'Job Title', 'Short Title', 'Source(s)'],
    [keeper, 'Lighthouse Keepers', 'n/a', '08'],
    [keeper, 'Wickie', 'n/a', '08'],
  ),
};

const releases = { before, since };

/** The database; `changes` replaces files, or removes them if undefined. */
export const onetFiles = (
  changes: Record<string, Uint8Array | string | undefined> = {},
  release: keyof typeof releases = 'before',
): InputFile[] =>
  Object.entries({ ...common, ...releases[release], ...changes }).flatMap(([name, content]) =>
    content === undefined ? [] : [fileOf(`onet/${name}`, content)],
  );

/** The content of one of its files. */
export const onetFile = (name: keyof typeof common): string => common[name];
