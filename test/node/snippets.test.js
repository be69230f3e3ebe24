/** The snippets that are handed out: each file by its address and its hash, and a browser that holds to it. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { prerenderPage } from '../../dist/prerender.js';
import {
  baseOf,
  pinAll,
  plainHtml,
  prerenderedHtml,
  react,
  scriptTag,
  styleTag,
} from '../../src/snippets/snippets.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import { host, problemsOf, tags } from './host.js';

const { files, version } = JSON.parse(await readFile('dist/integrity.json', 'utf8'));
const where = { base: baseOf(version), files };

const asked = {
  card: 'career-roadmap',
  attributes: { begin: '2027-01', storage: 'none' },
  data: {
    id: 'x',
    title: 'X',
    roadmap: { title: 'T', steps: [{ id: 'a', title: 'A', duration: { min: 1, max: 2 } }] },
  },
  theme: 'paper',
  properties: {},
};

let site;
const browsers = {};

before(async () => {
  site = await host();
  browsers.Chromium = await launchChromium();
  browsers.Firefox = await launchFirefox();
});

after(async () => {
  for (const browser of Object.values(browsers)) await browser?.close();
  site?.stop();
});

/** Opens the snippet; tells what is there of each file in it. */
const look = async (browser) => {
  const page = await browser.newPage();
  const problems = problemsOf(page);
  const snippet = plainHtml({ base: '/dist', files }, asked);
  site.pages['/snippet'] = `<!doctype html><html lang="en"><title>A post</title>${snippet}`;
  await page.goto(`${site.origin}/snippet`, { waitUntil: 'load' });
  const found = await page.evaluate(async (tag) => {
    const card = document.querySelector(tag);
    const alive = card.matches(':defined');
    if (alive) await card.updateComplete;
    return {
      'career-roadmap.js': alive,
      'learner.js': Boolean(card.shadowRoot?.querySelector('[part~=dates]')),
      'path-source.js': card.shadowRoot?.querySelector('[part~=title]')?.textContent === 'A',
      'themes/paper.css': getComputedStyle(card).getPropertyValue('--career-radius') === '2px',
      line: card.shadowRoot?.querySelector('[part=error]')?.textContent,
    };
  }, asked.card);
  await page.close();
  return { found, problems };
};

const pinned = ['themes/paper.css', 'path-source.js', 'learner.js', 'career-roadmap.js'];

for (const name of ['Chromium', 'Firefox'])
  test(`${name} takes the files as they are, and none that differs by a byte`, async () => {
    const whole = await look(browsers[name]);
    for (const file of pinned) assert.equal(whole.found[file], true, file);
    assert.deepEqual(whole.problems, []);
    for (const file of pinned) {
      const text = await readFile(`dist/${file}`, 'utf8');
      const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
      site.pages[`/dist/${file}`] = { html: `${text} `, headers: { 'content-type': type } };
      const { found, problems } = await look(browsers[name]);
      delete site.pages[`/dist/${file}`];
      assert.equal(found[file], false, file);
      assert.match(problems.join('\n'), /integrity/, file);
      // What is loaded on demand and refused, the card says itself and goes on without.
      if (['path-source.js', 'learner.js'].includes(file))
        assert.match(found.line, /could not be loaded/);
    }
  });

