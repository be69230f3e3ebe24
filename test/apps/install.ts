/** Installs the apps' dependencies, and the package as npm packs it for users. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { newerNode } from './node.js';
import { npm } from './npm.js';

/** The fields of `npm pack --json` that tests read. */
interface Packed {
  filename: string;
  files: { path: string }[];
  integrity: string;
}

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The projects: this folder, and each app in it that has packages of its own. */
const projects = ['.', ...readdirSync(folder('.'))].filter(
  (app) => app !== 'node-22' && existsSync(folder(`${app}/package-lock.json`)),
);

/** Packs the built package into a folder; `file` is the tarball. */
export const pack = async (to: string): Promise<Packed & { file: string }> => {
  const { stdout } = await npm(folder('../..'), 'pack', '--json', '--pack-destination', to);
  const [packed] = JSON.parse(stdout) as [Packed];
  return { ...packed, file: join(to, packed.filename) };
};

/** Adds a tarball and its dependencies to a project. */
export const add = (project: string, tarball: string) =>
  npm(project, 'install', tarball, '--no-save', '--no-package-lock');

/** Updates the packages of all apps, or of those in some projects; quick if they are up to date. */
export const install = async (...apps: string[]): Promise<void> => {
  const temporary = await mkdtemp(join(tmpdir(), 'packed-'));
  try {
    const { file, integrity } = await pack(temporary);
    for (const project of (apps.length ? apps : projects).map(folder)) {
      const lock = await readFile(join(project, 'package-lock.json'));
      const wanted = [createHash('sha256').update(lock).digest('hex'), integrity];
      // Inside node_modules, because npm ci begins by removing that folder.
      const note = join(project, 'node_modules/.installed');
      const installed = (await readFile(note, 'utf8').catch(() => '')).split('\n');
      if (installed[0] !== wanted[0]) await npm(project, 'ci');
      else if (installed[1] === wanted[1]) continue;
      await add(project, file);
      await writeFile(note, wanted.join('\n'));
    }
  } finally {
    await rm(temporary, { recursive: true });
  }
};

// Runs before the tests that need it, because they may run in parallel.
if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  await install();
  await newerNode();
}
