/** The output files and their inputs. The steps are in src/build/. */
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { checkBudgets } from './src/build/budgets.ts';
import { entryModules, entryNames } from './src/build/entry-modules.ts';
import { collectLicenses } from './src/build/licenses.ts';
import { languages } from './src/build/lists.ts';
import { describeElements, finish } from './src/build/publish.ts';
import { languageImports, onDemand, onDemandFiles } from './src/build/on-demand.ts';
import { besideEachOther, serverFiles } from './src/build/server-files.ts';
import { minifyTemplates } from './src/build/templates.ts';
import { listsModule, pinsModule, themesModule } from './src/build/virtual-modules.ts';
import { wordpressAsset, wordpressGlobal } from './src/build/wordpress-editor.ts';

const source = () => [
  entryModules(),
  listsModule(),
  json({ compact: true, preferConst: true }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  minifyTemplates(),
];

const minifyCode = () => terser({ module: true, ecma: 2022, format: { comments: false } });

/** One self-contained file, except for modules that are loaded on demand. */
const bundle = (name, input, ...plugins) => ({
  input,
  makeAbsoluteExternalsRelative: false,
  output: { file: `dist/${name}.js`, format: 'es', sourcemap: true },
  plugins: [onDemand(), ...source(), collectLicenses(), ...plugins],
});

const forBrowsers = (name, input) =>
  bundle(name, input, nodeResolve(), minifyCode(), checkBudgets());

const languageSource = (lang) => `src/text/lang/${lang}.ts`;

export default [
  {
    input: [
      'src/index.ts',
      'src/model/progress.ts',
      'src/source/parse.ts',
      'src/cli.ts',
      ...entryNames,
      ...languages.map(languageSource),
    ],
    external: /^(lit|@lit|valibot|node:|commander|jsonc-parser)/,
    output: {
      dir: 'dist/esm',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      // Packages don't publish folders called node_modules.
      entryFileNames: ({ name }) => `${name.replace('node_modules/', 'packages/')}.js`,
      sourcemap: true,
    },
    // The QR code's package is bundled: few pages need it.
    plugins: [
      nodeResolve({ resolveOnly: ['lean-qr'] }),
      languageImports(),
      ...source(),
      describeElements(),
    ],
  },
  forBrowsers('career-path-elements', 'src/index.ts'),
  forBrowsers('parse', 'src/source/parse.ts'),
  ...Object.entries(onDemandFiles).map(([name, input]) => forBrowsers(name, input)),
  ...entryNames.map((name) => forBrowsers(name.replace('define/', ''), name)),
  ...languages.map((lang) => forBrowsers(`lang/${lang}`, languageSource(lang))),
  // A classic script can load before a page's import map, which a module would disable in Firefox.
  ...Object.entries({ embed: 'es', 'embed-host': 'iife' }).map(([name, format]) => ({
    input: `src/embed/${name}.ts`,
    output: { file: `dist/${name}.js`, format },
    plugins: source(),
  })),
  // @lit/react is bundled: as a dependency, it would install React's types for everyone.
  ...Object.entries({ browser: '@lit/react', node: 'src/react/create-component.ts' }).map(
    ([condition, input]) => ({
      input,
      output: {
        file: `dist/react/create-component.${condition}.js`,
        format: 'es',
        banner: "'use client';",
      },
      plugins: [...source(), nodeResolve({ exportConditions: [condition] }), collectLicenses()],
    }),
  ),
  {
    input: 'src/wordpress/editor.tsx',
    external: /^@wordpress\//,
    output: { file: 'dist/wordpress/editor.js', format: 'iife', globals: wordpressGlobal },
    plugins: [
      listsModule(),
      json({ compact: true, preferConst: true }),
      esbuild({ target: 'es2022', jsxFactory: 'createElement', jsxFragment: 'Fragment' }),
      nodeResolve(),
      terser({ ecma: 2022, format: { comments: false } }),
      wordpressAsset(),
    ],
  },
  // For any server, including edge runtimes: no packages to install, no Node modules.
  ...Object.entries(serverFiles).map(([name, input], index, { length }) =>
    bundle(
      name,
      input,
      besideEachOther(),
      pinsModule(),
      themesModule(),
      nodeResolve({ exportConditions: ['node'], preferBuiltins: false }),
      commonjs(),
      minifyCode(),
      ...(index === length - 1 ? [finish()] : []),
    ),
  ),
];
