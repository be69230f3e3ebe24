/** The file with the hashes that prerendered pages are pinned with: filled by a release, empty until then. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Its path below `dist/`. Not beside the cards' files: no page loads it. */
export const pinsFile = 'server/pins.js';

/** Writes the hashes of files, by their paths below `dist`. */
export const writePins = async (dist: string, files: Record<string, string>): Promise<void> => {
  const path = join(dist, pinsFile);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `export const files = ${JSON.stringify(files)};\n`);
};
