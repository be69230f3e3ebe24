/** Hostile values in every setting of the block and the shortcode, from an author. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterMap } from 'parse5';
import type { Page } from 'puppeteer-core';
import { tags } from '../../src/build/lists.js';
import { baker } from '../baker.js';
import { launchChromium } from '../browsers.js';
import { startServer } from '../http.js';
import { block, pathText } from '../wordpress/markup.js';
import { visit } from '../wordpress/reader.js';
import { startSite, type User } from '../wordpress/site.js';

type Element = DefaultTreeAdapterMap['element'];

/** The attacker's site, which must not get a request. */
const requested: string[] = [];
const attacker = await startServer(({ url }, response) => {
  requested.push(url!);
  response.writeHead(200, { 'access-control-allow-origin': '*' }).end('{"id":"x","title":"x"}');
});
const [{ site, skip }, browser] = await Promise.all([startSite(), launchChromium()]);

after(async () => {
  await browser.close();
  const problems = await site?.problems();
  await site?.stop();
  attacker.stop();
  assert.deepEqual(problems, site && []);
});

const { host } = new URL(attacker.origin);

const values = [
  '<script>globalThis.hacked = 1</script>',
  '</script><script>globalThis.hacked = 1</script>',
  '<img src=x onerror="globalThis.hacked = 1">',
  '"><svg onload="globalThis.hacked = 1">',
  '" onmouseover="globalThis.hacked = 1" style="position:fixed;inset:0" x="',
  "' onfocus='globalThis.hacked = 1' autofocus tabindex=0 x='",
  '</salary-ladder></div><iframe srcdoc="<script>parent.hacked = 1</script>"></iframe>',
  '--><script>globalThis.hacked = 1</script><!--',
  '<!--<script>',
  '\u003cscript\u003eglobalThis.hacked = 1\u003c/script\u003e',
  '&lt;script&gt;globalThis.hacked = 1&lt;/script&gt;',
  '&#34; onload=&#34;globalThis.hacked = 1',
  'javascript:globalThis.hacked=1',
  'data:text/html,<script>parent.hacked = 1</script>',
  `${attacker.origin}/x.json`,
  `//${host}/x.json`,
  `\\\\${host}\\x`,
  `url(//${host}/x)`,
  `red;background:url(//${host}/x)`,
  `red"><style>@import "//${host}/x"</style>`,
  '../../../../wp-config.php',
  'paper/../../../../../wp-config',
  'script',
  'iframe',
  'SALARY-LADDER',
  'salary-ladder onload=x',
  'salary-ladder\0',
  '[gallery]',
  '[career-path card="salary-ladder"]',
  '[/career-path]',
  '__proto__',
  '7',
  '-1',
  '1\n',
  '\u202Eevil\u2066',
  'x'.repeat(10_000),
  'ünïcödé',
  '<?php echo 1; ?>',
];

const names = [
  'card',
  'theme',
  'accent',
  'headingLevel',
  'lang',
  'trackable',
  'begin',
  'src',
  'pathId',
  'path',
];
const settings = [
  'card',
  'theme',
  'accent',
  'heading-level',
  'lang',
  'trackable',
  'begin',
  'src',
  'path-id',
  'path',
  'onclick',
  '__proto__',
];

/** Documents whose every text is hostile. */
const documents = values.map((value) => ({
  ...baker,
  id: value,
  title: value,
  tagline: value,
  duties: [value],
  salaries: [{ level: 'a', label: value, amount: 1 }],
  facts: [{ label: value, value, link: { label: value, url: 'https://example.org/' } }],
}));

/** All elements of a page that are in one of our wrappers, and the wrappers. */
const ours = (html: string): Element[] => {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterMap['node'], inside: boolean): void => {
    if (!('childNodes' in node)) return;
    for (const child of node.childNodes) {
      const isElement = tree.isElementNode(child);
      const isWrapper =
        isElement &&
        child.attrs.some(
          ({ name, value }) => name === 'class' && /wp-block-career-path/.test(value),
        );
      if (isElement && (inside || isWrapper)) found.push(child);
      walk(child, inside || isWrapper);
    }
  };
  walk(parse(html), false);
  return found;
};

const allowedAttributes =
  /^(class|id|dir|lang|slot|href|heading-level|path-id|src|begin|trackable|style|type)$/;
const allowedElements = /^(div|p|strong|em|ol|ul|li|dl|dt|dd|h[1-6]|a|span|br|script|img)$/;

