/** The example portal, as visitors use it: by keyboard, by filters, in both languages, and without JavaScript. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { launchChromium, launchFirefox } from '../browsers.js';
import { violationsOf } from '../node/axe.js';
import { problemsOf } from '../node/host.js';
import { newPage } from '../node/pages.js';
import { serve } from '../node/serve.js';

const [server, browser] = await Promise.all([serve(), launchChromium()]);

after(async () => {
  await browser.close();
  await server.stop();
});

const addressOf = (path: string) => `${server.origin}/dist/site/careers/${path}`;

const open = async (path: string) => {
  const page = await newPage(browser);
  const problems = problemsOf(page);
  await page.goto(addressOf(path), { waitUntil: 'networkidle0' });
  return { page, problems };
};

/** The titles of the careers that the list shows, in its order. */
const titlesOn = (page: Page): Promise<string[]> =>
  page.$$eval('#careers li:not([hidden]) h2', (all) =>
    all.map(({ textContent }) => textContent!.trim()),
  );

const countOn = (page: Page) => page.$eval('#count', ({ textContent }) => textContent);

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement!.textContent?.trim() || document.activeElement!.id);

const search = async (page: Page, words: string): Promise<string[]> => {
  await page.click('#search', { count: 3 });
  await page.keyboard.type(words);
  return titlesOn(page);
};

const untilCompared = (page: Page, text: string) =>
  page.waitForFunction(
    (text) => document.querySelector('career-comparison')?.shadowRoot?.textContent?.includes(text),
    {},
    text,
  );

const clear = (page: Page) => page.click('#clear');

test('the search finds titles, skills and tasks by the beginnings of words, titles first', async () => {
  const { page, problems } = await open('index.html');
  assert.equal(await countOn(page), '90 of 90 careers');
  assert.deepEqual(await search(page, 'forge weld'), ['Blacksmith']);
  assert.equal(await countOn(page), '1 of 90 careers');
  const [first, second, ...others] = await search(page, 'teach');
  assert.match(first!, /Teachers/);
  assert.match(second!, /Teacher/);
  // It isn’t in the title, but in what they do.
  assert.ok(others.includes('Dental Hygienists'));
  assert.deepEqual(await search(page, 'zzz'), []);
  assert.match((await countOn(page))!, /^No career matches/);
  await clear(page);
  assert.equal(await countOn(page), '90 of 90 careers');
  assert.deepEqual(problems, []);
  await page.close();
});

test('the search ignores accents, and works by keyboard alone', async () => {
  const { page } = await open('de/index.html');
  await page.focus('#search');
  await page.keyboard.type('BACKER');
  assert.deepEqual(await titlesOn(page), ['Bäckerinnen und Bäcker']);
  await page.click('#search', { count: 3 });
  await page.keyboard.type('lehrkrafte');
  const [first, second] = await titlesOn(page);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(page), first);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(page), second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(page), 'search');
  // Enter leads to the first career, and Escape back to the search.
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), first);
  await page.keyboard.press('Escape');
  assert.equal(await focused(page), 'search');
  await page.keyboard.press('ArrowDown');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.ok((await page.title()).startsWith(first!));
  await page.evaluate(() => history.back());
  await page.waitForSelector('#search');
  assert.equal((await titlesOn(page))[0], first);
  await page.close();
});

test('the filters compare pay, time and education, and are kept in the address', async () => {
  const { page } = await open('index.html');
  await page.type('#from', '150000');
  for (const title of ['Lawyers', 'Airline and Commercial Pilots'])
    assert.ok((await titlesOn(page)).includes(title), title);
  assert.ok(!(await titlesOn(page)).includes('Bakers'));
  await page.type('#to', '160000');
  assert.deepEqual(await titlesOn(page), ['Lawyers', 'MLOps Engineer']);
  await clear(page);
  // Pay in one currency and period isn’t compared with pay in another.
  await page.select('#unit', 'USD hour');
  await page.type('#from', '10');
  assert.deepEqual(await titlesOn(page), ['Inside electrician']);
  await clear(page);
  await page.select('#time', '24');
  await page.select('#education', "Associate's degree");
  const titles = await titlesOn(page);
  assert.ok(
    titles.includes('Dental Hygienists') && titles.includes('Paralegals and Legal Assistants'),
  );
  assert.ok(!titles.includes('Air Traffic Controllers'));
  assert.equal(new URL(page.url()).search, '?time=24&education=Associate%27s+degree');
  await page.reload({ waitUntil: 'networkidle0' });
  assert.deepEqual(await titlesOn(page), titles);
  assert.deepEqual(await violationsOf(page), []);
  await page.close();
});

test('without its index, the search still finds titles', async () => {
  const page = await newPage(browser);
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().endsWith('search.json') ? request.abort() : request.continue(),
  );
  await page.goto(addressOf('index.html'), { waitUntil: 'networkidle0' });
  assert.deepEqual(await search(page, 'baker'), ['Bakers']);
  await page.close();
});

