/** Makes one file of a peer’s code, minified as for production. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import * as content from './content.js';

const resolveDir = fileURLToPath(new URL('.', import.meta.url));

const minifyCss = async (css) =>
  (await esbuild.transform(css, { loader: 'css', minify: true })).code.trim();

const sheets = {
  ladder: ['card', 'ladder'],
  roadmap: ['card', 'roadmap'],
  page: ['card', 'ladder', 'roadmap', 'page'],
};

/** The style sheet written by hand for a page; `byHand`, what is in it is, too, and has all layouts. */
export const look = async (thing, byHand = false) => {
  const names = sheets[thing].flatMap((name) => (byHand ? [name, `hand/${name}`] : name));
  const files = names.map((name) => readFile(`${resolveDir}look/${name}.css`, 'utf8'));
  return minifyCss((await Promise.all(files)).join(''));
};

/** What a page shows; `tracked` is the roadmap to tick off. */
export const contentOf = (thing) =>
  ({ ladder: content.ladder, roadmap: content.way, page: content.page })[thing];

/** Imported as `subject`: the view, the content and the style sheet of a page. */
const subject = (thing, tracked) => ({
  name: 'subject',
  setup(build) {
    build.onResolve({ filter: /^subject$/ }, () => ({ path: 'subject', namespace: 'subject' }));
    build.onLoad({ filter: /.*/, namespace: 'subject' }, async () => ({
      contents: `import { ${thing} } from './views.js';
        export const view = ${tracked ? `(content) => ${thing}(content, undefined, 2, new Set())` : thing};
        export const content = ${JSON.stringify(contentOf(thing))};
        export const css = ${JSON.stringify(await look(thing, true))};`,
      resolveDir,
    }));
  },
});

export const script = async (contents, thing, tracked) => {
  const { outputFiles } = await esbuild.build({
    bundle: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    format: 'esm',
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'error',
    minify: true,
    plugins: [subject(thing, tracked)],
    stdin: { contents, loader: 'jsx', resolveDir },
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
};

/** A library’s theme and the layout, in one file. */
export const style = async (theme, thing) => {
  if (!theme) return look(thing);
  const { outputFiles } = await esbuild.build({
    bundle: true,
    external: ['*.woff2'],
    logLevel: 'error',
    minify: true,
    stdin: {
      contents: `@import '${theme}';\n${await look(thing)}`,
      loader: 'css',
      resolveDir,
    },
    write: false,
  });
  return outputFiles[0].text;
};
