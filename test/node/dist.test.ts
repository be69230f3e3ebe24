/** The built files on a page. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { CareerPath } from '../../src/model/path-types.js';
import { plainHtml } from '../../src/snippets/html.js';
import { baker } from '../baker.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import { sendFile, startServer } from '../http.js';
import { problemsOf, tags } from './host.js';
import { newPage, script } from './pages.js';

/** The policy in the README. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const { origin, stop } = await startServer(({ url }, response) => {
  const [path = '', query = ''] = url!.slice(1).split('?');
  // Each self-contained file contains Lit; several files create Lit's policy several times.
  const several = query.split('script').length > 3 ? " 'allow-duplicates'" : '';
  response.setHeader('content-security-policy', strict + several);
  if (/^(dist|data)\//.test(path)) sendFile(response, path);
  else if (path === 'copied/salary-ladder.js') sendFile(response, 'dist/salary-ladder.js');
  else if (path.endsWith('.js')) response.writeHead(404).end();
  else {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>A page</title>${decodeURIComponent(query)}`);
  }
});
const browser = await launchChromium();

after(async () => {
  await browser.close();
  stop();
});

/** Opens a page with this HTML; returns it with its requests and errors. */
const open = async (html: string) => {
  const page = await newPage(browser);
  const errors = problemsOf(page);
  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname !== '/favicon.ico') requests.push(pathname);
  });
  await page.goto(`${origin}/page?${encodeURIComponent(html)}`);
  return { page, requests, errors };
};

/** Lit's globals, by which it warns about multiple versions. */
const litGlobals = /^(litElement|litHtml|reactiveElement)Versions$|^litPropertyMetadata$/;

const globals = async (page: Page) =>
  (await page.evaluate(() => Object.getOwnPropertyNames(window)))
    .filter((name) => !litGlobals.test(name))
    .sort();
const bare = await globals((await open('')).page);

for (const tag of tags)
  test(`${tag}.js and its tag show the card, with one request and no globals`, async () => {
    const { errors, page, requests } = await open(`${script(tag)}<${tag}></${tag}>`);
    const height = await page.$eval(tag, async (card) => {
      await reading.rendered(card);
      return (card as HTMLElement).offsetHeight;
    });
    assert.ok(height > 80, `${height} px high`);
    assert.deepEqual(requests, ['/page', `/dist/${tag}.js`]);
    assert.deepEqual(errors, []);
    assert.deepEqual(await globals(page), bare);
    await page.close();
  });

test('a card gets its path from a provider in another file that loads later', async () => {
  const { errors, page } = await open(
    `<career-path><salary-ladder></salary-ladder></career-path>
     ${script('salary-ladder')}${script('career-path')}${script('career-path-elements')}`,
  );
  const text = await page.evaluate(async (baker) => {
    const provider = document.querySelector('career-path')!;
    const ladder = document.querySelector('salary-ladder')!;
    provider.path = baker;
    await provider.updateComplete;
    await ladder.updateComplete;
    return ladder.shadowRoot!.textContent;
  }, baker);
  assert.match(text, /Apprentice/);
  assert.deepEqual(errors, []);
  await page.close();
});

const bakersData = `<script type="application/json">${JSON.stringify(baker)}</script>`;

test('a language is one more request, which the page may start earlier, and adds no global', async () => {
  const preload = '<link rel="modulepreload" href="/dist/lang/de.js">';
  for (const [before, files] of [
    ['', ['salary-ladder', 'career-facts', 'lang/de']],
    [preload, ['lang/de', 'salary-ladder', 'career-facts']],
    [script('lang/de'), ['lang/de', 'salary-ladder', 'career-facts']],
  ] as const) {
    const cards =
      '<salary-ladder lang="de"></salary-ladder><career-facts lang="de"></career-facts>';
    const scripts = ['salary-ladder', 'career-facts'].map(script).join('');
    const { errors, page, requests } = await open(before + cards + scripts);
    const texts = await page.$$eval('[lang]', async (cards) => {
      for (const card of cards) await reading.rendered(card);
      return cards.map(({ shadowRoot }) => shadowRoot!.textContent);
    });
    assert.match(texts[0]!, /Gehaltsentwicklung/);
    assert.match(texts[1]!, /Zeit bis zur Einstellung/);
    assert.deepEqual(requests, ['/page', ...files.map((file) => `/dist/${file}.js`)]);
    assert.deepEqual(errors, []);
    assert.deepEqual(await globals(page), bare);
    await page.close();
  }
});

test('the snippet of a card in an available language preloads its file, pinned like the card’s', async () => {
  const { files } = JSON.parse(await readFile('dist/integrity.json', 'utf8'));
  const filesFor = (lang?: string, data?: CareerPath) => {
    const attributes: Record<string, string> = lang ? { lang } : {};
    const options = { card: 'career-duties', attributes, data, properties: {} };
    const html = plainHtml({ base: '', files, pinned: true }, options);
    return [...html.matchAll(/(?:src|href)="(.*?)" int.*?="(.*?)"/g)]
      .map(([, file, hash]) => [file, hash])
      .filter(([file]) => file !== '/path-source.js');
  };
  const german = [
    ['/lang/de.js', files['lang/de.js']],
    ['/career-duties.js', files['career-duties.js']],
  ];
  for (const lang of ['de', 'de-AT', 'de_DE']) assert.deepEqual(filesFor(lang), german);
  assert.deepEqual(filesFor(undefined, { ...baker, lang: 'de' }), german);
  for (const lang of ['en', 'tlh', '', undefined])
    assert.deepEqual(filesFor(lang), german.slice(1));
});

