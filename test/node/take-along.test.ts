/** A plan that goes to other tabs, devices and calendars: the built files in a browser, with a strict policy. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import ICAL from 'ical.js';
import type { BrowserContext, Frame, Page } from 'puppeteer-core';
import { launchChromium } from '../browsers.js';
import { baker } from '../baker.js';
import { sendFile, startServer } from '../http.js';
import { problemsOf } from './host.js';
import { recordShifts } from './layout-shifts.js';
import { at, newPage, script } from './pages.js';
import { press } from './roadmap-controls.js';

const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
  // A frame without an origin can only load modules with CORS.
  'access-control-allow-origin': '*',
};

const pages = new Map<string, string>();
const site = await startServer(({ url }, response) => {
  const path = url!.replace(/\?.*/, '');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const html = pages.get(path);
  if (html === undefined) return sendFile(response, path.slice(1));
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(html);
});
const browser = await launchChromium();
const folder = await mkdtemp(join(tmpdir(), 'plan-'));

after(async () => {
  await browser.close();
  site.stop();
  await rm(folder, { recursive: true });
});

const write = (path: string, html: string): string => {
  pages.set(
    path,
    `<!doctype html><html lang="en"><title>A page</title>${html}${script('career-roadmap')}`,
  );
  return site.origin + path;
};

const plan = '<career-roadmap trackable begin="2027-01"></career-roadmap>';
const page = write('/plan', plan);

/** Opens a page; returns it with its requests of our files and its problems. */
const open = async (
  context: BrowserContext,
  url: string,
  prepare?: (page: Page) => Promise<unknown>,
) => {
  const page = await newPage(context);
  const problems = problemsOf(page);
  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!/favicon/.test(pathname)) requests.push(pathname.replace('/dist/', ''));
  });
  await prepare?.(page);
  await page.goto(url);
  return { page, problems, requests };
};

/** Pages in the background have no frames, at which a condition is checked by default. */
const inBackground = { polling: 50 };

/** Waits for an element of the roadmap; returns its text. */
const find = async (page: Page | Frame, selector: string): Promise<string> => {
  const found = await page.waitForFunction(
    (selector) => {
      const element = document.querySelector('career-roadmap')?.shadowRoot?.querySelector(selector);
      return element && { text: element.textContent.replace(/\s+/g, ' ').trim() };
    },
    inBackground,
    selector,
  );
  return (await found.jsonValue())!.text;
};

/** Waits until the status matches. */
const follows = (page: Page | Frame, status: string) =>
  page.waitForFunction(
    (status) =>
      document
        .querySelector('career-roadmap')
        ?.shadowRoot?.querySelector('[part=status]')
        ?.textContent?.startsWith(status),
    inBackground,
    status,
  );

/** Opens “Take your plan along”. */
const takeAlong = async (page: Page | Frame) => {
  await find(page, '[part=along]');
  await page.$eval('career-roadmap', ({ shadowRoot }) =>
    shadowRoot!.querySelector<HTMLElement>('[part=along] > summary')!.click(),
  );
  await find(page, '.along');
};

/** The link, as the card shows it where it can't be copied. */
const linkOf = async (page: Page | Frame): Promise<string> => {
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  });
  await press(page, 'Copy link');
  await find(page, '.address');
  return page.$eval(
    'career-roadmap',
    ({ shadowRoot }) => shadowRoot!.querySelector<HTMLInputElement>('.address')!.value,
  );
};

/** Saves a file with a button; returns its name and content. */
const save = async (page: Page, label: string): Promise<{ content: string; name: string }> => {
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    browserContextId: page.browserContext().id!,
    downloadPath: folder,
    eventsEnabled: true,
  });
  const name = new Promise<string>((resolve) =>
    client.once('Browser.downloadWillBegin', (event) => resolve(event.suggestedFilename)),
  );
  const saved = new Promise<void>((resolve) =>
    client.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') resolve();
    }),
  );
  await press(page, label);
  await saved;
  const file = join(folder, await name);
  const content = await readFile(file, 'utf8');
  await rm(file);
  await client.detach();
  return { content, name: await name };
};

