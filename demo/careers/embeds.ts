/** Pages for iframes, and their oEmbed responses: sites show a hand-written career where its address is pasted. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oembed } from 'career-path-elements/oembed';
import { prerenderPage } from 'career-path-elements/prerender';
import { escapeHtml } from '../../src/server/escape-html.js';
import { version } from '../../src/build/package.js';
import { baseOf } from '../../src/snippets/cdn.js';
import { handWritten } from './careers.js';

/** Where the site is published: other sites need absolute addresses. */
const site = `${baseOf(version)}/site/`;

export const portalAddress = `${site}careers/`;

const addressOf = (id: string): string => `${portalAddress}${id}.html`;

/** The link from a career’s page to its response; empty for careers that have none. */
export const embedLink = (id: string): string => {
  const career = handWritten.find((path) => path.id === id);
  if (!career) return '';
  const href = escapeHtml(`${portalAddress}embed/${id}.json`);
  return `<link rel="alternate" type="application/json+oembed" href="${href}" title="${escapeHtml(career.title)}">`;
};

/** Writes `embed/<id>.html` and `<id>.json` for each career. */
export const writeEmbeds = async (output: string): Promise<void> => {
  const folder = join(output, 'embed');
  await mkdir(folder, { recursive: true });
  for (const path of handWritten) {
    const url = addressOf(path.id);
    const page = prerenderPage('career-path', { path, url, base: '../../..', fallback: false });
    const provider = { name: 'career-path-elements', url: site };
    const frame = `embed/${path.id}.html`;
    const response = oembed('career-path', { path, url, frame, provider });
    await writeFile(join(folder, `${path.id}.html`), page);
    await writeFile(join(folder, `${path.id}.json`), `${JSON.stringify(response, null, 2)}\n`);
  }
};
