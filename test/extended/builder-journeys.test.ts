/** What authors do in the builder besides writing: they reload, use two tabs, undo, and open broken files. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Page } from 'puppeteer-core';
import { inEveryWay } from './builder-hands.js';
import { open, published } from './builder-page.js';
import { typeAtEnd, type Hand } from './hands.js';

const folder = await mkdtemp(join(tmpdir(), 'journeys-'));
after(() => rm(folder, { recursive: true }));

const startBlank = async (page: Page, { press, to }: Hand, title: string) => {
  await press('Blank career');
  await page.waitForSelector('#at-title');
  await to('Job title');
  await page.keyboard.type(title);
};

const shows = (page: Page, selector: string, text: string) =>
  page.waitForFunction(
    (selector, text) => document.querySelector(selector)?.textContent.includes(text),
    {},
    selector,
    text,
  );

const saved = (page: Page, title: string) => shows(page, '.draft-status', `as “${title}”`);

/** Waits until a field has this value. */
const hasValue = (page: Page, field: string, text: string) =>
  page.waitForFunction(
    (field, text) => document.querySelector<HTMLInputElement>(field)?.value === text,
    {},
    field,
    text,
  );

inEveryWay('a reload in the middle of a word loses nothing', async ({ hand, page, problems }) => {
  // The browser may ask first: the last letters aren’t saved yet.
  page.on('dialog', (dialog) => void dialog.accept());
  await startBlank(page, hand, 'Bak');
  await page.reload();
  await hasValue(page, '#at-title', 'Bak');
  await hand.to('Job title');
  await typeAtEnd(page, 'er');
  await hand.press('Pay');
  await hand.press('Add a level');
  await page.keyboard.type('Apprentice');
  await hand.to('Pay per year');
  await page.keyboard.type('14');
  await page.reload();
  await hasValue(page, '#at-title', 'Baker');
  await hand.press('Pay');
  await hand.to('Pay per year');
  await typeAtEnd(page, '000');
  assert.deepEqual(await published(page), {
    id: 'baker',
    title: 'Baker',
    salaries: [{ level: 'apprentice', label: 'Apprentice', amount: 14000 }],
  });
  assert.deepEqual(problems, []);
});

inEveryWay('two tabs show the same career', async ({ browser, hand, handOf, page, problems }) => {
  await startBlank(page, hand, 'Baker');
  await page.keyboard.press('Tab');
  await saved(page, 'Baker');
  const second = await open({}, { browser, context: page.browserContext() });
  const other = second.page;
  await hasValue(other, '#at-title', 'Baker');
  await other.bringToFront();
  await handOf(other).to('Job title');
  await typeAtEnd(other, ' and cook');
  await saved(other, 'Baker and cook');
  await page.bringToFront();
  await hasValue(page, '#at-title', 'Baker and cook');
  await hand.to('In one line');
  await page.keyboard.type('Bread');
  await other.bringToFront();
  await hasValue(other, '#at-tagline', 'Bread');
  const expected = { id: 'baker', title: 'Baker and cook', tagline: 'Bread' };
  assert.deepEqual(await published(other), expected);
  await page.bringToFront();
  assert.deepEqual(await published(page), expected);
  assert.deepEqual([...problems, ...second.problems], []);
});

inEveryWay('50 changes are undone and redone', async ({ hand, page, problems }) => {
  await startBlank(page, hand, 'Baker');
  const before = await published(page);
  let title = 'Baker';
  for (let change = 0; change < 50; change++) {
    const isTitle = change % 2 === 1;
    await hand.to(isTitle ? 'Job title' : 'In one line');
    await typeAtEnd(page, String(change % 10));
    if (isTitle) title += change % 10;
  }
  const after = await published(page);
  assert.equal(after.title, title);
  for (let change = 0; change < 50; change++) await hand.undo();
  assert.deepEqual(await published(page), before);
  for (let change = 0; change < 50; change++) await hand.redo();
  assert.deepEqual(await published(page), after);
  assert.deepEqual(problems, []);
});

inEveryWay('a broken file is explained, and opens once it is mended', async (way) => {
  const { hand, page, problems } = way;
  const path = join(folder, 'smith.json');
  const choose = async (content: string) => {
    await writeFile(path, content);
    const [chooser] = await Promise.all([page.waitForFileChooser(), hand.press('JSON file')]);
    await chooser.accept([path]);
  };
  await startBlank(page, hand, 'Baker');
  await hand.press('Start from something else');
  await choose('{\n  "id": "smith"\n  "title": "Smith"\n}');
  await shows(page, '#start-message', 'smith.json can’t be opened. Line 2: a comma is missing');
  assert.equal((await published(page)).title, 'Baker');
  await choose('{ "id": "smith", "title": "Smith" }');
  await shows(page, '#start-message', 'Started from smith.json.');
  assert.deepEqual(await published(page), { id: 'smith', title: 'Smith' });
  await hand.press('Undo');
  await hasValue(page, '#at-title', 'Baker');
  assert.deepEqual(problems, []);
});
