/** Pages in which tests can use test/reading.ts, as `reading`, in functions that run there. */
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';

declare global {
  var reading: typeof import('../reading.js');
}

const { outputFiles } = await build({
  bundle: true,
  entryPoints: ['test/reading.ts'],
  // tsx wraps inner functions in __name, also in functions that run in a page.
  footer: { js: 'Object.assign(globalThis, { reading, __name: (wrapped) => wrapped });' },
  format: 'iife',
  globalName: 'reading',
  write: false,
});
const code = outputFiles[0]!.text;

/** Opens a new page. */
export const newPage = async (browser: Browser | BrowserContext): Promise<Page> => {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(code);
  return page;
};

/** The script of a built file. */
export const script = (name: string): string =>
  `<script type="module" src="/dist/${name}.js"></script>`;
