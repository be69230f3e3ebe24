/** Prerendering in other runtimes than Node, and the worker in demo/servers in the runtime of Cloudflare Workers. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { prerenderPage } from 'career-path-elements/prerender';
import { build } from 'esbuild';
import { install } from '../apps/install.js';
import { baker } from '../baker.js';
import { launchChromium } from '../browsers.js';
import { problemsOf } from '../node/host.js';
import { newPage } from '../node/pages.js';

const folder = 'test/apps/runtimes';
const run = promisify(execFile);

before(() => install('runtimes'));

/** Skips a test with the reason if a runtime can't run on this machine. */
const isAvailable = async (t: TestContext, binary: string): Promise<boolean> => {
  const problem = await run(binary, ['--version'], { cwd: folder }).catch(String);
  if (typeof problem === 'string') t.skip(problem.split('\n')[0]);
  return typeof problem !== 'string';
};

const runtimes: Record<string, string[]> = {
  deno: ['run', '--node-modules-dir=manual', '--cached-only', '--allow-read', '--allow-env'],
  bun: ['run'],
};

for (const [name, args] of Object.entries(runtimes))
  test(`${name} renders the same pages as Node`, async (t) => {
    const binary = `./node_modules/.bin/${name}`;
    if (!(await isAvailable(t, binary))) return;
    const options = { cwd: folder, maxBuffer: 1e8 };
    const expected = await run(process.execPath, ['render.js'], options);
    assert.match(expected.stdout, /Pflegefachkraft/);
    const { stdout } = await run(binary, [...args, 'render.js'], options);
    assert.equal(stdout, expected.stdout);
  });

/** What the tests use of Miniflare, which runs workers in the real runtime. */
interface Miniflare {
  ready: Promise<URL>;
  getR2Bucket(name: string): Promise<{ put(key: string, value: string): Promise<unknown> }>;
  getCaches(): Promise<{
    default: {
      match(url: string): Promise<Response | undefined>;
      put(url: string, response: unknown): Promise<void>;
    };
  }>;
  dispose(): Promise<void>;
}

interface MiniflareModule {
  Miniflare: new (options: object) => Miniflare;
  Response: typeof Response;
}

