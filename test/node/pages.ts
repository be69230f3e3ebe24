/** Pages in which tests can use test/reading.ts, as `reading`, in functions that run there. */
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';

declare global {
  var reading: typeof import('../reading.js');
}

/** A script that defines the exports of test/<name>.ts as a global object of that name. */
export const globalScript = async (name: string): Promise<string> => {
  const { outputFiles } = await build({
    bundle: true,
    entryPoints: [`test/${name}.ts`],
    // tsx wraps inner functions in __name, also in functions that run in a page.
    footer: { js: `Object.assign(globalThis, { ${name}, __name: (wrapped) => wrapped });` },
    format: 'iife',
    globalName: name,
    write: false,
  });
  return outputFiles[0]!.text;
};

const code = await globalScript('reading');

/** Opens a new page. */
export const newPage = async (browser: Browser | BrowserContext): Promise<Page> => {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(code);
  return page;
};

/** The script of a built file. */
export const script = (name: string): string =>
  `<script type="module" src="/dist/${name}.js"></script>`;

/** Sets the time zone of a page, and its clock to a moment. */
export const at = (zone: string, moment: string) => async (page: Page) => {
  await page.emulateTimezone(zone);
  await page.evaluateOnNewDocument((moment) => {
    globalThis.Date = new Proxy(Date, {
      construct: (real, parts: unknown[]) =>
        Reflect.construct(real, parts.length ? parts : [moment]),
    });
  }, moment);
};
