/** The demo pages, opened as a visitor opens them. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { pagesWithChoice, paths } from '../../demo/navigation.js';
import { languages } from '../../src/build/lists.js';
import { launchChromium } from '../browsers.js';
import { violationsOf } from '../node/axe.js';
import { problemsOf } from '../node/host.js';
import { newPage } from '../node/pages.js';
import { serve } from '../node/serve.js';

const [server, browser] = await Promise.all([serve(), launchChromium()]);

after(async () => {
  await browser.close();
  await server.stop();
});

const open = async (path: string, width = 1200) => {
  const page = await newPage(browser);
  await page.setViewport({ width, height: 800 });
  const problems = problemsOf(page);
  await page.goto(`${server.origin}/dist/site/${path}`, { waitUntil: 'networkidle0' });
  return { page, problems };
};

// The hosts and the portal are sites of their own.
for (const file of paths.filter((path) => !/^(careers|hosts)\//.test(path)))
  test(`${file} links to all pages, and logs no problem`, async () => {
    const { page, problems } = await open(file);
    const links = await page.$$eval('#navigation a', (all) => all.map(({ href }) => href));
    assert.deepEqual(
      links,
      paths.map((path) => `${server.origin}/dist/site/${path}`),
    );
    const current = await page.$$eval('[aria-current=page]', (all) =>
      all.map((link) => (link as HTMLAnchorElement).pathname),
    );
    assert.deepEqual(current, [`/dist/site/${file}`]);
    assert.match(await page.title(), /^\w/);
    // One page shows what a reader sees when data is wrong.
    const expected = file === 'paths.html' ? /missing\.json|404|2 errors/ : /favicon|404/;
    assert.deepEqual(
      problems.filter((problem) => !expected.test(problem)),
      [],
    );
    await page.close();
  });

test('the menu opens on a narrow screen, by keyboard too, and leads to a page', async () => {
  const { page } = await open('guides/theming.html', 400);
  const isShown = () => page.$eval('#navigation', (nav) => nav.checkVisibility());
  assert.equal(await isShown(), false);
  await page.focus('.menu');
  await page.keyboard.press('Enter');
  assert.equal(await isShown(), true);
  await page.keyboard.press('Escape');
  assert.equal(await isShown(), false);
  await page.click('.menu');
  const [link] = await page.$$('#navigation a[href*="getting-started"]');
  await Promise.all([page.waitForNavigation(), link!.click()]);
  assert.equal(await page.$eval('h1', ({ textContent }) => textContent), 'Get started');
  await page.close();
});

test('themes.html switches themes, measures their contrast and shows the code', async () => {
  const { page } = await open('themes.html#paper');
  const read = (selector: string) =>
    page.$eval(selector, (element) => (element as HTMLElement).innerText);
  const passes = async () => (await read('#ratios')).match(/passes/g)?.length;
  assert.match(await read('#code'), /^<link rel="stylesheet" href="[^"]*\/themes\/paper\.css">$/);
  assert.equal(await passes(), 4);
  const font = () =>
    page.$eval('career-path', ({ shadowRoot }) => {
      const ladder = shadowRoot!.querySelector('salary-ladder')!;
      return getComputedStyle(ladder.shadowRoot!.querySelector('[part=card]')!).fontFamily;
    });
  assert.match(await font(), /Palatino/);
  await page.click('[value=terminal]');
  await page.waitForNetworkIdle();
  assert.match(await font(), /monospace/);
  await page.select('[name=font]', 'Georgia, serif');
  await page.$eval('input[name=accent]', (input) => {
    input.value = '#ffee00';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.waitForNetworkIdle();
  assert.match(await font(), /^Georgia/);
  assert.match(
    await read('#code'),
    /terminal\.css">[^]*--career-accent: #ffee00;\s*--career-font: Georgia, serif;/,
  );
  assert.equal(await passes(), 4);
  await page.close();
});

type DemoPage = Awaited<ReturnType<typeof open>>['page'];

/** The languages of all cards on a page, also of those inside others. */
const languagesOn = (page: DemoPage): Promise<string[]> =>
  page.evaluate(() => {
    const cards = reading
      .allBelow(document.querySelector('main')!)
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[part=card]') ?? [])]);
    return [...new Set(cards.map((card) => (card as HTMLElement).lang))];
  });

const choice = (page: DemoPage): Promise<string> =>
  page.$eval('#language', (select) => (select as HTMLSelectElement).value);

