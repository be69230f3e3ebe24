/** Takes the README's pictures of the built demo: `npm run pictures`. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { launchChromium } from '../test/browsers.js';

const folder = new URL('pictures/', import.meta.url);
await mkdir(folder, { recursive: true });

const server = await startDevServer({
  config: { rootDir: fileURLToPath(new URL('..', import.meta.url)), port: 0 },
  logStartMessage: false,
  readCliArgs: false,
  readFileConfig: false,
});
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1160, height: 1150, deviceScaleFactor: 1.5 });
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.goto(`http://localhost:${server.server.address().port}/demo/index.html`);
    await page.$eval('career-path', (path) => path.updateComplete);
    await page.screenshot({ path: fileURLToPath(new URL(`${value}.png`, folder)) });
  }
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.setViewport({ width: 900, height: 900 });
  for (const theme of ['paper', 'terminal', 'glass', 'corporate']) {
    await page.goto('about:blank');
    const { port } = server.server.address();
    await page.goto(`http://localhost:${port}/demo/themes.html#${theme}`, {
      waitUntil: 'networkidle0',
    });
    const { x, y, width } = await page.$eval('career-path', async (path) => {
      await path.updateComplete;
      const { x, width } = path.getBoundingClientRect();
      const { y } = path.shadowRoot.querySelector('salary-ladder').getBoundingClientRect();
      return { x: x - 16, y: y + scrollY - 16, width: width + 32 };
    });
    await page.screenshot({
      clip: { x, y, width, height: 620 },
      path: fileURLToPath(new URL(`${theme}.png`, folder)),
    });
  }
} finally {
  await browser.close();
  await server.stop();
}
