/** Builds everything under dist/ but the types (tsc makes those), and fails over budget. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { relative, resolve } from 'node:path';
import minifyHtml from '@lit-labs/rollup-plugin-minify-html-literals';
import { defaultStrategy } from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { toJsonSchema } from '@valibot/to-json-schema';
import esbuild from 'rollup-plugin-esbuild';
import { writeFrameworks } from './src/build/frameworks.js';
import { noteLicenses, writeLicenses } from './src/build/licenses.js';
import { classes, languages, tags } from './src/build/lists.js';
import { writeLlms } from './src/build/llms.js';
import { document } from './src/build/manifest.js';
import { prerenderedHtml } from './src/snippets/html.js';
import { baseOf, pinAll } from './src/snippets/pin.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Self-contained files and the bytes of brotli that each may have. */
const budgets = {
  'career-path-elements': 20000,
  'salary-ladder': 11000,
  'career-roadmap': 13000,
};

/**
 * As in JSX, a line break between tags or expressions is there for the reader of the source: as text it
 * would be a third of a card’s nodes. A space that counts stands within a line.
 */
const strategy = {
  ...defaultStrategy,
  minifyHTML: (html, options) =>
    defaultStrategy.minifyHTML(
      html.replace(/(>|\(\);)\s*\n\s*(?=<|@TEMPLATE_EXPRESSION)/g, '$1'),
      options,
    ),
};

const minifyOptions = {
  caseSensitive: true,
  collapseWhitespace: true,
  conservativeCollapse: true,
  // Without its slash an svg shape would take the next one as its child.
  keepClosingSlash: true,
  minifyCSS: { minify: true },
  removeAttributeQuotes: true,
  removeComments: true,
};

