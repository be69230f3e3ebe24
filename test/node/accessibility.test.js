/** What a screen reader gets of each card, and what a printer does. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launchChromium } from '../browsers.js';
import { tags } from './host.js';
import { serve } from './serve.js';

const cards = [
  ...tags.filter((tag) => tag !== 'career-path'),
  'career-roadmap trackable start="devops" begin="2027-01"',
];

const snapshot = new URL('accessibility-tree.txt', import.meta.url);

let browser, server;

before(async () => {
  server = await serve();
  browser = await launchChromium();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

const open = async (tag) => {
  const page = await browser.newPage();
  const [name] = tag.split(' ');
  await page.goto(`${server.origin}/page?${encodeURIComponent(`<${tag}></${name}>`)}`);
  await page.$eval(name, (card) => card.updateComplete);
  return page;
};

/** The tree as lines to be read aloud: what it is, and what it says. */
const lines = ({ checked, children = [], expanded, level, name, role }, depth = 0) => {
  if (['InlineTextBox', 'Legend', 'ListMarker'].includes(role)) return [];
  // A label is the name of what is in it.
  if (role === 'LabelText') return lines(children[0], depth);
  const silent = ['none', 'generic', 'RootWebArea', 'sectionheader', 'sectionfooter'].includes(
    role,
  );
  const inner = children.flatMap((child) => lines(child, silent ? depth : depth + 1));
  if (silent) return inner;
  const indent = '  '.repeat(depth);
  if (role === 'StaticText') return name.trim() ? [indent + name.trim()] : [];
  const state = [level, checked && 'checked', expanded && 'expanded'].filter(Boolean).join(' ');
  // What names them is what is in them.
  if (/heading|link|term|button|checkbox|radio|Disclosure/.test(role))
    return [`${indent}${`${role} ${state}`.trim()}: ${name}`];
  // A text alone stands in the same line.
  if (!name && inner.length === 1) return [`${indent}${role}: ${inner[0].trim()}`];
  return [`${indent}${role}${name ? `: ${name}` : ''}`, ...inner];
};

test('the cards say what they are held to say (UPDATE=1 writes it anew)', async () => {
  const all = [];
  for (const tag of cards) {
    const page = await open(tag);
    // What can be unfolded is heard when it is; of certifications one is at a time.
    await page.$eval(tag.split(' ')[0], ({ shadowRoot }) => {
      for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
    });
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    all.push(`<${tag}>`, ...lines(tree), '');
    await page.close();
  }
  const said = all.join('\n');
  if (process.env.UPDATE) await writeFile(snapshot, said);
  assert.equal(said, await readFile(snapshot, 'utf8'));
});

test('print shows everything within the paper, and writes links out', async () => {
  const page = await open('career-path');
  await page.emulateMediaType('print');
  // A4 at 96 dots an inch, less the margins.
  await page.setViewport({ width: 718, height: 1000 });
  const { links, outside } = await page.evaluate(() => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    const elements = all(document);
    return {
      links: elements
        .filter(({ localName }) => localName === 'a')
        .map((link) => [link.href, getComputedStyle(link, '::after').content]),
      outside: elements.filter((element) => element.getBoundingClientRect().right > innerWidth)
        .length,
    };
  });
  const data = await readFile('data/mlops-engineer.json', 'utf8');
  assert.equal(links.length, data.match(/"url":/g).length);
  for (const [href, content] of links) assert.equal(content.replace(/" "/g, ''), `" (${href})"`);
  assert.equal(outside, 0);
  const pdf = Buffer.from(
    await page.pdf({ format: 'A4', margin: { top: 38, right: 38, bottom: 38, left: 38 } }),
  );
  const text = pdf.toString('latin1');
  assert.ok((text.match(/\/Type\s*\/Page\b/g) ?? []).length >= 2);
  for (const [href] of links) assert.ok(text.includes(href), href);
  await page.close();
});

test('print shows the learner’s own state, and what is folded', async () => {
  const page = await open('career-roadmap trackable start="devops" begin="2027-01"');
  await page.evaluate(() => {
    document.querySelector('career-roadmap').shadowRoot.querySelector('[type=checkbox]').click();
  });
  await page.emulateMediaType('print');
  const text = await page.$eval('career-roadmap', async (card) => {
    await card.updateComplete;
    const visible = [...card.shadowRoot.querySelectorAll('[part], .more, label')].filter(
      (element) => element.checkVisibility() && element.offsetHeight,
    );
    return visible
      .map((element) => `${element.getAttribute('part')} ${element.innerText}`)
      .join('\n');
  });
  assert.match(text, /^option DevOps$/m);
  assert.doesNotMatch(text, /^option (Just|Machine)/m);
  assert.doesNotMatch(text, /^button/m);
  assert.match(text, /^status 1 of 4 steps done, 8–11 months to go$/m);
  assert.match(text, /^finish Finish between August 2027 and November 2027$/m);
  assert.match(text, /^dates Jan–Mar 2027/m);
  assert.match(text, /You know this already/);
  // Which is unfolded on paper.
  assert.match(text, /^skill Docker$/m);
  const marker = await page.$eval('career-roadmap', ({ shadowRoot }) => {
    const done = shadowRoot.querySelector('[part~=done] [part=marker]');
    return getComputedStyle(done).printColorAdjust;
  });
  assert.equal(marker, 'exact');
  await page.evaluate(() => localStorage.clear());
  await page.close();
});
