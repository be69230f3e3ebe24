/** Pages whose other scripts move our elements, remove their data, or replace built-in functions. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { prerender } from 'career-path-elements/prerender';
import type { Browser, Page } from 'puppeteer-core';
import { install } from '../apps/install.js';
import { baker } from '../baker.js';
import { aptInstall, launchChromium, launchFirefox } from '../browsers.js';
import { host, problemsOf, tags } from '../node/host.js';
import { newPage, script } from '../node/pages.js';

const apps = createRequire(new URL('../apps/package.json', import.meta.url));
const data = `<script type="application/json">${JSON.stringify(baker)}</script>`;
const all = script('career-path-elements');

let browser: Browser;
let site: Awaited<ReturnType<typeof host>>;

const serveScript = async (name: string, file: string): Promise<void> => {
  site.pages[`/${name}.js`] = {
    html: await readFile(file, 'utf8'),
    headers: { 'content-type': 'text/javascript' },
  };
};

before(async () => {
  await install('.');
  [browser, site] = await Promise.all([launchChromium(), host()]);
  await serveScript('vue', apps.resolve('vue/dist/vue.global.prod.js'));
  await serveScript('turbo', apps.resolve('@hotwired/turbo/dist/turbo.es2017-umd.js'));
});

after(async () => {
  await browser?.close();
  site?.stop();
});

const open = async (body: string, head = ''): Promise<{ page: Page; problems: string[] }> => {
  site.pages['/page'] =
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${head}<body>${body}</body>`;
  const page = await newPage(browser);
  const problems = problemsOf(page);
  await page.goto(`${site.origin}/page`, { waitUntil: 'load' });
  return { page, problems };
};

/** What a reader sees of a card, once it is rendered. */
const seen = (page: Page, tag: string): Promise<string> =>
  page.$eval(tag, async (card) => {
    await reading.rendered(card as Parameters<typeof reading.rendered>[0]);
    return reading.seen(card);
  });

const vue = (html: string): string =>
  `<div id="app">${html}</div><script src="/vue.js"></script>${all}
  <script>Vue.createApp({}).mount('#app')</script>`;

for (const tag of tags)
  test(`Vue removes the data of <${tag}>, which then shows a message`, async () => {
    const { page } = await open(vue(`<${tag} path-id="baker">${data}</${tag}>`));
    assert.match(await seen(page, tag), /^The data of the career path “baker” is missing/);
    await page.close();
  });

test('Vue removes the data of a prerendered card, which then shows a message', async () => {
  const { page } = await open(vue(prerender('salary-ladder', { path: baker })));
  assert.match(
    await seen(page, 'salary-ladder'),
    /^The data of the career path “baker” is missing/,
  );
  await page.close();
});

test('Vue leaves src alone', async () => {
  site.pages['/baker.json'] = JSON.stringify(baker);
  const { page } = await open(vue('<salary-ladder src="/baker.json"></salary-ladder>'));
  assert.match(await seen(page, 'salary-ladder'), /€40K/);
  await page.close();
});

for (const [name, options] of Object.entries({ bundled: {}, custom: { path: baker } }))
  for (const tag of ['career-path', 'salary-ladder'] as const)
    test(`Turbo shows a page with a prerendered <${tag}> (${name} path)`, async () => {
      const scripts = `<script src="/turbo.js"></script>${all}`;
      site.pages['/next'] =
        `<!doctype html><html lang="en"><head><title>Next</title>${scripts}</head><body>${prerender(tag, options)}</body></html>`;
      const { page } = await open('<a href="/next">Next</a>', scripts);
      await page.evaluate(() => document.querySelector('a')!.click());
      await page.waitForSelector(tag);
      assert.match(await seen(page, tag), 'path' in options ? /€40K/ : /\$250K/);
      await page.close();
    });

/** Debian's package of Prototype.js, which npm doesn't have. */
const prototypeFile = '/usr/share/javascript/prototype/prototype.js';

