import { writeFile } from 'node:fs/promises';

/** Writes a JSON file in `dist/`, indented for readability. */
export const writeJson = (file: string, value: unknown): Promise<void> =>
  writeFile(`dist/${file}`, `${JSON.stringify(value, null, 2)}\n`);
