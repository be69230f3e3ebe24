/** Messages between a frame and its host, and messages that both ignore. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sendFile } from '../http.js';
import { heights, paint, untilAllFit, untilFits } from './embed-heights.js';
import {
  askType,
  frame,
  frames,
  heightType,
  inside,
  listener,
  openCard,
  openHost,
  violationsOf,
} from './embed-site.js';

declare global {
  interface Window {
    /** How many messages a frame has received. */
    received: number;
    /** The heights that a frame was given. */
    setHeights: string[];
  }
}

test('a frame without a listener gets a scrollbar after a while, and a page without a host sends nothing', async () => {
  const { page } = await openHost(frame('card=career-roadmap'));
  const inner = await inside(page, 0);
  await inner.waitForFunction(() => document.documentElement.clientWidth < innerWidth);
  await inner.evaluate(() => scrollTo(0, 1e6));
  assert.ok((await inner.evaluate(() => scrollY)) > 100);
  await page.close();
  const alone = await openCard('card=career-facts');
  assert.deepEqual(await alone.page.evaluate(() => window.messages), []);
  await alone.page.close();
});

test('a frame responds to its parent’s request and nothing else', async () => {
  const { page } = await openHost(frame('card=career-facts') + frame('card=career-duties'));
  await page.waitForFunction(() => window.messages.length >= 2);
  const facts = await inside(page, 0);
  const duties = await inside(page, 1);
  await facts.evaluate(() => {
    window.received = 0;
    addEventListener('message', () => window.received++);
  });
  const before = await page.evaluate(() => window.messages.length);
  // From a sibling frame, and messages that aren't requests.
  await duties.evaluate((type) => parent.frames[0]!.postMessage({ type }, '*'), askType);
  await page.evaluate((ask) => {
    for (const data of [null, 7, ask, [], {}, { type: `${ask}!` }])
      window.frames[0]!.postMessage(data, '*');
  }, askType);
  await facts.waitForFunction(() => window.received === 7);
  assert.equal(await page.evaluate(() => window.messages.length), before);
  await page.evaluate((type) => window.frames[0]!.postMessage({ type }, '*'), askType);
  await page.waitForFunction((before) => window.messages.length > before, {}, before);
  const messages = await page.evaluate(() => window.messages);
  const again = messages.at(-1)!.data!.height;
  assert.ok(messages.slice(0, before).some(({ data }) => data!.height === again));
  await page.close();
});

test('the host only accepts a height from its own frame and origin, within limits', async () => {
  const { page, problems } = await openHost(
    `${frame('card=career-facts')}<iframe src="${frames.origin}/plain"></iframe>${listener}`,
  );
  const card = await inside(page, 0);
  const neighbour = await inside(page, 1);
  await untilFits(card);
  // The listener requests a height that it may already have.
  await paint(page);
  await page.evaluate(() => {
    const element = document.querySelector('iframe')!;
    window.setHeights = [];
    new MutationObserver(() => window.setHeights.push(element.height)).observe(element, {
      attributeFilter: ['height'],
    });
    window.messages = [];
  });
  const count = await card.evaluate((type) => {
    const heights = [
      ...[NaN, Infinity, -Infinity, -1, 0, 0.5, 30_001, 1e300],
      ...[500n, '500', [500], { valueOf: 500 }, true, null, undefined],
    ];
    const bad = [
      ...heights.map((height) => ({ type, height })),
      ...[
        { type },
        { height: 500 },
        { type: 'height', height: 500 },
        { type: [type], height: 500 },
      ],
      ...[null, undefined, 500, '500', type, [500]],
    ];
    for (const data of bad) parent.postMessage(data, '*');
    return bad.length;
  }, heightType);
  // From the right origin but another frame, and from the host itself.
  const good = { type: heightType, height: 500 };
  await neighbour.evaluate((good) => parent.postMessage(good, '*'), good);
  await page.evaluate((good) => postMessage(good, '*'), good);
  await page.waitForFunction((count) => window.messages.length === count, {}, count + 2);
  assert.deepEqual(await page.evaluate(() => window.setHeights), []);
  await card.evaluate((good) => parent.postMessage(good, '*'), good);
  await page.waitForFunction(() => window.setHeights.length === 1);
  assert.deepEqual(await page.evaluate(() => window.setHeights), ['500']);
  // The right frame, after it navigated to another origin.
  await page.$eval(
    'iframe',
    (element) => (element.contentWindow!.location = `${location.origin}/plain`),
  );
  await page.waitForFunction(() => {
    try {
      return window.frames[0]!.document.title === 'Elsewhere';
    } catch {
      return false;
    }
  });
  await page.evaluate(() => {
    window.messages = [];
    (window.frames[0] as typeof window).eval(
      `parent.postMessage({ type: 'career-path-elements:height', height: 600 }, '*')`,
    );
  });
  await page.waitForFunction(() => window.messages.length === 1);
  assert.deepEqual(await page.evaluate(() => window.setHeights), ['500']);
  assert.deepEqual(problems, []);
  await page.close();
});

test('in a sandbox, a frame needs scripts and same origin; popups allow its links', async () => {
  const { page, problems } = await openHost(
    frame(
      'card=career-facts&trackable',
      'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
    ) + listener,
  );
  await untilAllFit(page);
  assert.deepEqual([...problems, ...(await violationsOf(page))], []);
  await page.close();
});

test('in a sandbox without same origin, a frame works if its files allow CORS, at a fixed height', async () => {
  const files = ['embed.js', 'career-path-elements.js', 'learner.js'];
  for (const file of files)
    frames.answers[`/dist/${file}`] = (response) => {
      response.setHeader('access-control-allow-origin', '*');
      sendFile(response, `dist/${file}`);
    };
  const { page } = await openHost(
    frame('card=career-roadmap&trackable', 'sandbox="allow-scripts"') + listener,
  );
  await page.waitForFunction(() => window.messages.length > 0);
  assert.equal(await page.evaluate(() => window.messages[0]!.origin), 'null');
  const inner = await inside(page, 0);
  // Storage is blocked there, and the card works without it.
  await inner.waitForFunction(() =>
    document.querySelector('career-roadmap')!.shadowRoot!.querySelector('[part=check]'),
  );
  assert.deepEqual(await heights(page), [320]);
  for (const file of files) delete frames.answers[`/dist/${file}`];
  await page.close();
});
