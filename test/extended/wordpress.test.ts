/** The WordPress plugin in a real WordPress: blocks and shortcodes as readers get them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { baker, bakersWord } from '../baker.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import { facts } from '../facts.js';
import { nurse } from '../wordpress/paths.js';
import { block, columns, customBlock, group, plainOf } from '../wordpress/markup.js';
import { pluginFiles, seenCards, visit } from '../wordpress/reader.js';
import { startSite, type Theme } from '../wordpress/site.js';

const [{ site, skip }, browser] = await Promise.all([startSite(), launchChromium()]);

after(async () => {
  await browser.close();
  const problems = await site?.problems();
  await site?.stop();
  assert.deepEqual(problems, site && []);
});

const themes: Theme[] = ['twentytwentyfour', 'classic'];

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const feed = async (): Promise<string> => (await fetch(`${site!.origin}/?feed=rss2`)).text();

/** The content of the newest post in the feed. */
const newestInFeed = async (): Promise<string> =>
  /<content:encoded><!\[CDATA\[(.*?)\]\]>/s.exec(await feed())![1]!;

test('every PHP file of the plugin is valid', { skip }, () => {
  const folder = join(site!.folder, 'wp-content/plugins/career-path-elements');
  const files = readdirSync(folder).filter((file) => file.endsWith('.php'));
  assert.ok(files.includes('career-path-elements.php'));
  for (const file of files) execFileSync('php', ['-l', join(folder, file)]);
});

for (const theme of themes) {
  test(`${theme}: an author’s block shows custom figures`, { skip }, async () => {
    await site!.useTheme(theme);
    const content = customBlock('salary-ladder', baker, { accent: '#b4232a', headingLevel: 3 });
    const { url } = await site!.createPost({ content });
    const { failed, page, problems, requests } = await visit(browser, url);
    const [text] = await seenCards(page, 'salary-ladder');
    for (const word of ['Apprentice', '€20', 'Master', '€40'])
      assert.ok(text!.includes(word), text);
    assert.equal(
      await page.$eval(
        'salary-ladder',
        ({ shadowRoot }) => shadowRoot!.querySelectorAll('h3').length,
      ),
      1,
    );
    assert.deepEqual({ failed, problems }, { failed: [], problems: [] });
    assert.deepEqual(pluginFiles(requests).sort(), [
      'dist/path-source.js',
      'dist/salary-ladder.js',
      'style.css',
    ]);
    const accent = await page.$eval('salary-ladder', (card) =>
      getComputedStyle(card).getPropertyValue('--career-accent'),
    );
    assert.equal(accent.trim(), '#b4232a');
    await page.close();
  });

  test(
    `${theme}: cards fit into columns, groups and rows, and load one script`,
    { skip },
    async () => {
      await site!.useTheme(theme);
      const ladder = customBlock('salary-ladder', baker);
      const duties = customBlock('career-duties', baker);
      const content = [
        columns(ladder, duties),
        group(customBlock('career-facts', baker)),
        group(
          customBlock('career-employers', baker) + customBlock('career-overview', baker),
          'flex',
        ),
      ].join('\n\n');
      const { url } = await site!.createPost({ content });
      for (const width of [1200, 400]) {
        const { failed, page, problems, requests } = await visit(browser, url, { width });
        for (const tag of [
          'salary-ladder',
          'career-duties',
          'career-facts',
          'career-employers',
          'career-overview',
        ]) {
          const [text, ...more] = await seenCards(page, tag);
          assert.ok(text!.includes(bakersWord[tag]!), `${tag}: ${text}`);
          assert.deepEqual(more, []);
          const box = await page.$eval(
            tag,
            (card) => card.getBoundingClientRect().toJSON() as DOMRect,
          );
          assert.ok(
            box.width > 150 && box.left >= 0 && box.right <= width,
            `${tag} at ${width}: ${JSON.stringify(box)}`,
          );
        }
        assert.deepEqual({ failed, problems }, { failed: [], problems: [] });
        assert.deepEqual(pluginFiles(requests).sort(), [
          'dist/career-path-elements.js',
          'dist/path-source.js',
          'style.css',
        ]);
        await page.close();
      }
    },
  );

  test(`${theme}: without JavaScript, readers see the plain HTML`, { skip }, async () => {
    await site!.useTheme(theme);
    const content = `${customBlock('salary-ladder', baker)}\n\n[career-path card="career-duties"]`;
    const { url } = await site!.createPost({ content });
    const { page } = await visit(browser, url, { javaScript: false });
    const [ladder] = await page.$$eval('salary-ladder', (cards) =>
      cards.map((card) => (card as HTMLElement).innerText),
    );
    assert.equal(ladder!.replace(/\s+/g, ' ').trim(), textOf(plainOf('salary-ladder', baker)));
    const [duties] = await page.$$eval('career-duties', (cards) =>
      cards.map((card) => (card as HTMLElement).innerText),
    );
    for (const fact of facts['career-duties']!) assert.ok(duties!.includes(fact), duties);
    await page.close();
  });

  test(`${theme}: a page without cards loads nothing of the plugin`, { skip }, async () => {
    await site!.useTheme(theme);
    const { url } = await site!.createPost({ content: '<p>The word career-path is no card.</p>' });
    assert.doesNotMatch(await (await fetch(url)).text(), /plugins\/career-path-elements/);
  });

  test(
    `${theme}: each card has its own theme, whose style sheet is loaded only there`,
    { skip },
    async () => {
      await site!.useTheme(theme);
      const content = [
        block({ card: 'salary-ladder', theme: 'paper' }, plainOf('salary-ladder')),
        '[career-path card="salary-ladder" theme="terminal"]',
        '[career-path card="salary-ladder"]',
      ].join('\n\n');
      const { url } = await site!.createPost({ content });
      const { failed, page, requests } = await visit(browser, url);
      assert.deepEqual(failed, []);
      const files = [
        'dist/salary-ladder.js',
        'dist/themes/paper.css',
        'dist/themes/terminal.css',
        'style.css',
      ];
      assert.deepEqual(pluginFiles(requests).sort(), files);
      const fonts = await page.$$eval('salary-ladder', (cards) =>
        cards.map(
          (card) => getComputedStyle(card.shadowRoot!.querySelector('[part~=card]')!).fontFamily,
        ),
      );
      assert.match(fonts[0]!, /Palatino/);
      assert.match(fonts[1]!, /mono/i);
      assert.doesNotMatch(fonts[2]!, /Palatino|mono/i);
      await page.close();
    },
  );
}

