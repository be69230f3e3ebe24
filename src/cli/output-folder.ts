/// <reference types="node" />
/** Writes one file for each career, under a name made from its id. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CareerPath } from '../model/path-types.js';
import { inWords } from './input-files.js';

/** Names that mean devices on Windows. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name for a file that is visible and valid on every system, and never leaves its folder. Ids have no slashes. */
const safeName = (id: string): string => (id.startsWith('.') || device.test(id) ? `_${id}` : id);

/** A folder for the careers of one run. */
export interface OutputFolder {
  /** Writes a career. Returns false, and writes nothing, if it wrote one with the same id and language before. */
  write(path: CareerPath, content: string): Promise<boolean>;
}

/** Creates the folder. @throws {Error} If that isn’t possible. */
export const outputFolder = async (folder: string, extension: string): Promise<OutputFolder> => {
  const attempt = async (path: string, action: Promise<unknown>): Promise<void> => {
    try {
      await action;
    } catch (error) {
      throw inWords(path, error);
    }
  };
  await attempt(folder, mkdir(folder, { recursive: true }));
  // Some file systems ignore case.
  const written = new Set<string>();
  const firstLanguage = new Map<string, string | undefined>();
  const isFree = (name: string): boolean => {
    const free = !written.has(name.toLowerCase());
    written.add(name.toLowerCase());
    return free;
  };
  return {
    async write({ id, lang }, content) {
      const name = safeName(id);
      const first = firstLanguage.get(name);
      // The same career in another language gets its tag in the name.
      const isTranslation = firstLanguage.has(name) && lang && lang !== first;
      if (!firstLanguage.has(name)) firstLanguage.set(name, lang);
      const file = isTranslation ? `${name}.${lang}` : name;
      if (!isFree(file)) return false;
      const path = join(folder, `${file}.${extension}`);
      await attempt(path, writeFile(path, content));
      return true;
    },
  };
};
