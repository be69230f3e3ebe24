import { writeFile } from 'node:fs/promises';

/** Writes a file in `dist/` as JSON for tools, and for people who look into it. */
export const writeJson = (file: string, value: unknown): Promise<void> =>
  writeFile(`dist/${file}`, `${JSON.stringify(value, null, 2)}\n`);
