/** The promises of SECURITY.md: each names its tests. Some of those tests are here. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { plainHtml } from '../../src/snippets/html.js';
import { baker } from '../baker.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import { host, tags } from './host.js';
import { newPage, script } from './pages.js';

declare global {
  interface Window {
    /** What the page has stored, read or sent so far. */
    touched: string[];
  }
}

const [site, browser] = await Promise.all([host(), launchChromium()]);

after(async () => {
  await browser.close();
  site.stop();
});

/** Records what a page stores, reads or sends; runs before the page's own scripts. */
const recordAccess = () => {
  window.touched = [];
  const watch = (holder: object, name: string, kind: string) => {
    const { get, set, value, ...rest } = Object.getOwnPropertyDescriptor(holder, name)!;
    const recording = (inner?: (...given: unknown[]) => unknown) =>
      inner &&
      new Proxy(inner, {
        apply(target, self, given) {
          const [first] = given;
          window.touched.push(`${kind}.${name} ${typeof first === 'string' ? first : ''}`.trim());
          return Reflect.apply(target, self, given);
        },
        construct(target, given) {
          window.touched.push(`new ${name} ${given[0]}`);
          return Reflect.construct(target, given);
        },
      });
    const watched = value
      ? { value: recording(value) }
      : { get: recording(get), set: recording(set) };
    Object.defineProperty(holder, name, { ...rest, ...watched });
  };
  for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key'])
    watch(Storage.prototype, name, 'Storage');
  watch(window, 'localStorage', 'window');
  watch(window, 'sessionStorage', 'window');
  watch(Document.prototype, 'cookie', 'document');
  watch(window, 'indexedDB', 'window');
  watch(window, 'caches', 'window');
  if (window.cookieStore) watch(window, 'cookieStore', 'window');
  watch(window, 'fetch', 'window');
  watch(Navigator.prototype, 'sendBeacon', 'navigator');
  watch(Navigator.prototype, 'serviceWorker', 'navigator');
  watch(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest');
  for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'BroadcastChannel'])
    watch(window, name, 'window');
};

/** Opens a page, clicks everything, and returns what it touched and requested. */
const visit = async (html: string) => {
  const page = await newPage(browser);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url().replace(site.origin, '')));
  await page.evaluateOnNewDocument(recordAccess);
  site.pages['/visit'] =
    `<!doctype html><html lang="en"><title>A page</title>${html}${script('career-path-elements')}`;
  await page.goto(`${site.origin}/visit`);
  await page.evaluate(async () => {
    await customElements.whenDefined('career-certifications');
    document.addEventListener('career-link', (event) => event.preventDefault());
    for (let round = 0; round < 2; round++) {
      await reading.rendered(document);
      for (const element of reading.allBelow(document))
        // test/node/take-along.test.ts opens “Take your plan along”.
        if (element.matches('a, button, input, summary') && !element.closest('[part=along]'))
          (element as HTMLElement).click();
    }
    await reading.rendered(document);
    document.querySelector('main')?.remove();
  });
  const touched = await page.evaluate(() => window.touched);
  await page.evaluate(() => localStorage.clear());
  await page.close();
  return { requests: requests.filter((url) => !/favicon/.test(url)).sort(), touched };
};

const every = (attributes = '', inner = '') =>
  `<main>${tags.map((tag) => `<${tag} ${attributes}>${inner}</${tag}>`).join('')}</main>`;

const bundled = JSON.parse(readFileSync('data/mlops-engineer.json', 'utf8'));

test('without trackable, cards store, read and send nothing, whatever a reader does', async () => {
  const files = ['/dist/career-path-elements.js', '/visit'];
  const plain = await visit(every());
  assert.deepEqual(plain, { requests: files, touched: [] });
  const planned = await visit(every('start="devops" begin="2027-01"'));
  const planFiles = ['/dist/learner.js', '/dist/plan-dates.js'];
  assert.deepEqual(planned, { requests: [...files, ...planFiles].sort(), touched: [] });
  const own = await visit(
    every('', `<script type="application/json">${JSON.stringify(bundled)}</script>`),
  );
  assert.deepEqual(own, { requests: [...files, '/dist/path-source.js'].sort(), touched: [] });
  const unsaved = await visit(every('trackable storage="none"'));
  assert.deepEqual(unsaved, { requests: [...files, '/dist/learner.js'].sort(), touched: [] });
});