for (const path of pagesWithChoice)
  test(`${path} shows its cards in the language that the reader chooses, and keeps it`, async () => {
    const { page, problems } = await open(`${path}?lang=ja#main`);
    assert.equal(await choice(page), 'ja');
    assert.deepEqual(await languagesOn(page), ['ja']);

    await page.select('#language', 'ar');
    await page.waitForNetworkIdle();
    assert.deepEqual(await languagesOn(page), ['ar']);
    assert.match(page.url(), /\.html\?lang=ar#main$/);
    assert.equal(await page.$eval('html', ({ lang }) => lang), 'en');

    await page.reload({ waitUntil: 'networkidle0' });
    assert.equal(await choice(page), 'ar');
    assert.deepEqual(await languagesOn(page), ['ar']);

    const kept = await page.$$eval('#navigation a', (links) =>
      links.flatMap(({ pathname, search }) => (search === '?lang=ar' ? pathname : [])),
    );
    assert.deepEqual(
      kept.map((pathname) => pathname.replace('/dist/site/', '')).sort(),
      [...pagesWithChoice, 'builder.html'].sort(),
    );

    await page.select('#language', 'en');
    await page.waitForNetworkIdle();
    assert.deepEqual(await languagesOn(page), ['en']);
    assert.equal(new URL(page.url()).search, '');
    assert.equal(await page.$('#navigation a[href*="lang="]'), null);
    assert.deepEqual(
      problems.filter((problem) => !/favicon|404/.test(problem)),
      [],
    );
    await page.close();
  });

test('the choice names all languages, and understands variants and languages that we lack', async () => {
  const { page } = await open('full-page.html?lang=zh_TW');
  assert.equal(await choice(page), 'zh-Hant');
  const options = await page.$$eval('#language option', (all) => all.map(({ value }) => value));
  assert.deepEqual(options.sort(), ['en', ...languages].sort());
  await page.goto(`${server.origin}/dist/site/full-page.html?lang=tlh`);
  assert.equal(await choice(page), 'en');
  await page.close();
});

test('languages.html shows the cards and the figures of each language, mirrored where it is needed', async () => {
  const { page, problems } = await open('languages.html', 280);
  const blocks = await page.$$eval('section', (all) =>
    all.map(({ dir, id, lang }) => ({ dir, id, lang })),
  );
  assert.deepEqual(blocks.map(({ lang }) => lang).sort(), ['en', ...languages].sort());
  for (const { dir, id, lang } of blocks) {
    assert.equal(id, lang);
    assert.equal(dir, new Intl.Locale(lang).maximize().script!.match(/Arab|Hebr/) ? 'rtl' : 'ltr');
  }

  // Cards come into view one after the other.
  const shown = () => page.$$eval('salary-ladder', (ladders) => ladders.length);
  assert.ok((await shown()) < blocks.length);
  await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
  for (const { id } of blocks) {
    await page.$eval(`[id='${id}']`, (block) => block.scrollIntoView());
    await page.waitForSelector(`[id='${id}'] salary-ladder`);
  }
  await page.waitForNetworkIdle();
  const languagesIn = await page.$$eval('section', (all) =>
    all.map((block) =>
      [...block.querySelectorAll('salary-ladder, career-facts, career-roadmap')].map((card) => {
        const article = card.shadowRoot!.querySelector<HTMLElement>('[part=card]')!;
        const isMirrored = getComputedStyle(article).direction === 'rtl';
        return `${article.lang} ${isMirrored ? 'rtl' : 'ltr'}`;
      }),
    ),
  );
  assert.deepEqual(
    languagesIn,
    blocks.map(({ dir, lang }) => Array(3).fill(`${lang} ${dir}`)),
  );

  const texts = await page.$$eval('section', (all) =>
    all.map((block) => ({
      id: block.id,
      figures: [...block.querySelectorAll('td')].map((cell) => cell.textContent),
    })),
  );
  const figures = Object.fromEntries(texts.map(({ figures, id }) => [id, figures]));
  assert.ok(figures.en!.includes('$57K–$72K') && figures.en!.includes('4 to 6 months'));
  assert.ok(figures.de!.includes('4 bis 6 Monate'));
  for (const { figures: list, id } of texts)
    for (const [index, text] of list.entries()) {
      assert.ok(text, `${id}: figure ${index}`);
      assert.doesNotMatch(text, /undefined|NaN/);
    }

  for (const width of [280, 720, 1200]) {
    await page.setViewport({ width, height: 800 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
  }
  assert.deepEqual(await violationsOf(page), []);
  assert.deepEqual(
    problems.filter((problem) => !/favicon|404/.test(problem)),
    [],
  );
  await page.close();
});
