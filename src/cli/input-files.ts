/// <reference types="node" />
/** The files that a command is given, and those in its folders. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputFile } from '../convert/converter.js';

const causes: Record<string, string> = {
  EACCES: 'You aren’t allowed to read it',
  EISDIR: 'It is a folder',
  EMFILE: 'Too many files are open',
  ENOENT: 'There is no such file or folder',
  ENOTDIR: 'A part of the path is a file, not a folder',
  ENOSPC: 'The disk is full',
  EPERM: 'You aren’t allowed to',
};

/** What went wrong with a file or folder, in plain words. */
export const inWords = (path: string, error: unknown): Error => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new Error(`${path}: ${causes[code] ?? message}.`);
};

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** All files in a folder and its folders, in order, without hidden ones. Links to folders aren’t followed. */
const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = entries
    .filter(({ name }) => !name.startsWith('.'))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return (await isFile(path)) ? [path] : [];
    });
  return (await Promise.all(lists)).flat();
};

const toInputFile = async (path: string): Promise<InputFile> => ({
  name: path,
  size: (await stat(path)).size,
  async *stream() {
    try {
      yield* createReadStream(path) as AsyncIterable<Uint8Array>;
    } catch (error) {
      throw inWords(path, error);
    }
  },
});

/** The files at these paths, each once. @throws {Error} If one isn’t there or can’t be read. */
export const inputFiles = async (paths: readonly string[]): Promise<InputFile[]> => {
  const files = new Map<string, InputFile>();
  for (const path of paths)
    try {
      const all = (await stat(path)).isDirectory() ? await filesIn(path) : [path];
      for (const file of all) files.set(file, await toInputFile(file));
    } catch (error) {
      throw inWords(path, error);
    }
  return [...files.values()];
};
