/** A small ESCO download with the structure of the real one: its columns are real, its text isn’t. */
import type { InputFile } from '../../src/convert/converter.js';
import { fileOf } from './input-files.js';

const base = 'http://data.europa.eu/esco';

export const keeper = '0a1b2c3d-0000-4000-8000-000000000001';
export const assistant = '0a1b2c3d-0000-4000-8000-000000000002';
export const bellRinger = '0a1b2c3d-0000-4000-8000-000000000003';

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Rows end as in the download, and cells contain line ends. */
const csv = (...rows: string[][]): string =>
  rows
    .map((row) => `${row.map((text) => (/[",\n]/.test(text) ? cell(text) : text)).join(',')}\r\n`)
    .join('');

const occupationColumns = [
  ...['conceptType', 'conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels', 'hiddenLabels'],
  ...['status', 'modifiedDate', 'regulatedProfessionNote', 'scopeNote', 'definition', 'inScheme'],
  ...['description', 'code'],
];
export const occupation = (
  id: string,
  group: string,
  label: string,
  otherLabels: string[] = [],
  description = '',
  status = 'released',
): string[] => [
  ...['Occupation', `${base}/occupation/${id}`, group, label, otherLabels.join('\n'), '', status],
  ...['2024-01-01T00:00:00Z', '', '', '', `${base}/concept-scheme/occupations`, description, '1'],
];

const skillColumns = [
  ...['conceptType', 'conceptUri', 'skillType', 'reuseLevel', 'preferredLabel', 'altLabels'],
  ...['hiddenLabels', 'status', 'modifiedDate', 'scopeNote', 'definition', 'inScheme'],
  'description',
];
const skill = (id: string, label: string): string[] => [
  ...['KnowledgeSkillCompetence', `${base}/skill/${id}`, 'skill/competence', 'cross-sector'],
  ...[label, '', '', 'released', '', '', '', '', ''],
];

export const relation = (id: string, kind: string, skillId: string): string[] => [
  ...[`${base}/occupation/${id}`, kind, 'skill/competence', `${base}/skill/${skillId}`],
];

const groupColumns = [
  ...['conceptType', 'conceptUri', 'code', 'preferredLabel', 'status', 'altLabels', 'inScheme'],
  'description',
];

/** A file of occupations in a language. */
export const occupations = (...rows: string[][]): string => csv(occupationColumns, ...rows);
export const relations = (...rows: string[][]): string =>
  csv(['occupationUri', 'relationType', 'skillType', 'skillUri'], ...rows);

const download = {
  'occupations_en.csv': occupations(
    occupation(
      keeper,
      '9999',
      'lighthouse keeper',
      ['wickie', 'lighthouse keeper'],
      'Keepers light a lamp, and\nwrite a "log".',
    ),
    occupation(assistant, '9999', 'assistant keeper'),
    occupation(bellRinger, '8888', 'bell ringer'),
  ),
  'skills_en.csv': csv(
    skillColumns,
    skill('s1', 'climb stairs'),
    skill('s2', 'tides'),
    skill('s3', 'feed gulls'),
  ),
  'ISCOGroups_en.csv': csv(groupColumns, [
    'ISCOGroup',
    `${base}/isco/C9999`,
    '9999',
    'Keepers of lights',
    'released',
    '',
    '',
    '',
  ]),
  // In no order, as in the download.
  'occupationSkillRelations_en.csv': relations(
    relation(keeper, 'essential', 's2'),
    relation(bellRinger, 'essential', 's1'),
    relation(keeper, 'optional', 's3'),
    relation(keeper, 'essential', 's1'),
  ),
  'broaderRelationsOccPillar_en.csv': csv(
    ['conceptType', 'conceptUri', 'broaderType', 'broaderUri'],
    ['ISCOGroup', `${base}/isco/C9999`, 'ISCOGroup', `${base}/isco/C9`],
    ['Occupation', `${base}/occupation/${keeper}`, 'ISCOGroup', `${base}/isco/C9999`],
    [
      'Occupation',
      `${base}/occupation/${bellRinger}`,
      'Occupation',
      `${base}/occupation/${keeper}`,
    ],
  ),
  'greenSkillsCollection_en.csv': 'not read',
};

export const german = {
  'occupations_de.csv': occupations(
    occupation(keeper, '9999', 'Leuchtturmwärter/Leuchtturmwärterin', ['Wärter']),
  ),
  'skills_de.csv': csv(skillColumns, skill('s1', 'Treppen steigen')),
};

/** The download; `changes` adds or replaces files, or removes them if undefined. */
export const escoFiles = (changes: Record<string, string | undefined> = {}): InputFile[] =>
  Object.entries({ ...download, ...changes }).flatMap(([name, content]) =>
    content === undefined
      ? []
      : [fileOf(`ESCO dataset - v1.2.0 - classification - en - csv/${name}`, content)],
  );

/** The content of one of its files. */
export const escoFile = (name: keyof typeof download): string => download[name];
