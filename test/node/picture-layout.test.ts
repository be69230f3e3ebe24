/** Pictures in Chromium: no text leaves its box or overlaps another, with every card, language, career and font. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { CardTag } from 'career-path-elements/prerender';
import { languages, tags, themes } from '../../src/build/lists.js';
import { launchChromium } from '../browsers.js';
import { careers, drawIfAny, measuringPage } from './drawings.js';

const browser = await launchChromium();
after(() => browser.close());
const faultsOf = await measuringPage(browser);
const cards = tags as CardTag[];

for (const lang of ['en', ...languages])
  test(`all texts of the bundled path fit in ${lang}`, async () => {
    for (const tag of cards)
      for (const width of [240, 640, 720]) {
        const { svg } = drawIfAny(tag, { lang, width })!;
        assert.deepEqual(await faultsOf(svg), [], `${tag} at ${width}`);
      }
  });

test('all texts of other careers fit', async () => {
  let count = 0;
  for (const path of careers)
    for (const tag of cards)
      for (const width of [300, 640]) {
        const drawn = drawIfAny(tag, { path, width });
        if (!drawn) continue;
        count++;
        assert.deepEqual(await faultsOf(drawn.svg), [], `${path.id} ${tag} at ${width}`);
      }
  assert.ok(count > 200, String(count));
});

test('all texts of several careers fit side by side', async () => {
  const all = careers.map((path, index) => ({ ...path, id: `career-${index}` }));
  for (const count of [2, 3, 4])
    for (const width of [300, 720])
      for (let first = 0; first + count <= all.length; first += count) {
        const path = { paths: all.slice(first, first + count) };
        const drawn = drawIfAny('career-comparison', { path, width })!;
        assert.deepEqual(await faultsOf(drawn.svg), [], `${first} ${count} at ${width}`);
      }
});

test('all texts fit in the fonts of the themes', async () => {
  for (const theme of themes)
    for (const lang of ['en', 'hi', 'he', 'uk', 'vi', 'zh-Hant'])
      for (const tag of cards) {
        const { svg } = drawIfAny(tag, { lang, theme, width: 480 })!;
        assert.deepEqual(await faultsOf(svg), [], `${tag} ${theme} ${lang}`);
      }
});

test('the measurement finds texts that are too wide', async () => {
  const { svg } = drawIfAny('career-path', {})!;
  const wide = svg.replace('<svg', '<svg letter-spacing="4"');
  assert.match((await faultsOf(wide)).join('\n'), /crosses an edge/);
  assert.match((await faultsOf(wide)).join('\n'), /overlaps/);
});
