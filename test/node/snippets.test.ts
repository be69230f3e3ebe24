/** Snippets are pinned: browsers load the files with their hashes, and refuse a file that differs. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { prerenderPage, type PageOptions } from 'career-path-elements/prerender';
import type { Browser } from 'puppeteer-core';
import type { CardOptions } from '../../src/snippets/card-tag.js';
import { react } from '../../src/snippets/frameworks.js';
import { plainHtml, prerenderedHtml } from '../../src/snippets/html.js';
import { baseOf, pinAll, scriptTag, styleTag } from '../../src/snippets/pin.js';
import { baker } from '../baker.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import { host, problemsOf, tags } from './host.js';
import { newPage } from './pages.js';

const { files, version } = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as {
  files: Record<string, string>;
  version: string;
};
const hosted = { base: baseOf(version), files };

const roadmap: CardOptions = {
  card: 'career-roadmap',
  attributes: { begin: '2027-01', storage: 'none' },
  data: baker,
  theme: 'paper',
  properties: {},
};

const [site, Chromium, Firefox] = await Promise.all([host(), launchChromium(), launchFirefox()]);

after(async () => {
  await Promise.all([Chromium.close(), Firefox.close()]);
  site.stop();
});

/** Opens the roadmap's snippet; returns which of its files work, and the message on the card. */
const look = async (browser: Browser) => {
  const page = await newPage(browser);
  const problems = problemsOf(page);
  const snippet = plainHtml({ base: '/dist', files }, roadmap);
  site.pages['/snippet'] = `<!doctype html><html lang="en"><title>A post</title>${snippet}`;
  await page.goto(`${site.origin}/snippet`, { waitUntil: 'load' });
  const found = await page.$eval('career-roadmap', async (card) => {
    await reading.rendered(card);
    const textOf = (selector: string) => card.shadowRoot?.querySelector(selector)?.textContent;
    const works: Record<string, boolean> = {
      'career-roadmap.js': card.matches(':defined'),
      'learner.js': textOf('[part~=dates]') !== undefined,
      'path-source.js': textOf('[part~=title]') === 'Flour',
      'themes/paper.css': getComputedStyle(card).getPropertyValue('--career-radius') === '2px',
    };
    return { works, message: textOf('[part=error]') ?? '' };
  });
  await page.close();
  return { ...found, problems };
};

const pinned = ['themes/paper.css', 'path-source.js', 'learner.js', 'career-roadmap.js'];

for (const [name, browser] of Object.entries({ Chromium, Firefox }))
  test(`${name} takes the files as they are, and none that differs by a byte`, async () => {
    const whole = await look(browser);
    for (const file of pinned) assert.equal(whole.works[file], true, file);
    assert.deepEqual(whole.problems, []);
    for (const file of pinned) {
      const text = await readFile(`dist/${file}`, 'utf8');
      const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
      site.pages[`/dist/${file}`] = { html: `${text} `, headers: { 'content-type': type } };
      const { message, problems, works } = await look(browser);
      delete site.pages[`/dist/${file}`];
      assert.equal(works[file], false, file);
      assert.match(problems.join('\n'), /integrity/, file);
      // When a file for later is refused, the card shows a message and works without it.
      if (['path-source.js', 'learner.js'].includes(file))
        assert.match(message, /could not be loaded/);
    }
  });