test('custom data loads one more file, once, and is shown under a strict policy', async () => {
  const { errors, page, requests } = await open(
    `<salary-ladder>${bakersData}</salary-ladder>
     <career-facts src="/data/mlops-engineer.json"></career-facts>
     ${script('salary-ladder')}${script('career-facts')}`,
  );
  const texts = await page.$$eval('salary-ladder, career-facts', async (cards) => {
    for (const card of cards) await reading.rendered(card);
    return cards.map(({ shadowRoot }) => shadowRoot!.textContent);
  });
  assert.match(texts[0]!, /Apprentice/);
  assert.match(texts[1]!, /16 to 23 months/);
  assert.deepEqual(requests.sort(), [
    '/data/mlops-engineer.json',
    '/dist/career-facts.js',
    '/dist/path-source.js',
    '/dist/salary-ladder.js',
    '/page',
  ]);
  assert.deepEqual(errors, []);
  assert.deepEqual(await globals(page), bare);
  await page.close();
});

test('Firefox reports no violations of the strict policy either', async () => {
  const firefox = await launchFirefox();
  try {
    const page = await newPage(firefox);
    const html = `<main></main>${script('career-path-elements')}`;
    await page.goto(`${origin}/page?${encodeURIComponent(html)}`);
    const { reported, text } = await page.evaluate(async (baker) => {
      const reported: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        reported.push(violatedDirective),
      );
      const path = document.createElement('career-path');
      path.path = baker;
      document.querySelector('main')!.append(path);
      await reading.rendered(path);
      const ladder = path.shadowRoot!.querySelector('salary-ladder')!;
      return { reported, text: ladder.shadowRoot!.textContent };
    }, baker);
    assert.match(text, /Apprentice/);
    assert.deepEqual(reported, []);
  } finally {
    await firefox.close();
  }
});

test('a theme works under a strict policy', async () => {
  const { errors, page } = await open(
    `<link rel="stylesheet" href="/dist/themes/terminal.css"><salary-ladder></salary-ladder>${script('salary-ladder')}`,
  );
  const look = await page.$eval('salary-ladder', async (card) => {
    await card.updateComplete;
    const { backgroundColor, fontFamily } = getComputedStyle(
      card.shadowRoot!.querySelector('[part=card]')!,
    );
    return `${backgroundColor} ${fontFamily}`;
  });
  assert.match(look, /^rgb\(7, 17, 10\) ui-monospace/);
  assert.deepEqual(errors, []);
  await page.close();
});

test('a card shows an error if path-source.js isn’t in the same folder', async () => {
  const { errors, page } = await open(
    `<salary-ladder>${bakersData}</salary-ladder>
     <script type="module" src="/copied/salary-ladder.js"></script>`,
  );
  const text = await page.$eval('salary-ladder', async (card) => {
    await customElements.whenDefined('salary-ladder');
    await card.updateComplete;
    return card.shadowRoot!.textContent.trim();
  });
  assert.equal(text, 'This card’s data could not be loaded.');
  assert.match(errors.join(), /path-source\.js/);
  await page.close();
});

test('the guide to security contains the policy of these tests', async () => {
  assert.ok(
    (await readFile('demo/guides/security.md', 'utf8')).replace(/\s+/g, ' ').includes(strict),
  );
});

test('removing and reinserting cards, or creating and dropping them, leaks nothing', async () => {
  const { page } = await open(`<main></main>${script('career-path-elements')}`);
  const cdp = await page.createCDPSession();
  const round = () =>
    page.evaluate(async () => {
      const main = document.querySelector('main')!;
      const page = document.createElement('career-path');
      for (let i = 0; i < 100; i++) {
        main.append(page);
        if (i % 10 === 0) await page.updateComplete;
        page.remove();
      }
      for (let i = 0; i < 100; i++) {
        const ladder = document.createElement('salary-ladder');
        main.append(ladder);
        await ladder.updateComplete;
        ladder.remove();
      }
    });
  const measure = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { JSEventListeners, JSHeapUsedSize, Nodes } = await page.metrics();
    return { listeners: JSEventListeners!, heap: JSHeapUsedSize!, nodes: Nodes! };
  };
  // The first rounds create what is created once: templates and formatters.
  for (let i = 0; i < 3; i++) await round();
  const before = await measure();
  for (let i = 0; i < 5; i++) await round();
  const after = await measure();
  assert.ok(
    after.listeners <= before.listeners,
    `${before.listeners} to ${after.listeners} listeners`,
  );
  assert.ok(after.nodes <= before.nodes + 50, `${before.nodes} to ${after.nodes} nodes`);
  assert.ok(after.heap <= before.heap + 300_000, `${before.heap} to ${after.heap} bytes`);
  await page.close();
});

test('cards work after the user leaves a page and goes back', async () => {
  const { errors, page } = await open(
    `<salary-ladder>${bakersData}</salary-ladder>${script('salary-ladder')}`,
  );
  await page.evaluate(() => document.body.classList.add('before'));
  await page.goto(`${origin}/page?elsewhere`);
  await page.goBack();
  const text = await page.$eval('salary-ladder', async (card) => {
    card.setAttribute('heading-level', '3');
    await card.updateComplete;
    return card.shadowRoot!.textContent;
  });
  // The page came from the back/forward cache.
  assert.ok(await page.$('.before'));
  assert.match(text, /Apprentice/);
  assert.deepEqual(errors, []);
  await page.close();
});