test('cards work beside Prototype.js', async (t) => {
  if (!existsSync(prototypeFile)) await aptInstall('libjs-prototype');
  if (!existsSync(prototypeFile)) return t.skip('needs the Debian package libjs-prototype');
  await serveScript('prototype', prototypeFile);
  site.pages['/baker.json'] = JSON.stringify(baker);
  const head = '<script src="/prototype.js"></script>';
  for (const [html, word] of [
    [`<salary-ladder>${data}</salary-ladder>`, '€40K'],
    ['<salary-ladder src="/baker.json"></salary-ladder>', '€40K'],
    [`<salary-ladder path-id="baker"></salary-ladder>`, 'is missing'],
    [
      '<salary-ladder><script type="application/json">{"id": 1}</script></salary-ladder>',
      'id: This must be text',
    ],
    [`<salary-ladder lang="ja">${data}</salary-ladder>`, '€4万'],
    ['<salary-ladder></salary-ladder>', '$250K+'],
  ]) {
    const { page, problems } = await open(html! + all, head);
    assert.ok((await seen(page, 'salary-ladder')).includes(word!), html);
    assert.deepEqual(
      problems.filter((problem) => !problem.startsWith('<salary-ladder>')),
      [],
    );
    await page.close();
  }
  const { page, problems } = await open(`<career-roadmap trackable></career-roadmap>${all}`, head);
  await page.waitForSelector('career-roadmap >>> input[type=checkbox]', { visible: true });
  // Not with the pointer: the boxes move as the plan’s text grows.
  for (const box of await page.$$('career-roadmap >>> input[type=checkbox]'))
    await box.evaluate((input) => (input as HTMLInputElement).click());
  await page.reload();
  await page.waitForSelector('career-roadmap >>> ::-p-text(steps done)', { visible: true });
  assert.match(await seen(page, 'career-roadmap'), /All \d steps done/);
  assert.deepEqual(problems, []);
  await page.close();
});

/** Built-in functions that pages replace with their own, in the ways of old libraries. */
const replacements: Record<string, string> = {
  'Array.prototype.entries': 'Array.prototype.entries = function () { return this.slice(); }',
  'Array.prototype.reduce':
    'Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; }',
  'Array.from': 'Array.from = (list) => [].slice.call(list)',
  'enumerable methods of arrays':
    'Array.prototype.contains = function (x) { return this.indexOf(x) >= 0; }',
  'enumerable methods of objects': 'Object.prototype.forEachKey = function () {}',
  'toJSON of arrays':
    'Array.prototype.toJSON = function () { return JSON.stringify(this.map(String)); }',
  'Element.prototype.remove':
    'Element.prototype.remove = function () { this.parentNode.removeChild(this); }',
  'Function.prototype.bind':
    'Function.prototype.bind = function (self) { const run = this; return function () { return run.apply(self, arguments); }; }',
  'crypto and structuredClone': 'structuredClone = undefined',
};

for (const [name, code] of Object.entries(replacements))
  test(`cards work on pages that replace ${name}`, async () => {
    const { page, problems } = await open(
      `<career-path>${data}</career-path><salary-ladder></salary-ladder>${all}`,
      `<script>${code}</script>`,
    );
    assert.match(await seen(page, 'career-path'), /€40K/);
    assert.match(await seen(page, 'salary-ladder'), /\$250K/);
    assert.deepEqual(problems, []);
    await page.close();
  });

test('a card says so if a replaced function keeps it from rendering', async () => {
  const { page, problems } = await open(
    `<salary-ladder></salary-ladder>${all}`,
    '<script>Math.max = () => { throw new Error("Mine"); }</script>',
  );
  assert.match(await seen(page, 'salary-ladder'), /^This card could not be shown/);
  assert.equal(problems.length, 1);
  await page.close();
});

/** Another copy of Lit has taken the only policy that the page allows. */
const policy = (names: string): string =>
  `<meta http-equiv="content-security-policy" content="require-trusted-types-for 'script'; trusted-types ${names}">
  <script>trustedTypes.createPolicy('lit-html', { createHTML: (html) => html })</script>`;

