/**
 * Builds the documentation site in `dist/site/`: `tsx demo/site.ts`. Its pages load the elements from `dist/`
 * by relative addresses, so the site works wherever `dist/` is hosted.
 */
import Eleventy from '@11ty/eleventy';
import { build } from 'esbuild';

/** The entry points of the pages’ scripts. */
const scripts = [
  'builder/builder.ts',
  'builder/publish/prerender-worker.ts',
  'careers/compare.ts',
  'careers/list.ts',
  'hosts/bootcamp.ts',
  'hosts/portal.ts',
  'languages/choice.ts',
  'languages/languages.ts',
  'reference/reference.ts',
  'themes.ts',
];

const options = { configPath: 'demo/eleventy.config.ts', quietMode: true };
await new Eleventy('demo', 'dist/site', options).write();
await build({
  entryPoints: scripts.map((script) => `demo/${script}`),
  outbase: 'demo',
  outdir: 'dist/site',
  bundle: true,
  format: 'esm',
  charset: 'utf8',
  minify: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  target: 'es2022',
  logLevel: 'warning',
});
