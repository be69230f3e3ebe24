/** The plain form: headings, paragraphs, lists and links, for places that remove everything else. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { prerender, prerenderPage, type CardTag } from 'career-path-elements/prerender';
import { parseFragment } from 'parse5';
import { baker, bakersWord } from '../baker.js';
import { elementsIn } from './html-tree.js';
import { tags } from './host.js';

const cardTags = tags as CardTag[];

const plain = (tag: CardTag, options = {}) => prerender(tag, { ...options, plain: true });

/** A baker's path in German. */
const german = { ...baker, lang: 'de', roadmap: { ...baker.roadmap!, title: undefined } };

const everyForm = cardTags.flatMap((tag) =>
  [{}, { path: baker }, { path: german, headingLevel: 5 }].map(
    (options) => [tag, plain(tag, options)] as const,
  ),
);

test('it contains only elements and attributes that any editor keeps', () => {
  for (const [tag, html] of everyForm) {
    const [outer, ...inner] = elementsIn(parseFragment(html));
    assert.equal(outer!.tagName, 'div', tag);
    assert.deepEqual(
      outer!.attrs.map(({ name }) => name),
      ['lang'],
    );
    const kinds = inner.map(({ attrs, tagName }) =>
      [tagName, ...attrs.map(({ name }) => name)].join(' '),
    );
    assert.ok(kinds.length > 1, tag);
    const foreign = kinds.filter(
      (kind) => !/^(h[2-6]|p|[uod]l|ol start|li|d[td]|strong|a href)$/.test(kind),
    );
    assert.deepEqual(foreign, [], tag);
    assert.doesNotMatch(html, /<!--|<>/);
  }
});

test('each block is on a line of its own, and no line is empty', () => {
  const block = '(?:h[2-6]|p|li|dt|dd)';
  const whole = new RegExp(`^<(${block})>(?:[^<]|</?strong>|<a href="[^"]*">|</a>)+</\\1>$`);
  for (const [tag, html] of everyForm)
    for (const line of html.split('\n'))
      assert.ok(
        whole.test(line) || /^<\/?(div|[uod]l|li|dd)( lang="\w+")?>$/.test(line),
        `${tag}: ${line}`,
      );
});

test('a ladder is a heading, the unit, and a list of full figures', () => {
  assert.equal(
    plain('salary-ladder'),
    `<div lang="en">
<h2>Salary progression</h2>
<p>MLOps Engineer, US dollars a year</p>
<ol>
<li>Entry: $100,000 a year</li>
<li>Mid: $155,000 a year</li>
<li>Senior: $250,000 or more a year</li>
</ol>
</div>`,
  );
});

test('figures that cards show side by side are separated, and lists have labels', () => {
  const html = plain('career-roadmap', { path: baker, headingLevel: 3 });
  const lines = html.split('\n');
  for (const line of [
    '<h3>How to bake</h3>',
    '<p>From flour to bread</p>',
    '<p>All steps, 1 to 2 months</p>',
    '<h4>Flour</h4>',
    '<p>Potential salary at this stage <strong>€40,000 a year</strong></p>',
    '<p>1 to 2 months</p>',
    '<p>Heat, and patience.</p>',
    '<p><strong>Skills</strong></p>',
    '<li>Firewood</li>',
    '<p><strong>Resources</strong></p>',
    '<li><a href="https://example.org/ovens">On ovens</a></li>',
  ])
    assert.ok(lines.includes(line), line);
  const both = { ...baker.roadmap!.steps[1]!, salary: 'first' };
  const path = { ...baker, roadmap: { steps: [both] } };
  assert.match(
    plain('career-roadmap', { path }),
    /<p>1 to 2 months, Potential salary at this stage <strong>€20,000 a year<\/strong><\/p>/,
  );
});

test('steps are numbered once, by their list', () => {
  const steps = ['Flour', 'Water', 'Salt'].map((title, index) => ({
    ...{ id: title, title },
    phase: index < 2 ? 'First' : 'Then',
  }));
  const html = plain('career-roadmap', { path: { ...baker, roadmap: { steps } } });
  assert.doesNotMatch(html, /<p>\d+<\/p>/);
  assert.match(html, /<ol>\n<li>\n<h4>Flour<\/h4>[^]*<ol start="3">\n<li>\n<h4>Salt<\/h4>/);
});

