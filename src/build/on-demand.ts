/** Files shared by all cards, each loaded by the first card that needs it. */
import type { Plugin } from 'rollup';

/** The source of each file. */
export const onDemandFiles: Readonly<Record<string, string>> = {
  'path-source': 'src/source/path-source.ts',
  learner: 'src/learner/learner.ts',
};

/** Makes bundles load these files from the bundle's folder. */
export const onDemand = (): Plugin => ({
  name: 'on-demand',
  resolveDynamicImport(specifier) {
    const name = typeof specifier === 'string' ? /([\w-]+)\.js$/.exec(specifier)?.[1] : undefined;
    return name && name in onDemandFiles ? { id: `./${name}.js`, external: true } : null;
  },
});
