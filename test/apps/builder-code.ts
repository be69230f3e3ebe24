/** A page of each app with the code that the career builder gives for its framework. Git ignores these pages. */
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { angular } from '../../src/snippets/angular.js';
import { astro } from '../../src/snippets/astro.js';
import type { CardOptions } from '../../src/snippets/card-tag.js';
import { next } from '../../src/snippets/next.js';
import { nuxt } from '../../src/snippets/nuxt.js';
import { svelte } from '../../src/snippets/svelte.js';
import { baker } from '../baker.js';

const options: CardOptions = {
  card: 'salary-ladder',
  attributes: { 'heading-level': '3', lang: 'de' },
  data: { ...baker, title: '{{Bäcker}} `"\\ </b> & Söhne' },
  theme: 'paper',
  properties: { '--career-accent': '#b4232a' },
};

/** Angular takes themes in its settings; the policy of the app for Astro forbids style attributes. */
const files: Record<string, Record<string, string>> = {
  angular: { 'src/app/career.ts': angular({ ...options, theme: '' }) },
  astro: {
    'src/data/builder.json': JSON.stringify(options.data),
    'src/components/Builder.astro': astro({ ...options, properties: {} }, '../data/builder.json'),
  },
  next: { 'app/builder/page.tsx': next(options) },
  nuxt: { 'app/pages/builder.vue': nuxt(options) },
  sveltekit: { 'src/routes/builder/+page.svelte': svelte(options) },
};

/** Writes the page `/builder` of an app, before it is built. */
export const writeBuilderCode = async (app: string): Promise<void> => {
  for (const [path, code] of Object.entries(files[app]!)) {
    const file = join('test/apps', app, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${code}\n`);
  }
};

/** Checks that the page `/builder` shows the card with its data and attributes. */
export const readBuilderData = async (page: Page): Promise<void> => {
  await page.waitForSelector('salary-ladder >>> h3[part=heading]', { visible: true });
  for (const text of ['Gehaltsentwicklung', options.data!.title])
    await page.waitForFunction(
      (text) => document.querySelector('salary-ladder')!.shadowRoot!.textContent.includes(text),
      {},
      text,
    );
};

/** Checks its colours, too. */
export const readBuilderCode = async (page: Page): Promise<void> => {
  await readBuilderData(page);
  const accent = await page.$eval('salary-ladder', (ladder) =>
    getComputedStyle(ladder).getPropertyValue('--career-accent').trim(),
  );
  assert.equal(accent, options.properties['--career-accent']);
};
