/** Which skills an occupation needs. The file is in no order, and far larger than those of the skills and occupations. */
import { limits } from '../../model/schema.js';
import type { ConvertOptions, InputFile } from '../converter.js';
import { csvRows } from '../csv-rows.js';
import { rowsOf } from '../tables.js';

/** The titles of the skills by their URIs. */
export const skillsOf = async (
  file: InputFile,
  options: ConvertOptions,
): Promise<ReadonlyMap<string, string>> => {
  const columns = {
    required: ['conceptUri', 'preferredLabel'],
    unused: [
      ...['conceptType', 'skillType', 'reuseLevel', 'altLabels', 'hiddenLabels', 'status'],
      ...['modifiedDate', 'scopeNote', 'definition', 'inScheme', 'description'],
    ],
  } as const;
  const skills = new Map<string, string>();
  for await (const { cells } of rowsOf(file, csvRows(file, options), columns, options))
    if (cells.preferredLabel) skills.set(cells.conceptUri, cells.preferredLabel);
  return skills;
};

/** Reads the whole file for the essential skills of a few occupations, so that memory doesn’t grow with its rows. */
export const essentialSkills = async (
  file: InputFile,
  occupations: ReadonlySet<string>,
  skills: ReadonlyMap<string, string>,
  options: ConvertOptions,
  isRepeated: boolean,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const columns = {
    required: ['occupationUri', 'relationType', 'skillUri'],
    unused: ['skillType', 'occupationLabel', 'skillLabel'],
  } as const;
  const found = new Map<string, Set<string>>();
  const reports = isRepeated ? {} : options;
  const rows = rowsOf(file, csvRows(file, reports), columns, reports);
  for await (const { cells, line } of rows) {
    const { occupationUri, relationType, skillUri } = cells;
    if (relationType !== 'essential' || !occupations.has(occupationUri)) continue;
    const skill = skills.get(skillUri);
    if (skill === undefined) {
      const reason = 'The skill isn’t in the file of the skills.';
      options.skipped?.({ file: file.name, line, what: skillUri, reason });
      continue;
    }
    const list = found.get(occupationUri) ?? new Set();
    if (list.size < limits.list) found.set(occupationUri, list.add(skill));
  }
  return found;
};
