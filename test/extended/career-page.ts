/** A page with the start and the drafts of the career editor, and one field of a career. */
import { after } from 'node:test';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Frame, LaunchOptions, Page } from 'puppeteer-core';
import type { Draft } from '../../demo/builder/model/session.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import { host, problemsOf } from '../node/host.js';
import { newPage } from '../node/pages.js';

const script = `
  import { fromLink } from './demo/builder/drafts/link.js';
  import { mountDrafts } from './demo/builder/drafts/drafts.js';
  import { Session } from './demo/builder/model/session.js';
  import { mountStart } from './demo/builder/start/start.js';

  const find = (id) => document.getElementById(id);
  const session = (globalThis.session = new Session());
  mountStart(find('start'), session, { fromSpreadsheet: (file) => (document.title = file?.name ?? 'Spreadsheet') });
  find('title').addEventListener('input', ({ target }) => session.edit(['title'], target.value));
  session.addEventListener('change', () => (find('title').value = session.document?.title ?? ''));
  await mountDrafts(find('drafts'), session);
  try {
    const linked = await fromLink(new URLSearchParams(location.hash.slice(1)));
    history.replaceState(null, '', location.pathname);
    if (linked) session.replace(linked);
  } catch (error) {
    find('broken').textContent = error.message;
  }
  document.body.dataset.ready = '';
`;

const { outputFiles } = await build({
  stdin: { contents: script, resolveDir: '.' },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  write: false,
});

const pageWith = (attributes: string) => `<!doctype html>
  <html lang="en" ${attributes}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>Your career</title>
      ${['demo', 'builder/builder', 'builder/start/start', 'builder/drafts/drafts']
        .map((file) => `<link rel="stylesheet" href="/demo/${file}.css" />`)
        .join('')}
    </head>
    <body>
      <main class="builder">
        <h1>Your career</h1>
        <section id="choices" aria-label="Career">
          <div id="start"></div>
          <div id="drafts"></div>
          <label>Title <input type="text" id="title" autocomplete="off" /></label>
          <p id="broken"></p>
        </section>
      </main>
      <script type="module">${outputFiles[0]!.text.replaceAll('</script', '<\\/script')}</script>
    </body>
  </html>`;

const pages = {
  '/career': pageWith(''),
  '/rtl': pageWith('dir="rtl"'),
  '/large': pageWith('style="font-size: 200%"'),
  '/leave': '<!doctype html><title>Another page</title>',
  // No storage, like a browser that blocks that of other sites.
  '/frame': `<!doctype html><title>A site</title><iframe src="/career" width="600" height="800"
    sandbox="allow-scripts allow-forms allow-modals"></iframe>`,
};

export const server = await host(pages, '.');
const launched: Browser[] = [];

after(async () => {
  for (const browser of launched) await browser.close();
  server.stop();
});

export type Name = 'chromium' | 'firefox';

/** Starts a browser, which is closed after the tests. */
export const launch = async (name: Name, options: LaunchOptions = {}): Promise<Browser> => {
  const browser = await (name === 'chromium' ? launchChromium : launchFirefox)(options);
  launched.push(browser);
  return browser;
};

/** Runs a test in new storage. */
export const withStorage = async (
  browser: Browser,
  run: (context: BrowserContext) => Promise<void>,
): Promise<void> => {
  const context = await browser.createBrowserContext();
  try {
    await run(context);
  } finally {
    await context.close();
  }
};

export const ready = (page: Page | Frame) =>
  page.waitForFunction(() => document.body.dataset.ready !== undefined);

interface OpenOptions {
  hash?: string;
  path?: string;
  /** Prepares the page before it is opened. */
  prepare?: (page: Page) => Promise<unknown>;
}

export const openCareer = async (
  browser: Browser | BrowserContext,
  { hash = '', path = '/career', prepare }: OpenOptions = {},
) => {
  const page = await newPage(browser);
  const problems = problemsOf(page);
  page.on('dialog', (dialog) => void dialog.accept());
  await prepare?.(page);
  await page.goto(`${server.origin}${path}${hash}`);
  await ready(page);
  return { page, problems };
};

export const documentOf = (page: Page | Frame): Promise<Draft | undefined> =>
  page.evaluate(
    () => (globalThis as unknown as { session: { document?: Draft } }).session.document,
  );

export const textOf = (page: Page | Frame, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());

/** Waits until an element contains a text. */
export const shows = (page: Page | Frame, selector: string, text: string) =>
  page.waitForFunction(
    (selector, text) =>
      document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').includes(text),
    {},
    selector,
    text,
  );

export const saved = (page: Page, name: string) =>
  shows(page, '.draft-status', `Saved in this browser as “${name}”`);

/** Clicks a button by its name. */
export const press = async (page: Page | Frame, name: string) => {
  const button = await page.waitForSelector(`aria/${name}[role="button"]`);
  await button!.click();
};

/** Starts from a template, and gives the career a title. */
export const startCareer = async (page: Page | Frame, title: string) => {
  await page.click('#start-blank');
  await page.type('#title', title);
};
