/** Entry modules without source files: `define/<tag>` registers an element. */
import { writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Plugin } from 'rollup';
import { classes } from './lists.js';

interface EntryModule {
  code: string;
  /** Its type declarations. */
  types: string;
}

const entries: ReadonlyMap<string, EntryModule> = new Map([
  ...[...classes].map(([tag, name]): [string, EntryModule] => {
    const types = `export * from '../elements/${tag}.js';\n`;
    const code = `import '../card/trusted-types.js';
import { ${name} } from '../elements/${tag}.js';
${name}.define();
${types}`;
    return [`define/${tag}`, { code, types }];
  }),
]);

export const entryNames = [...entries.keys()];

export const entryModules = (): Plugin => ({
  name: 'entry-modules',
  // Resolved as if in src/, so that their folders in dist/esm/ match.
  resolveId: (id) => (entries.has(id) ? resolve('src', `${id}.ts`) : undefined),
  load: (id) => entries.get(relative('src', id).replaceAll('\\', '/').replace('.ts', ''))?.code,
});

/** Writes type declarations beside the modules. */
export const writeEntryTypes = async (): Promise<void> => {
  for (const [name, { types }] of entries) await writeFile(`dist/esm/${name}.d.ts`, types);
};
