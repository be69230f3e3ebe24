/**
 * Converts ESCO, the European classification of occupations and skills (CSV), in all languages that there are files of.
 * The id of a path is the last part of its URI: it is the same in all languages and releases, unlike titles and codes.
 */
import type { CareerPath } from '../../model/path-types.js';
import { checked } from '../checked.js';
import type { Converter, ConvertOptions, InputFile } from '../converter.js';
import { csvRows } from '../csv-rows.js';
import { plainText } from '../html.js';
import { toRelated } from '../related.js';
import { rowsOf } from '../tables.js';
import { escoFile, escoLanguages } from './files.js';
import { Neighbours } from './neighbours.js';
import { essentialSkills, skillsOf } from './relations.js';
import { alsoCalled } from './words.js';

interface Occupation {
  line: number;
  uri: string;
  title: string;
  otherTitles: string[];
  description: string;
  /** The code of its ISCO group, such as `2512`. */
  group: string;
}

/** What the occupations of one language share. */
interface Language {
  lang: string;
  occupations: InputFile;
  skills: ReadonlyMap<string, string>;
  neighbours: Neighbours;
  titles: ReadonlyMap<string, string>;
  groups: ReadonlyMap<string, string>;
}

const idOf = (uri: string): string => uri.replace(/^.*[/#]/, '');

const capitalized = (text: string, lang: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(lang));

const occupationsOf = async function* (
  file: InputFile,
  lang: string,
  options: ConvertOptions,
): AsyncGenerator<Occupation> {
  const columns = {
    required: ['conceptUri', 'preferredLabel'],
    optional: ['iscoGroup', 'altLabels', 'description', 'status'],
    unused: [
      ...['conceptType', 'hiddenLabels', 'modifiedDate', 'regulatedProfessionNote', 'scopeNote'],
      ...['definition', 'inScheme', 'code', 'naceCode'],
    ],
  } as const;
  for await (const { cells, line } of rowsOf(file, csvRows(file, options), columns, options)) {
    const { altLabels, conceptUri: uri, description, iscoGroup: group, preferredLabel } = cells;
    const skip = (reason: string) =>
      options.skipped?.({ file: file.name, line, what: preferredLabel || uri, reason });
    if (!idOf(uri) || !preferredLabel) skip('The occupation has no URI or no label.');
    else if (cells.status && cells.status !== 'released') skip('The occupation isn’t released.');
    else
      yield {
        ...{ line, uri, group, description: plainText(description) },
        title: capitalized(preferredLabel, lang),
        otherTitles: altLabels
          .split(/\s*\n\s*|\s*\|\s*/)
          .filter((label) => label && label !== preferredLabel),
      };
  }
};

const groupsOf = async (
  file: InputFile | undefined,
  options: ConvertOptions,
): Promise<ReadonlyMap<string, string>> => {
  const columns = {
    required: ['code', 'preferredLabel'],
    unused: ['conceptType', 'conceptUri', 'status', 'altLabels', 'inScheme', 'description'],
  } as const;
  const groups = new Map<string, string>();
  if (file)
    for await (const { cells } of rowsOf(file, csvRows(file, options), columns, options))
      groups.set(cells.code, cells.preferredLabel);
  return groups;
};

const languageOf = async (
  files: readonly InputFile[],
  occupations: InputFile,
  lang: string,
  options: ConvertOptions,
): Promise<Language> => {
  const neighbours = new Neighbours();
  const titles = new Map<string, string>();
  // Without reports, which the second reading makes.
  for await (const { group, title, uri } of occupationsOf(occupations, lang, {})) {
    titles.set(uri, title);
    if (group) neighbours.addToGroup(group, uri);
  }
  const broader = escoFile(files, 'broaderrelationsoccpillar');
  if (broader) await neighbours.read(broader, options);
  const skills = escoFile(files, 'skills', lang);
  return {
    ...{ lang, occupations, neighbours, titles },
    skills: skills ? await skillsOf(skills, options) : new Map(),
    groups: await groupsOf(escoFile(files, 'iscogroups', lang), options),
  };
};

/** The notice that the Commission asks for. */
const notice = (file: InputFile): CareerPath['source'] => {
  const version = /\bv?(1\.\d+(?:\.\d+)?)\b/.exec(file.name)?.[1];
  return {
    label: `This service uses the ESCO classification of the European Commission${version ? ` (version ${version})` : ''}. Its information has been shortened and rearranged here.`,
    url: 'https://esco.ec.europa.eu/',
  };
};

const toPath = (
  { description, group, otherTitles, title, uri }: Occupation,
  skills: ReadonlySet<string> | undefined,
  { groups, lang, neighbours, occupations, titles }: Language,
  options: ConvertOptions,
): CareerPath => {
  const label = alsoCalled[lang];
  const groupName = groups.get(group);
  const facts = [
    ...(label && otherTitles.length ? [{ label, value: otherTitles.slice(0, 5).join(', ') }] : []),
    ...(groupName ? [{ label: 'ISCO-08', value: groupName, note: group }] : []),
  ];
  const related = neighbours.of(uri, group).flatMap((other) => {
    const label = titles.get(other);
    return label ? [toRelated({ id: idOf(other), label }, options)] : [];
  });
  return {
    ...{ id: idOf(uri), lang, title },
    ...(description && { summary: description }),
    ...(facts.length && { facts }),
    ...(skills && { skills: [...skills].map((skill) => capitalized(skill, lang)) }),
    ...(related.length && { relatedCareers: related }),
    ...(group && { occupationalCategory: group }),
    source: notice(occupations),
  };
};

/** Occupations whose skills are in memory at a time. For each batch, all relations are read once. */
const batchSize = 1000;

const batches = async function* (
  occupations: AsyncIterable<Occupation>,
): AsyncGenerator<Occupation[]> {
  let batch: Occupation[] = [];
  for await (const occupation of occupations) {
    if (batch.push(occupation) < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
};

const missing = (what: string, files: string, { skipped }: ConvertOptions): void =>
  skipped?.({
    file: files,
    reason: `The file isn’t among the input, so careers have no ${what}.`,
  });

export const esco: Converter = async function* (files, options) {
  const found = escoLanguages(files);
  const languages = options.lang ? found.filter((lang) => lang === options.lang) : found;
  if (!languages.length)
    throw new Error(
      `There is no occupations_${options.lang ?? 'en'}.csv. Download the ESCO classification as CSV in that language, and unpack it.`,
    );
  const relations = escoFile(files, 'occupationskillrelations');
  if (!relations) missing('skills', 'occupationSkillRelations_en.csv', options);
  let isRepeated = false;
  for (const lang of languages) {
    const file = escoFile(files, 'occupations', lang)!;
    const language = await languageOf(files, file, lang, options);
    if (!language.skills.size) missing('skills', `skills_${lang}.csv`, options);
    for await (const batch of batches(occupationsOf(file, lang, options))) {
      const uris = new Set(batch.map(({ uri }) => uri));
      const skills =
        relations && language.skills.size
          ? await essentialSkills(relations, uris, language.skills, options, isRepeated)
          : undefined;
      isRepeated = true;
      for (const occupation of batch) {
        const draft = toPath(occupation, skills?.get(occupation.uri), language, options);
        const path = checked(draft, { file: file.name, line: occupation.line }, options);
        if (path) yield path;
      }
    }
  }
};
