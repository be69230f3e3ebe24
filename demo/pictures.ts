/** `npm run pictures`: takes screenshots of the built site for the README. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../test/browsers.js';
import { startDemo } from './serve.js';

const folder = new URL('pictures/', import.meta.url);
const fileOf = (name: string) => fileURLToPath(new URL(`${name}.png`, folder)) as `${string}.png`;
await mkdir(folder, { recursive: true });

const { origin, stop } = await startDemo({ port: 0 });
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1160, height: 1150, deviceScaleFactor: 1.5 });
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${origin}/dist/site/index.html`);
    await page.$eval('career-path', async (path) => {
      await customElements.whenDefined('career-path');
      await path.updateComplete;
    });
    await page.screenshot({ path: fileOf(scheme) });
  }
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.setViewport({ width: 900, height: 900 });
  for (const theme of ['paper', 'terminal', 'glass', 'corporate']) {
    await page.goto('about:blank');
    await page.goto(`${origin}/dist/site/themes.html#${theme}`, { waitUntil: 'networkidle0' });
    const { x, y, width } = await page.$eval('career-path', async (path) => {
      await customElements.whenDefined('career-path');
      await path.updateComplete;
      const { x, width } = path.getBoundingClientRect();
      const { y } = path.shadowRoot!.querySelector('salary-ladder')!.getBoundingClientRect();
      return { x: x - 16, y: y + scrollY - 16, width: width + 32 };
    });
    await page.screenshot({ clip: { x, y, width, height: 620 }, path: fileOf(theme) });
  }
} finally {
  await browser.close();
  await stop();
}
