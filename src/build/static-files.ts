/** Writes cards to paste (dist/static/, dist/plain/), and pictures of them (dist/pictures/), and the hashes of all files (integrity.json). */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { baseOf } from '../snippets/cdn.js';
import { escapeHtml } from '../snippets/escape.js';
import { prerenderedHtml } from '../snippets/html.js';
import { hash, hashFiles, type Integrity } from './integrity.js';
import { tags } from './lists.js';
import { version } from './package.js';
import { writePins } from './pins.js';
import { writeJson } from './write-json.js';

/** A built file, the same that servers load. */
const built = <Module>(name: string): Promise<Module> =>
  import(pathToFileURL(resolve(`dist/${name}.js`)).href) as Promise<Module>;

export const writeStaticFiles = async (): Promise<void> => {
  await writePins('dist', {});
  const { prerender, stylesOf } = await built<typeof import('../server/prerender.js')>('prerender');
  const { picture } = await built<typeof import('../picture/picture.js')>('picture');
  const integrity: Integrity = {
    version,
    released: false,
    files: await hashFiles(),
    styles: {},
  };
  const hosted = { base: baseOf(version), files: integrity.files };
  for (const folder of ['static', 'plain', 'pictures'])
    await mkdir(`dist/${folder}`, { recursive: true });
  for (const tag of tags as Parameters<typeof prerender>[0][]) {
    const styles = stylesOf(tag);
    integrity.styles[tag] = hash('sha256', styles);
    integrity.files[`static/${tag}.css`] = hash('sha384', styles);
    const options = { card: tag, attributes: {}, properties: {} };
    const html = prerenderedHtml(hosted, options, prerender(tag));
    await writeFile(`dist/static/${tag}.css`, styles);
    await writeFile(`dist/static/${tag}.html`, `${html}\n`);
    await writeFile(`dist/plain/${tag}.html`, `${prerender(tag, { plain: true })}\n`);
    const { alt, height, svg, width } = picture(tag);
    const image = `<img src="${hosted.base}/pictures/${tag}.svg" width="${width}" height="${height}" alt="${escapeHtml(alt)}">`;
    await writeFile(`dist/pictures/${tag}.svg`, svg);
    await writeFile(`dist/pictures/${tag}.html`, `${image}\n`);
  }
  await writeJson('integrity.json', integrity);
};