for (const [name, launch] of Object.entries({ Chromium: launchChromium, Firefox: launchFirefox }))
  test(`${name} logs the policy to use if Lit’s is taken`, async () => {
    const started = await launch();
    try {
      for (const file of ['salary-ladder', 'career-path-elements']) {
        site.pages['/page'] =
          `<!doctype html><html lang="en"><title>A page</title>${policy('lit-html')}<salary-ladder></salary-ladder>${script(file)}`;
        const page = await newPage(started);
        const problems = problemsOf(page);
        const logged = new Promise<string>((done) =>
          page.on('console', (message) => {
            if (message.text().startsWith('career-path-elements')) done(message.text());
          }),
        );
        await page.goto(`${site.origin}/page`);
        assert.match(await logged, /trusted-types lit-html 'allow-duplicates'/);
        assert.ok(problems.length);
        site.pages['/page'] = (site.pages['/page'] as string).replace(
          'trusted-types lit-html',
          "trusted-types lit-html 'allow-duplicates'",
        );
        await page.goto(`${site.origin}/page`);
        assert.match(await seen(page, 'salary-ladder'), /\$250K/);
        await page.close();
      }
    } finally {
      await started.close();
    }
  });

/** An app's unit test, in a process of its own: the simulated browser is global. */
const unitTest = (setUp: string): string => `
  process.on('unhandledRejection', (error) => { throw error; });
  ${setUp}
  await import(${JSON.stringify(new URL('../../dist/career-path-elements.js', import.meta.url).href)});
  for (const tag of ${JSON.stringify(tags)}) {
    document.body.innerHTML = '<div><' + tag + '></' + tag + '></div>';
    const element = document.createElement(tag);
    element.setAttribute('heading-level', '3');
    document.body.append(element);
    await element.updateComplete;
    element.path = ${JSON.stringify(baker)};
    await element.updateComplete;
    element.remove();
    console.log(tag, element.shadowRoot?.textContent.trim().length > 0);
  }`;

const simulated: Record<string, string> = {
  jsdom: `const { JSDOM } = (await import(${JSON.stringify(apps.resolve('jsdom'))}));
    const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true, url: 'https://example.org/' });`,
  'happy-dom': `const { Window } = (await import(${JSON.stringify(apps.resolve('happy-dom'))}));
    const window = new Window({ url: 'https://example.org/' });`,
};

const globals = `
  globalThis.window = window;
  for (const name of Object.getOwnPropertyNames(window))
    if (!(name in globalThis)) globalThis[name] = window[name];
  for (const name of ['Event', 'CustomEvent', 'EventTarget', 'document', 'navigator'])
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });`;

for (const [name, setUp] of Object.entries(simulated))
  test(`nothing throws in unit tests with ${name}`, async () => {
    const { execFile } = await import('node:child_process');
    const { promisify } = await import('node:util');
    const { stderr, stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      unitTest(setUp + globals),
    ]);
    assert.deepEqual(
      stdout.trim().split('\n'),
      tags.map((tag) => `${tag} true`),
      stderr,
    );
  });

/** Own data as people type it in WordPress's classic editor, which then adds paragraphs. */
const typed: Record<string, string> = {
  'on one line': `<salary-ladder path-id="baker">${data}</salary-ladder>`,
  'with lines around the script': `<salary-ladder>\n${data}\n</salary-ladder>`,
  'with blank lines around the script': `<salary-ladder>\n\n${data}\n\n</salary-ladder>`,
  'with blank lines in the JSON': `<salary-ladder>\n<script type="application/json">\n${JSON.stringify(baker, null, 2).replaceAll('],\n', '],\n\n')}\n</script>\n</salary-ladder>`,
  'between two texts': `Before\n\n<salary-ladder>${data.replace('>{', '>\n\n{')}</salary-ladder>\n\nAfter`,
};

for (const [name, html] of Object.entries(typed))
  test(`WordPress's wpautop leaves own data readable ${name}`, async () => {
    const { autop } = apps('@wordpress/autop') as { autop(text: string): string };
    const { page, problems } = await open(autop(html) + all);
    const text = await seen(page, 'salary-ladder');
    assert.match(text, /€40K/);
    assert.doesNotMatch(text, /\$/);
    assert.deepEqual(problems, []);
    await page.close();
  });
