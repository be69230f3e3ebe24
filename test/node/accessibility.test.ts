/** The accessibility tree of each card, and how it prints. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import type { SerializedAXNode } from 'puppeteer-core';
import { launchChromium } from '../browsers.js';
import { tags } from './host.js';
import { newPage } from './pages.js';
import { serve } from './serve.js';

const cards = [
  ...tags.filter((tag) => tag !== 'career-path'),
  'career-roadmap trackable start="devops" begin="2027-01"',
];

const snapshot = new URL('accessibility-tree.txt', import.meta.url);

const [server, browser] = await Promise.all([serve(), launchChromium()]);

after(async () => {
  await browser.close();
  await server.stop();
});

/** Opens a page with a card: its tag, and attributes. */
const open = async (card: string) => {
  const page = await newPage(browser);
  const tag = card.split(' ')[0]!;
  await page.goto(`${server.origin}/page?${encodeURIComponent(`<${card}></${tag}>`)}`);
  await page.evaluate(() => reading.rendered(document));
  return { page, tag };
};

/** Roles that aren't read out. */
const silent = ['none', 'generic', 'RootWebArea', 'sectionheader', 'sectionfooter'];

/** The tree as lines of roles and names, as screen readers announce them. */
const lines = (node: SerializedAXNode, depth = 0): string[] => {
  const { checked, children = [], expanded, level, name = '', role } = node;
  if (['InlineTextBox', 'Legend', 'ListMarker'].includes(role)) return [];
  // A label is already the name of its control.
  if (role === 'LabelText') return lines(children[0]!, depth);
  const isSilent = silent.includes(role);
  const inner = children.flatMap((child) => lines(child, isSilent ? depth : depth + 1));
  if (isSilent) return inner;
  const indent = '  '.repeat(depth);
  if (role === 'StaticText') return name.trim() ? [indent + name.trim()] : [];
  const state = [level, checked && 'checked', expanded && 'expanded'].filter(Boolean).join(' ');
  // Their name is their content.
  if (/heading|link|term|button|checkbox|radio|Disclosure/.test(role))
    return [`${indent}${`${role} ${state}`.trim()}: ${name}`];
  // A single text goes on the same line.
  if (!name && inner.length === 1) return [`${indent}${role}: ${inner[0]!.trim()}`];
  return [`${indent}${role}${name ? `: ${name}` : ''}`, ...inner];
};

test('the accessibility tree matches accessibility-tree.txt (UPDATE=1 rewrites it)', async () => {
  const all: string[] = [];
  for (const card of cards) {
    const { page, tag } = await open(card);
    // Opens all details; only one certification can be open at a time.
    await page.$eval(tag, ({ shadowRoot }) => {
      for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
    });
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    all.push(`<${card}>`, ...lines(tree!), '');
    await page.close();
  }
  const text = all.join('\n');
  if (process.env.UPDATE) await writeFile(snapshot, text);
  assert.equal(text, await readFile(snapshot, 'utf8'));
});

test('everything fits on the printed page, with the addresses of links', async () => {
  const { page } = await open('career-path');
  await page.emulateMediaType('print');
  // A4 at 96 dpi, minus the margins.
  await page.setViewport({ width: 718, height: 1000 });
  const { links, outside } = await page.evaluate(() => {
    const elements = reading.allBelow(document);
    return {
      links: elements
        .filter((element) => element instanceof HTMLAnchorElement)
        .map((link) => ({ href: link.href, content: getComputedStyle(link, '::after').content })),
      outside: elements.filter((element) => element.getBoundingClientRect().right > innerWidth)
        .length,
    };
  });
  const data = await readFile('data/mlops-engineer.json', 'utf8');
  assert.equal(links.length, data.match(/"url":/g)!.length);
  for (const { content, href } of links) assert.equal(content.replace(/" "/g, ''), `" (${href})"`);
  assert.equal(outside, 0);
  const pdf = Buffer.from(
    await page.pdf({ format: 'A4', margin: { top: 38, right: 38, bottom: 38, left: 38 } }),
  );
  const text = pdf.toString('latin1');
  assert.ok((text.match(/\/Type\s*\/Page\b/g) ?? []).length >= 2);
  for (const { href } of links) assert.ok(text.includes(href), href);
  await page.close();
});

test('print shows the learner’s progress and collapsed content', async () => {
  const { page } = await open('career-roadmap trackable start="devops" begin="2027-01"');
  await page.$eval('career-roadmap', ({ shadowRoot }) => {
    shadowRoot!.querySelector<HTMLInputElement>('[type=checkbox]')!.click();
    const menu = shadowRoot!.querySelectorAll('select')[1]!;
    menu.value = 'inProgress';
    menu.dispatchEvent(new Event('change'));
  });
  await page.emulateMediaType('print');
  const text = await page.$eval('career-roadmap', async (card) => {
    await card.updateComplete;
    const visible = [
      ...card.shadowRoot!.querySelectorAll<HTMLElement>('[part], .more, label'),
    ].filter((element) => element.checkVisibility() && element.offsetHeight);
    return visible
      .map((element) => `${element.getAttribute('part')} ${element.innerText}`)
      .join('\n');
  });
  assert.match(text, /^option DevOps$/m);
  assert.doesNotMatch(text, /^option (Just|Machine)/m);
  assert.doesNotMatch(text, /^button/m);
  assert.match(text, /^status 1 of 4 steps done, 8 to 11 months to go$/m);
  assert.match(text, /^finish Finish between August 2027 and November 2027$/m);
  assert.match(text, /^dates Start Jan 2027/m);
  assert.match(text, /^menu In progress/m);
  assert.match(text, /You know this already/);
  // It is expanded on paper.
  assert.match(text, /^skill Docker$/m);
  const marker = await page.$eval('career-roadmap', ({ shadowRoot }) => {
    const done = shadowRoot!.querySelector('[part~=done] [part=marker]')!;
    return getComputedStyle(done).printColorAdjust;
  });
  assert.equal(marker, 'exact');
  await page.evaluate(() => localStorage.clear());
  await page.close();
});
