/** The builder's words for cards and options: those of people who write careers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change, open } from './builder-page.js';

test('the full page is first, and each card has a line of its own', async () => {
  const { page } = await open({ from: 'example' });
  const cards = await page.$$eval('#card option', (all) =>
    all.map(({ text, value }) => ({ text, value })),
  );
  assert.deepEqual(cards[0], { text: 'The full page', value: 'career-path' });
  const lines = new Set<string>();
  for (const { value } of cards) {
    await change(page, () => page.select('#card', value));
    assert.equal(await page.$eval('#tag', ({ textContent }) => textContent), value);
    const line = await page.$eval('#about-card', ({ textContent }) => textContent);
    assert.match(line, /^[A-Z][^<>]{10,70}\.$/);
    lines.add(line);
  }
  assert.equal(lines.size, cards.length);
  await page.close();
});
