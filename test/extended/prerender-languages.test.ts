/** In every language, prerendered cards are the same as cards rendered in the browser. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prerender } from 'career-path-elements/prerender';
import type { Page } from 'puppeteer-core';
import { languages } from '../../src/build/lists.js';
import { script } from '../node/pages.js';
import { cardTags, open } from '../node/prerender-site.js';

const page = (lang: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title><body>${body}</body></html>`;

/** The text of each card, and its language and direction. */
const look = (tab: Page) =>
  tab.$$eval(cardTags.join(), (cards) =>
    cards.map((card) => {
      const { dir, lang } = card.shadowRoot!.querySelector('article') ?? {};
      return [card.localName, (card as HTMLElement).offsetHeight, lang, dir, reading.seen(card)];
    }),
  );

for (const lang of languages)
  test(`prerendered cards are like those that a browser renders in ${lang}`, async () => {
    const cards = cardTags.map((tag) => prerender(tag, { lang })).join('');
    const still = await open('/still', page(lang, cards));
    const before = await look(still.tab);
    assert.equal(before.length, cardTags.length);
    const own = cardTags.map((tag) => `<${tag}></${tag}>`).join('');
    const { problems, tab } = await open('/own', page(lang, own + script('career-path-elements')));
    await tab.evaluate(() => reading.rendered(document));
    assert.deepEqual(await look(tab), before);
    assert.deepEqual(problems, []);
    await tab.close();
    await still.tab.close();
  });