/** Checks the HTML that WordPress sends. */
const check = (html: string): void => {
  const elements = ours(html);
  assert.ok(elements.length > values.length);
  for (const { attrs, tagName } of elements) {
    assert.ok(allowedElements.test(tagName) || tags.includes(tagName), `<${tagName}>`);
    const isCard = tags.includes(tagName);
    for (const { name, value } of attrs) {
      if (tagName !== 'img')
        assert.match(name, allowedAttributes, `<${tagName} ${name}="${value}">`);
      assert.doesNotMatch(name, /^on/);
      if (tagName === 'script') assert.equal(value, 'application/json');
      if (name === 'style' && isCard)
        assert.match(value, /^--career-accent: (red|x{3,30}|[\w-]+)$/);
      if (/^(src|href)$/.test(name)) assert.match(value, /^(https?:\/\/|x$)/i);
      if (name === 'src' && isCard)
        assert.ok(value.startsWith(`${site!.origin}/wp-content/uploads/`));
    }
  }
};

/** Publishes a post, and checks it as HTML and in a browser. */
const publish = async (content: string, user: User): Promise<Page> => {
  const { id, url } = await site!.createPost({ content, user });
  check(await (await fetch(url)).text());
  const feed = await (await fetch(`${site!.origin}/?feed=rss2&p=${id}`)).text();
  assert.doesNotMatch(feed, /<(script|iframe|style|svg)\b/);
  const { page } = await visit(browser, url);
  assert.equal(await page.evaluate(() => 'hacked' in globalThis), false);
  assert.equal(await page.evaluate(() => document.querySelectorAll('iframe').length), 0);
  assert.deepEqual(requested, []);
  return page;
};

/** Of an administrator, WordPress accepts a comment or script that swallows the rest of the post. */
const valuesOf = (user: User): string[] =>
  user === 'admin' ? values.filter((value) => !/<!--|script>/.test(value)) : values;

// What administrators write, WordPress passes on as it is.
const users: User[] = ['author', 'admin'];

for (const user of users)
  test(`in the attributes of blocks of an ${user}`, { skip }, async () => {
    const blocks = names.flatMap((name) =>
      values.map((value) => block({ card: 'salary-ladder', [name]: value }, '<p>Pay</p>')),
    );
    await publish(blocks.join('\n'), user);
  });

test('in the wrong types of blocks’ attributes', { skip }, async () => {
  const wrong: unknown[] = [null, true, 3, [], {}, [['x']], { toString: '<b>' }, '0', ''];
  const blocks = names.flatMap((name) =>
    wrong.map((value) => block({ card: 'salary-ladder', [name]: value }, '<p>Pay</p>')),
  );
  await publish(blocks.join('\n'), 'author');
});

for (const user of users)
  test(
    `in the texts of custom paths of an ${user}, however they are escaped`,
    { skip },
    async () => {
      const blocks = documents.flatMap((document) =>
        ['salary-ladder', 'career-facts', 'career-overview'].flatMap((card) => [
          block({ card, path: pathText(document) }, '<p>Pay</p>'),
          block({ card, path: JSON.stringify(document) }, '<p>Pay</p>'),
        ]),
      );
      await publish(blocks.join('\n'), user);
    },
  );

for (const user of users)
  test(`in the saved content of blocks of an ${user}`, { skip }, async () => {
    const broken = [
      '</div></div></div>',
      '<div><div>',
      '<p',
      '<a href="',
      '</salary-ladder>',
      '<template>',
    ];
    const blocks = [...values, ...broken].map((value) => block({ card: 'salary-ladder' }, value));
    const page = await publish(blocks.join('\n\n<p class="between">Between</p>\n\n'), user);
    // Nothing escapes from its block, and nothing swallows what follows.
    const parents = await page.$$eval('.between', (paragraphs) => [
      paragraphs.length,
      new Set(paragraphs.map((paragraph) => paragraph.parentElement)).size,
      paragraphs.filter((paragraph) => paragraph.closest('.wp-block-career-path-elements-card'))
        .length,
    ]);
    assert.deepEqual(parents, [blocks.length - 1, 1, 0]);
  });

for (const user of users)
  test(`in the attributes of shortcodes of an ${user}`, { skip }, async () => {
    const codes = settings.flatMap((name) =>
      valuesOf(user).flatMap((value) => [
        `[career-path card="salary-ladder" ${name}="${value}"]`,
        `[career-path card=salary-ladder ${name}=${value}]`,
        `[career-path card='salary-ladder' ${name}='${value}']`,
      ]),
    );
    await publish(codes.join('\n\n'), user);
  });

for (const user of users)
  test(`in what shortcodes of an ${user} enclose`, { skip }, async () => {
    const codes = valuesOf(user).map(
      (value) => `[career-path card="salary-ladder"]${value}[/career-path]`,
    );
    await publish(codes.join('\n\n'), user);
  });
