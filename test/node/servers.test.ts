/** The recipes in demo/servers: they prerender cards, which work in the browser without errors. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { prerender } from 'career-path-elements/prerender';
import { build } from 'esbuild';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { app } from '../../demo/servers/node.js';
import { Post } from '../../demo/servers/react.js';
import { launchChromium } from '../browsers.js';
import { startServer } from '../http.js';
import { host, problemsOf } from './host.js';
import { newPage } from './pages.js';

const [site, browser] = await Promise.all([host(), launchChromium()]);

after(async () => {
  await browser.close();
  site.stop();
});

/** Opens a page of the site; returns what its ladders show without and with scripts, and its errors. */
const visit = async (path: string, html: string) => {
  site.pages[path] = html;
  const page = await newPage(browser);
  const problems = problemsOf(page);
  const read = () =>
    page.$$eval('salary-ladder', (ladders) =>
      ladders.map(({ shadowRoot }) => {
        const { textContent } = shadowRoot!.querySelector('article')!;
        const names = [...shadowRoot!.querySelectorAll('[role=img]')].map((bar) => bar.ariaLabel);
        return [textContent.replace(/\s+/g, ' ').trim(), ...names].join('\n');
      }),
    );
  await page.setJavaScriptEnabled(false);
  await page.goto(site.origin + path);
  const still = await read();
  await page.setJavaScriptEnabled(true);
  await page.goto(site.origin + path);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('salary-ladder')].every(
      ({ shadowRoot }) => !shadowRoot!.querySelector('style'),
    ),
  );
  return { alive: await read(), page, problems, still };
};

test('a plain Node server', async () => {
  const server = await startServer(app);
  const html = await (await fetch(server.origin)).text();
  server.stop();
  const { alive, problems, still } = await visit('/node', html);
  assert.match(still[0]!, /Entry: \$100,000 a year/);
  assert.deepEqual(alive, still);
  assert.deepEqual(problems, []);
});

test('React 19', async () => {
  const { outputFiles } = await build({
    bundle: true,
    format: 'esm',
    stdin: {
      contents: `import { createElement } from 'react';
        import { hydrateRoot } from 'react-dom/client';
        import { Post } from './demo/servers/react.js';
        hydrateRoot(document.querySelector('#root'), createElement(Post), {
          onRecoverableError: (error) => console.error(error),
        });`,
      resolveDir: '.',
    },
    write: false,
  });
  const html = renderToString(createElement(Post, { html: prerender('salary-ladder') }));
  // React's development build warns about any difference.
  const { alive, page, problems, still } = await visit(
    '/react',
    `<!doctype html><title>Post</title><div id="root">${html}</div>
     <script type="module">${outputFiles[0]!.text}</script>
     <script type="module" src="/dist/salary-ladder.js"></script>`,
  );
  assert.match(still[0]!, /Entry: \$100,000 a year/);
  assert.deepEqual(alive, still);
  await page.$eval('button', (button) => button.click());
  await page.waitForFunction(() => document.querySelector('button')!.textContent === 'Likes: 1');
  assert.equal(await page.$$eval('salary-ladder', ({ length }) => length), 1);
  assert.deepEqual(problems, []);
});
