/**
 * Writes the package to publish into the folder `release`, without rebuilding: the built files, with snippets
 * pinned to them. Snippets in the repository aren't pinned, because its files still change.
 */
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basesOf } from '../snippets/cdn.js';
import { pinAll } from '../snippets/pin.js';
import { hash, type Integrity } from './integrity.js';
import { writePins } from './pins.js';

const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8'));

/** @throws {Error} If the built files aren't those of this version, or were changed after the build. */
const check = async (folder: string, { files, version }: Integrity, wanted: string) => {
  if (version !== wanted)
    throw new Error(`dist/ is version ${version}, not ${wanted}: run npm run build.`);
  for (const [file, built] of Object.entries(files))
    if (hash('sha384', await readFile(join(folder, 'dist', file))) !== built)
      throw new Error(`dist/${file} was changed after the build: run npm run build.`);
};

const documentsOf = async (folder: string): Promise<string[]> => {
  const pages = (await readdir(join(folder, 'dist/static'))).filter((file) =>
    file.endsWith('.html'),
  );
  return ['README.md', 'dist/llms.txt', ...pages.map((page) => `dist/static/${page}`)];
};

export const makePackage = async (folder: string): Promise<void> => {
  const manifest = await readJson<{ files: string[]; version: string }>('package.json');
  await rm(folder, { force: true, recursive: true });
  for (const path of ['package.json', 'LICENSE', 'README.md', ...manifest.files])
    await cp(path, join(folder, path), { recursive: true });
  const integrityFile = join(folder, 'dist/integrity.json');
  const integrity = await readJson<Integrity>(integrityFile);
  await check(folder, integrity, manifest.version);
  const { files, version } = integrity;
  for (const document of await documentsOf(folder)) {
    const text = await readFile(join(folder, document), 'utf8');
    const pinned = basesOf(version).reduce((text, base) => pinAll(text, { base, files }), text);
    await writeFile(join(folder, document), pinned);
  }
  await writePins(join(folder, 'dist'), files);
  await writeFile(integrityFile, `${JSON.stringify({ ...integrity, released: true }, null, 2)}\n`);
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  await makePackage('release');