const source = () => [
  json({ compact: true, preferConst: true }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  minifyHtml({ failOnError: true, options: { minifyOptions, strategy } }),
];

/** Prints what a visitor downloads, and fails the build where that is too much. */
const weigh = {
  name: 'weigh',
  generateBundle(_, bundle) {
    for (const { code, fileName, type } of Object.values(bundle)) {
      if (type !== 'chunk') continue;
      const size = brotliCompressSync(code).length;
      const budget = budgets[fileName.replace('.js', '')];
      const of = budget ? ` of ${budget}` : '';
      console.log(`${fileName.padEnd(28)}${String(size).padStart(6)}${of} bytes (brotli)`);
      if (size > budget) this.error(`${fileName} is over its budget by ${size - budget} bytes.`);
    }
  },
};

/** Checks the bundled path by the schema just built; writes what tools read, and adds what is not built. */
const publish = {
  name: 'publish',
  async writeBundle() {
    const { careerPathSchema } = await import('./dist/esm/model/schema.js');
    const { parseCareerPath } = await import('./dist/esm/source/parse.js');
    const file = 'data/mlops-engineer.json';
    const { issues } = parseCareerPath(JSON.parse(await readFile(file, 'utf8')));
    if (issues.length) this.error(`${file}: ${JSON.stringify(issues, null, 2)}`);
    const schema = toJsonSchema(careerPathSchema, {
      errorMode: 'ignore',
      target: 'draft-2020-12',
    });
    for (const [name, code] of Object.entries(entryCode))
      await writeFile(
        `dist/esm/${name}.d.ts`,
        code('..').replace(/^.*(define|addLanguage)\(.*\n/gm, ''),
      );
    await writeFrameworks(await document());
    await writeLlms(schema, version, budgets);
    await cp('src/themes', 'dist/themes', { recursive: true });
    await cp('src/embed', 'dist', { recursive: true });
    await writeFile('dist/career-path.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
  },
};

const hash = (algorithm, text) =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;

/** The hashes of all files that a page can load. */
const hashes = async () => {
  const files = {};
  for (const file of (await readdir('dist', { recursive: true })).sort())
    if (/^((lang|themes)\/)?[\w-]+\.(js|css)$/.test(file))
      files[file] = hash('sha384', await readFile(`dist/${file}`));
  return files;
};

/** For what is built last: the hashes of what is there by then. */
const integrityModule = {
  name: 'integrity',
  resolveId: (id) => (id === 'integrity' ? '\0integrity' : undefined),
  load: async (id) =>
    id === '\0integrity' ? `export const files = ${JSON.stringify(await hashes())};` : undefined,
};

/** Writes what is made of all other files: their hashes, prerendered cards to paste, and the snippets in the docs. */
const pasted = {
  name: 'pasted',
  async writeBundle() {
    const { prerender, stylesOf } = await import('./dist/prerender.js');
    const integrity = { version, files: await hashes(), styles: {} };
    const where = { base: baseOf(version), files: integrity.files };
    await mkdir('dist/static', { recursive: true });
    for (const tag of tags) {
      const styles = stylesOf(tag);
      integrity.styles[tag] = hash('sha256', styles);
      integrity.files[`static/${tag}.css`] = hash('sha384', styles);
      await writeFile(`dist/static/${tag}.css`, styles);
      const asked = { card: tag, attributes: {}, properties: {} };
      await writeFile(
        `dist/static/${tag}.html`,
        `${prerenderedHtml(where, asked, prerender(tag))}\n`,
      );
    }
    await writeLicenses();
    await writeFile('dist/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
    const pages = (await readdir('demo', { recursive: true })).filter((file) =>
      /\.html$/.test(file),
    );
    for (const file of ['README.md', 'dist/llms.txt', ...pages.map((page) => `demo/${page}`)]) {
      const text = await readFile(file, 'utf8');
      const pinned = pinAll(text, where);
      if (pinned !== text) await writeFile(file, pinned);
    }
  },
};

/** What Lit’s server makes its marks for hydration with, which nobody sees: no reason to want Node. */
const withoutBuffer = {
  name: 'without-buffer',
  resolveId: (id) => (id === 'buffer' ? '\0buffer' : undefined),
  load: (id) =>
    id === '\0buffer' ? 'export const Buffer = { from: (text) => btoa(text) };' : undefined,
};

/** Files for all cards, each loaded by the first card that needs it. */
const onDemand = { 'path-source': 'src/source/path-source.ts', learner: 'src/learner/learner.ts' };

/** In a self-contained file they are beside it, whatever folder their source is in. */
const besideIt = {
  name: 'beside-it',
  resolveDynamicImport(specifier) {
    const name = /([\w-]+)\.js$/.exec(specifier)?.[1];
    return name in onDemand ? { id: `./${name}.js`, external: true } : null;
  },
};

/** Entry modules that register what a module exports: `define/<tag>` and `lang/<tag>`. */
const entryCode = {
  ...Object.fromEntries(
    tags.map((tag) => [
      `define/${tag}`,
      (elements) => `import { ${classes[tag]} } from '${elements}/elements/${tag}.js';
${classes[tag]}.define();
export * from '${elements}/elements/${tag}.js';
`,
    ]),
  ),
  ...Object.fromEntries(
    languages.map((lang) => [
      `lang/${lang}`,
      (elements) => `import { addLanguage } from '${elements}/card/languages.js';
import { words } from '${elements}/text/lang/${lang}.js';
addLanguage('${lang}', words);
`,
    ]),
  ),
};

const entries = {
  name: 'entries',
  resolveId: (id) => (id in entryCode ? resolve('src', `${id}.ts`) : undefined),
  load: (id) => entryCode[relative('src', id).replace('.ts', '')]?.('..'),
};

const selfContained = (name, input) => ({
  input,
  makeAbsoluteExternalsRelative: false,
  output: { file: `dist/${name}.js`, format: 'es', sourcemap: true },
  plugins: [
    entries,
    besideIt,
    ...source(),
    nodeResolve(),
    terser({
      module: true,
      ecma: 2022,
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
      format: { comments: false },
    }),
    weigh,
    noteLicenses,
  ],
});

export default [
  {
    input: ['src/index.ts', 'src/source/parse.ts', 'src/cli.ts', ...Object.keys(entryCode)],
    external: /^(lit|@lit|valibot|node:|commander|jsonc-parser)/,
    output: {
      dir: 'dist/esm',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
    plugins: [entries, ...source(), publish],
  },
  selfContained('career-path-elements', 'src/index.ts'),
  selfContained('parse', 'src/source/parse.ts'),
  ...Object.entries(onDemand).map(([name, input]) => selfContained(name, input)),
  ...tags.map((tag) => selfContained(tag, `define/${tag}`)),
  ...languages.map((lang) => selfContained(`lang/${lang}`, `lang/${lang}`)),
  // @lit/react is taken in: as a dependency it would bring React's types to everybody.
  ...['browser', 'node'].map((where) => ({
    input: '@lit/react',
    output: { file: `dist/react/create-component.${where}.js`, format: 'es' },
    plugins: [nodeResolve({ exportConditions: [where] }), noteLicenses],
  })),
  {
    // For servers of any kind, so without a package to install beside it.
    input: 'src/server/prerender.ts',
    makeAbsoluteExternalsRelative: false,
    output: { file: 'dist/prerender.js', format: 'es', sourcemap: true },
    plugins: [
      besideIt,
      ...source(),
      integrityModule,
      withoutBuffer,
      nodeResolve({ exportConditions: ['node'] }),
      terser({ module: true, ecma: 2022, format: { comments: false } }),
      noteLicenses,
      pasted,
    ],
  },
];
