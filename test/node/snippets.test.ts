/** Snippets: plain in the repository; pinned where wanted, so that browsers reject a modified file. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { prerenderPage } from 'career-path-elements/prerender';
import type { Browser } from 'puppeteer-core';
import { documents, withVersion } from '../../src/build/set-version.js';
import type { CardOptions } from '../../src/snippets/card-tag.js';
import { baseOf, basesOf } from '../../src/snippets/cdn.js';
import { react } from '../../src/snippets/frameworks.js';
import { plainHtml, prerenderedHtml } from '../../src/snippets/html.js';
import { frameHtml } from '../../src/snippets/iframe.js';
import { pinAll, scriptTag, styleTag } from '../../src/snippets/pin.js';
import { spaceRules } from '../../src/snippets/reserved-space.js';
import { baker } from '../baker.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import { host, problemsOf, tags } from './host.js';
import { newPage } from './pages.js';

const { files, version } = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as {
  files: Record<string, string>;
  version: string;
};
const hosted = { base: baseOf(version), files };
const pinnedFiles = { ...hosted, pinned: true };

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

/** Opens the roadmap's snippet; returns which of its files work, and the card's message. */
const look = async (browser: Browser) => {
  const page = await newPage(browser);
  const problems = problemsOf(page);
  const snippet = plainHtml({ base: '/dist', files, pinned: true }, roadmap);
  site.pages['/snippet'] = `<!doctype html><html lang="en"><title>A post</title>${snippet}`;
  await page.goto(`${site.origin}/snippet`, { waitUntil: 'load' });
  const found = await page.$eval('career-roadmap', async (card) => {
    await reading.rendered(card);
    const textOf = (selector: string) => card.shadowRoot?.querySelector(selector)?.textContent;
    const works: Record<string, boolean> = {
      'career-roadmap.js': card.matches(':defined'),
      'learner.js': textOf('.plan') !== undefined,
      'plan-dates.js': textOf('[part~=dates]') !== undefined,
      'path-source.js': textOf('[part~=title]') === 'Flour',
      'themes/paper.css': getComputedStyle(card).getPropertyValue('--career-radius') === '2px',
    };
    return { works, message: textOf('[part=error]') ?? '' };
  });
  await page.close();
  return { ...found, problems };
};

const onDemand = ['path-source.js', 'learner.js', 'plan-dates.js'];
const pinned = ['themes/paper.css', ...onDemand, 'career-roadmap.js'];

for (const [name, browser] of Object.entries({ Chromium, Firefox }))
  test(`${name} runs pinned files, and rejects a file that differs by a byte`, async () => {
    const whole = await look(browser);
    for (const file of pinned) assert.equal(whole.works[file], true, file);
    assert.deepEqual(whole.problems, []);
    for (const file of pinned) {
      const text = await readFile(`dist/${file}`, 'utf8');
      const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
      site.pages[`/dist/${file}`] = { html: `${text} `, headers: { 'content-type': type } };
      const { message, problems, works } = await look(browser);
      delete site.pages[`/dist/${file}`];
      assert.match(problems.join('\n'), /integrity/, file);
      // learner.js asks for it when the check has failed: then Chromium loads it again without a check.
      if (name === 'Chromium' && file === 'plan-dates.js') continue;
      assert.equal(works[file], false, file);
      // When a file loaded on demand is rejected, the card shows a message and works without it.
      if (onDemand.includes(file)) assert.match(message, /could not be loaded/);
    }
  });