test('feeds contain the plain HTML and nothing else', { skip }, async () => {
  const content = `${customBlock('salary-ladder', baker)}\n\n[career-path card="career-duties" theme="paper"]`;
  await site!.createPost({ content });
  const html = await newestInFeed();
  assert.doesNotMatch(html, /<(script|style|link|salary-ladder|career-duties)|slot=|\{/);
  assert.equal(textOf(html), textOf(plainOf('salary-ladder', baker) + plainOf('career-duties')));
});

test('summaries contain the text of a card, and load no script', { skip }, async () => {
  await site!.useTheme('classic');
  await site!.createPost({ content: customBlock('salary-ladder', baker), title: 'Summary' });
  const home = await (await fetch(`${site!.origin}/`)).text();
  assert.match(home, /Apprentice: €20,000 a year/);
  assert.doesNotMatch(home, /<salary-ladder|plugins\/career-path-elements|"salaries"/);
});

test('the card is in the language of the site, and so is what feeds get', { skip }, async () => {
  await site!.useLanguage('de_DE');
  try {
    const { url } = await site!.createPost({ content: '[career-path card="salary-ladder"]' });
    const { failed, page, requests } = await visit(browser, url);
    assert.match((await seenCards(page, 'salary-ladder'))[0]!, /Gehaltsentwicklung/);
    assert.deepEqual(failed, []);
    assert.deepEqual(pluginFiles(requests).sort(), [
      'dist/lang/de.js',
      'dist/salary-ladder.js',
      'style.css',
    ]);
    assert.match(await newestInFeed(), /<div lang="de">\s*<h2>Gehaltsentwicklung<\/h2>/);
    await page.close();
  } finally {
    await site!.useLanguage('');
  }
});

test('learners tick off steps, and dates follow from the month', { skip }, async () => {
  const content = customBlock('career-roadmap', baker, { trackable: true, begin: '2090-01' });
  const { url } = await site!.createPost({ content });
  const { failed, page, requests } = await visit(browser, url);
  const text = (await seenCards(page, 'career-roadmap'))[0]!;
  assert.match(text, /2090/);
  assert.ok(
    await page.$eval('career-roadmap', ({ shadowRoot }) =>
      shadowRoot!.querySelector('input[type=checkbox]'),
    ),
  );
  assert.ok(pluginFiles(requests).includes('dist/learner.js'));
  assert.deepEqual(failed, []);
  await page.close();
});

test(
  'WordPress’s own settings of a block arrive: width, anchor, colours, class',
  { skip },
  async () => {
    const attributes = {
      card: 'salary-ladder',
      align: 'wide',
      className: 'mine',
      textColor: 'contrast',
    };
    const content = block(attributes, plainOf('salary-ladder'), ' id="pay"');
    const { url } = await site!.createPost({ content });
    const html = await (await fetch(url)).text();
    const wrapper = /<div [^>]*wp-block-career-path-elements-card[^>]*>/.exec(html)![0];
    assert.match(wrapper, /id="pay"/);
    for (const name of ['alignwide', 'mine', 'has-contrast-color', 'has-text-color'])
      assert.match(wrapper, new RegExp(`[" ]${name}[" ]`));
  },
);

test('texts stay as they are written: brackets, quotes, signs of HTML', { skip }, async () => {
  const title =
    'R&D [gallery] [career-path card="salary-ladder"] <b>"5" < 6 -- \\n &amp; \u2028 🥐';
  const content = customBlock('career-overview', { ...baker, title });
  for (const user of ['author', 'admin'] as const) {
    const { url } = await site!.createPost({ content, user });
    const { page, problems } = await visit(browser, url);
    const shown = await page.$eval('career-overview', ({ shadowRoot }) =>
      shadowRoot!.querySelector('[part~=heading]')!.textContent.trim(),
    );
    assert.equal(shown, title);
    assert.deepEqual(problems, []);
    await page.close();
  }
});

test('a comparison shows several paths', { skip }, async () => {
  const content = customBlock('career-comparison', { paths: [baker, nurse] });
  const { url } = await site!.createPost({ content });
  const { page, problems } = await visit(browser, url);
  const text = (await seenCards(page, 'career-comparison'))[0]!;
  for (const { title } of [baker, nurse]) assert.ok(text.includes(title), text);
  assert.deepEqual(problems, []);
  await page.close();
});

test('Firefox shows blocks and shortcodes, too', { skip }, async () => {
  const firefox = await launchFirefox();
  try {
    for (const theme of themes) {
      await site!.useTheme(theme);
      const content = `${customBlock('salary-ladder', baker)}\n\n[career-path card="career-duties"]`;
      const { url } = await site!.createPost({ content });
      const { page, problems } = await visit(firefox, url);
      assert.match((await seenCards(page, 'salary-ladder'))[0]!, /Apprentice/);
      assert.match((await seenCards(page, 'career-duties'))[0]!, /Build pipelines/);
      assert.deepEqual(problems, []);
      await page.close();
    }
  } finally {
    await firefox.close();
  }
});