test('with src, cards request that address once, and store nothing', async () => {
  const { requests, touched } = await visit(every('src="/data/mlops-engineer.json"'));
  assert.deepEqual(requests, [
    '/data/mlops-engineer.json',
    '/dist/career-path-elements.js',
    '/dist/path-source.js',
    '/visit',
  ]);
  assert.deepEqual(touched, [`window.fetch ${site.origin}/data/mlops-engineer.json`]);
});

test('with trackable, cards use one localStorage key and nothing else', async () => {
  const { requests, touched } = await visit(every('trackable'));
  assert.deepEqual(requests, ['/dist/career-path-elements.js', '/dist/learner.js', '/visit']);
  const key = 'career-path-elements:mlops-engineer';
  const allowed = [
    'window.localStorage',
    ...['get', 'set', 'remove'].map((verb) => `Storage.${verb}Item ${key}`),
  ];
  assert.deepEqual(
    [...new Set(touched)].filter((what) => !allowed.includes(what)),
    [],
  );
  assert.ok(touched.includes(`Storage.setItem ${key}`));
});

test('one source file makes requests, and one uses storage', () => {
  const filesWith = (pattern: RegExp) =>
    readdirSync('src', { encoding: 'utf8', recursive: true })
      .filter((file) => /\.(ts|js)$/.test(file))
      .filter((file) =>
        pattern.test(readFileSync(`src/${file}`, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '')),
      );
  assert.deepEqual(filesWith(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/), [
    'source/path-request.ts',
    // The WordPress block’s editor reads files of the media library.
    'wordpress/editor/file.ts',
  ]);
  assert.deepEqual(filesWith(/localStorage|sessionStorage|indexedDB|\bcaches\b|cookie/i), [
    'learner/progress-store.ts',
  ]);
  assert.deepEqual(
    filesWith(/innerHTML|outerHTML|insertAdjacentHTML|unsafe(HTML|SVG)|\beval\(/),
    // The WordPress block's editor reads prerendered HTML in a document without scripts.
    ['wordpress/editor/plain.ts'],
  );
  // Their styles vary by numbers of their own.
  assert.deepEqual(filesWith(/unsafeCSS/), ['card/comparison-styles.ts', 'card/ladder-styles.ts']);
});

const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
  files: Record<string, string>;
};

test('every file that a page can load has a correct hash', () => {
  // Loaded by bundlers and servers, and by the documentation.
  const inner = /^(esm|react|server|site|types)\//;
  const loaded = readdirSync('dist', { encoding: 'utf8', recursive: true }).filter(
    (file) => /\.(js|css)$/.test(file) && !inner.test(file),
  );
  assert.deepEqual(Object.keys(files).sort(), loaded.sort());
  for (const [file, hash] of Object.entries(files))
    assert.equal(
      hash,
      `sha384-${createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64')}`,
      file,
    );
});

for (const [name, launch] of Object.entries({ Chromium: launchChromium, Firefox: launchFirefox }))
  test(`${name} checks the hash of files loaded on demand, due to the snippet’s preload`, async () => {
    const options = { card: 'career-duties', attributes: {}, data: baker, properties: {} };
    const own = await launch();
    try {
      const page = await newPage(own);
      for (const [hash, shown] of [
        [files['path-source.js']!, /Knead dough/],
        [files['learner.js']!, /could not be loaded/],
      ] as const) {
        const pinned = { ...files, 'path-source.js': hash };
        const hosted = { base: '/dist', files: pinned, pinned: true };
        site.pages['/preloaded'] =
          `<!doctype html><title>A page</title>${plainHtml(hosted, options)}`;
        await page.goto(`${site.origin}/preloaded`);
        const text = await page.$eval('career-duties', async (card) => {
          await customElements.whenDefined('career-duties');
          await card.updateComplete;
          return card.shadowRoot!.textContent;
        });
        assert.match(text, shown);
      }
    } finally {
      await own.close();
    }
  });

test('every promise of SECURITY.md names existing tests', () => {
  const text = readFileSync('SECURITY.md', 'utf8');
  const rows = text.split('\n').filter((line) => /^\| (?!-|promise)/.test(line));
  assert.ok(rows.length > 8);
  for (const row of rows) {
    const named = [...row.matchAll(/`(test\/[^`]+)`: ((?:“[^”]+”(?:, )?)+)/g)];
    assert.ok(named.length, row);
    for (const [, file = '', names = ''] of named) {
      assert.ok(existsSync(file), file);
      const code = readFileSync(file, 'utf8');
      for (const [, name] of names.matchAll(/“([^”]+)”/g))
        assert.ok(code.includes(name!), `${file} has no test “${name}”`);
    }
  }
});
