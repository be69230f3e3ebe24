/** The demo pages, opened as a visitor opens them. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { paths } from '../../demo/navigation.js';
import { launchChromium } from '../browsers.js';
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

// The hosts are sites of their own.
for (const file of paths.filter((path) => !path.startsWith('hosts/')))
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