test('the docs name this version, and of each file its hash', async () => {
  const pages = (await readdir('demo', { recursive: true })).filter((file) => /\.html$/.test(file));
  let count = 0;
  for (const file of ['README.md', ...pages.map((page) => `demo/${page}`)]) {
    const text = await readFile(file, 'utf8');
    for (const [all, address, integrity] of text.matchAll(
      /(?:<|&lt;)(?:script|link)[^>&]+?(https:\/\/unpkg\.com\/[^"]+)"([^>&]*)/g,
    )) {
      count++;
      const path = address.slice(where.base.length + 1);
      assert.ok(address.startsWith(where.base) && files[path], `${file}: ${all}`);
      assert.ok(integrity.includes(` integrity="${files[path]}" crossorigin="anonymous"`), all);
    }
    assert.deepEqual(
      [...text.matchAll(/career-path-elements@(\d[^/\s"`]*)/g)].filter(
        ([, named]) => named !== version,
      ),
      [],
      file,
    );
  }
  assert.ok(count > 8);
});

test('the build renews a version and a hash, escaped or not, and nothing else', () => {
  const old = 'https://unpkg.com/career-path-elements@0.0.1/dist';
  const text = [
    `<script type="module" src="${old}/salary-ladder.js"></script>`,
    `&lt;script type="module" src="${old}/salary-ladder.js" integrity="sha384-old" crossorigin="anonymous"&gt;&lt;/script&gt;`,
    `<link rel="stylesheet" href="${old}/themes/paper.css" />`,
    '<link rel="stylesheet" href="https://example.org/x.css" />',
    `<iframe src="${old}/embed.html?card=x"></iframe>`,
  ].join('\n');
  const hash = (file) => ` integrity="${files[file]}" crossorigin="anonymous"`;
  const expected = [
    `<script type="module" src="${where.base}/salary-ladder.js"${hash('salary-ladder.js')}></script>`,
    `&lt;script type="module" src="${where.base}/salary-ladder.js"${hash('salary-ladder.js')}&gt;&lt;/script&gt;`,
    `<link rel="stylesheet" href="${where.base}/themes/paper.css"${hash('themes/paper.css')} />`,
    '<link rel="stylesheet" href="https://example.org/x.css" />',
    `<iframe src="${where.base}/embed.html?card=x"></iframe>`,
  ].join('\n');
  assert.equal(pinAll(text, where), expected);
  assert.equal(pinAll(expected, where), expected);
});

test('a snippet loads on demand only what it needs', () => {
  const filesIn = (wanted) =>
    [
      ...plainHtml(where, {
        card: 'career-path',
        attributes: {},
        properties: {},
        ...wanted,
      }).matchAll(/dist\/([^"]+)"/g),
    ].map(([, file]) => file);
  assert.deepEqual(filesIn({}), ['career-path.js']);
  assert.deepEqual(filesIn({ attributes: { src: '/x.json' } }), [
    'path-source.js',
    'career-path.js',
  ]);
  assert.deepEqual(filesIn({ attributes: { start: '' } }), ['learner.js', 'career-path.js']);
  assert.deepEqual(filesIn({ attributes: { trackable: true }, data: { id: 'x', title: 'X' } }), [
    'path-source.js',
    'learner.js',
    'career-path.js',
  ]);
});

test('the cards to paste are pinned', async () => {
  for (const tag of tags) {
    const html = await readFile(`dist/static/${tag}.html`, 'utf8');
    assert.equal(
      html.trimEnd(),
      prerenderedHtml(
        where,
        { card: tag, attributes: {}, properties: {} },
        html.slice(0, html.lastIndexOf('<script type="module"')),
      ),
    );
  }
});

test('a whole page’s files are pinned where they are this version’s, and nowhere else', () => {
  const tagsOf = (options) =>
    prerenderPage('career-facts', { theme: 'paper', ...options }).match(
      /<(?:link rel="stylesheet"|script type="module")[^>]*>/g,
    );
  assert.deepEqual(tagsOf({}), [
    styleTag(where, 'themes/paper.css'),
    scriptTag(where, 'career-facts.js').replace('</script>', ''),
  ]);
  for (const options of [{ base: '/dist' }, { base: where.base.replace(version, '0.0.1') }])
    assert.doesNotMatch(tagsOf(options).join(), /integrity/);
});

test('what stands in a snippet can’t end its script, its tag or its text', () => {
  const bad = '</script><script>alert(1)</script>"&\'`${x}{y}';
  const data = { id: 'x', title: bad };
  const wanted = {
    ...asked,
    attributes: { start: bad },
    data,
    properties: { '--career-font': bad },
  };
  const html = plainHtml(where, wanted);
  assert.equal(html.match(/<script/g).length, 2);
  assert.equal(html.match(/<\/script>/g).length, 2);
  const [, json] = html.match(/<script type="application\/json">([^]*?)<\/script>/);
  assert.deepEqual(JSON.parse(json), data);
  assert.match(react(where, wanted), /start="&lt;\/script&gt;&lt;script&gt;[^"]*&quot;&amp;/);
});

test('a ladder keeps the room for as many rungs as it has', async () => {
  for (const [rungs, width] of [2, 3, 4, 6, 8].flatMap((rungs) =>
    [320, 720].map((width) => [rungs, width]),
  )) {
    const salaries = Array.from({ length: rungs }, (_, index) => ({
      level: `l${index}`,
      label: `Level ${index}`,
      amount: 1000 * (index + 1),
    }));
    const ladder = {
      card: 'salary-ladder',
      attributes: {},
      properties: {},
      data: { id: 'x', title: 'X', salaries },
    };
    const page = await browsers.Chromium.newPage();
    await page.setViewport({ width, height: 900 });
    const snippet = plainHtml({ base: '/dist', files }, ladder);
    site.pages['/room'] =
      `<!doctype html><html lang="en"><style>body{margin:0;font:16px/1.5 sans-serif}</style>${snippet}`;
    await page.goto(`${site.origin}/room`);
    const { card, room } = await page.$eval('salary-ladder', async (ladder) => {
      await customElements.whenDefined('salary-ladder');
      await ladder.updateComplete;
      const { height } = ladder.shadowRoot.querySelector('article').getBoundingClientRect();
      return { card: height, room: parseFloat(getComputedStyle(ladder).minHeight) };
    });
    assert.ok(
      card <= room && room - card < 24,
      `${rungs} rungs at ${width}: ${room} px for ${card}`,
    );
    await page.close();
  }
});
