/** Which release of the O*NET database the files are from, and the attribution that its licence requires. */
import type { Link } from '../../model/path-types.js';
import type { ConvertOptions, InputFile } from '../converter.js';
import { linesOf } from '../lines.js';
import { fileNamed } from '../tables.js';

export interface Release {
  /** Such as `30.1`. */
  version?: string;
  /** Its month, such as `2025-12`. */
  asOf?: string;
}

export const readMeNames = ['Read Me.txt', 'README.txt'] as const;

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];

/** The release, from the first lines of its Read Me.txt or from the name of its folder. */
export const releaseOf = async (
  files: readonly InputFile[],
  options: ConvertOptions,
): Promise<Release> => {
  const release: Release = {};
  const readMe = fileNamed(files, ...readMeNames);
  if (readMe)
    for await (const { line, text } of linesOf(readMe, options)) {
      release.version ??= /O\*NET\W*(\d+\.\d+)/.exec(text)?.[1];
      const [, month = '', year] = /\b([A-Z][a-z]+) (\d{4}) Release/.exec(text) ?? [];
      const number = months.indexOf(month.toLowerCase()) + 1;
      if (number) release.asOf ??= `${year}-${String(number).padStart(2, '0')}`;
      if (line === 10) break;
    }
  const [, major, minor] =
    files.map(({ name }) => /\bdb_(\d+)_(\d+)/.exec(name)).find(Boolean) ?? [];
  if (major) release.version ??= `${major}.${minor}`;
  if (!release.version)
    options.skipped?.({
      file: 'Read Me.txt',
      reason: 'Without it, the source can’t name the version of the database, as the licence asks.',
    });
  return release;
};

/** The credit in the words that the O*NET licence (CC BY 4.0) asks for. */
export const attribution = ({ version }: Release): Link => ({
  label: `O*NET${version ? ` ${version}` : ''} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Its information has been shortened and rearranged here; USDOL/ETA has not approved, endorsed, or tested these modifications.`,
  url: 'https://www.onetcenter.org/license_db.html',
});
