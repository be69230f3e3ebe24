/** Prerendered cards where a CMS puts paragraphs around them, or a browser doesn't parse their shadow roots. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { prerender, type CardTag } from 'career-path-elements/prerender';
import type { Page } from 'puppeteer-core';
import { baseOf } from '../../src/snippets/cdn.js';
import { install } from '../apps/install.js';
import { baker } from '../baker.js';
import { newPage, script } from '../node/pages.js';
import { browser, cardTags, htmlPage, site } from '../node/prerender-site.js';

let filters: typeof import('../apps/text-filters.js');

before(async () => {
  await install('.');
  filters = await import('../apps/text-filters.js');
});

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };

/** Each form of a card to paste, with its script. */
const formsOf = async (tag: CardTag): Promise<Record<string, string>> => ({
  'the file': (await readFile(`dist/static/${tag}.html`, 'utf8')).replaceAll(
    baseOf(version),
    '/dist',
  ),
  'custom data': `${prerender(tag, { path: baker })}\n${script(tag)}`,
  'linked styles and a theme': `${prerender(tag, { base: '/dist', styles: 'link', theme: 'paper' })}\n${script(tag)}`,
});

/** A post of three paragraphs; the card is the second. */
const post = (html: string) => `<p>Before it.</p>\n${html}\n<p>After it.</p>`;

const ways: Record<string, (html: string) => string> = {
  'WordPress’s wpautop': (html) => filters.autop(`Before it.\n\n${html}\n\nAfter it.`),
  'wpautop without line breaks': (html) =>
    filters.autop(`Before it.\n\n${html}\n\nAfter it.`, false),
  'wpautop, in the same paragraph': (html) => filters.autop(`Before it.\n${html}\nAfter it.`),
  'wpautop twice': (html) => filters.autop(filters.autop(`Before it.\n\n${html}\n\nAfter it.`)),
  'a paragraph': (html) => post(`<p>${html}</p>`),
  'a paragraph of a list': (html) => post(`<ul><li><p>${html}</p></li></ul>`),
};

/** What a page with this body shows in a frame, without and with scripts. */
const read = async (tab: Page, body: string, tag: CardTag) => {
  site.pages['/post'] = htmlPage(body);
  site.pages['/reader'] = htmlPage(
    '<iframe sandbox="allow-same-origin" src="/post" width="900" height="3000"></iframe>',
  );
  await tab.goto(`${site.origin}/reader`);
  const still = await tab.evaluate(() =>
    reading.shown(document.querySelector('iframe')!.contentDocument!.body).sort(),
  );
  await tab.goto(`${site.origin}/post`);
  const { alive, inside } = await tab.evaluate(async (tag) => {
    await customElements.whenDefined(tag);
    await reading.rendered(document);
    const card = document.querySelector(tag)!;
    return {
      alive: reading.shown(document.body).sort(),
      // The texts of the post belong outside.
      inside: /Before it|After it/.test(card.textContent),
    };
  }, tag);
  return { alive, inside, still };
};

for (const tag of cardTags)
  test(`${tag} is shown once, whatever puts paragraphs around it`, async () => {
    const tab = await newPage(browser);
    for (const [form, html] of Object.entries(await formsOf(tag))) {
      const expected = await read(tab, post(html), tag);
      assert.ok(expected.still.length > 3 && expected.alive.length > 3);
      for (const [way, mangle] of Object.entries(ways))
        assert.deepEqual(await read(tab, mangle(html), tag), expected, `${form}, ${way}`);
    }
    await tab.close();
  });

test('wpautop adds no visible gaps to a card', async () => {
  const tab = await newPage(browser);
  for (const tag of cardTags) {
    const html = (await formsOf(tag))['the file']!.replace(/<script type="module".*/, '');
    const heightOf = async (body: string) => {
      site.pages['/gap'] = htmlPage(body);
      await tab.goto(`${site.origin}/gap`);
      return tab.$eval(tag, (card) => card.getBoundingClientRect().height);
    };
    assert.equal(await heightOf(filters.autop(html)), await heightOf(html), tag);
  }
  await tab.close();
});

/** The texts of the plain form, which a card without a shadow root must show. */
const plainTexts = (tab: Page, html: string) =>
  tab.evaluate((html) => {
    document.body.innerHTML = html;
    return reading.shown(document.body);
  }, html);

test('without declarative shadow roots, the plain copy is shown once, until the script runs', async () => {
  for (const tag of cardTags)
    for (const path of [undefined, baker]) {
      site.pages['/turbo'] = htmlPage('');
      const tab = await newPage(browser);
      await tab.goto(`${site.origin}/turbo`);
      const expected = await plainTexts(tab, prerender(tag, { path, plain: true }));
      const html = prerender(tag, { path });
      // Like Turbo, htmx and old browsers: innerHTML attaches no shadow roots.
      assert.deepEqual(await plainTexts(tab, html), expected, tag);
      const upgraded = await tab.evaluate(async (tag) => {
        await import(`/dist/${tag}.js`);
        await reading.rendered(document);
        return reading.shown(document.body);
      }, tag);
      site.pages['/alive'] = htmlPage(html + script(tag));
      await tab.goto(`${site.origin}/alive`);
      const alive = await tab.evaluate(async (tag) => {
        await customElements.whenDefined(tag);
        await reading.rendered(document);
        return reading.shown(document.body);
      }, tag);
      assert.deepEqual(upgraded, alive, tag);
      await tab.close();
    }
});
