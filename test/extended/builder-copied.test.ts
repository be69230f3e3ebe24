/** The code of each destination: it is copied as it is shown, and pasted into a page it looks like the preview. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { inEveryWay, type Way } from './builder-hands.js';
import { blocksOf, lookOf, ownData, previewOf, settled, type State } from './builder-page.js';
import { base, paste } from './builder-paste.js';
import { focused, readClipboard } from './hands.js';

/** Which code block of a destination is pasted into a page. The frameworks’ code is run by the tests of their apps. */
const pasted: Record<string, string> = {
  html: 'HTML',
  prerendered: 'HTML',
  frame: 'HTML',
  wordpress: 'HTML',
  ghost: 'HTML',
  squarespace: 'HTML',
  wix: 'HTML',
  webflow: 'HTML',
  rails: 'HTML',
  laravel: 'HTML',
  moodle: 'iframe',
  canvas: 'iframe',
};

const destinations = (page: Page) =>
  page.$$eval('#tabs [role=tab]', (tabs) =>
    tabs.map(({ id, textContent }) => ({ id: id.slice('tab-'.length), label: textContent })),
  );

/** Goes to the next destination. */
const goTo = async ({ hand, name, page }: Way, label: string): Promise<void> => {
  if (name === 'pointer') await hand.press(label);
  else if ((await focused(page)) !== label) {
    // Back from the code, to the destination that is chosen.
    if (!(await page.$('[role=tab]:focus'))) await hand.to(await chosen(page));
    if ((await focused(page)) !== label) await page.keyboard.press('ArrowRight');
  }
  assert.equal(await chosen(page), label);
  await settled(page);
};

const chosen = (page: Page) =>
  page.$eval('[role=tab][aria-selected=true]', ({ textContent }) => textContent);

const check = async (way: Way, id: string, { card, data }: State): Promise<void> => {
  const { browser, hand, page } = way;
  const blocks = await blocksOf(page);
  for (const [label, code] of blocks) {
    await hand.press(`Copy ${label}`);
    await page.waitForFunction(
      (label) =>
        document.querySelector<HTMLElement>(`#code [aria-label="Copy ${label}"]`)?.dataset
          .outcome === 'copied',
      {},
      label,
    );
    assert.equal(await readClipboard(page), code, `${id}: ${label}`);
  }
  const code = blocks.get(pasted[id] ?? '');
  // No iframe shows an own career.
  if (!code || (data && /iframe|frame/.test(pasted[id]! + id))) return;
  assert.ok(code.includes(base), code);
  const preview = await previewOf(page);
  const other = await paste(code, preview.style, 600, browser);
  assert.deepEqual(
    await lookOf(other.page, String(card)),
    await lookOf(preview.frame, String(card)),
    id,
  );
  assert.deepEqual(other.problems, []);
  await other.page.close();
};

const states: Record<string, State> = {
  'the example': { card: 'career-roadmap', theme: 'paper', '--career-accent': '#b4232a' },
  'an own career': { card: 'salary-ladder', data: ownData, lang: 'de', page: 'dark' },
};

for (const [name, state] of Object.entries(states))
  inEveryWay(
    `the code of each destination, for ${name}`,
    async (way) => {
      const all = await destinations(way.page);
      const missing = Object.keys(pasted).filter((id) => !all.some((one) => one.id === id));
      assert.deepEqual(missing, []);
      for (const { id, label } of all) {
        await goTo(way, label);
        await check(way, id, state);
      }
      assert.deepEqual(way.problems, []);
    },
    state,
  );
