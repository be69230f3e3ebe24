/** Modules that only the build can write: sources import them by name, `src/virtual-modules.d.ts` has their types. */
import type { Plugin } from 'rollup';
import { pinsFile } from './pins.js';
import { languages, tags, themes } from './lists.js';

const virtualModule = (name: string, read: () => object): Plugin => ({
  name,
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) =>
    id === `\0${name}`
      ? Object.entries(read())
          .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};\n`)
          .join('')
      : undefined,
});

/** `lists`: the tags of the elements, the themes and the languages. */
export const listsModule = (): Plugin =>
  virtualModule('lists', () => ({ cards: tags, languages, themes }));

/** `pins`: a file of its own, which a release can fill without another build. */
export const pinsModule = (): Plugin => ({
  name: 'pins',
  resolveId: (id) => (id === 'pins' ? { id: `./${pinsFile}`, external: true } : undefined),
});
