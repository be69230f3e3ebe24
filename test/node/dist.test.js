/** The built files, used as a page uses them. */
import assert from 'node:assert/strict';
import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, test } from 'node:test';
import { launchChromium, launchFirefox } from '../browsers.js';
import { plainHtml } from '../../src/snippets/snippets.js';
import { tags } from './host.js';

/** The line of the README. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const types = { '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };

let bare, browser, origin, server;

const globals = (page) => page.evaluate(() => Object.getOwnPropertyNames(window).sort());

before(async () => {
  server = createServer(({ url }, response) => {
    const [file, query = ''] = url.split('?');
    const path = file.slice(1);
    response.setHeader('content-type', types[extname(path)] ?? 'text/html');
    // Each self-contained file has a Lit of its own: with several, its policy is made again.
    const several = query.split('script').length > 3 ? " 'allow-duplicates'" : '';
    response.setHeader('content-security-policy', strict + several);
    if (/^(dist|data)\//.test(path) && existsSync(path)) createReadStream(path).pipe(response);
    else if (path === 'copied/salary-ladder.js')
      createReadStream('dist/salary-ladder.js').pipe(response);
    else if (path.endsWith('.js')) response.writeHead(404).end();
    else response.end(`<!doctype html><title>A page</title>${decodeURIComponent(query)}`);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await launchChromium();
  bare = await globals((await open('')).page);
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page with this HTML; returns it with its requests and what went wrong. */
const open = async (html) => {
  const page = await browser.newPage();
  const requests = [];
  const errors = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname !== '/favicon.ico') requests.push(pathname);
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) errors.push(message.text());
  });
  await page.goto(`${origin}/page?${encodeURIComponent(html)}`);
  return { page, requests, errors };
};

const script = (name) => `<script type="module" src="/dist/${name}.js"></script>`;

for (const tag of tags)
  test(`${tag}.js and one tag show the card, with one request and no global`, async () => {
    const { errors, page, requests } = await open(`${script(tag)}<${tag}></${tag}>`);
    const height = await page.$eval(tag, async (card) => {
      await card.updateComplete;
      return card.offsetHeight;
    });
    assert.ok(height > 80, `${height} px high`);
    assert.deepEqual(requests, ['/page', `/dist/${tag}.js`]);
    assert.deepEqual(errors, []);
    assert.deepEqual(await globals(page), bare);
    await page.close();
  });

test('a card of one file shows the path of a provider of another file, loaded later', async () => {
  const { errors, page } = await open(
    `<career-path><salary-ladder></salary-ladder></career-path>
     ${script('salary-ladder')}${script('career-path')}${script('career-path-elements')}`,
  );
  const text = await page.evaluate(async () => {
    const provider = document.querySelector('career-path');
    const ladder = document.querySelector('salary-ladder');
    const salaries = [{ level: 'a', label: 'Baker', amount: 1 }];
    provider.path = { id: 'baker', title: 'Baker', salaries };
    await provider.updateComplete;
    await ladder.updateComplete;
    return ladder.shadowRoot.textContent;
  });
  assert.match(text, /Baker/);
  assert.deepEqual(errors, []);
  await page.close();
});

const data = (value) => `<script type="application/json">${JSON.stringify(value)}</script>`;
const baker = {
  id: 'baker',
  title: 'Baker',
  salaries: [{ level: 'a', label: 'Baker', amount: 1 }],
};

test('a language is one more file, before the card’s or after it, and leaves no name in the page', async () => {
  for (const files of [
    ['lang/de', 'salary-ladder', 'career-facts'],
    ['salary-ladder', 'career-facts', 'lang/de'],
  ]) {
    const cards =
      '<salary-ladder lang="de"></salary-ladder><career-facts lang="de"></career-facts>';
    const { errors, page, requests } = await open(cards + files.map(script).join(''));
    const texts = await page.$$eval('[lang]', async (cards) => {
      for (const card of cards) await card.updateComplete;
      return cards.map(({ shadowRoot }) => shadowRoot.textContent);
    });
    assert.match(texts[0], /Gehaltsentwicklung/);
    assert.match(texts[1], /Zeit bis zur Einstellung/);
    assert.deepEqual(requests, ['/page', ...files.map((file) => `/dist/${file}.js`)]);
    assert.deepEqual(errors, []);
    assert.deepEqual(await globals(page), bare);
    await page.close();
  }
});

