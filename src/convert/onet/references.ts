/** The small files of the O*NET database that explain the others. */
import type { ConvertOptions, InputFile } from '../converter.js';
import { fileNamed, rowsOf, tabSeparated, type Columns } from '../tables.js';

/** The names of the files, before and since release 30.3. */
export const referenceNames = {
  education: ['Education Categories.txt', 'Education, Training, and Experience Categories.txt'],
  experience: ['Training and Experience Categories.txt'],
  zones: ['Job Zone Reference.txt'],
} as const;

const rowsNamed = async <Name extends string>(
  files: readonly InputFile[],
  names: readonly string[],
  columns: Columns<Name>,
  options: ConvertOptions,
): Promise<Record<Name, string>[]> => {
  const file = fileNamed(files, ...names);
  const all: Record<Name, string>[] = [];
  if (file)
    for await (const { cells } of rowsOf(file, tabSeparated(file, options), columns, options))
      all.push(cells);
  return all;
};

/** Words for the answers to a survey, by scale and category: of `RL 6`, “Bachelor's Degree”. */
export const answersOf = async (
  files: readonly InputFile[],
  options: ConvertOptions,
): Promise<ReadonlyMap<string, string>> => {
  const columns = {
    required: ['Scale ID', 'Category', 'Category Description'],
    unused: ['Element ID', 'Element Name', 'Scale Name'],
  } as const;
  const all = await Promise.all(
    [referenceNames.education, referenceNames.experience].map((names) =>
      rowsNamed(files, names, columns, options),
    ),
  );
  return new Map(
    all.flat().map((cells) => [
      `${cells['Scale ID']} ${cells.Category}`,
      // Without the definition that follows some.
      cells['Category Description'].split(' - ')[0]!,
    ]),
  );
};

/** How much preparation an occupation needs. */
export interface JobZone {
  name: string;
  education: string;
  experience: string;
}

/** The job zones by number. */
export const jobZonesOf = async (
  files: readonly InputFile[],
  options: ConvertOptions,
): Promise<ReadonlyMap<string, JobZone>> => {
  const columns = {
    required: ['Job Zone', 'Name', 'Experience', 'Education'],
    unused: ['Job Training', 'Examples', 'SVP Range'],
  } as const;
  const rows = await rowsNamed(files, referenceNames.zones, columns, options);
  return new Map(
    rows.map(({ Education: education, Experience: experience, Name: name, 'Job Zone': zone }) => [
      zone,
      // Without the example, which is another occupation.
      { name, education, experience: experience.replace(/\s*For example,.*$/, '') },
    ]),
  );
};