test('two to four careers can be chosen, and are compared', async () => {
  const { page, problems } = await open('index.html');
  const choose = async (id: string) => {
    await page.focus(`[value=${id}]`);
    await page.keyboard.press('Space');
  };
  await choose('bakers');
  await page.click('#bar button');
  assert.equal(new URL(page.url()).pathname, '/dist/site/careers/index.html');
  for (const id of ['chefs-and-head-cooks', 'blacksmith', 'fachinformatiker']) await choose(id);
  assert.equal(
    await page.$eval('[value=lawyers]', (box) => (box as HTMLInputElement).disabled),
    true,
  );
  assert.equal(await page.$eval('#chosen', ({ textContent }) => textContent), '4 careers chosen.');
  await Promise.all([
    page.waitForNavigation({ waitUntil: 'networkidle0' }),
    page.click('#bar button'),
  ]);
  for (const title of ['Bakers', 'Chefs and Head Cooks', 'Blacksmith', 'Fachinformatiker/in'])
    await untilCompared(page, title);
  // Another choice changes the address.
  await page.select('#choice select:last-of-type', '');
  await page.select('#choice select:nth-of-type(2)', 'lawyers');
  await untilCompared(page, 'Lawyers');
  assert.match(page.url(), /\?id=bakers&id=lawyers&id=chefs-and-head-cooks$/);
  assert.deepEqual(problems, []);
  await page.close();
});

test('the German comparison has German documents, and those without a translation', async () => {
  const { page, problems } = await open('de/compare.html?id=bakers&id=blacksmith');
  for (const text of ['Bäckerinnen und Bäcker', 'Blacksmith', 'Gehalt'])
    await untilCompared(page, text);
  assert.deepEqual(problems, []);
  await page.close();
});

for (const [name, launch] of Object.entries({ Chromium: launchChromium, Firefox: launchFirefox }))
  test(`${name} shows everything but the search without JavaScript`, async () => {
    const own = await launch();
    try {
      const page = await newPage(own);
      // In a frame without scripts, which the page around it can read.
      const frame = async (path: string) => {
        const html = `<iframe sandbox="allow-same-origin" src="${addressOf(path)}" width="900" height="900"></iframe>`;
        await page.goto(`${server.origin}/page?${encodeURIComponent(html)}`);
      };
      const text = () =>
        page.evaluate(() => {
          const { body } = document.querySelector('iframe')!.contentDocument!;
          return reading.seen(body);
        });
      await frame('index.html');
      const list = await text();
      for (const one of ['Accountants and Auditors', '$81,680 a year', 'Zoologists', 'Deutsch'])
        assert.ok(list.includes(one), one);
      await frame('bakers.html');
      const career = await text();
      for (const one of ['Bakers', 'Bake bread', '$36,650', 'No diploma is required', 'Roofers'])
        assert.ok(career.includes(one), one);
      await page.evaluate(() => {
        document.querySelector('iframe')!.contentDocument!.querySelector('details')!.open = true;
      });
      assert.ok((await text()).includes('$60,990'));
      await frame('compare.html');
      assert.match(await text(), /needs JavaScript/);
    } finally {
      await own.close();
    }
  });

test('related careers lead to their pages in the portal, in the same language', async () => {
  const { page } = await open('de/bakers.html');
  const [link] = await page.$$('career-path >>> career-related >>> a');
  const label = await link!.evaluate(({ textContent }) => textContent!.trim());
  assert.equal(label, 'Küchenchefinnen und Küchenchefs');
  await Promise.all([page.waitForNavigation(), link!.click()]);
  assert.ok((await page.title()).startsWith(label));
  assert.equal(await page.$eval('html', ({ lang }) => lang), 'de');
  // The same career in the other language.
  await Promise.all([page.waitForNavigation(), page.click('header [hreflang=en]')]);
  assert.equal(new URL(page.url()).pathname, '/dist/site/careers/chefs-and-head-cooks.html');
  await page.close();
});

test('each text is marked with its language', async () => {
  const { page } = await open('de/index.html');
  const languages = await page.$$eval('#careers li', (items) =>
    Object.fromEntries(
      items.map((item) => [
        item.querySelector('h2')!.textContent!.trim(),
        item.querySelector('h2')!.closest<HTMLElement>('[lang]')!.lang,
      ]),
    ),
  );
  assert.equal(languages['Bäckerinnen und Bäcker'], 'de');
  assert.equal(languages['Blacksmith'], 'en-GB');
  assert.equal(languages['Fachinformatiker/in'], 'de');
  await page.goto(addressOf('de/bakers.html'));
  assert.equal(await page.$eval('career-path', ({ lang }) => lang), 'de');
  const text = await page.evaluate(() => reading.seen(document.body));
  assert.doesNotMatch(text, /\b(the|and|Median pay|degree)\b(?! Outlook)/);
  await page.close();
});

test('a page that is read from right to left isn’t broken', async () => {
  const { page } = await open('index.html');
  await page.$eval('html', (html) => (html.dir = 'rtl'));
  for (const width of [280, 720, 1440]) {
    await page.setViewport({ width, height: 800 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
  }
  await page.close();
});

test('the search index is small', async () => {
  const index = await readFile('dist/site/careers/search.json', 'utf8');
  assert.ok(index.length < 20_000, String(index.length));
});
