/** Installs what the apps here are made with, and the package as users have it: packed by npm. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Those in which packages of different versions can’t stand side by side. */
const projects = [folder('.'), folder('react-18')];

/** Of its output there is only what goes wrong, in the error. */
const npm = (cwd, ...args) =>
  run('npm', [...args, '--no-audit', '--no-fund', '--prefer-offline'], { cwd, maxBuffer: 1e8 });

/** Packs what is built; gives what npm says of it, and `file`, the tarball in that folder. */
export const pack = async (to) => {
  const { stdout } = await npm(folder('../..'), ...['pack', '--json', '--pack-destination', to]);
  const [packed] = JSON.parse(stdout);
  return { ...packed, file: join(to, packed.filename) };
};

/** Adds a tarball and what it depends on to a project. */
export const add = (project, tarball) =>
  npm(project, 'install', tarball, '--no-save', '--no-package-lock');

/** Brings the apps up to date; where they are, that is quick. */
export const install = async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'packed-'));
  try {
    const { file, integrity } = await pack(temporary);
    for (const project of projects) {
      const lock = await readFile(join(project, 'package-lock.json'));
      const wanted = [createHash('sha256').update(lock).digest('hex'), integrity];
      // It goes with the folder: npm ci begins by removing that.
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

// Before tests that need it and may run side by side.
if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href)
  await install();
