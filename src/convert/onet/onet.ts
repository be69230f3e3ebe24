/**
 * Converts the O*NET database (text files). All files are sorted by occupation, so they are read side by side, and only
 * one occupation is in memory at a time. The id of a path is the O*NET-SOC code, because titles change between releases.
 */
import type { CareerPath } from '../../model/path-types.js';
import { checked } from '../checked.js';
import type { Converter, ConvertOptions, InputFile } from '../converter.js';
import { toRelated } from '../related.js';
import { fileNamed } from '../tables.js';
import { codeColumn, sortedRows } from './by-code.js';
import { toCareerPath, type Shared } from './occupation.js';
import { answersOf, jobZonesOf, referenceNames } from './references.js';
import { attribution, readMeNames, releaseOf } from './release.js';
import { openTables, tableNames } from './tables.js';

const occupationData = 'Occupation Data.txt';

/** The names of the files that it reads. The database has many more. */
export const onetNames: readonly string[] = [
  occupationData,
  ...tableNames,
  ...Object.values(referenceNames).flat(),
  ...readMeNames,
];

/** The occupations, each once. */
const occupationsOf = async function* (file: InputFile, options: ConvertOptions) {
  const columns = { required: ['Title'], optional: ['Description'] } as const;
  let last = '';
  for await (const { cells, line } of sortedRows(file, columns, options)) {
    const { Description: description, Title: title, [codeColumn]: code } = cells;
    if (code === last) {
      const reason = 'The occupation is already in the file.';
      options.skipped?.({ file: file.name, line, what: title, reason });
    } else yield { code, description, line, title };
    last = code;
  }
};

/** Finds related occupations by their codes. */
const relatedOf = async (
  files: readonly InputFile[],
  occupations: InputFile,
  options: ConvertOptions,
): Promise<Shared['relatedTo']> => {
  const titles = new Map<string, string>();
  if (fileNamed(files, 'Related Occupations.txt'))
    // Without reports, which the second reading makes.
    for await (const { code, title } of occupationsOf(occupations, {})) titles.set(code, title);
  return (code) => {
    const label = titles.get(code);
    return label ? toRelated({ id: code, label }, options) : undefined;
  };
};

export const onet: Converter = async function* (files, options): AsyncGenerator<CareerPath> {
  const file = fileNamed(files, occupationData);
  if (!file)
    throw new Error(
      'There is no Occupation Data.txt. Download the O*NET database as text files, and unpack it.',
    );
  const release = await releaseOf(files, options);
  const shared: Shared = {
    answers: await answersOf(files, options),
    zones: await jobZonesOf(files, options),
    relatedTo: await relatedOf(files, file, options),
  };
  const tables = openTables(files, options);
  try {
    for await (const { code, description, line, title } of occupationsOf(file, options)) {
      const occupation = await tables.occupation(code);
      const path = checked(
        {
          ...toCareerPath(code, title, description, occupation, shared),
          lang: options.lang ?? 'en',
          ...(release.asOf && { asOf: release.asOf }),
          source: attribution(release),
        },
        { file: file.name, line },
        options,
      );
      if (path) yield path;
    }
    await tables.end();
  } finally {
    await tables.close();
  }
};
