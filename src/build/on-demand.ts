/** Files for all cards, each loaded by the first card that needs it. */
import type { Plugin } from 'rollup';

/** The sources of those files. */
export const onDemandFiles: Readonly<Record<string, string>> = {
  'path-source': 'src/source/path-source.ts',
  learner: 'src/learner/learner.ts',
};

/** A bundle loads them from its own folder, wherever their sources are. */
export const onDemand = (): Plugin => ({
  name: 'on-demand',
  resolveDynamicImport(specifier) {
    const name = typeof specifier === 'string' ? /([\w-]+)\.js$/.exec(specifier)?.[1] : undefined;
    return name && name in onDemandFiles ? { id: `./${name}.js`, external: true } : null;
  },
});
