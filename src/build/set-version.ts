/** Updates the version in the snippets of the documents. `npm version` runs this script. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from './package.js';

/** Replaces the version in the addresses and commands of a text. */
export const withVersion = (text: string, wanted: string): string =>
  text.replace(/(career-path-elements@)\d+\.\d+\.\d+(?:-[\w.]*\w)?/g, `$1${wanted}`);

/** The documents that contain a version. */
export const documents = async (): Promise<string[]> => {
  const pages = (await readdir('demo', { recursive: true })).filter((page) =>
    /\.(html|md)$/.test(page),
  );
  return ['README.md', ...pages.map((page) => `demo/${page.replaceAll('\\', '/')}`)];
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  for (const file of await documents()) {
    const text = await readFile(file, 'utf8');
    const current = withVersion(text, version);
    if (current !== text) await writeFile(file, current);
  }
