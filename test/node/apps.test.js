/** Apps of five frameworks, each of which uses the package as its users do, and does the same with it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { install } from '../apps/install.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import { host, problemsOf, tags } from './host.js';

const run = promisify(execFile);

let browsers, folder, site, tools;

before(async () => {
  await install();
  tools = await import('../apps/tools.js');
  folder = await mkdtemp(join(tmpdir(), 'apps-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  site = await host({}, folder);
  // A development build tells what is wrong; visitors get the other one.
  browsers = { development: await launchChromium(), production: await launchFirefox() };
});

after(async () => {
  for (const browser of Object.values(browsers ?? {})) await browser.close();
  site?.stop();
  if (folder) await rm(folder, { recursive: true });
});

/** What a visitor can do in every app. */
const use = async (page) => {
  const sees = (selector) => page.waitForSelector(selector, { visible: true });
  const press = async (selector) => (await sees(selector)).click();
  const waitFor = (condition, ...values) => page.waitForFunction(condition, {}, ...values);
  const told = (text) =>
    waitFor((text) => document.querySelector('output').textContent === text, text);

  // A property is none of the attributes, and counts for the cards inside.
  await sees('salary-ladder >>> ::-p-text(Journeyman)');
  await sees('career-facts >>> ::-p-text(24–36 months)');
  const card = await page.$('career-path');
  assert.deepEqual(await card.evaluate((card) => [card.path.id, card.getAttributeNames().sort()]), [
    'baker',
    [],
  ]);
  // Attributes.
  await sees('salary-ladder.ladder >>> h3');
  // Slots, with what the framework keeps up to date.
  await press('#like');
  await sees('::-p-text(Pay, liked 1 times)');
  const slots = (slotted) => slotted.map(({ assignedSlot }) => assignedSlot?.name);
  assert.deepEqual(await page.$$eval('[slot]', slots), ['heading', 'footer']);
  // Events.
  await press('career-roadmap >>> [part=check]');
  await told('1 of 2');
  await press('career-roadmap >>> a');
  await told('1 of 2, https://rye.example/');
  assert.equal(new URL(page.url()).origin, site.origin);
  // A new state.
  await press('#change');
  await sees('salary-ladder >>> h4');
  await sees('salary-ladder >>> ::-p-text(Commis)');
  await sees('career-roadmap >>> ::-p-text(Soup)');
  await waitFor(() => !document.querySelector('career-roadmap').shadowRoot.querySelector('input'));
  assert.ok(await card.evaluate((card) => card === document.querySelector('career-path')));
  await press('#change');
  await sees('career-roadmap >>> input:checked');
  // Gone, and there again: each listener once.
  await press('#show');
  await waitFor((tags) => !document.querySelector(tags.join()), tags);
  await press('#show');
  await press('career-roadmap >>> label:has(input:not(:checked))');
  await told('1 of 2, https://rye.example/, 2 of 2');
};

/** What Lit says of each development build. */
const notice = /^Lit is in dev mode/;

/** Builds an app as visitors or developers get it; gives its path on the site. */
const build = async (app, mode) => {
  const path = `/${app}/${mode}`;
  const warnings = await tools.buildApp(resolve('test/apps', app), folder + path, mode);
  assert.deepEqual(warnings, []);
  return path;
};

/** Opens a page of the site, and does there what a visitor can do. */
const visit = async (mode, path) => {
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
  test(`${app}: properties, attributes, events, slots, new state, gone and there again`, async () => {
    for (const mode of Object.keys(browsers))
      await visit(mode, `${await build(app, mode)}/index.html`);
  });

for (const app of ['react-19-components', 'react-18'])
  test(`${app}: as HTML from a server, that comes alive`, async () => {
    const out = join(folder, app, 'server');
    const ssr = resolve('test/apps/react-18/server.tsx');
    const warnings = await tools.buildApp(resolve('test/apps', app), out, 'production', { ssr });
    assert.deepEqual(warnings, []);
    // The second one finds elements registered by the first, as a bundle does that is loaded anew.
    const { html } = await import(pathToFileURL(join(out, 'server.js')));
    assert.match(html, /<career-path><salary-ladder class="ladder"><em slot="heading">Pay/);
    for (const mode of Object.keys(browsers)) {
      const path = await build(app, mode);
      const page = await readFile(join(folder, path, 'index.html'), 'utf8');
      site.pages[`${path}/alive.html`] = page.replace('<div id="app">', `$&${html}`);
      await visit(mode, `${path}/alive.html`);
    }
  });

test('components of React, where another script has brought the elements', async () => {
  const path = await build('react-18', 'production');
  await cp('dist', join(folder, 'dist'), { recursive: true });
  const page = await readFile(join(folder, path, 'index.html'), 'utf8');
  const script = '<script type="module" src="/dist/career-path-elements.js"></script>';
  site.pages[`${path}/twice.html`] = page.replace('<head>', `$&${script}`);
  await visit('production', `${path}/twice.html`);
});

/** The compilers of types: what must not pass is in the apps, too, marked as such. */
const compilers = {
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
  test(`${app}: the types let pass what is right, and nothing else`, async () => {
    const script = resolve('test/apps/node_modules', compiler);
    const { code, stdout } = await run(process.execPath, [script, ...options, app], {
      cwd: 'test/apps',
    }).catch((error) => error);
    assert.equal(code ?? 0, 0, stdout);
  });
