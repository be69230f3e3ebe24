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

test('options are described in everyday words', async () => {
  const { page } = await open({ src: 'paths/nurse.json' });
  for (const card of ['career-path', 'career-comparison', 'salary-ladder']) {
    await change(page, () => page.select('#card', card));
    const words = await page.$$eval(
      ':is(#part-card, #own-src) :is(label, .hint, option, summary, input)',
      (all) =>
        all.map((one) => `${one.textContent} ${one.ariaLabel} ${one.getAttribute('placeholder')}`),
    );
    assert.ok(words.length > 30);
    for (const text of words)
      assert.doesNotMatch(
        text,
        /BCP|tag|ancestor|light-dark|inherit|color-mix|clamp|oklab|localStorage|attribute|Default|CORS|\bid\b|JSON.*path/,
      );
  }
  // A colour picker still shows the default.
  assert.equal(
    await page.$eval(
      '[name="--career-accent"] + [type=color]',
      (picker) => (picker as HTMLInputElement).value,
    ),
    '#4f46e5',
  );
  await page.close();
});