describe('the worker', () => {
  let miniflare: Miniflare;
  let modules: MiniflareModule;
  let origin: string;

  before(async () => {
    modules = createRequire(`${process.cwd()}/${folder}/package.json`)('miniflare');
    const { outputFiles } = await build({
      bundle: true,
      entryPoints: ['demo/servers/worker.ts'],
      format: 'esm',
      write: false,
    });
    miniflare = new modules.Miniflare({
      compatibilityDate: '2026-03-01',
      handleRuntimeStdio: () => {},
      modules: true,
      r2Buckets: ['CAREERS'],
      script: outputFiles[0]!.text,
    });
    origin = (await miniflare.ready).origin;
    await fill();
  });

  after(() => miniflare.dispose());

  const put = async (key: string, value: unknown) =>
    (await miniflare.getR2Bucket('CAREERS')).put(
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    );

  const fill = async () => {
    const nurse = JSON.parse(readFileSync('demo/paths/nurse.json', 'utf8'));
    await put('careers/baker.json', baker);
    await put('careers/nurse.json', nurse);
    await put('careers/broken.json', { id: 'broken' });
    await put('index.json', [
      { id: 'baker', title: 'Baker' },
      { id: 'nurse', title: 'Nurse <b>' },
    ]);
    for (const file of ['career-path.js', 'path-source.js', 'lang/de.js'])
      await put(`dist/${file}`, readFileSync(`dist/${file}`, 'utf8'));
  };

  const get = (path: string, init?: RequestInit) => fetch(origin + path, init);

  test('lists the careers, whose pages work in a browser under its policy', async () => {
    const browser = await launchChromium();
    try {
      const tab = await newPage(browser);
      const problems = problemsOf(tab);
      await tab.goto(origin);
      assert.deepEqual(
        await tab.$$eval('li', (items) => items.map(({ textContent }) => textContent)),
        ['Baker', 'Nurse <b>'],
      );
      await tab.click('li:last-child a');
      await tab.waitForFunction(() => {
        const ladder = document
          .querySelector('career-path')
          ?.shadowRoot?.querySelector('salary-ladder')?.shadowRoot;
        return ladder?.querySelector('[part=bar]') && !ladder.querySelector('style');
      });
      assert.match(
        await tab.$eval('career-path', ({ shadowRoot }) => shadowRoot!.textContent),
        /Pflegefachkraft/,
      );
      assert.deepEqual(problems, []);
    } finally {
      await browser.close();
    }
  });

  test('renders the same page as Node', async () => {
    const node = prerenderPage('career-path', {
      path: baker,
      attributes: { src: '/careers/baker.json' },
      base: '/dist',
      fallback: false,
      url: `${origin}/careers/baker`,
    });
    assert.equal(await (await get('/careers/baker')).text(), node);
  });

  test('gives search engines the address and the data of a career', async () => {
    const html = await (await get('/careers/baker?utm_source=x')).text();
    assert.match(html, new RegExp(`<link rel="canonical" href="${origin}/careers/baker">`));
    assert.match(html, /"@type":"Occupation","name":"Baker"/);
  });

  test('answers what isn’t there with 404, and other methods with 405', async () => {
    for (const path of ['/careers/nobody', '/careers/..%2findex', '/x', '/dist/none.js', '//x/y']) {
      const response = await get(path);
      assert.equal(response.status, 404, path);
      assert.match(await response.text(), /Page not found/);
    }
    const response = await get('/', { method: 'POST' });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('allow'), 'GET, HEAD');
  });

  test('answers HEAD like GET, without the body', async () => {
    const [head, full] = [
      await get('/careers/baker', { method: 'HEAD' }),
      await get('/careers/baker'),
    ];
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
    for (const name of ['etag', 'content-type', 'content-security-policy'])
      assert.equal(head.headers.get(name), full.headers.get(name));
  });

  test('doesn’t send again what the client has', async () => {
    const etag = (await get('/careers/baker')).headers.get('etag')!;
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await get('/careers/baker', { headers: { 'if-none-match': known } });
      assert.equal(response.status, 304, known);
      assert.equal(response.headers.get('etag'), etag);
    }
    const other = await get('/careers/baker', { headers: { 'if-none-match': '"other"' } });
    assert.equal(other.status, 200);
  });

  test('keeps pages, shows an old one once more, and replaces it meanwhile', async () => {
    const address = `${origin}/careers/oven`;
    const titleOf = async () =>
      /<title>(.*)<\/title>/.exec(await (await fetch(address)).text())![1];
    await put('careers/oven.json', { id: 'oven', title: 'First' });
    assert.equal(await titleOf(), 'First');
    const { default: cache } = await miniflare.getCaches();
    const isKept = async (title: string) =>
      (await (await cache.match(address))?.text())?.includes(title);
    while (!(await isKept('First')));
    await put('careers/oven.json', { id: 'oven', title: 'Second' });
    assert.equal(await titleOf(), 'First');
    const kept = (await cache.match(address))!;
    const old = new modules.Response(await kept.text(), {
      headers: { ...Object.fromEntries(kept.headers), 'x-fresh-until': '1' },
    });
    await cache.put(address, old);
    assert.equal(await titleOf(), 'First');
    while (!(await isKept('Second')));
    assert.equal(await titleOf(), 'Second');
  });

  test('states for how long a page is fresh', async () => {
    const { headers } = await get('/careers/baker');
    assert.match(
      headers.get('cache-control')!,
      /^public, max-age=\d+, stale-while-revalidate=86400$/,
    );
    assert.equal(headers.get('x-fresh-until'), null);
  });

  test('doesn’t keep errors', async () => {
    const response = await get('/careers/broken');
    assert.equal(response.status, 500);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    await put('careers/broken.json', { id: 'broken', title: 'Whole' });
    assert.match(await (await get('/careers/broken')).text(), /<title>Whole/);
  });
});