/** The events of a calendar, as another program reads them. */
const eventsOf = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .map(({ endDate, startDate, summary }) => [summary, String(startDate), String(endDate)]);

test('its code is loaded part by part, when it is needed, and nothing leaves the browser', async () => {
  const context = await browser.createBrowserContext();
  const { page: one, problems, requests } = await open(context, page, recordShifts);
  await find(one, '[part=along]');
  const before = ['/plan', 'career-roadmap.js', 'learner.js', 'plan-dates.js'];
  assert.deepEqual(requests, before);
  await press(one, 'Done: Python + ML Fundamentals');
  assert.deepEqual(requests, before);
  await takeAlong(one);
  assert.deepEqual(requests.splice(before.length), ['take-along.js']);
  await linkOf(one);
  await save(one, 'Save file');
  assert.deepEqual(requests.splice(before.length), []);
  await press(one, 'QR code');
  await find(one, '[part=code]');
  assert.deepEqual(requests.splice(before.length), ['qr-code.js']);
  const { content, name } = await save(one, 'Calendar file');
  assert.deepEqual(requests.splice(before.length), ['calendar.js']);
  assert.equal(name, 'mlops-engineer.ics');
  assert.deepEqual(eventsOf(content)[1], [
    'DevOps + Cloud Infrastructure',
    '2027-01-01',
    '2027-05-01',
  ]);
  assert.deepEqual(problems, []);
  await context.close();
});

test('a link brings a plan to another device, and its tabs follow', async () => {
  const [phone, work] = [
    await browser.createBrowserContext(),
    await browser.createBrowserContext(),
  ];
  const { page: first } = await open(phone, page);
  await takeAlong(first);
  await press(first, 'Done: Python + ML Fundamentals');
  await press(first, 'DevOps');
  const link = await linkOf(first);
  const [one, other] = [await open(work, page), await open(work, `${page}?other`)];
  await follows(other.page, '0 of 5');
  await press(other.page, 'Done: Model Monitoring');
  await follows(one.page, '1 of 5');
  await one.page.goto(link);
  assert.match(await find(one.page, '[part=question]'), /“MLOps Engineer”: 1 of 4 steps done/);
  await follows(one.page, '1 of 5');
  await press(one.page, 'Add to my plan');
  await follows(one.page, '2 of 4');
  await follows(other.page, '2 of 4');
  assert.equal(one.page.url(), page);
  await one.page.reload();
  await follows(one.page, '2 of 4');
  for (const { problems } of [one, other]) assert.deepEqual(problems, []);
  await Promise.all([phone.close(), work.close()]);
});

test('where the browser blocks storage, a link still takes the plan along', async () => {
  const context = await browser.createBrowserContext();
  const inner = write(
    '/inner',
    `<script type="module" src="${site.origin}/dist/career-roadmap.js"></script>${plan}`,
  );
  const framed = write('/framed', `<iframe sandbox="allow-scripts" src="${inner}"></iframe>`);
  const { page: outer, problems } = await open(context, framed);
  const frame = outer.frames().find((each) => each !== outer.mainFrame())!;
  await takeAlong(frame);
  await press(frame, 'Done: Python + ML Fundamentals');
  await press(frame, 'Copy link');
  await find(frame, '.address');
  const link = await linkOf(frame);
  // The frame itself accepts one, too, and asks once.
  await frame.evaluate(
    (hash) => {
      location.hash = hash;
    },
    new URL(link.replace('dpython-ml', 'ddevops-cloud')).hash,
  );
  assert.match(await find(frame, '[part=question]'), /incomplete or damaged/);
  await press(frame, 'Close');
  const { page: own } = await open(context, link);
  await press(own, 'Use this plan');
  await follows(own, '1 of 5');
  // Chromium says so when it refuses to copy.
  assert.deepEqual(
    problems.filter((problem) => !/Clipboard API/.test(problem)),
    [],
  );
  await context.close();
});

