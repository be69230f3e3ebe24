/** The files for servers. Each imports the ones that it builds on, instead of containing them again. */
import type { Plugin } from 'rollup';

/** The source of each file, in the order in which they build on each other. */
export const serverFiles: Readonly<Record<string, string>> = {
  prerender: 'src/server/prerender.ts',
  picture: 'src/picture/picture.ts',
  oembed: 'src/oembed/oembed.ts',
  convert: 'src/convert/convert.ts',
};

/** Makes a file import the others from its folder. */
export const besideEachOther = (): Plugin => ({
  name: 'server-files',
  resolveId: {
    // Before the plugin that finds the sources.
    order: 'pre',
    handler(specifier, importer) {
      const [, name = ''] = /^\..*\/([\w-]+)\.js$/.exec(specifier) ?? [];
      return importer && name in serverFiles ? { id: `./${name}.js`, external: true } : null;
    },
  },
});

const streams = '\0stream';

/** Keeps Node’s streams out: papaparse has a class that extends them, and never uses it here. */
export const withoutNodeStreams = (): Plugin => ({
  name: 'without-node-streams',
  resolveId: (id) => (id === 'stream' ? streams : undefined),
  load: (id) => (id === streams ? 'export class Duplex {}' : undefined),
});
