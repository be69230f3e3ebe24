/** `npm run pictures`: takes screenshots of the built site for the README. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../test/browsers.js';
import { startDemo } from './serve.js';

const folder = new URL('pictures/', import.meta.url);
const fileOf = (name: string) => fileURLToPath(new URL(`${name}.png`, folder)) as `${string}.png`;
await mkdir(folder, { recursive: true });

const { origin, stop } = await startDemo({ port: 0 });
const browser = await launchChromium();

/** Takes a picture of the page's career path, from one of its cards on. */
const take = async (page: Page, name: string, height: number, first: string): Promise<void> => {
  const clip = await page.$eval(
    'career-path',
    async (path, first) => {
      await customElements.whenDefined('career-path');
      await path.updateComplete;
      const { x, width } = path.getBoundingClientRect();
      const { y } = path.shadowRoot!.querySelector(first)!.getBoundingClientRect();
      return { x: x - 16, y: y + scrollY - 16, width: width + 32 };
    },
    first,
  );
  await page.screenshot({ clip: { ...clip, height }, path: fileOf(name) });
};

try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1400, height: 1150, deviceScaleFactor: 1.5 });
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${origin}/dist/site/full-page.html`, { waitUntil: 'networkidle0' });
    await take(page, scheme, 1150, 'career-overview');
  }
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.setViewport({ width: 900, height: 900 });
  for (const theme of ['paper', 'terminal', 'glass', 'corporate']) {
    await page.goto('about:blank');
    await page.goto(`${origin}/dist/site/themes.html#${theme}`, { waitUntil: 'networkidle0' });
    await take(page, theme, 620, 'salary-ladder');
  }
} finally {
  await browser.close();
  await stop();
}
