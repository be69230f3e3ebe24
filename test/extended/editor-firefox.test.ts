/** The career editor in Firefox, which has no control for months and moves the focus in its own way. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { launchFirefox } from '../browsers.js';
import { documentOf, openEditor, openSections, pathOf } from './editor-page.js';

const browser = await launchFirefox();
after(() => browser.close());

const document = {
  title: 'Baker',
  roadmap: { steps: ['A', 'B', 'C'].map((title) => ({ title })) },
};

test('months are written as text', async () => {
  const { page, problems } = await openEditor(document, { browser });
  await openSections(page);
  await page.type('#at-asOf', '11/2026');
  await page.focus('#at-title');
  assert.equal((await pathOf(page))!.asOf, '2026-11');
  assert.deepEqual(problems, []);
  await page.close();
});

test('steps are dragged, moved with keys and removed, and all of it is undone', async () => {
  const { page, problems } = await openEditor(document, { browser });
  await openSections(page);
  const before = await documentOf(page);
  const ids = () => page.evaluate(() => session.path!.roadmap!.steps.map(({ id }) => id).join(''));
  const middle = async (selector: string) => {
    const box = await (await page.$(selector))!.boundingBox();
    return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
  };
  await page.$eval('#at-roadmap-steps-0', (step) => step.scrollIntoView({ block: 'center' }));
  const start = await middle('#at-roadmap-steps-0 .grip');
  const end = await middle('#at-roadmap-steps-2');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x, end.y);
  await page.mouse.move(start.x, end.y + 8);
  await page.mouse.up();
  assert.equal(await ids(), 'bca');
  await page.focus('#at-roadmap-steps-2-toggle');
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.up('Alt');
  assert.equal(await ids(), 'bac');
  const focused = () => page.evaluate(() => window.document.activeElement!.id);
  assert.equal(await focused(), 'at-roadmap-steps-1-toggle');
  await page.focus('#at-roadmap-steps-1-remove');
  await page.keyboard.press('Enter');
  assert.equal(await focused(), 'at-roadmap-steps-1-toggle');
  await page.focus('#at-title');
  await page.keyboard.type('s');
  for (let change = 0; change < 4; change++) {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  }
  assert.deepEqual(await documentOf(page), before);
  assert.deepEqual(problems, []);
  await page.close();
});
