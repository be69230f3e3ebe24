/** The files of an ESCO download, and their languages. */
import type { InputFile } from '../converter.js';
import { baseName } from '../tables.js';

const parts =
  /^(occupations|skills|occupationSkillRelations|broaderRelationsOccPillar|ISCOGroups)(?:_([a-z]{2}(?:-[a-z]{2})?))?\.csv$/i;

type Part =
  | 'broaderrelationsoccpillar'
  | 'iscogroups'
  | 'occupations'
  | 'occupationskillrelations'
  | 'skills';

/** Whether a file is one of those that are read. */
export const isEscoFile = (name: string): boolean => parts.test(name);

/** A file with a part of ESCO, in a language if there is one. Relations are the same in all languages. */
export const escoFile = (
  files: readonly InputFile[],
  part: Part,
  lang?: string,
): InputFile | undefined =>
  files.find((file) => {
    const [, name, tag] = parts.exec(baseName(file)) ?? [];
    return name?.toLowerCase() === part && (!lang || tag?.toLowerCase() === lang);
  });

/** The languages in which there are occupations: English first, then in the order of the files. */
export const escoLanguages = (files: readonly InputFile[]): string[] => {
  const languages = files.flatMap((file) => {
    const [, name, tag] = parts.exec(baseName(file)) ?? [];
    return name?.toLowerCase() === 'occupations' && tag ? [tag.toLowerCase()] : [];
  });
  return [...new Set([...languages.filter((lang) => lang === 'en'), ...languages])];
};
