/** Messages between a frame and its host, and messages that both ignore. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
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

/** Waits until the page has received a message of this type. */
const untilReceived = (page: Page, type: string) =>
  page.waitForFunction((type) => window.messages.some(({ data }) => data?.type === type), {}, type);

test('a frame responds to its parent’s request and nothing else', async () => {
  const { page } = await openHost(frame('card=career-facts') + frame('card=career-duties'));
  const countHeights = () =>
    page.evaluate(() => window.messages.filter(({ data }) => data!.height).length);
  await page.waitForFunction(() => window.messages.filter(({ data }) => data!.height).length === 2);
  const facts = await inside(page, 0);
  const duties = await inside(page, 1);
  await facts.evaluate(() => {
    window.received = 0;
    addEventListener('message', () => window.received++);
  });
  // From a sibling frame, and messages that aren't requests.
  await duties.evaluate((type) => parent.frames[0]!.postMessage({ type }, '*'), askType);
  await page.evaluate((ask) => {
    const texts = [ask, '', '{', `{"type":"${ask}!"}`, `[{"type":"${ask}"}]`];
    for (const data of [null, 7, [], {}, { type: `${ask}!` }, ...texts])
      window.frames[0]!.postMessage(data, '*');
  }, askType);
  await facts.waitForFunction(() => window.received === 11);
  assert.equal(await countHeights(), 2);
  // As an object and as text.
  await page.evaluate((type) => {
    window.frames[0]!.postMessage({ type }, '*');
    window.frames[0]!.postMessage(JSON.stringify({ type }), '*');
  }, askType);
  await page.waitForFunction(() => window.messages.filter(({ data }) => data!.height).length === 4);
  const sent = await page.evaluate(() => window.messages.map(({ data }) => data!.height));
  assert.equal(sent.at(-1), sent.at(-2));
  assert.ok(sent.slice(0, -2).includes(sent.at(-1)));
  await page.close();
});

test('a frame takes on the scheme that its host names, and nothing else', async () => {
  const { page } = await openHost(
    frame('card=career-facts') + frame('card=career-facts&scheme=light'),
  );
  await untilReceived(page, heightType);
  const told = async (scheme: unknown) => {
    await page.evaluate(
      (message) => {
        for (const inner of [0, 1]) window.frames[inner]!.postMessage(message, '*');
      },
      { type: askType, scheme },
    );
    return Promise.all(
      [0, 1].map(async (index) => {
        const inner = await inside(page, index);
        // The message has arrived once a later one has.
        return inner.evaluate(async () => {
          await new Promise<void>((resolve) => {
            addEventListener('message', () => resolve(), { once: true });
            postMessage('', '*');
          });
          return document.documentElement.dataset.scheme;
        });
      }),
    );
  };
  assert.deepEqual(await told('dark'), ['dark', 'light']);
  for (const scheme of ['auto', 'only dark', '', null, 7, ['light'], '"><script>'])
    assert.deepEqual(await told(scheme), ['dark', 'light'], String(scheme));
  assert.deepEqual(await told('light'), ['light', 'light']);
  await page.close();
});

test('the host only accepts a height from its own frame, within limits', async () => {
  const { page, problems } = await openHost(
    `${frame('card=career-facts')}<iframe src="${frames.origin}/plain"></iframe>${listener}`,
  );
  const card = await inside(page, 0);
  const neighbour = await inside(page, 1);
  await untilFits(card);
  // The listener requests a height that it may already have.
  await paint(page);
  const before = await heights(page);
  await page.evaluate(() => {
    window.setHeights = [];
    for (const frame of document.querySelectorAll('iframe')) {
      let last = frame.style.height;
      new MutationObserver(() => {
        if (frame.style.height === last) return;
        last = frame.style.height;
        window.setHeights.push(last);
      }).observe(frame, { attributeFilter: ['style'] });
    }
  });
  await card.evaluate((type) => {
    const heights = [
      ...[NaN, Infinity, -Infinity, -1, 0, 0.5, 200_001, 1e300],
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
      ...[
        `{"type":"${type}","height":"500"}`,
        `{"type":"${type}","height":1e9}`,
        `{"type":"${type}`,
      ],
    ];
    for (const data of bad) parent.postMessage(data, '*');
    parent.postMessage({ type: 'the last one' }, '*');
  }, heightType);
  // From the right origin but another frame, and from the host itself.
  const good = { type: heightType, height: 500 };
  await neighbour.evaluate((good) => {
    parent.postMessage(good, '*');
    parent.postMessage({ type: 'the neighbour’s last one' }, '*');
  }, good);
  await page.evaluate((good) => {
    postMessage(good, '*');
    postMessage({ type: 'the host’s last one' }, '*');
  }, good);
  for (const type of ['the last one', 'the neighbour’s last one', 'the host’s last one'])
    await untilReceived(page, type);
  await paint(page);
  assert.deepEqual(await page.evaluate(() => window.setHeights), []);
  assert.deepEqual(await heights(page), before);
  // As an object and as text.
  await card.evaluate((good) => {
    parent.postMessage(good, '*');
    parent.postMessage(JSON.stringify({ ...good, height: 501 }), '*');
  }, good);
  await page.waitForFunction(() => window.setHeights.length);
  await page.waitForFunction(() => window.setHeights.at(-1) === '501px');
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

test('in a sandbox without same origin, a frame works if its files allow CORS', async () => {
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
  await untilAllFit(page);
  for (const file of files) delete frames.answers[`/dist/${file}`];
  await page.close();
});
