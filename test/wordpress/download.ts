/**
 * WordPress as the project WordPress Playground publishes it on npm: installed, with SQLite as its database. The package
 * is large, so it is downloaded once, and what tests need of it is kept in the user's cache, which `npm ci` doesn't empty.
 * `tsx test/wordpress/download.ts` does only that, and prints what is missing.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync, zipSync } from 'fflate';
import { ensurePhp } from './php.js';

const run = promisify(execFile);

const source = '@wp-playground/wordpress-builds@0.9.19';

/** The newest that the package has, and the last one without script modules. */
export type WordPressVersion = '6.5' | '6.4';
const versions: WordPressVersion[] = ['6.5', '6.4'];

type Files = Record<string, Uint8Array>;

const cache = join(
  process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  'career-path-elements',
  source.replace(/\W+/g, '-'),
);
const archive = (version: WordPressVersion): string => join(cache, `wordpress-${version}.zip`);

const posix = (path: string): string => path.replaceAll('\\', '/');

/** Files that no page requests: other themes, sources of style sheets, and scripts of which there is a small version. */
const isNeeded = (path: string, all: ReadonlySet<string>): boolean =>
  !/^wp-content\/themes\/(?!twentytwentyfour)|\.scss$|remote-asset-paths$/.test(path) &&
  (/\.min\.\w+$/.test(path) || !all.has(path.replace(/\.(js|css)$/, '.min.$1')));

const staticFiles = async (folder: string): Promise<Files> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => posix(join(parentPath, name)).slice(folder.length + 1));
  const all = new Set(paths);
  const files: Files = {};
  for (const path of paths)
    if (isNeeded(path, all)) files[path] = await readFile(join(folder, path));
  return files;
};

/** The database's plugin, and the file that makes WordPress use it. */
const database = async (zip: string): Promise<Files> => {
  const folder = 'wp-content/mu-plugins/sqlite-database-integration';
  const files: Files = {};
  for (const [path, content] of Object.entries(unzipSync(await readFile(zip))))
    if (!path.endsWith('/')) files[`${folder}${path.slice(path.indexOf('/'))}`] = content;
  const dropIn = new TextDecoder()
    .decode(files[`${folder}/db.copy`])
    .replace(`'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'`, `__DIR__ . '${folder.slice(10)}'`)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  return { ...files, 'wp-content/db.php': new TextEncoder().encode(dropIn) };
};

const download = async (): Promise<void> => {
  await mkdir(cache, { recursive: true });
  const temporary = await mkdtemp(join(cache, 'download-'));
  try {
    console.log(`Downloading ${source} …`);
    const shell = process.platform === 'win32';
    const options = ['pack', source, '--pack-destination', temporary, '--silent'];
    const { stdout } = await run('npm', options, { maxBuffer: 1e8, shell });
    await run('tar', ['-xzf', stdout.trim(), 'package/public', 'package/src'], { cwd: temporary });
    const parts = join(temporary, 'package/src');
    const plugin = 'sqlite-database-integration';
    for (const version of versions) {
      const site = unzipSync(await readFile(join(parts, `wordpress/wp-${version}.zip`)));
      const files = {
        ...(await staticFiles(posix(join(temporary, `package/public/wp-${version}`)))),
        ...(await database(join(parts, plugin, `${plugin}.zip`))),
        ...Object.fromEntries(Object.entries(site).filter(([path]) => !path.endsWith('/'))),
      };
      const zip = join(temporary, `${version}.zip`);
      await writeFile(zip, zipSync(files));
      await rename(zip, archive(version));
    }
  } finally {
    await rm(temporary, { force: true, recursive: true });
  }
};

/** Downloads what isn't there. @throws {Error} If that isn't possible, with the reason. */
export const ensureWordPress = async (): Promise<void> => {
  if (versions.every((version) => existsSync(archive(version)))) return;
  if (process.env.SKIP_BROWSER_INSTALL)
    throw new Error('No WordPress: SKIP_BROWSER_INSTALL is set');
  await download().catch(({ message, stderr }: Error & { stderr?: string }) => {
    throw new Error(`No WordPress: ${(stderr || message).trim().split('\n').at(-1)}`);
  });
};

/** The files of a site, by their paths. */
export const wordpressFiles = async (version: WordPressVersion): Promise<Files> =>
  unzipSync(await readFile(archive(version)));

/** Installs what WordPress needs. Returns why it can't be had, or undefined. */
export const whyNoWordPress = async (): Promise<string | undefined> => {
  try {
    await ensurePhp();
    await ensureWordPress();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

// Runs before the tests that need it, because they may run in parallel.
if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const reason = await whyNoWordPress();
  console.log(reason ? `Tests in WordPress are skipped. ${reason}` : 'WordPress and PHP are here.');
}