test('it says where and when the figures are from', () => {
  const source = 'Source: <a href="https://example.org/guild">The guild</a></p>';
  for (const tag of [
    'salary-ladder',
    'career-facts',
    'career-certifications',
    'career-path',
  ] as const)
    assert.ok(
      plain(tag, { path: baker }).includes(`\n<p>Germany, November 2026, ${source}\n`),
      tag,
    );
});

test('its words and figures are in the chosen language', () => {
  const html = plain('career-path', { path: german });
  assert.match(html, /^<div lang="de">\n/);
  assert.match(html, /<li>Master: 40\.000\s€ im Jahr<\/li>/);
  assert.doesNotMatch(html, /Salary|months|Source|Skills/);
  assert.match(plain('salary-ladder', { lang: 'de' }), /^<div lang="de">\n<h2>Gehaltsentwicklung</);
});

test('a page has every card’s content once, under one outline', () => {
  const html = plain('career-path', { path: baker, headingLevel: 1 });
  assert.equal(html.match(/<h1>/g)?.length, 1);
  assert.equal(html.match(/>Baker</g)?.length, 1);
  for (const [tag, word] of Object.entries(bakersWord)) assert.ok(html.includes(word), tag);
  // Nothing of a learner's plan, which needs a script.
  const tracked = plain('career-path', {
    path: baker,
    headingLevel: 1,
    attributes: { trackable: true, begin: '2027-01', start: 'cook' },
  });
  assert.equal(tracked, html);
});

test('content for slots is in its place, as plain HTML', () => {
  const ladder = plain('salary-ladder', {
    html: '<em slot="heading">Pay <b>now</b></em><div slot="footer" class="x">Ask <a href="/ask">us</a><br>Soon</div>',
  });
  assert.match(ladder, /^<div lang="en">\n<h2>Pay now<\/h2>\n/);
  assert.match(ladder, /\n<p>Ask <a href="\/ask">us<\/a><\/p>\n<p>Soon<\/p>\n<\/div>$/);
  const own = plain('career-path', {
    path: baker,
    html: '<div class="grid"><salary-ladder heading-level="3"></salary-ladder><table><tr><td>One</td><td>Two</td></tr></table></div>',
  });
  assert.match(own, /<h3>Salary progression<\/h3>[^]*<p>One<\/p>\n<p>Two<\/p>/);
  assert.doesNotMatch(own, /Knead/);
});

test('a page has content for its slots around its cards', () => {
  const html = '<h2 slot="heading">My baker</h2><p slot="footer">The end</p>';
  const page = plain('career-path', { path: baker, html });
  assert.match(page, /^<div lang="en">\n<p>Career Path<\/p>\n<h2>My baker<\/h2>\n/);
  assert.match(page, /<li>Knead dough<\/li>[^]*\n<p>The end<\/p>\n<\/div>$/);
  // In the prerendered form, the page's own footer is shown, not that of its first card.
  const shown = prerender('career-path', { path: baker, html }).match(/<footer[^>]*>/g)!;
  assert.deepEqual(
    shown.map((footer) => footer.includes('hidden')),
    [...shown.slice(1).map(() => true), false],
  );
});

test('a path without data for the card gives nothing', () => {
  assert.equal(plain('salary-ladder', { path: { id: 'x', title: 'X' } }), '');
});

test('markup in texts stays text', () => {
  const title = '</h2><script>alert(1)</script> & "x"';
  const html = plain('career-overview', { path: { id: 'x', title } });
  assert.ok(
    html.includes('<h2>&lt;/h2&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; "x"</h2>'),
    html,
  );
});

test('a whole page can be plain', () => {
  const html = prerenderPage('career-path', { path: baker, plain: true, theme: 'paper' });
  assert.match(html, /<title>Baker<\/title>/);
  assert.match(html, /<main><div lang="en">\n<p>Career Path<\/p>\n<h1>Baker<\/h1>/);
  assert.doesNotMatch(html, /<link|<style|<template|<career|type="module"/);
});

test('there is a file to paste for each card', async () => {
  for (const tag of cardTags)
    assert.equal(await readFile(`dist/plain/${tag}.html`, 'utf8'), `${plain(tag)}\n`);
});

test('right-to-left languages say so, in plain HTML and in the plain copy', () => {
  for (const lang of ['ar', 'he'])
    assert.match(plain('career-facts', { lang }), new RegExp(`^<div lang="${lang}" dir="rtl">`));
  assert.match(prerender('career-facts', { lang: 'ar-EG' }), /<div slot="fallback" dir="rtl">/);
  assert.doesNotMatch(prerender('career-path', { lang: 'ja' }), / dir=/);
});
