/** Bundles what runs in the browser, minified as for production. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { contents, type Thing } from './content.js';

const resolveDir = fileURLToPath(new URL('.', import.meta.url));

const minifyCss = async (css: string) =>
  (await esbuild.transform(css, { loader: 'css', minify: true })).code.trim();

const sheets = {
  ladder: ['card', 'ladder'],
  roadmap: ['card', 'roadmap'],
  page: ['card', 'ladder', 'roadmap', 'page'],
};

/** The handwritten style sheet of a page. `byHand` adds the cards' styles for every layout. */
export const look = async (thing: Thing, byHand = false) => {
  const names = sheets[thing].flatMap((name) => (byHand ? [name, `hand/${name}`] : name));
  const files = names.map((name) => readFile(`${resolveDir}look/${name}.css`, 'utf8'));
  return minifyCss((await Promise.all(files)).join(''));
};

/** The module `subject`: the view, the content and the style sheet of a page. */
const subject = (thing: Thing, tracked: boolean): esbuild.Plugin => ({
  name: 'subject',
  setup(build) {
    build.onResolve({ filter: /^subject$/ }, () => ({ path: 'subject', namespace: 'subject' }));
    build.onLoad({ filter: /.*/, namespace: 'subject' }, async () => ({
      contents: `import { ${thing} } from './views.js';
        export const view = ${tracked ? `(content) => ${thing}(content, undefined, 2, new Set())` : thing};
        export const content = ${JSON.stringify(contents[thing])};
        export const css = ${JSON.stringify(await look(thing, true))};`,
      resolveDir,
    }));
  },
});

const bundled = async (options: esbuild.BuildOptions) => {
  const { outputFiles } = await esbuild.build({
    bundle: true,
    legalComments: 'none',
    logLevel: 'error',
    minify: true,
    target: 'es2022',
    ...options,
    write: false,
  });
  return outputFiles[0]!.text;
};

/** A module that imports from this folder, and `subject`. */
export const script = (contents: string, thing: Thing, tracked = false) =>
  bundled({
    define: { 'process.env.NODE_ENV': '"production"' },
    format: 'esm',
    jsx: 'automatic',
    plugins: [subject(thing, tracked)],
    stdin: { contents, loader: 'tsx', resolveDir },
  });

/** A library's theme and the layout, in one file. */
export const style = async (theme: string | undefined, thing: Thing) =>
  theme
    ? bundled({
        external: ['*.woff2'],
        stdin: {
          contents: `@import '${theme}';\n${await look(thing)}`,
          loader: 'css',
          resolveDir,
        },
      })
    : look(thing);

/** A file of `in-page/` as a classic script. */
export const inPage = (name: string) =>
  bundled({ entryPoints: [`${resolveDir}in-page/${name}`], format: 'iife' });
