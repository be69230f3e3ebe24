/** A page with the editor of a career path, and nothing else of the builder. */
import { after } from 'node:test';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import type { showField } from '../../demo/builder/editor/editor.js';
import type { Draft, Session } from '../../demo/builder/model/session.js';
import { launchChromium } from '../browsers.js';
import { host, problemsOf } from '../node/host.js';
import { newPage } from '../node/pages.js';
import { readFile } from 'node:fs/promises';

declare global {
  var session: Session;
  var editor: HTMLElement;
  var show: typeof showField;
}

const { outputFiles } = await build({
  stdin: {
    contents: `
      import { mountEditor, showField } from './demo/builder/editor/editor.js';
      import { Session } from './demo/builder/model/session.js';
      const editor = document.querySelector('#editor');
      const session = new Session(JSON.parse(document.querySelector('#document').textContent) ?? undefined);
      Object.assign(globalThis, { editor, session, show: showField });
      mountEditor(editor, session);`,
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  format: 'iife',
  target: 'es2022',
  write: false,
});
const styles = await Promise.all(
  ['demo/demo.css', 'demo/builder/builder.css', 'demo/builder/editor/editor.css'].map((file) =>
    readFile(file, 'utf8'),
  ),
);

const server = await host();
after(() => server.stop());

const pageWith = (document: Draft | undefined, dir: string) => `<!doctype html>
  <html lang="en" dir="${dir}"><title>Editor</title>
  <meta name="viewport" content="width=device-width">
  <style>${styles.join('\n')}</style>
  <main class="builder"><div><h1>Builder</h1></div><section><h2>Your career</h2>
  <div id="editor"></div><button>After it</button></section></main>
  <script type="application/json" id="document">${JSON.stringify(document ?? null).replaceAll('<', '\\u003c')}</script>
  <script>${outputFiles[0]!.text.replaceAll('</script', '<\\/script')}</script></html>`;

export interface EditorOptions {
  width?: number;
  dir?: 'ltr' | 'rtl';
  scheme?: 'light' | 'dark';
  browser?: Browser;
}

let chromium: Promise<Browser> | undefined;
after(async () => (await chromium)?.close());

let pages = 0;

/** Opens the editor with a document, or with none. */
export const openEditor = async (document?: Draft, options: EditorOptions = {}) => {
  const { browser, dir = 'ltr', scheme = 'light', width = 800 } = options;
  const page = await newPage(browser ?? (await (chromium ??= launchChromium())));
  const problems = problemsOf(page);
  await page.setViewport({ width, height: 900 });
  if (!browser) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const path = `/editor-${++pages}`;
  server.pages[path] = pageWith(document, dir);
  await page.goto(server.origin + path);
  return { page, problems };
};

export const documentOf = (page: Page): Promise<Draft | undefined> =>
  page.evaluate(() => session.document);

export const pathOf = (page: Page) => page.evaluate(() => session.path);

/** Opens all sections, and what is collapsed in them. */
export const openSections = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const kind of ['section', 'more'])
      for (const summary of document.querySelectorAll<HTMLElement>(
        `.${kind}:not([open]) > summary`,
      ))
        summary.click();
  });