test('where storage is full, the plan of a link lasts as long as the page', async () => {
  const context = await browser.createBrowserContext();
  const { page: first } = await open(context, page);
  await takeAlong(first);
  await press(first, 'Done: Python + ML Fundamentals');
  const link = await linkOf(first);
  await press(first, 'Start over');
  await first.evaluate(() => {
    for (let text = 'x'.repeat(1 << 22), index = 0; text; index++)
      try {
        localStorage.setItem(`filler-${index}`, text);
      } catch {
        text = text.slice(1 + text.length / 2);
      }
  });
  await first.goto(link);
  await press(first, 'Use this plan');
  await follows(first, '1 of 5');
  const text = await first.$eval('career-roadmap', ({ shadowRoot }) => shadowRoot!.textContent);
  assert.match(text, /will be lost when you leave the page/);
  await context.close();
});

test('a path may change between visits: steps that are gone wait in the plan', async () => {
  const context = await browser.createBrowserContext();
  const { roadmap, ...rest } = baker;
  const [flour, oven] = roadmap!.steps;
  const roadmapOf = (...steps: object[]) =>
    `<career-roadmap trackable><script type="application/json">${JSON.stringify({
      ...rest,
      roadmap: { steps },
    })}</script></career-roadmap>`;
  const url = write('/edited', roadmapOf(flour!, oven!));
  const { page: one } = await open(context, url);
  await takeAlong(one);
  await press(one, 'Done: Flour');
  await press(one, 'Done: Oven');
  const link = await linkOf(one);
  await press(one, 'Start over');
  write('/edited', roadmapOf({ id: 'shop', title: 'Shop' }, oven!));
  // Only another hash wouldn't load the page again.
  await one.goto('about:blank');
  await one.goto(link);
  assert.match(await find(one, '[part=question]'), /“Baker”: 1 of 2 steps done/);
  await press(one, 'Use this plan');
  await follows(one, '1 of 2');
  write('/edited', roadmapOf(flour!, oven!, { id: 'shop', title: 'Shop' }));
  await one.goto(url);
  await follows(one, '2 of 3');
  await context.close();
});

/** The first day of a plan that begins today, at two moments: around New Year, and around a leap day. */
const zones = {
  'Pacific/Kiritimati': ['2027-01-01', '2028-03-01'],
  'Asia/Kolkata': ['2027-01-01', '2028-03-01'],
  'Europe/London': ['2026-12-01', '2028-02-01'],
  'America/New_York': ['2026-12-01', '2028-02-01'],
  'Pacific/Pago_Pago': ['2026-12-01', '2028-02-01'],
};

for (const [zone, days] of Object.entries(zones))
  test(`in ${zone}, a calendar has the days of the reader’s calendar`, async () => {
    const context = await browser.createBrowserContext();
    const today = write('/today', '<career-roadmap trackable begin="today"></career-roadmap>');
    for (const [index, moment] of ['2026-12-31T23:30:00Z', '2028-02-29T23:30:00Z'].entries()) {
      const { page: one } = await open(context, today, at(zone, moment));
      await takeAlong(one);
      const [first] = eventsOf((await save(one, 'Calendar file')).content);
      assert.equal(first![1], days[index]);
      await one.goto(page);
      await takeAlong(one);
      const [[, from, to] = [], ...others] = eventsOf((await save(one, 'Calendar file')).content);
      assert.deepEqual([from, to], ['2027-01-01', '2027-07-01']);
      // Each event starts where the one before ends.
      let end = to;
      for (const [, start, next] of others) {
        assert.equal(start, end);
        end = next;
      }
      await one.close();
    }
    await context.close();
  });
