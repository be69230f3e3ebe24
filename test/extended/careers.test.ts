/** The hand-written careers of the example portal: everything that a published career says is on its page. */
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
