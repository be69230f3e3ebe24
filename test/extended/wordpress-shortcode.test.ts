/** Shortcodes in classic content, where WordPress adds paragraphs and curly quotes. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { parseFragment } from 'parse5';
import { launchChromium } from '../browsers.js';
import { facts } from '../facts.js';
import { seenCards, visit } from '../wordpress/reader.js';
import { startSite, type User } from '../wordpress/site.js';

const [{ site, skip }, browser] = await Promise.all([startSite(), launchChromium()]);

after(async () => {
  await browser.close();
  const problems = await site?.problems();
  await site?.stop();
  assert.deepEqual(problems, site && []);
});

if (site) await site.useTheme('classic');

/** Opens a post with classic content, and returns what readers see. */
const read = async (content: string) => {
  const { url } = await site!.createPost({ content });
  const { page, problems } = await visit(browser, url);
  const text = await page.$eval('main', (main) => reading.seen(main));
  const ladders = await seenCards(page, 'salary-ladder');
  await page.close();
  assert.deepEqual(problems, []);
  return { ladders, text };
};

const ladder = /Salary progression .*Senior \$250K\+/;

const forms: Record<string, string> = {
  'on a line of its own': 'Before.\n\n[career-path card="salary-ladder"]\n\nAfter.',
  'between lines': 'Before.\n[career-path card="salary-ladder"]\nAfter.',
  'in a sentence': 'Before. [career-path card="salary-ladder"] After.',
  'in a paragraph': '<p>Before.</p><p>[career-path card=salary-ladder]</p><p>After.</p>',
  'with curly quotes': 'Before.\n\n[career-path card=“salary-ladder”]\n\nAfter.',
  'with quotes as entities': 'Before.\n\n[career-path card=&#8220;salary-ladder&#8221;]\n\nAfter.',
  'with its own plain HTML':
    'Before.\n\n[career-path card="salary-ladder"]\n<h2>Pay</h2>\n<ul>\n<li>Entry: $100,000</li>\n</ul>\n\nMore.\n[/career-path]\n\nAfter.',
};

for (const [name, content] of Object.entries(forms))
  test(`a shortcode ${name} shows a card, and the text around it stays`, { skip }, async () => {
    const { ladders, text } = await read(content);
    assert.equal(ladders.length, 1);
    assert.match(ladders[0]!, ladder);
    assert.match(text, /^Post Before\. .* After\.$/);
  });

test('without attributes, it shows the full page', { skip }, async () => {
  const { text } = await read('[career-path]');
  for (const fact of facts['salary-ladder']!) assert.ok(text.includes(fact), fact);
});

test('what it encloses is for feeds and readers without JavaScript', { skip }, async () => {
  const content =
    '[career-path card="salary-ladder"]<p>Entry: <em>a lot</em>[gallery]</p>[/career-path]';
  const { url } = await site!.createPost({ content });
  const { page } = await visit(browser, url, { javaScript: false });
  const text = await page.$eval('salary-ladder', (card) => (card as HTMLElement).innerText.trim());
  assert.equal(text, 'Entry: a lot[gallery]');
  const feed = await (await fetch(`${site!.origin}/?feed=rss2`)).text();
  assert.match(feed, /<p>Entry: <em>a lot<\/em>&#091;gallery&#093;<\/p>/);
  await page.close();
});

test(
  'filters that run twice, as with some themes and page builders, change nothing',
  { skip },
  async () => {
    const results = await site!.php<string[]>(
      `$once = apply_filters( 'the_content', $args );
    return array( $once, apply_filters( 'the_content', $once ), wpautop( $once ), wpautop( wptexturize( do_shortcode( $args ) ) ) );`,
      'Before.\n\n[career-path card="career-roadmap" accent="#b4232a"]\n\nAfter.',
    );
    const card = (html: string) => /<career-roadmap.*<\/career-roadmap>/s.exec(html)?.[0];
    assert.ok(card(results[0]!));
    for (const html of results) {
      assert.equal(card(html), card(results[0]!));
      // Nothing is torn: serializing the parsed HTML finds the card in its wrapper.
      const wrapper = parseFragment(html).childNodes.find(
        (node) => 'tagName' in node && node.tagName === 'div',
      );
      assert.ok(wrapper && 'childNodes' in wrapper);
      assert.ok(
        wrapper.childNodes.some((node) => 'tagName' in node && node.tagName === 'career-roadmap'),
      );
    }
  },
);

const wrong: [string, RegExp][] = [
  ['card="salary-leader"', /card="salary-leader" doesn’t exist\. Choose from: career-path, /],
  ['card="salary-ladder" theme="papier"', /theme="papier" doesn’t exist/],
  ['card="salary-ladder" accent="url(x)"', /accent="url\(x\)" isn’t a valid value/],
  ['card="salary-ladder" heading-level="9"', /heading-level="9" isn’t a valid value/],
  ['card="salary-ladder" headinglevel="3"', /“headinglevel” isn’t a setting of this shortcode/],
  [
    'card="salary-ladder" src="https://example.org/x.json"',
    /isn’t a JSON file in the media library/,
  ],
];

test('mistakes are named to editors, and nobody else sees that', { skip }, async () => {
  const context = await browser.createBrowserContext();
  const dashboard = await context.newPage();
  await site!.logIn(dashboard, 'author' satisfies User);
  for (const [attributes, message] of wrong) {
    const { url } = await site!.createPost({
      content: `Before.\n\n[career-path ${attributes}]\n\nAfter.`,
    });
    const read = async (visitor: typeof context | typeof browser) => {
      const { page } = await visit(visitor, url);
      const text = await page.$eval('main', (main) => reading.seen(main));
      await page.close();
      return text;
    };
    assert.match(await read(context), message);
    const text = await read(browser);
    assert.doesNotMatch(text, /isn’t|doesn’t exist/);
    // Data that can't be found never becomes another career.
    if (attributes.includes('src=')) assert.equal(text, 'Post Before. After.');
    else assert.match(text, /\$250K\+/);
  }
  await context.close();
});

test(
  'settings without a value, and underscores in languages, are understood',
  { skip },
  async () => {
    const content = '[career-path trackable card="career-roadmap" lang="de_AT" begin="2090-01"]';
    const { url } = await site!.createPost({ content });
    const html = await (await fetch(url)).text();
    assert.match(html, /<career-roadmap heading-level="2" lang="de-AT" begin="2090-01" trackable>/);
    assert.match(html, /<div slot="fallback"><div lang="de">/);
  },
);