const cdnAddress =
  /(?:<|&lt;)(?:script|link)[^>&]+?(https:\/\/(?:unpkg\.com|cdn\.jsdelivr\.net)\/[^"]+)"/g;

test('the documents and built files name this version, existing files, and no hashes', async () => {
  let count = 0;
  const built = ['dist/llms.txt', ...tags.map((tag) => `dist/static/${tag}.html`)];
  for (const file of [...(await documents()), ...built]) {
    const text = await readFile(file, 'utf8');
    for (const [all, address = ''] of text.matchAll(cdnAddress)) {
      count++;
      const base = basesOf(version).find((one) => address.startsWith(`${one}/`));
      assert.ok(base && files[address.slice(base.length + 1)], `${file}: ${all}`);
    }
    assert.doesNotMatch(text, /integrity="sha384/, file);
    const versions = [...text.matchAll(/career-path-elements@(\d[^/\s"`]*)/g)];
    assert.deepEqual(
      versions.filter(([, named]) => named !== version),
      [],
      file,
    );
  }
  assert.ok(count > 8);
});

const ladder = { card: 'salary-ladder', attributes: {}, properties: {} };

test('the README begins with the plain two lines', async () => {
  const [, code] = /```html\n([^]*?)```/.exec(await readFile('README.md', 'utf8'))!;
  assert.equal(code!.trim(), plainHtml(hosted, ladder));
  assert.equal(
    plainHtml(hosted, ladder),
    `<script type="module" src="https://unpkg.com/career-path-elements@${version}/dist/salary-ladder.js"></script>\n<salary-ladder></salary-ladder>`,
  );
});

test('a new version goes into the addresses and commands of a document, and nowhere else', () => {
  const text = (version: string) =>
    `src="https://unpkg.com/career-path-elements@${version}/dist/x.js"
     src="https://cdn.jsdelivr.net/npm/career-path-elements@${version}/dist/x.js"
     npm install career-path-elements@${version}. lit@3.3.3, version 0.1.0`;
  for (const [from, to] of [
    ['0.1.0', '0.2.0'],
    ['0.1.0-beta.1', '0.1.0'],
  ] as const)
    assert.equal(withVersion(text(from), to), text(to));
});

test('a release pins the tags of a document, escaped or not, and changes nothing else', () => {
  const old = 'https://unpkg.com/career-path-elements@0.0.1/dist';
  const hash = (file: string) => ` integrity="${files[file]}" crossorigin="anonymous"`;
  const textWith = (ladder: string, paper: string) =>
    [
      `<script type="module" src="${hosted.base}/salary-ladder.js"${ladder}></script>`,
      `&lt;script type="module" src="${hosted.base}/salary-ladder.js"${ladder}&gt;&lt;/script&gt;`,
      `<link rel="stylesheet" href="${hosted.base}/themes/paper.css"${paper} media="screen" />`,
      `<link\n  rel="stylesheet"\n  href="${hosted.base}/themes/paper.css"${paper}\n/>`,
      `<script type="module" src="${old}/salary-ladder.js"></script>`,
      '<link rel="stylesheet" href="https://example.org/x.css" />',
      `<a href="${hosted.base}/salary-ladder.js">the file</a>`,
      `<iframe src="${hosted.base}/embed.html?card=x"></iframe>`,
    ].join('\n');
  const expected = textWith(hash('salary-ladder.js'), hash('themes/paper.css'));
  assert.equal(pinAll(textWith('', ''), hosted), expected);
  assert.equal(pinAll(expected, hosted), expected);
});

test('the files can come from jsDelivr, except for iframes', () => {
  const jsdelivr = { base: baseOf(version, 'jsdelivr'), files };
  assert.ok(
    plainHtml(jsdelivr, ladder).startsWith(
      `<script type="module" src="https://cdn.jsdelivr.net/npm/career-path-elements@${version}/dist/salary-ladder.js"></script>`,
    ),
  );
  const frame = { height: 420, title: 'Salaries' };
  assert.throws(() => frameHtml(jsdelivr, ladder, frame), /sends HTML as plain text/);
  for (const base of [hosted.base, '/files', 'https://example.org/files'])
    assert.match(frameHtml({ base, files }, ladder, frame), /^<iframe src="[^"]*embed\.html/);
});

test('a snippet only preloads what it needs', () => {
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
  assert.deepEqual(filesIn({ attributes: { begin: 'today' } }), [
    'learner.js',
    'plan-dates.js',
    'career-path.js',
  ]);
  assert.deepEqual(filesIn({ attributes: { trackable: true }, data: { id: 'x', title: 'X' } }), [
    'path-source.js',
    'learner.js',
    'career-path.js',
  ]);
});

test('the cards to paste load the files of this version', async () => {
  for (const tag of tags) {
    const html = await readFile(`dist/static/${tag}.html`, 'utf8');
    const prerendered = html.slice(0, html.lastIndexOf('<script type="module"'));
    const options = { card: tag, attributes: {}, properties: {} };
    assert.equal(html.trimEnd(), prerenderedHtml(hosted, options, prerendered));
  }
});

test('before a release, a prerendered page has no hashes', () => {
  const html = prerenderPage('career-facts', { theme: 'paper' });
  const tags = html.match(/<(?:link rel="stylesheet"|script type="module")[^>]*>/g);
  assert.deepEqual(
    [...tags!],
    [
      styleTag(hosted, 'themes/paper.css'),
      scriptTag(hosted, 'career-facts.js').replace('</script>', ''),
    ],
  );
});

test('text in a snippet can’t end its script, its tag or its style sheet', () => {
  const bad = '</script><script>alert(1)</script>"&\'`${x}{y}';
  const data = { id: 'x', title: bad };
  const options: CardOptions = {
    ...roadmap,
    attributes: { start: bad },
    data,
    properties: { '--career-font': bad },
  };
  const html = plainHtml(pinnedFiles, options);
  assert.equal(html.match(/<script/g)?.length, 2);
  assert.equal(html.match(/<\/script>/g)?.length, 2);
  const json = /<script type="application\/json">([^]*?)<\/script>/.exec(html)?.[1];
  assert.deepEqual(JSON.parse(json!), data);
  assert.doesNotMatch(spaceRules(options), /</);
  assert.match(react(options), /start="&lt;\/script&gt;&lt;script&gt;[^"]*&quot;&amp;/);
});
