/** Builds everything under dist/ but the types (tsc makes those), and fails over budget. */
import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import minifyHtml from '@lit-labs/rollup-plugin-minify-html-literals';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { toJsonSchema } from '@valibot/to-json-schema';
import esbuild from 'rollup-plugin-esbuild';

const tags = [
  'career-path',
  'career-overview',
  'career-duties',
  'career-employers',
  'salary-ladder',
  'career-facts',
  'career-roadmap',
  'career-certifications',
];

/**
 * Self-contained files and the bytes of brotli that each may have. The ladder’s and the roadmap’s are
 * where they stand; they are to come down to 7500 and 9000.
 */
const budgets = {
  'career-path-elements': 14000,
  'salary-ladder': 8300,
  'career-roadmap': 9450,
};

const source = () => [
  json({ compact: true, preferConst: true }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
];

const minifyOptions = {
  caseSensitive: true,
  collapseWhitespace: true,
  conservativeCollapse: true,
  // Without its slash an svg shape would take the next one as its child.
  keepClosingSlash: true,
  minifyCSS: { minify: true },
  removeComments: true,
};

/** Lit's own members that no page calls: their long names would be most of what is left of Lit. */
const internal =
  /^(_\$.*|_initializers|addController|addInitializer|createProperty|elementProperties|elementStyles|enableUpdating|finalizeStyles|finalized|getPropertyDescriptor|getPropertyOptions|getUpdateComplete|isUpdatePending|performUpdate|removeController|renderOptions|scheduleUpdate|shouldUpdate)$/;

/** Lit keeps its versions and decorators’ metadata in globals; a card, which has no decorators, leaves none. */
const noGlobals = {
  name: 'no-globals',
  transform: (code, id) =>
    /node_modules.*lit/.test(id) && {
      code: code
        .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0')
        .replace(/\w+\.litPropertyMetadata\?\?=new WeakMap/, '0')
        .replace(/\blitPropertyMetadata\.get\(\w+\)/, 'void 0')
        .replace(/\b\w+\.\w+PolyfillSupport\b/, 'void 0'),
      map: null,
    },
};

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

/** Checks the bundled path and writes the JSON Schema, both from the schema just built. */
const publishSchema = {
  name: 'publish-schema',
  async writeBundle() {
    const { careerPathSchema } = await import('./dist/esm/model/schema.js');
    const { parseCareerPath } = await import('./dist/esm/model/parse.js');
    const file = 'data/mlops-engineer.json';
    const { issues } = parseCareerPath(JSON.parse(await readFile(file, 'utf8')));
    if (issues.length) this.error(`${file}: ${JSON.stringify(issues, null, 2)}`);
    const schema = toJsonSchema(careerPathSchema, {
      errorMode: 'ignore',
      target: 'draft-2020-12',
    });
    await writeFile('dist/career-path.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
  },
};

const selfContained = (name, input) => ({
  input,
  output: { file: `dist/${name}.js`, format: 'es', sourcemap: true },
  plugins: [
    ...source(),
    minifyHtml({ failOnError: true, options: { minifyOptions } }),
    nodeResolve(),
    noGlobals,
    terser({
      module: true,
      ecma: 2022,
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
      mangle: { properties: { regex: internal } },
      format: { comments: false },
    }),
    weigh,
  ],
});

export default [
  {
    input: ['src/index.ts', 'src/model/parse.ts', ...tags.map((tag) => `src/elements/${tag}.ts`)],
    external: /^(lit|@lit|valibot)/,
    output: {
      dir: 'dist/esm',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
    plugins: [...source(), publishSchema],
  },
  selfContained('career-path-elements', 'src/index.ts'),
  ...tags.map((tag) => selfContained(tag, `src/elements/${tag}.ts`)),
];
