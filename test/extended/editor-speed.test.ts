/** Typing stays fast in a long career, of which only what is open is rendered. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from '../../demo/builder/model/session.js';
import { openEditor, openSections } from './editor-page.js';

/** The longest that the page may be busy with a keystroke, in milliseconds. */
const limit = 50;

const long: Draft = {
  title: 'Baker',
  salaries: Array.from({ length: 12 }, (_, index) => ({ label: `Level ${index}`, amount: index })),
  backgrounds: [{ label: 'Cook' }, { label: 'Waiter' }],
  roadmap: {
    steps: Array.from({ length: 200 }, (_, index) => ({
      title: `Step ${index}`,
      duration: { min: 1, max: 2, unit: 'week' },
      description: 'What the step is about. '.repeat(10),
      skills: ['one', 'two', 'three'],
      phase: `Phase ${Math.floor(index / 10)}`,
      skippedBy: ['cook'],
      resources: [{ label: 'Book', url: 'https://example.com' }],
    })),
  },
};

test('a keystroke in a career with 200 steps is quick', async () => {
  const { page } = await openEditor(long);
  await openSections(page);
  await page.click('#at-roadmap-steps-100-toggle');
  await page.evaluate(() => {
    const times: number[] = [];
    let start = 0;
    addEventListener('beforeinput', () => (start = performance.now()), { capture: true });
    addEventListener('input', () => {
      // Reading a size makes the browser lay out the page.
      void document.body.offsetHeight;
      times.push(performance.now() - start);
    });
    Object.assign(globalThis, { times });
  });
  for (const field of ['title', 'description', 'duration']) {
    await page.focus(`#at-roadmap-steps-100-${field}`);
    for (const digit of '12345678901234567890') await page.keyboard.press(digit as '1');
    const times = await page.evaluate(() =>
      (globalThis as unknown as { times: number[] }).times.splice(0),
    );
    assert.equal(times.length, 20);
    const median = times.toSorted((one, other) => one - other)[10]!;
    assert.ok(median < limit, `${field}: ${Math.round(median)} ms`);
  }
  await page.close();
});
