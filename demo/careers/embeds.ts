/** The portal's pages for iframes, and their oEmbed responses: sites show a career where its address is pasted. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oembed } from 'career-path-elements/oembed';
import { prerenderPage } from 'career-path-elements/prerender';
import { version } from '../../src/build/package.js';
import { baseOf } from '../../src/snippets/cdn.js';
import { careers } from './careers.js';

/** Where the site is published: other sites need absolute addresses. */
const site = `${baseOf(version)}/site/`;

export const addressOf = (id: string): string => `${site}careers/${id}.html`;

export const responseOf = (id: string): string => `${site}careers/embed/${id}.json`;

/** Writes `careers/embed/<id>.html` and `<id>.json` for each career. */
export const writeEmbeds = async (output: string): Promise<void> => {
  const folder = join(output, 'careers/embed');
  await mkdir(folder, { recursive: true });
  for (const { from, id } of await careers()) {
    const path: unknown = JSON.parse(await readFile(from, 'utf8'));
    const url = addressOf(id);
    const page = prerenderPage('career-path', { path, url, base: '../../..', fallback: false });
    const provider = { name: 'career-path-elements', url: site };
    const response = oembed('career-path', { path, url, frame: `embed/${id}.html`, provider });
    await writeFile(join(folder, `${id}.html`), page);
    await writeFile(join(folder, `${id}.json`), `${JSON.stringify(response, null, 2)}\n`);
  }
};
