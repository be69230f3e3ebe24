/** Next: its guide, and the guide’s app, with cards in the browser and on the server. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { readBuilderCode, writeBuilderCode } from '../apps/builder-code.js';
import { run, serve } from '../apps/commands.js';
import { checkGuide } from '../apps/guide.js';
import { install } from '../apps/install.js';
import { visit } from '../apps/visitor.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import type { RunningServer } from '../http.js';

const next = 'node_modules/next/dist/bin/next';
const anyPort = ['--hostname', '127.0.0.1', '--port', '0'];

let built: string;
let chromium: Browser;
let firefox: Browser;
let production: RunningServer;

before(async () => {
  await install('next');
  await writeBuilderCode('next');
  // Also checks the types, with deliberate errors in wrong.tsx.
  built = await run('next', [next, 'build']);
  production = await serve('next', [next, 'start', ...anyPort]);
  [chromium, firefox] = await Promise.all([launchChromium(), launchFirefox()]);
});

after(async () => {
  for (const browser of [chromium, firefox]) await browser?.close();
  production?.stop();
});

/** What a ladder shows, with or without scripts; undefined if it has no content yet. */
const read = (page: Page): Promise<string | undefined> =>
  page.$eval('salary-ladder', ({ shadowRoot }) =>
    shadowRoot?.querySelector('article')?.textContent.replace(/\s+/g, ' '),
  );

/** What a ladder shows once its script has replaced the content from the server. */
const readAlive = async (page: Page): Promise<string> => {
  const ladder = 'salary-ladder:not([defer-hydration]) >>> ::-p-text(Apprentice)';
  await page.waitForSelector(ladder, { visible: true });
  await page.waitForFunction(
    () => !document.querySelector('salary-ladder')!.shadowRoot!.querySelector('style'),
  );
  return (await read(page))!;
};

const readWithoutScripts = async (address: string): Promise<string | undefined> => {
  const page = await chromium.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(address);
  const text = await read(page);
  await page.close();
  return text;
};

test('the guide shows the app’s files', () => checkGuide('next'));

test('the build reports no warnings', () => {
  assert.match(built, /Finished TypeScript/);
  // On build servers, Next reports a missing cache, too, which says nothing about the app.
  assert.doesNotMatch(built.replace(/^⚠ No build cache found.*$/m, ''), /⚠|warn|error/i);
});

test('a production build works in the browser', () =>
  visit(firefox, `${production.origin}/use`, 'production'));

test('the career builder’s code works', () =>
  visit(firefox, `${production.origin}/builder`, 'production', readBuilderCode));

test('the development server works in the browser, without hydration errors', async (t) => {
  const { origin, stop } = await serve('next', [next, 'dev', ...anyPort]);
  t.after(stop);
  await visit(chromium, `${origin}/use`, 'development');
});

test('a component waits for its path instead of showing the bundled one', async () => {
  const address = `${production.origin}/baker`;
  const html = await (await fetch(address)).text();
  assert.match(html, /<salary-ladder defer-hydration=""><\/salary-ladder>/);
  await visit(chromium, address, 'production', async (page) =>
    assert.match(await readAlive(page), /Baker, euros a year Apprentice/),
  );
});

for (const path of ['finished', 'strict'])
  test(`a card from the server is complete without scripts, and comes alive: ${path}`, async () => {
    const address = `${production.origin}/${path}`;
    const text = await readWithoutScripts(address);
    assert.match(text!, /Baker, euros a year Apprentice/);
    await visit(chromium, address, 'production', async (page) =>
      assert.equal(await readAlive(page), text),
    );
  });

test('the page with a policy has one that allows only its own nonce', async () => {
  const { headers } = await fetch(`${production.origin}/strict`);
  const policy = headers.get('content-security-policy')!;
  assert.match(policy, /script-src 'nonce-\w+=*' 'strict-dynamic'; style-src 'nonce-\w+=*'$/);
});

test('a card from the server appears after a navigation without a new page', () =>
  visit(chromium, production.origin, 'production', async (page) => {
    await page.evaluate(() => document.body.setAttribute('data-old', ''));
    await page.click('a');
    assert.match(await readAlive(page), /Baker, euros a year Apprentice/);
    assert.ok(await page.$('[data-old]'));
  }));
