/** The example portal: everything that a published career says is on its page, and the list and comparison work. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { CareerPath } from '../../src/model/path-types.js';
import { launchChromium } from '../browsers.js';
import { problemsOf } from '../node/host.js';
import { newPage } from '../node/pages.js';
import { serve } from '../node/serve.js';

const [server, browser] = await Promise.all([serve(), launchChromium()]);

after(async () => {
  await browser.close();
  await server.stop();
});

const open = async (path: string) => {
  const page = await newPage(browser);
  const problems = problemsOf(page);
  await page.goto(`${server.origin}/dist/site/careers/${path}`, { waitUntil: 'networkidle0' });
  return { page, problems: () => problems.filter((problem) => !/favicon|404/.test(problem)) };
};

/** All text on a page that readers see, and the names of the bars, which screen readers read. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const read = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
      if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
      // Slots have no box of their own.
      const isSlot = node instanceof HTMLSlotElement;
      if (node instanceof Element && !isSlot && !node.checkVisibility()) return '';
      const root = (node as Element).shadowRoot ?? node;
      const name = (node as Element).ariaLabel ?? '';
      const nodes = isSlot ? node.assignedNodes() : [];
      const children = nodes.length ? nodes : [...root.childNodes];
      return [name, ...children.map(read)].join(' ');
    };
    return read(document.querySelector('main')!).replace(/\s+/g, ' ');
  });

/** Keys whose values aren't shown as they are. */
const hidden = new Set([
  '$schema',
  'id',
  'lang',
  'currency',
  'payPeriod',
  'url',
  'level',
  'unit',
  'choice',
  'salary',
  'asOf',
  'occupationalCategory',
  'skippedBy',
]);

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([key, child]) => (hidden.has(key) ? [] : textsIn(child)));
};

const urlsIn = (value: unknown): string[] =>
  typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, child]) => (key === 'url' ? [child] : urlsIn(child)))
    : [];

/** An amount as Intl writes it in full, without what differs between periods: a fraction of zero. */
const amountText = (amount: number, { currency, lang }: CareerPath): string =>
  new Intl.NumberFormat(lang, {
    style: 'currency',
    currency: currency!,
    ...(Number.isInteger(amount) && { maximumFractionDigits: 0 }),
  })
    .format(amount)
    .replace(/\s/g, ' ')
    .replace(/ ?€/, '');

for (const name of readdirSync('demo/careers').filter((file) => file.endsWith('.json')))
  test(`the page of ${name} shows everything in it`, async () => {
    const path = JSON.parse(readFileSync(`demo/careers/${name}`, 'utf8')) as CareerPath;
    const { page, problems } = await open(name.replace('.json', '.html'));
    const text = await textOf(page);
    for (const one of textsIn(path)) assert.ok(text.includes(one.replace(/\s+/g, ' ')), one);
    for (const { amount, max } of path.salaries ?? [])
      for (const end of [amount, max])
        if (end !== undefined) assert.ok(text.includes(amountText(end, path)), String(end));
    for (const { duration } of path.roadmap?.steps ?? [])
      for (const end of duration ? [duration.min, duration.max] : [])
        assert.match(text, new RegExp(`\\b${end.toLocaleString(path.lang)}\\b`));
    const links = await page.evaluate(() => {
      const all = (root: ParentNode): string[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          ...(element instanceof HTMLAnchorElement ? [element.getAttribute('href')!] : []),
          ...(element.shadowRoot ? all(element.shadowRoot) : []),
        ]);
      return all(document);
    });
    for (const url of urlsIn(path)) assert.ok(links.includes(url), url);
    assert.deepEqual(problems(), []);
    await page.close();
  });

test('the list finds careers by words and filters', async () => {
  const { page, problems } = await open('index.html');
  const shown = () =>
    page.$$eval('#careers li:not([hidden]) h2', (all) => all.map((one) => one.textContent!.trim()));
  const count = () => page.$eval('#count', ({ textContent }) => textContent);
  assert.equal((await shown()).length, 10);
  await page.type('#search', 'forge weld');
  assert.deepEqual(await shown(), ['Blacksmith']);
  assert.equal(await count(), '1 of 10 careers');
  await page.$eval('#search', (input) => ((input as HTMLInputElement).value = ''));
  await page.select('#period', 'hour');
  assert.deepEqual(await shown(), ['Inside electrician']);
  await page.select('#period', 'none');
  await page.click('#way');
  assert.deepEqual(await shown(), ['Computer science, self-taught', 'Full-stack web developer']);
  assert.deepEqual(problems(), []);
  await page.close();
});

test('two to four careers can be chosen, and are compared', async () => {
  const { page } = await open('index.html');
  const compare = '#filters button';
  await page.click('[value=blacksmith]');
  await page.click(compare);
  assert.match(page.url(), /index\.html$/);
  for (const id of ['developer', 'nhs-nurse', 'electrician']) await page.click(`[value=${id}]`);
  assert.equal(
    await page.$eval('[value=backend]', (box) => (box as HTMLInputElement).disabled),
    true,
  );
  await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle0' }), page.click(compare)]);
  const text = await textOf(page);
  for (const title of [
    'Blacksmith',
    'Developer at the Guardian',
    'Nurse in the NHS',
    'Inside electrician',
  ])
    assert.ok(text.includes(title), title);
  assert.equal(await page.$$eval('career-comparison', ({ length }) => length), 1);
  await page.close();
});