test('the docs name this version, and of each file its hash', async () => {
  const pages = (await readdir('demo', { recursive: true })).filter((file) => /\.html$/.test(file));
  let count = 0;
  for (const file of ['README.md', ...pages.map((page) => `demo/${page}`)]) {
    const text = await readFile(file, 'utf8');
    for (const [all, address = '', integrity = ''] of text.matchAll(
      /(?:<|&lt;)(?:script|link)[^>&]+?(https:\/\/unpkg\.com\/[^"]+)"([^>&]*)/g,
    )) {
      count++;
      const path = address.slice(hosted.base.length + 1);
      assert.ok(address.startsWith(hosted.base) && files[path], `${file}: ${all}`);
      assert.ok(integrity.includes(` integrity="${files[path]}" crossorigin="anonymous"`), all);
    }
    const versions = [...text.matchAll(/career-path-elements@(\d[^/\s"`]*)/g)];
    assert.deepEqual(
      versions.filter(([, named]) => named !== version),
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
  const hash = (file: string) => ` integrity="${files[file]}" crossorigin="anonymous"`;
  const expected = [
    `<script type="module" src="${hosted.base}/salary-ladder.js"${hash('salary-ladder.js')}></script>`,
    `&lt;script type="module" src="${hosted.base}/salary-ladder.js"${hash('salary-ladder.js')}&gt;&lt;/script&gt;`,
    `<link rel="stylesheet" href="${hosted.base}/themes/paper.css"${hash('themes/paper.css')} />`,
    '<link rel="stylesheet" href="https://example.org/x.css" />',
    `<iframe src="${hosted.base}/embed.html?card=x"></iframe>`,
  ].join('\n');
  assert.equal(pinAll(text, hosted), expected);
  assert.equal(pinAll(expected, hosted), expected);
});

test('a snippet loads on demand only what it needs', () => {
  const filesIn = (options: Partial<CardOptions>) => {
    const html = plainHtml(hosted, {
      card: 'career-path',
      attributes: {},
      properties: {},
      ...options,
    });
    return [...html.matchAll(/dist\/([^"]+)"/g)].map(([, file]) => file);
  };
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
    const prerendered = html.slice(0, html.lastIndexOf('<script type="module"'));
    const options = { card: tag, attributes: {}, properties: {} };
    assert.equal(html.trimEnd(), prerenderedHtml(hosted, options, prerendered));
  }
});

test('a whole page’s files are pinned where they are this version’s, and nowhere else', () => {
  const tagsOf = (options: PageOptions) =>
    prerenderPage('career-facts', { theme: 'paper', ...options }).match(
      /<(?:link rel="stylesheet"|script type="module")[^>]*>/g,
    ) ?? [];
  assert.deepEqual(
    [...tagsOf({})],
    [
      styleTag(hosted, 'themes/paper.css'),
      scriptTag(hosted, 'career-facts.js').replace('</script>', ''),
    ],
  );
  for (const options of [{ base: '/dist' }, { base: hosted.base.replace(version, '0.0.1') }])
    assert.doesNotMatch(tagsOf(options).join(), /integrity/);
});

test('what stands in a snippet can’t end its script, its tag or its text', () => {
  const bad = '</script><script>alert(1)</script>"&\'`${x}{y}';
  const data = { id: 'x', title: bad };
  const options: CardOptions = {
    ...roadmap,
    attributes: { start: bad },
    data,
    properties: { '--career-font': bad },
  };
  const html = plainHtml(hosted, options);
  assert.equal(html.match(/<script/g)?.length, 2);
  assert.equal(html.match(/<\/script>/g)?.length, 2);
  const json = /<script type="application\/json">([^]*?)<\/script>/.exec(html)?.[1];
  assert.deepEqual(JSON.parse(json!), data);
  assert.match(react(hosted, options), /start="&lt;\/script&gt;&lt;script&gt;[^"]*&quot;&amp;/);
});

for (const rungs of [2, 3, 4, 6, 8])
  test(`a ladder keeps the room for its ${rungs} rungs`, async () => {
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
    const snippet = plainHtml({ base: '/dist', files }, ladder);
    site.pages['/room'] =
      `<!doctype html><html lang="en"><style>body{margin:0;font:16px/1.5 sans-serif}</style>${snippet}`;
    for (const width of [320, 720]) {
      const page = await newPage(Chromium);
      await page.setViewport({ width, height: 900 });
      await page.goto(`${site.origin}/room`);
      const { card, room } = await page.$eval('salary-ladder', async (ladder) => {
        await customElements.whenDefined('salary-ladder');
        await ladder.updateComplete;
        const { height } = ladder.shadowRoot!.querySelector('article')!.getBoundingClientRect();
        return { card: height, room: parseFloat(getComputedStyle(ladder).minHeight) };
      });
      assert.ok(card <= room && room - card < 24, `at ${width}: ${room} px for ${card}`);
      await page.close();
    }
  });
