/** The plain form where sanitizers, editors and Markdown process it: every text stays, and nothing is added. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { prerender } from 'career-path-elements/prerender';
import { parseFragment } from 'parse5';
import sanitizeHtml from 'sanitize-html';
import { version } from '../../src/build/package.js';
import { baseOf } from '../../src/snippets/cdn.js';
import { plainHtml } from '../../src/snippets/html.js';
import { frameHtml } from '../../src/snippets/iframe.js';
import { install } from '../apps/install.js';
import { baker } from '../baker.js';
import { skeleton } from '../node/html-tree.js';
import { cardTags, htmlPage, nurse, open } from '../node/prerender-site.js';

let filters: typeof import('../apps/text-filters.js');

before(async () => {
  await install('.');
  filters = await import('../apps/text-filters.js');
});

const german = { ...baker, lang: 'de', summary: 'Brot & "Brötchen": frisch, gut – und warm.' };

const forms = cardTags.flatMap((tag) =>
  [{}, { path: baker }, { path: german }, { path: nurse, headingLevel: 4 }].map((options) => ({
    name: `${tag} ${JSON.stringify(options).slice(0, 30)}`,
    html: prerender(tag, { ...options, plain: true }),
  })),
);

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Without the whitespace between blocks. */
const compact = (html: string): string => html.replace(/>\s+</g, '><').trim();

/** WordPress's list for authors, contributors and comments of trusted users, as far as it concerns this HTML. */
const author = {
  allowedTags: [
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'p',
    'div',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
  ].concat(['a', 'strong']),
  allowedAttributes: { '*': ['lang'], a: ['href'] },
  // Cuts tags, and keeps what is inside, even in scripts and styles.
  nonTextTags: [],
};

/** WordPress's list for comments; forums and newsletters have similar ones. */
const comment = { ...author, allowedTags: ['a', 'strong'], allowedAttributes: { a: ['href'] } };

const textFilter = { ...author, allowedTags: [], allowedAttributes: {} };

test('filters that cut tags but keep the text leave one line for each block, and nothing else', () => {
  for (const { html, name } of forms) {
    assert.equal(sanitizeHtml(html, author), html, name);
    const lines = linesOf(sanitizeHtml(html, textFilter));
    const blocks = html.match(/<(h\d|p|dt|dd|li)>(?=[^\n])/g)!;
    assert.equal(lines.length, blocks.length, name);
    assert.doesNotMatch(lines.join('\n'), /[{}]|::|\bvar\(|https?:/, name);
    // Only links and emphasis are left: the lines are the same, with links.
    const linked = linesOf(sanitizeHtml(html, comment));
    assert.deepEqual(
      linked.map((line) => line.replace(/<[^>]+>/g, '')),
      lines,
      name,
    );
  }
});

test('for comparison, such a filter leaves style sheets and JSON of the prerendered form', () => {
  const text = sanitizeHtml(prerender('salary-ladder', { path: baker }), author);
  assert.match(text, /--_accent/);
  assert.match(text, /"salaries"/);
});

test('learning platforms keep all plain HTML; Canvas also keeps the iframe, but no form of the tag', () => {
  const { canvas, moodle } = filters;
  for (const { html, name } of forms)
    for (const filter of [canvas, moodle]) assert.equal(sanitizeHtml(html, filter), html, name);
  const hosted = { base: baseOf(version), files: {} };
  const ladder = { card: 'salary-ladder', attributes: {}, properties: {} };
  const [frame = ''] = frameHtml(hosted, ladder, { height: 361, title: 'Salaries' }).split('\n');
  assert.equal(sanitizeHtml(frame, canvas), frame.replace(/ (loading|style)="[^"]*"/g, ''));
  assert.equal(sanitizeHtml(frame, moodle), '');
  for (const filter of [canvas, moodle]) {
    const tag = sanitizeHtml(plainHtml(hosted, { ...ladder, data: baker }), filter);
    assert.doesNotMatch(tag, /<(script|salary-ladder)/);
    // Both keep what is in the shadow root beside the plain copy of it.
    const twice = sanitizeHtml(prerender('salary-ladder', { path: baker }), filter);
    assert.equal(twice.match(/<h2/g)?.length, 2);
  }
});

test('sanitizers with a parser keep everything', async () => {
  const { tab } = await open('/purify', htmlPage(''));
  await tab.addScriptTag({ path: 'node_modules/dompurify/dist/purify.min.js' });
  for (const { html, name } of forms) {
    const inner = html.replace(/^<div lang="\w+">|<\/div>$/g, '');
    assert.ok(compact(sanitizeHtml(html)).includes(compact(inner)), name);
    const clean = await tab.evaluate((html) => window.DOMPurify.sanitize(html), html);
    assert.equal(skeleton(parseFragment(clean)), skeleton(parseFragment(html)), name);
  }
  await tab.close();
});

test('WordPress’s wpautop adds no paragraphs and no line breaks', () => {
  for (const { html, name } of forms)
    for (const br of [true, false]) {
      const post = filters.autop(`Before it.\n\n${html}\n\nAfter it.`, br);
      assert.equal(compact(post), compact(`<p>Before it.</p>${html}<p>After it.</p>`), name);
      // After the filter for authors has removed <div> as well.
      const bare = html.replace(/<\/?div[^>]*>/g, '');
      assert.equal(compact(filters.autop(bare, br)), compact(bare), name);
    }
});

test('where wpautop runs on text without tags, each line stays a line', () => {
  const text = sanitizeHtml(prerender('salary-ladder', { plain: true }), textFilter);
  assert.equal(
    filters.autop(text).trim(),
    `<p>Salary progression<br />
MLOps Engineer, US dollars a year</p>
<p>Entry: $100,000 a year<br />
Mid: $155,000 a year<br />
Senior: $250,000 or more a year</p>`,
  );
});

test('curly quotes change only quotes', () => {
  for (const { html, name } of forms) {
    const curled = filters.curlyQuotes(html);
    assert.equal(skeleton(parseFragment(curled)), skeleton(parseFragment(html)), name);
    const straight = (text: string) =>
      text.replace(/&#8216;|&#8217;|[‘’]/g, "'").replace(/&#822[01];|[“”„]/g, '"');
    assert.equal(straight(curled), straight(html), name);
  }
});

test('in Markdown, it is one block of HTML', () => {
  const { markdown } = filters;
  for (const { html, name } of forms) {
    assert.equal(
      markdown.render(`Before it.\n\n${html}\n\nAfter it.`),
      `<p>Before it.</p>\n${html}\n<p>After it.</p>\n`,
      name,
    );
    // Directly below a line of text.
    assert.ok(markdown.render(`Before it.\n${html}`).includes(html), name);
  }
});
