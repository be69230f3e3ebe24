/** A learner's plan across visits, tabs and time zones, and without storage: the built files in a browser. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { BrowserContext, Frame, Page } from 'puppeteer-core';
import { launchChromium } from '../browsers.js';
import { sendFile, startServer } from '../http.js';
import { problemsOf } from './host.js';
import { at, newPage, script } from './pages.js';
import { press } from './roadmap-controls.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const { origin, stop } = await startServer(({ url }, response) => {
  const [path = '', html = ''] = url!.split('?');
  response.setHeader('content-security-policy', policy);
  // A frame without an origin can only load modules with CORS.
  response.setHeader('access-control-allow-origin', '*');
  if (path === '/page') {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>A page</title>${decodeURIComponent(html)}`);
  } else if (['/alone/learner.js', '/dateless/plan-dates.js'].includes(path))
    response.writeHead(404).end();
  else sendFile(response, path.slice(1).replace(/^(alone|dateless)/, 'dist'));
});
const browser = await launchChromium();

after(async () => {
  await browser.close();
  stop();
});

const pageOf = (html: string) => `${origin}/page?${encodeURIComponent(html)}`;

/** Opens a page with this HTML; returns it with its requests and errors. */
const open = async (
  context: BrowserContext,
  html: string,
  prepare?: (page: Page) => Promise<void>,
) => {
  const page = await newPage(context);
  const errors = problemsOf(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await prepare?.(page);
  await page.goto(pageOf(html));
  return { errors, page, requests };
};

/** What a reader sees of the plan. If a plan is expected, waits for it. */
const planOf = (page: Page | Frame, expected?: string[]) =>
  page.$eval(
    'career-roadmap',
    async (card, expected) => {
      await card.updateComplete;
      const root = card.shadowRoot!;
      const texts = (part: string) =>
        [...root.querySelectorAll(`[part~="${part}"]`)].map((element) =>
          // What is visible, where screen readers read something else.
          (element.querySelector('[aria-hidden]') ?? element).textContent
            .replace(/\s+/g, ' ')
            .trim(),
        );
      const read = () => [
        ...['status', 'finish', 'dates'].flatMap(texts),
        ...[...root.querySelectorAll('input:checked')].map(
          ({ ariaLabel, parentElement }) => ariaLabel ?? parentElement!.textContent.trim(),
        ),
      ];
      const isExpected = () => !expected || read().join() === expected.join();
      if (!isExpected())
        await new Promise((done) => {
          const observer = new MutationObserver(() => isExpected() && done(observer.disconnect()));
          observer.observe(root, { characterData: true, childList: true, subtree: true });
          AbortSignal.timeout(15_000).addEventListener('abort', done);
        });
      return read();
    },
    expected,
  );

/** Waits until a page shows the same plan as another. */
const follows = async (page: Page, expected: string[]) =>
  assert.deepEqual(await planOf(page, expected), expected);

const roadmap = '<career-roadmap trackable begin="2027-01"></career-roadmap>';

test('a plan from DevOps, from January, with step 1 done is the same after a reload and in another tab', async () => {
  const context = await browser.createBrowserContext();
  const html = roadmap + script('career-roadmap');
  const [one, other] = [await open(context, html), await open(context, html)];
  await press(one.page, 'DevOps');
  await press(one.page, 'Done: Python + ML Fundamentals');
  const plan = [
    '1 of 4 steps done, 8 to 11 months to go',
    'Finish between August 2027 and November 2027',
    'Start Jan 2027, done Mar–Apr 2027',
    'Start Apr–May 2027, done Jun–Aug 2027',
    'Start Jul–Sep 2027, done Aug–Nov 2027',
    'DevOps',
    'Done: Python + ML Fundamentals',
  ];
  assert.deepEqual(await planOf(one.page), plan);
  await follows(other.page, plan);
  await other.page.reload();
  assert.deepEqual(await planOf(other.page), plan);
  await press(other.page, 'Start over');
  await follows(one.page, await planOf(other.page));
  await press(other.page, 'Undo');
  await follows(one.page, plan);
  for (const { errors } of [one, other]) assert.deepEqual(errors, []);
  await context.close();
});

test('a page that returns from the back/forward cache is up to date', async () => {
  const context = await browser.createBrowserContext();
  const html = roadmap + script('career-roadmap');
  const [one, other] = [await open(context, html), await open(context, html)];
  await planOf(one.page);
  await one.page.evaluate(() => document.body.classList.add('before'));
  await one.page.goto(pageOf('elsewhere'));
  await press(other.page, 'DevOps');
  await one.page.goBack();
  assert.ok(await one.page.$('.before'));
  await follows(one.page, await planOf(other.page));
  await context.close();
});

test('cards from two files share learner.js and progress, and request nothing else', async () => {
  const context = await browser.createBrowserContext();
  const { errors, page, requests } = await open(
    context,
    `${roadmap}<career-path trackable></career-path>
     ${script('career-roadmap')}${script('career-path')}`,
  );
  await press(page, 'Done: Python + ML Fundamentals');
  const status = await page.$eval('career-path', async (path) => {
    await reading.rendered(path);
    const card = path.shadowRoot!.querySelector('career-roadmap')!;
    return card.shadowRoot!.querySelector('[part=status]')!.textContent;
  });
  assert.match(status, /^1 of 5 steps done/);
  assert.deepEqual(requests.filter((path) => path.startsWith('/dist')).sort(), [
    '/dist/career-path.js',
    '/dist/career-roadmap.js',
    '/dist/learner.js',
    '/dist/plan-dates.js',
  ]);
  assert.deepEqual(errors, []);
  await context.close();
});

test('if the browser blocks storage, progress lasts as long as the page, with a note', async () => {
  const context = await browser.createBrowserContext();
  const inner = `<script type="module" src="${origin}/dist/career-roadmap.js"></script>${roadmap}`;
  // A sandbox has no origin and thus no storage: even accessing it throws.
  const { errors, page } = await open(
    context,
    `<iframe sandbox="allow-scripts" src="${pageOf(inner).replace(/"/g, '&quot;')}"></iframe>`,
  );
  const frame = page.frames().find((each) => each !== page.mainFrame())!;
  await frame.waitForSelector('career-roadmap');
  assert.equal(
    await frame.evaluate(() => {
      try {
        return typeof localStorage;
      } catch (error) {
        return (error as DOMException).name;
      }
    }),
    'SecurityError',
  );
  await frame.evaluate(() => customElements.whenDefined('career-roadmap'));
  await planOf(frame);
  await press(frame, 'Done: Python + ML Fundamentals');
  assert.match((await planOf(frame))[0]!, /^1 of 5 steps done/);
  const text = await frame.$eval('career-roadmap', ({ shadowRoot }) => shadowRoot!.textContent);
  assert.match(text, /will be lost when you leave the page/);
  assert.deepEqual(errors, []);
  await context.close();
});

test('a plan without plan-dates.js has no dates, and a message', async () => {
  const context = await browser.createBrowserContext();
  const { errors, page } = await open(
    context,
    `<career-roadmap trackable begin="today"></career-roadmap>
     <script type="module" src="/dateless/career-roadmap.js"></script>`,
  );
  await press(page, 'Done: Python + ML Fundamentals');
  const [status] = await planOf(page);
  assert.match(status!, /^1 of 5 steps done/);
  const text = await page.$eval('career-roadmap', ({ shadowRoot }) => shadowRoot!.textContent);
  assert.match(text, /could not be loaded/);
  assert.match(errors.join(), /plan-dates\.js/);
  await context.close();
});

test('a roadmap without learner.js shows its steps and a message', async () => {
  const context = await browser.createBrowserContext();
  const { errors, page } = await open(
    context,
    `${roadmap}<script type="module" src="/alone/career-roadmap.js"></script>`,
  );
  const text = await page.$eval('career-roadmap', async (card) => {
    await customElements.whenDefined('career-roadmap');
    await card.updateComplete;
    return card.shadowRoot!.textContent;
  });
  assert.match(text, /could not be loaded/);
  assert.match(text, /Python \+ ML Fundamentals/);
  assert.match(errors.join(), /learner\.js/);
  await context.close();
});

const zones = {
  'Pacific/Kiritimati': ['Jan 2027', 'Mar 2028'],
  'Asia/Kolkata': ['Jan 2027', 'Mar 2028'],
  'Europe/London': ['Dec 2026', 'Feb 2028'],
  'America/New_York': ['Dec 2026', 'Feb 2028'],
  'Pacific/Pago_Pago': ['Dec 2026', 'Feb 2028'],
};

for (const [zone, months] of Object.entries(zones))
  test(`in ${zone}, today is the month of the reader's calendar, and January is January`, async () => {
    const context = await browser.createBrowserContext();
    const moments = ['2026-12-31T23:30:00Z', '2028-02-29T23:30:00Z'];
    for (const [index, moment] of moments.entries()) {
      const card = (begin: string) => `<career-roadmap begin="${begin}"></career-roadmap>`;
      const load = script('career-roadmap');
      const { page } = await open(context, card('today') + load, at(zone, moment));
      const [month, year] = months[index]!.split(' ');
      const [, first] = await planOf(page);
      assert.match(first!, new RegExp(`^Start ${month} ${year}, done`));
      await page.goto(pageOf(card('2027-01') + load));
      assert.equal((await planOf(page))[1], 'Start Jan 2027, done Apr–Jun 2027');
      await page.close();
    }
    await context.close();
  });
