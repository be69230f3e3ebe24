/** Files shared by all cards, each loaded by the first card that needs it. */
import type { Plugin } from 'rollup';
import { languages } from './lists.js';

/** The source of each file. */
export const onDemandFiles: Readonly<Record<string, string>> = {
  'path-source': 'src/source/path-source.ts',
  learner: 'src/learner/learner.ts',
  'plan-dates': 'src/learner/plan-dates.ts',
  'take-along': 'src/learner/take-along.ts',
  'qr-code': 'src/learner/qr-code.ts',
  calendar: 'src/learner/calendar.ts',
  handout: 'src/learner/handout.ts',
};

/** Makes bundles load these files from the bundle's folder. */
export const onDemand = (): Plugin => ({
  name: 'on-demand',
  resolveDynamicImport(specifier) {
    const name = typeof specifier === 'string' ? /([\w-]+)\.js$/.exec(specifier)?.[1] : undefined;
    return name && name in onDemandFiles ? { id: `./${name}.js`, external: true } : null;
  },
});

/** Names each language's file: bundlers can't follow an import of `./lang/${file}.js`. */
export const languageImports = (): Plugin => ({
  name: 'language-imports',
  transform(code, id) {
    if (!id.endsWith('text/load-language.ts')) return null;
    const files = languages.map((lang) => `'${lang}': () => import('./lang/${lang}.js')`);
    const named = code.replace('import(`./lang/${file}.js`)', `({ ${files.join(', ')} })[file]!()`);
    if (named === code) this.error('The import of languages has changed.');
    return { code: named, map: null };
  },
});
