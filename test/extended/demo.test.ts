/** The demo pages, opened as a visitor opens them. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, test } from 'node:test';
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
  await page.goto(`${server.origin}/demo/${path}`, { waitUntil: 'networkidle0' });
  return { page, problems };
};

const pages = (await readdir('demo')).filter((file) => file.endsWith('.html'));

for (const file of pages)
  for (const width of [280, 1200])
    test(`${file} at ${width} px is whole, links to the others, and complains of nothing`, async () => {
      const { page, problems } = await open(file, width);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(wide, width);
      const links = await page.$$eval('body > header nav a', (all) =>
        all.map((link) => link.getAttribute('href')),
      );
      assert.deepEqual(links.sort(), pages.sort());
      // One page shows what a reader sees when data is wrong.
      const expected = file === 'paths.html' ? /missing\.json|404|2 errors/ : /favicon|404/;
      assert.deepEqual(
        problems.filter((problem) => !expected.test(problem)),
        [],
      );
      await page.close();
    });

test('themes.html switches, measures and gives the code', async () => {
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
