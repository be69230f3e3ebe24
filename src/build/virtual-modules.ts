/** Modules that only the build can write: sources import them by name, `src/virtual-modules.d.ts` has their types. */
import type { Plugin } from 'rollup';
import { hashFiles } from './integrity.js';
import { languages, tags, themes } from './lists.js';

const virtualModule = (name: string, read: () => object | Promise<object>): Plugin => ({
  name,
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: async (id) =>
    id === `\0${name}`
      ? Object.entries(await read())
          .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};\n`)
          .join('')
      : undefined,
});

/** `lists`: the tags of the elements, the themes and the languages. */
export const listsModule = (): Plugin =>
  virtualModule('lists', () => ({ cards: tags, languages, themes }));

/** `integrity`: the hashes of the files built so far, for what is built last. */
export const integrityModule = (): Plugin =>
  virtualModule('integrity', async () => ({ files: await hashFiles() }));
