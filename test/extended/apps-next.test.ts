/** An app with Next’s app router, and the code of its guide. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { filesIn } from '../apps/guide.js';
import { install } from '../apps/install.js';
import { start, type StartedServer } from '../apps/start.js';
import { visit } from '../apps/visitor.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import { problemsOf } from '../node/host.js';

const app = 'test/apps/next';
const script = 'node_modules/next/dist/bin/next';
const options = { cwd: app, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } };
const running: StartedServer[] = [];

/** Starts the app on a free port; returns its address. */
const serve = async (command: 'dev' | 'start'): Promise<string> => {
  const args = [script, command, '--hostname', '127.0.0.1', '--port', '0'];
  const server = await start(process.execPath, args, options);
  running.push(server);
  return server.origin;
};

let built = '';
let origin: string;
let chromium: Browser;
let firefox: Browser;

before(async () => {
  await install(['next']);
  // Also checks the types, with deliberate errors in wrong.tsx.
  const build = promisify(execFile)(process.execPath, [script, 'build'], options);
  [{ stdout: built }, chromium, firefox] = await Promise.all([
    build.catch((error: { stderr: string; stdout: string }) => {
      throw new Error(error.stdout + error.stderr);
    }),
    launchChromium(),
    launchFirefox(),
  ]);
  origin = await serve('start');
});

after(async () => {
  for (const { stop } of running) stop();
  for (const browser of [chromium, firefox]) await browser?.close();
});

/** What a ladder shows, with and without scripts; nothing if it has no content yet. */
const read = (page: Page): Promise<string | undefined> =>
  page.$eval('salary-ladder', ({ shadowRoot }) =>
    shadowRoot?.querySelector('article')?.textContent.replace(/\s+/g, ' '),
  );

/** Chrome’s warning when React inserts a finished card. The card then renders itself. */
const aboutInsertion = /declarative Shadow DOM is not being parsed/;

/** Opens a page; returns what it shows without and with scripts, and its problems. */
const open = async (path: string) => {
  const page = await chromium.newPage();
  const problems = problemsOf(page);
  await page.setJavaScriptEnabled(false);
  await page.goto(origin + path);
  const still = await read(page);
  await page.setJavaScriptEnabled(true);
  await page.goto(origin + path);
  await page.waitForSelector('salary-ladder:not([defer-hydration]) >>> ::-p-text(Apprentice)', {
    visible: true,
  });
  await page.waitForFunction(
    () => !document.querySelector('salary-ladder')!.shadowRoot!.querySelector('style'),
  );
  const alive = await read(page);
  await page.close();
  return { alive, problems, still };
};

test('the guide’s files are those of the app', async () => {
  const files = await filesIn('next');
  for (const [name, code] of files) assert.equal(code, await readFile(`${app}/${name}`, 'utf8'));
  assert.deepEqual([...files.keys()].sort(), [
    'app/baker/page.tsx',
    'app/baker/path.ts',
    'app/card.tsx',
    'app/finished/page.tsx',
    'app/strict/page.tsx',
    'app/upgrade.tsx',
    'proxy.ts',
  ]);
});

test('next build reports no warnings', () => {
  assert.match(built, /Finished TypeScript/);
  assert.doesNotMatch(built, /⚠|warn|error/i);
});

test('next start: properties, attributes, events, slots, state changes, removal and reinsertion', () =>
  visit(firefox, `${origin}/use`, 'production'));

test('next dev: the same, without hydration errors', async () => {
  await visit(chromium, `${await serve('dev')}/use`, 'development');
});

test('a component waits for its path instead of showing the bundled one', async () => {
  const html = await (await fetch(`${origin}/baker`)).text();
  assert.match(html, /<salary-ladder defer-hydration=""><\/salary-ladder>/);
  const { alive, problems, still } = await open('/baker');
  assert.equal(still, undefined);
  assert.match(alive!, /Baker, euros a year Apprentice/);
  assert.deepEqual(problems, []);
});

test('a finished card is complete without scripts, and becomes interactive', async () => {
  const { alive, problems, still } = await open('/finished');
  assert.match(still!, /Baker, euros a year Apprentice/);
  assert.equal(alive, still);
  assert.deepEqual(problems, []);
});

test('a finished card appears after a navigation without a new page', async () => {
  const page = await chromium.newPage();
  const problems = problemsOf(page);
  await page.goto(origin);
  await page.click('a');
  await page.waitForSelector('salary-ladder >>> ::-p-text(Apprentice)', { visible: true });
  assert.equal(
    await page.evaluate(() => performance.getEntriesByType('navigation')[0]!.name),
    `${origin}/`,
  );
  assert.deepEqual(
    problems.filter((problem) => !aboutInsertion.test(problem)),
    [],
  );
  await page.close();
});

test('a strict Content-Security-Policy', async () => {
  const { headers } = await fetch(`${origin}/strict`);
  assert.match(headers.get('content-security-policy')!, /script-src 'nonce-\w+/);
  const { alive, problems, still } = await open('/strict');
  assert.equal(alive, still);
  assert.deepEqual(problems, []);
});
