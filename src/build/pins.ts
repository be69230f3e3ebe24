/** The file with the hashes that pin prerendered pages. A release fills it; until then it is empty. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Its path in `dist/`, in a separate folder because pages don't load it. */
export const pinsFile = 'server/pins.js';

/** Writes the hashes of files, by their paths in `dist`. */
export const writePins = async (dist: string, files: Record<string, string>): Promise<void> => {
  const path = join(dist, pinsFile);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `export const files = ${JSON.stringify(files)};\n`);
};
