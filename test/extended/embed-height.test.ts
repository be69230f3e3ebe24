/** Frames are as high as their cards, in hosts that load embed-host.js. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Target } from 'puppeteer-core';
import { launchFirefox } from '../browsers.js';
import { heights, paint, sentHeights, untilAllFit } from '../node/embed-heights.js';
import {
  chromium,
  frame,
  frames,
  germanBaker,
  HIGH,
  inside,
  json,
  listener,
  open,
  openHost,
  violationsOf,
} from '../node/embed-site.js';
import { serve } from '../node/serve.js';

for (const [name, launch] of Object.entries({ Chromium: () => chromium, Firefox: launchFirefox }))
  test(`${name}: each frame gets the height of its card, and links open in new tabs`, async () => {
    const browser = await launch();
    try {
      const { page, problems } = await openHost(
        frame('card=salary-ladder&theme=paper') +
          frame('card=career-roadmap') +
          frame('card=career-certifications&src=/linked.json') +
          // Only a line of text, with a margin.
          frame('src=//elsewhere.example') +
          listener,
        { browser },
      );
      await untilAllFit(page);
      assert.equal(new Set(await heights(page)).size, 4);
      assert.deepEqual([...problems, ...(await violationsOf(page))], []);
      const inner = await inside(page, 2);
      const opened = new Promise<Target>((done) => browser.once('targetcreated', done));
      const link = await inner.evaluateHandle(() =>
        document.querySelector('career-certifications')!.shadowRoot!.querySelector('a')!,
      );
      await link.click();
      const tab = (await (await opened).page())!;
      await tab.waitForFunction(() => document.title === 'Elsewhere');
      assert.deepEqual(await tab.evaluate(() => [window.opener, document.referrer]), [null, '']);
      assert.match(inner.url(), /linked\.json$/);
      await page.close();
      await tab.close();
    } finally {
      if (browser !== chromium) await browser.close();
    }
  });

test('a frame sends its height once, again when it changes, and never loops with its host', async () => {
  const { page } = await openHost(frame('card=career-roadmap') + listener, { width: 320 });
  await untilAllFit(page);
  await paint(page);
  const [narrow = 0] = await heights(page);
  // A scrollbar that appears and disappears would send three heights.
  assert.deepEqual(await sentHeights(page), [narrow]);
  await page.setViewport({ width: 1000, height: HIGH });
  await page.waitForFunction(
    (narrow) => document.querySelector('iframe')!.clientHeight < narrow,
    {},
    narrow,
  );
  await untilAllFit(page);
  await paint(page);
  const [wide = 0] = await heights(page);
  assert.deepEqual(await sentHeights(page), [narrow, wide]);
  // The height of the frame doesn't affect the card's.
  for (const height of [wide + 500, 40, HIGH]) {
    await page.$eval(
      'iframe',
      ({ style }, height) => style.setProperty('height', `${height}px`, 'important'),
      height,
    );
    await paint(page);
  }
  assert.deepEqual(await sentHeights(page), [narrow, wide]);
  await page.setViewport({ width: 320, height: HIGH });
  await page.waitForFunction(
    (narrow) => document.querySelector('iframe')!.clientHeight === narrow,
    {},
    narrow,
  );
  await untilAllFit(page);
  await page.close();
});

test('a frame without a width sends no height', async () => {
  const { page } = await openHost(
    frame('card=salary-ladder').replace('width="100%"', 'width="0"') + listener,
  );
  const inner = await inside(page, 0);
  const card = await inner.waitForSelector('salary-ladder');
  assert.ok(
    await card!.evaluate(async (card) => {
      await reading.rendered(card);
      return card.shadowRoot!.querySelector('li');
    }),
  );
  await paint(page);
  assert.deepEqual(await sentHeights(page), []);
  await page.$eval('iframe', (frame) => (frame.width = '100%'));
  await untilAllFit(page);
  await paint(page);
  assert.deepEqual(await sentHeights(page), await heights(page));
  await page.close();
});

test('a frame adapts its height to late data and opened details', async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  frames.answers['/late.json'] = async (response) => {
    await released;
    await json(germanBaker)(response, '');
  };
  const { page } = await openHost(frame('card=salary-ladder&src=/late.json') + listener, {
    width: 320,
  });
  await untilAllFit(page);
  const [before = 0] = await heights(page);
  release();
  const inner = await inside(page, 0);
  await inner.waitForFunction(() =>
    document.querySelector('salary-ladder')!.shadowRoot!.textContent.includes('Master'),
  );
  await page.waitForFunction(
    (before) => document.querySelector('iframe')!.clientHeight !== before,
    {},
    before,
  );
  await untilAllFit(page);
  await page.close();

  const folded = await openHost(frame('card=career-roadmap&start=devops') + listener);
  await untilAllFit(folded.page);
  const [closed = 0] = await heights(folded.page);
  const roadmap = await inside(folded.page, 0);
  await roadmap.evaluate(() =>
    document.querySelector('career-roadmap')!.shadowRoot!.querySelector('summary')!.click(),
  );
  await folded.page.waitForFunction(
    (closed) => document.querySelector('iframe')!.clientHeight > closed,
    {},
    closed,
  );
  await untilAllFit(folded.page);
  await folded.page.close();
});

test('frames get their height whether they load before or after the listener', async () => {
  const { page } = await openHost(frame('card=career-facts'));
  await page.waitForFunction(() => window.messages.length > 0);
  assert.deepEqual(await heights(page), [320]);
  await page.evaluate(() =>
    document.body.append(
      Object.assign(document.createElement('script'), { src: '/embed-host.js' }),
    ),
  );
  await untilAllFit(page);
  await page.$eval('iframe', (element) => {
    const next = element.cloneNode() as HTMLIFrameElement;
    next.src = element.src.replace('career-facts', 'career-duties');
    element.after(next);
  });
  await untilAllFit(page);
  const [facts, duties] = await heights(page);
  assert.notEqual(facts, duties);
  assert.deepEqual(await violationsOf(page), []);
  await page.close();
});

test('a frame far below gets its height before readers scroll to it', async () => {
  const { page } = await openHost(
    `<canvas height="20000"></canvas>${frame('card=career-roadmap')}${listener}`,
  );
  await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 640);
  assert.equal(await page.evaluate(() => scrollY), 0);
  await page.close();
});

test('the demo’s blog shows two frames as high as their cards, at any width', async () => {
  const server = await serve();
  try {
    for (const width of [280, 1200]) {
      const { page, problems } = await open(`${server.origin}/dist/site/hosts/iframe.html`, {
        width,
      });
      // The second frame loads lazily.
      await page.$eval('iframe:last-of-type', (element) => element.scrollIntoView());
      await page.waitForFunction(() =>
        [...document.querySelectorAll('iframe')].every((element) =>
          element.contentDocument?.querySelector('career-roadmap, salary-ladder'),
        ),
      );
      await untilAllFit(page);
      assert.equal(
        await page.evaluate(() => document.documentElement.scrollWidth),
        await page.evaluate(() => document.documentElement.clientWidth),
      );
      assert.deepEqual(problems, []);
      await page.close();
    }
  } finally {
    await server.stop();
  }
});
