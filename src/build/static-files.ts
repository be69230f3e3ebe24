/** Files made from all others: prerendered cards to paste, integrity.json, and the snippets in the docs. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prerenderedHtml } from '../snippets/html.js';
import { baseOf, pinAll } from '../snippets/pin.js';
import { hash, hashFiles } from './integrity.js';
import { tags } from './lists.js';
import { version } from './package.js';
import { writeJson } from './write-json.js';

/** Documents with snippets that name a version and the hashes of its files. */
const documents = async (): Promise<string[]> => {
  const pages = await readdir('demo', { recursive: true });
  const html = pages.filter((page) => page.endsWith('.html')).map((page) => `demo/${page}`);
  return ['README.md', 'dist/llms.txt', ...html];
};

export const writeStaticFiles = async (): Promise<void> => {
  // As it is built: a server loads the same file.
  const built = pathToFileURL(resolve('dist/prerender.js')).href;
  const { prerender, stylesOf } = (await import(built)) as typeof import('../server/prerender.js');
  const integrity = { version, files: await hashFiles(), styles: {} as Record<string, string> };
  const where = { base: baseOf(version), files: integrity.files };
  await mkdir('dist/static', { recursive: true });
  for (const tag of tags as Parameters<typeof prerender>[0][]) {
    const styles = stylesOf(tag);
    integrity.styles[tag] = hash('sha256', styles);
    integrity.files[`static/${tag}.css`] = hash('sha384', styles);
    const snippet = { card: tag, attributes: {}, properties: {} };
    const html = prerenderedHtml(where, snippet, prerender(tag));
    await writeFile(`dist/static/${tag}.css`, styles);
    await writeFile(`dist/static/${tag}.html`, `${html}\n`);
  }
  await writeJson('integrity.json', integrity);
  for (const file of await documents()) {
    const text = await readFile(file, 'utf8');
    const pinned = pinAll(text, where);
    if (pinned !== text) await writeFile(file, pinned);
  }
};