test('the snippet of a card in a language has its file, pinned as the card’s, where there is one', async () => {
  const { files } = JSON.parse(await readFile('dist/integrity.json', 'utf8'));
  const scripts = (lang, data) => {
    const asked = { card: 'career-duties', attributes: lang ? { lang } : {}, data, properties: {} };
    return [
      ...plainHtml({ base: '', files }, asked).matchAll(/<script.* src="(.*?)" int.*?="(.*?)"/g),
    ];
  };
  const german = [
    ['/lang/de.js', files['lang/de.js']],
    ['/career-duties.js', files['career-duties.js']],
  ];
  const found = (...given) => scripts(...given).map(([, file, hash]) => [file, hash]);
  assert.deepEqual(found('de-AT'), german);
  assert.deepEqual(found(undefined, { lang: 'de' }), german);
  for (const lang of ['en', 'tlh', undefined]) assert.deepEqual(found(lang), german.slice(1));
});

test('data of its own brings one more file, once, and is shown under a strict policy', async () => {
  const { errors, page, requests } = await open(
    `<salary-ladder>${data(baker)}</salary-ladder>
     <career-facts src="/data/mlops-engineer.json"></career-facts>
     ${script('salary-ladder')}${script('career-facts')}`,
  );
  const texts = await page.evaluate(async () => {
    const texts = [];
    for (const card of document.querySelectorAll('salary-ladder, career-facts')) {
      await card.updateComplete;
      texts.push(card.shadowRoot.textContent);
    }
    return texts;
  });
  assert.match(texts[0], /Baker/);
  assert.match(texts[1], /16–23 months/);
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

test('Firefox reports nothing against the strict policy either', async () => {
  const firefox = await launchFirefox();
  try {
    const page = await firefox.newPage();
    const html = `<main></main>${script('career-path-elements')}`;
    await page.goto(`${origin}/page?${encodeURIComponent(html)}`);
    const { reported, text } = await page.evaluate(async (baker) => {
      const reported = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        reported.push(violatedDirective),
      );
      const path = document.createElement('career-path');
      path.path = baker;
      document.querySelector('main').append(path);
      await path.updateComplete;
      const ladder = path.shadowRoot.querySelector('salary-ladder');
      await ladder.updateComplete;
      return { reported, text: ladder.shadowRoot.textContent };
    }, baker);
    assert.match(text, /Baker/);
    assert.deepEqual(reported, []);
  } finally {
    await firefox.close();
  }
});

test('a theme dresses the cards under a strict policy', async () => {
  const { errors, page } = await open(
    `<link rel="stylesheet" href="/dist/themes/terminal.css"><salary-ladder></salary-ladder>${script('salary-ladder')}`,
  );
  const look = await page.$eval('salary-ladder', async (card) => {
    await card.updateComplete;
    const { backgroundColor, fontFamily } = getComputedStyle(
      card.shadowRoot.querySelector('[part=card]'),
    );
    return `${backgroundColor} ${fontFamily}`;
  });
  assert.match(look, /^rgb\(7, 17, 10\) ui-monospace/);
  assert.deepEqual(errors, []);
  await page.close();
});

test('a card says so where path-source.js is not beside its file', async () => {
  const { errors, page } = await open(
    `<salary-ladder>${data(baker)}</salary-ladder>
     <script type="module" src="/copied/salary-ladder.js"></script>`,
  );
  const text = await page.$eval('salary-ladder', async (card) => {
    await customElements.whenDefined('salary-ladder');
    await card.updateComplete;
    return card.shadowRoot.textContent.trim();
  });
  assert.equal(text, 'This card’s data could not be loaded.');
  assert.match(errors.join(), /path-source\.js/);
  await page.close();
});

test('the README has the policy that the pages here are served under', async () => {
  assert.ok((await readFile('README.md', 'utf8')).replace(/\s+/g, ' ').includes(strict));
});

test('a hundred removals and returns, and a hundred cards made and dropped, leave nothing behind', async () => {
  const { page } = await open(`<main></main>${script('career-path-elements')}`);
  const cdp = await page.createCDPSession();
  const round = () =>
    page.evaluate(async () => {
      const main = document.querySelector('main');
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
    return { listeners: JSEventListeners, heap: JSHeapUsedSize, nodes: Nodes };
  };
  // What is made once, templates and formatters, is made in the first rounds.
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

test('a page that is left and come back to has its cards', async () => {
  const { errors, page } = await open(
    `<salary-ladder>${data(baker)}</salary-ladder>${script('salary-ladder')}`,
  );
  await page.evaluate(() => (window.before = true));
  await page.goto(`${origin}/page?elsewhere`);
  await page.goBack();
  const [same, text] = await page.$eval('salary-ladder', async (card) => {
    card.setAttribute('heading-level', '3');
    await card.updateComplete;
    return [window.before, card.shadowRoot.textContent];
  });
  // The page itself was kept, in the browser's back/forward cache.
  assert.equal(same, true);
  assert.match(text, /Baker/);
  assert.deepEqual(errors, []);
  await page.close();
});

test('every export of the package is there', async () => {
  const { exports } = JSON.parse(await readFile('package.json', 'utf8'));
  const targets = Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? entry : Object.values(entry),
  );
  for (const target of targets)
    if (!target.includes('*')) assert.ok(existsSync(target), `${target} is missing`);
  for (const tag of tags) assert.ok(exports[`./${tag}`], `./${tag} is missing`);
});

test('the JSON Schema describes the fields', async () => {
  const schema = JSON.parse(await readFile('dist/career-path.schema.json', 'utf8'));
  assert.match(schema.$schema, /2020-12/);
  assert.deepEqual(schema.required, ['id', 'title']);
  const undescribed = (schema, place = '') =>
    Object.entries(schema.properties ?? {}).flatMap(([key, field]) => [
      ...(field.description ? [] : [`${place}${key}`]),
      ...[field, field.items, ...(field.anyOf ?? [])].flatMap((inner) =>
        inner ? undescribed(inner, `${place}${key}.`) : [],
      ),
    ]);
  assert.deepEqual(undescribed(schema), []);
  // A flag of a regular expression would be lost on the way.
  for (const lang of ['en', 'pt-BR'])
    assert.match(lang, new RegExp(schema.properties.lang.pattern));
  const { pattern } = schema.properties.source.properties.url;
  for (const url of ['https://x.org', 'HTTPS://x.org']) assert.match(url, new RegExp(pattern));
  assert.doesNotMatch('javascript:alert(1)', new RegExp(pattern));
});

test('each script of a card has engines compile all of it at once', async () => {
  const { files } = JSON.parse(await readFile('dist/integrity.json', 'utf8'));
  const scripts = [...tags, 'career-path-elements', 'learner', 'path-source'];
  for (const name of scripts) {
    assert.ok(files[`${name}.js`]);
    // In the very first line, or it counts for nothing.
    assert.match(await readFile(`dist/${name}.js`, 'utf8'), /^\/\/# allFunctionsCalledOnLoad\n/);
  }
});

test('every package that a built file has in it has its notice beside it', async () => {
  const notices = await readFile('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
  const names = [...notices.matchAll(/^(\S+) \d[\w.-]* \([\w.-]+\)\n\n(.*)/gm)].map(
    ([, name]) => name,
  );
  const taken = new Set(['@lit/react']);
  for (const file of await readdir('dist', { recursive: true })) {
    if (!file.endsWith('.js.map') || file.startsWith('esm')) continue;
    for (const source of JSON.parse(await readFile(`dist/${file}`, 'utf8')).sources) {
      const [, name] = /.*\/node_modules\/((@[^/]+\/)?[^/]+)/.exec(source) ?? [];
      if (name) taken.add(name);
    }
  }
  assert.ok(taken.size > 8, [...taken].join());
  assert.deepEqual(names.sort(), [...taken].sort());
  const texts = notices.split(/^-{80}$/m).slice(1);
  assert.equal(texts.length, names.length);
  for (const text of texts) {
    assert.match(text, /^\s*Copyright .*\w/m);
    assert.match(text, /Redistribution|Permission is hereby granted/);
  }
});
