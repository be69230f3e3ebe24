/** The same app in five frameworks, each using the package as its users do. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { install } from '../apps/install.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import { host, problemsOf, tags } from '../node/host.js';

type Mode = 'development' | 'production';
const modes: Mode[] = ['development', 'production'];

const run = promisify(execFile);

let browsers: Record<Mode, Browser>;
let folder: string;
let site: Awaited<ReturnType<typeof host>>;
let tools: typeof import('../apps/tools.js');

before(async () => {
  await install();
  tools = await import('../apps/tools.js');
  folder = await mkdtemp(join(tmpdir(), 'apps-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  site = await host({}, folder);
  // Development builds report mistakes; visitors get production builds.
  browsers = { development: await launchChromium(), production: await launchFirefox() };
});

after(async () => {
  for (const browser of Object.values(browsers ?? {})) await browser.close();
  site?.stop();
  if (folder) await rm(folder, { recursive: true });
});

/** What a visitor can do in every app. */
const use = async (page: Page): Promise<void> => {
  const waitFor = (selector: string) => page.waitForSelector(selector, { visible: true });
  const press = async (selector: string) => (await waitFor(selector))!.click();
  const output = (text: string) =>
    page.waitForFunction(
      (text) => document.querySelector('output')!.textContent === text,
      {},
      text,
    );

  // The property isn't reflected to an attribute, and the cards inside use it.
  await waitFor('salary-ladder >>> ::-p-text(Journeyman)');
  await waitFor('career-facts >>> ::-p-text(24 to 36 months)');
  const card = (await page.$('career-path'))!;
  assert.deepEqual(
    await card.evaluate((card) => [card.path?.id, card.getAttributeNames().sort()]),
    ['baker', []],
  );
  // Attributes.
  await waitFor('salary-ladder.ladder >>> h3');
  // Slots, whose content the framework updates.
  await press('#like');
  await waitFor('::-p-text(Pay, liked 1 times)');
  const slots = await page.$$eval('[slot]', (slotted) =>
    slotted.map(({ assignedSlot }) => assignedSlot?.name),
  );
  assert.deepEqual(slots, ['heading', 'footer']);
  // Events.
  await press('career-roadmap >>> [part=check]');
  await output('1 of 2');
  await press('career-roadmap >>> a');
  await output('1 of 2, https://rye.example/');
  assert.equal(new URL(page.url()).origin, site.origin);
  // State changes.
  await press('#change');
  await waitFor('salary-ladder >>> h4');
  await waitFor('salary-ladder >>> ::-p-text(Commis)');
  await waitFor('career-roadmap >>> ::-p-text(Soup)');
  await page.waitForFunction(
    () => !document.querySelector('career-roadmap')!.shadowRoot!.querySelector('input'),
  );
  assert.ok(await card.evaluate((card) => card === document.querySelector('career-path')));
  await press('#change');
  await waitFor('career-roadmap >>> input:checked');
  // Removed and added again: each listener runs once.
  await press('#show');
  await page.waitForFunction((tags) => !document.querySelector(tags.join()), {}, tags);
  await press('#show');
  await press('career-roadmap >>> label:has(input:not(:checked))');
  await output('1 of 2, https://rye.example/, 2 of 2');
};

/** What Lit prints for each development build. */
const notice = /^Lit is in dev mode/;

/** Builds an app for production or development; returns its path on the site. */
const build = async (app: string, mode: Mode): Promise<string> => {
  const path = `/${app}/${mode}`;
  const warnings = await tools.buildApp(resolve('test/apps', app), folder + path, mode);
  assert.deepEqual(warnings, []);
  return path;
};

/** Opens a page of the site, and does what a visitor can do there. */
const visit = async (mode: Mode, path: string): Promise<void> => {
  const page = await browsers[mode].newPage();
  const problems = problemsOf(page);
  await page.goto(site.origin + path);
  await use(page);
  const notices = problems.filter((problem) => notice.test(problem));
  assert.equal(notices.length, mode === 'development' ? 1 : 0);
  assert.deepEqual(problems, notices);
  await page.close();
};

for (const app of ['react-19', 'react-19-components', 'react-18', 'vue', 'svelte', 'preact'])
  test(`${app}: properties, attributes, events, slots, state changes, removal and reinsertion`, async () => {
    for (const mode of modes) await visit(mode, `${await build(app, mode)}/index.html`);
  });

for (const app of ['react-19-components', 'react-18'])
  test(`${app}: hydrates HTML from a server`, async () => {
    const out = join(folder, app, 'server');
    const ssr = resolve('test/apps/react-18/server.tsx');
    const warnings = await tools.buildApp(resolve('test/apps', app), out, 'production', { ssr });
    assert.deepEqual(warnings, []);
    // The second app finds elements that the first has registered, as a reloaded bundle does.
    const server = pathToFileURL(join(out, 'server.js')).href;
    const { html } = (await import(server)) as { html: string };
    assert.match(html, /<career-path><salary-ladder class="ladder"><em slot="heading">Pay/);
    for (const mode of modes) {
      const path = await build(app, mode);
      const page = await readFile(join(folder, path, 'index.html'), 'utf8');
      site.pages[`${path}/alive.html`] = page.replace('<div id="app">', `$&${html}`);
      await visit(mode, `${path}/alive.html`);
    }
  });

test('React components work with elements that another script has registered', async () => {
  const path = await build('react-18', 'production');
  await cp('dist', join(folder, 'dist'), { recursive: true });
  const page = await readFile(join(folder, path, 'index.html'), 'utf8');
  const script = '<script type="module" src="/dist/career-path-elements.js"></script>';
  site.pages[`${path}/twice.html`] = page.replace('<head>', `$&${script}`);
  await visit('production', `${path}/twice.html`);
});

/** Type checkers. The apps also contain deliberate errors, marked as such. */
const compilers: Record<string, [script: string, ...options: string[]]> = {
  'react-19': ['typescript-7/bin/tsc', '--project'],
  'react-18': ['typescript-7/bin/tsc', '--project'],
  preact: ['typescript/bin/tsc', '--project'],
  vue: ['vue-tsc/bin/vue-tsc.js', '--project'],
  svelte: [
    'svelte-check/bin/svelte-check',
    '--fail-on-warnings',
    '--output',
    'human',
    '--workspace',
  ],
};

for (const [app, [compiler, ...options]] of Object.entries(compilers))
  test(`${app}: the types accept correct code and report errors`, async () => {
    const script = resolve('test/apps/node_modules', compiler);
    const check = run(process.execPath, [script, ...options, app], { cwd: 'test/apps' });
    const { code = 0, stdout } = await check.then(
      ({ stdout }) => ({ code: 0, stdout }),
      (error: { code?: number; stdout: string }) => error,
    );
    assert.equal(code, 0, stdout);
  });
