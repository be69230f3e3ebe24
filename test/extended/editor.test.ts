/** The career editor: adding, moving and removing entries, undo, problems, and what is stored. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Draft } from '../../demo/builder/model/session.js';
import { documentOf, openEditor, openSections, pathOf } from './editor-page.js';
import { focused } from './hands.js';

const smith = JSON.parse(readFileSync('demo/careers/blacksmith.json', 'utf8')) as Draft;

const titlesOf = (page: Page) =>
  page.evaluate(() => session.path!.roadmap!.steps.map(({ title }) => title));

const said = (page: Page) => page.$eval('.editor [role=status]', ({ textContent }) => textContent);

const open = (page: Page, section: string) => page.click(`#section-${section} > summary`);

test('a trade from blank: title, pay as people write it, steps with alternatives', async () => {
  const { page, problems } = await openEditor();
  await page.type('#at-title', 'Baker');
  await open(page, 'pay');
  await page.type('#at-currency', 'eur');
  await page.select('#at-payPeriod', 'month');
  for (const [label, pay] of [
    ['Trainee', '1.206,00 €'],
    ['Journeyman', '2.8–3.2k'],
    ['Master', '4,500+'],
  ] as const) {
    await page.click('#at-salaries-add');
    assert.equal(await focused(page), 'Level');
    await page.keyboard.type(label);
    await page.keyboard.press('Tab');
    await page.keyboard.type(pay);
  }
  await open(page, 'roadmap');
  for (const [title, time] of [
    ['School', '3 to 4 weeks'],
    ['Self-taught', '6 months'],
    ['Exam', ''],
  ] as const) {
    await page.click('#at-roadmap-steps-add');
    assert.equal(await focused(page), 'Title');
    await page.keyboard.type(title);
    await page.keyboard.press('Tab');
    await page.keyboard.type(time);
  }
  await page.click('#at-roadmap-steps-1-choice-alternative');
  await page.click('#at-roadmap-steps-2-optional');
  await page.select('#at-roadmap-steps-2-salary', 'trainee');
  assert.equal(
    JSON.stringify(await pathOf(page)),
    JSON.stringify({
      id: 'baker',
      currency: 'EUR',
      payPeriod: 'month',
      title: 'Baker',
      salaries: [
        { level: 'trainee', label: 'Trainee', amount: 1206 },
        { level: 'journeyman', label: 'Journeyman', amount: 2800, max: 3200 },
        { level: 'master', label: 'Master', amount: 4500, orMore: true },
      ],
      roadmap: {
        steps: [
          {
            id: 'school',
            title: 'School',
            duration: { min: 3, max: 4, unit: 'week' },
            choice: 'school',
          },
          {
            id: 'self-taught',
            title: 'Self-taught',
            duration: { min: 6, max: 6, unit: 'month' },
            choice: 'school',
          },
          { id: 'exam', title: 'Exam', optional: true, salary: 'trainee' },
        ],
      },
    }),
  );
  assert.deepEqual(problems, []);
  await page.close();
});

test('entries are moved by buttons and keys, and the focus and the announcements follow', async () => {
  const { page } = await openEditor(smith);
  await open(page, 'roadmap');
  const titles = await titlesOf(page);
  const [first, second, ...rest] = titles;
  await page.focus('#at-roadmap-steps-0-down');
  await page.keyboard.press('Enter');
  assert.deepEqual(await titlesOf(page), [second, first, ...rest]);
  assert.equal(await focused(page), `Move Step 2, ${first} down`);
  assert.equal(await said(page), `Step 1, ${first}: moved to place 2 of 4.`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), `Move Step 4, ${first} down`);
  await page.keyboard.press('Enter');
  assert.deepEqual(await titlesOf(page), [second, ...rest, first]);
  // Alt and an arrow key move the entry from any of its fields.
  await page.click('#at-roadmap-steps-3-toggle');
  await page.focus('#at-roadmap-steps-3-title');
  await page.keyboard.down('Alt');
  for (let place = 0; place < 5; place++) await page.keyboard.press('ArrowUp');
  await page.keyboard.up('Alt');
  assert.deepEqual(await titlesOf(page), titles);
  assert.equal(await page.evaluate(() => document.activeElement!.id), 'at-roadmap-steps-0-title');
  await page.close();
});

test('entries are moved by dragging; Escape puts them back', async () => {
  const { page } = await openEditor(smith);
  await open(page, 'roadmap');
  const titles = await titlesOf(page);
  const middle = async (index: number, part: string) => {
    const box = await (await page.$(`#at-roadmap-steps-${index} ${part}`))!.boundingBox();
    return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
  };
  const drag = async (from: number, to: number) => {
    const [start, end] = [await middle(from, '.grip'), await middle(to, '.head')];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, (start.y + end.y) / 2);
    await page.mouse.move(end.x, end.y + (to > from ? 8 : -8));
  };
  await drag(0, 2);
  assert.equal((await page.$$('.drop-before, .drop-after')).length, 1);
  await page.mouse.up();
  assert.deepEqual(await titlesOf(page), [titles[1], titles[2], titles[0], titles[3]]);
  await drag(3, 0);
  await page.mouse.up();
  assert.deepEqual(await titlesOf(page), [titles[3], titles[1], titles[2], titles[0]]);
  await drag(0, 3);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  assert.deepEqual(await titlesOf(page), [titles[3], titles[1], titles[2], titles[0]]);
  assert.equal((await page.$$('.dragged, .drop-before, .drop-after')).length, 0);
  await page.close();
});

test('several entries are removed in a row, and come back', async () => {
  const { page } = await openEditor(smith);
  await open(page, 'roadmap');
  const before = await documentOf(page);
  const titles = await titlesOf(page);
  const active = () => page.evaluate(() => document.activeElement!.id);
  for (const [index, next] of [
    [2, 2],
    [2, 1],
    [1, 0],
  ]) {
    await page.focus(`#at-roadmap-steps-${index}-remove`);
    await page.keyboard.press('Enter');
    // A second Enter would only open the entry.
    assert.equal(await active(), `at-roadmap-steps-${next}-toggle`);
  }
  assert.match(await said(page), /^Step 2, .*: removed/);
  const lines = () =>
    page.$$eval('.editor .removed', (all) => all.map((one) => (one as HTMLElement).innerText));
  assert.deepEqual(await lines(), [`Step 2, ${titles[1]}: removed.\nUndo`]);
  await page.click('.editor .removed button');
  assert.equal(await active(), 'at-roadmap-steps-1-toggle');
  assert.deepEqual(await lines(), []);
  for (const index of [1, 0]) {
    await page.focus(`#at-roadmap-steps-${index}-remove`);
    await page.keyboard.press('Enter');
  }
  assert.equal(await focused(page), 'Add a step');
  await page.click('#at-roadmap-steps-add');
  for (let step = 0; step < 5; step++) await page.click('#editor-undo');
  assert.deepEqual(await documentOf(page), before);
  await page.close();
});

test('a copy of an entry gets the focus and a key of its own', async () => {
  const { page } = await openEditor(smith);
  await open(page, 'roadmap');
  await page.click('#at-roadmap-steps-0-copy');
  assert.equal(await page.evaluate(() => document.activeElement!.id), 'at-roadmap-steps-1-title');
  const ids = await page.evaluate(() => session.path!.roadmap!.steps.map(({ id }) => id));
  assert.equal(new Set(ids).size, 5);
  await page.close();
});

test('undo and redo of a change to a list say what changed, and keep the focus near', async () => {
  const { page } = await openEditor(smith);
  await open(page, 'roadmap');
  const [first, , , last] = await titlesOf(page);
  const active = () => page.evaluate(() => document.activeElement!.id);
  const press = async (key: 'z' | 'y', text: string, id: string) => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
    assert.equal(await said(page), text);
    assert.equal(await active(), `at-roadmap-steps-${id}`);
  };
  await page.click('#at-roadmap-steps-add');
  assert.equal(await said(page), 'Step 5 of 5 added.');
  await press('z', 'Undone: Step 5 was added.', '3-toggle');
  await press('y', 'Redone: Step 5 was added.', '4-toggle');
  await press('z', 'Undone: Step 5 was added.', '3-toggle');
  await page.click('#at-roadmap-steps-3-copy');
  assert.equal(await said(page), `Step 5, ${last}: a copy of step 4.`);
  await press('z', `Undone: Step 4, ${last} was duplicated.`, '3-toggle');
  await page.click('#at-roadmap-steps-0-remove');
  await press('z', `Undone: Step 1, ${first} was removed.`, '0-toggle');
  await press('y', `Redone: Step 1, ${first} was removed.`, '0-toggle');
  await press('z', `Undone: Step 1, ${first} was removed.`, '0-toggle');
  await page.click('#at-roadmap-steps-0-down');
  await press('z', `Undone: Step 1, ${first} was moved.`, '0-toggle');
  await press('y', `Redone: Step 1, ${first} was moved.`, '1-toggle');
  await page.close();
});

test('a move says what else changes, or that there is nowhere to go', async () => {
  const { page } = await openEditor({
    title: 'Midwife',
    roadmap: {
      steps: [
        { title: 'School', choice: 'a' },
        { title: 'Access course', choice: 'a' },
        { title: 'First post', phase: 'At work' },
        { title: 'Degree' },
      ],
    },
  });
  await open(page, 'roadmap');
  const move = async (part: string, text: string) => {
    await page.click(`#at-roadmap-steps-${part}`);
    assert.equal(await said(page), text);
  };
  await move('0-up', 'Step 1, School is already the first.');
  await move('3-down', 'Step 4, Degree is already the last.');
  await move(
    '1-down',
    'Step 2, Access course: moved to place 3 of 4. It’s now in “At work”. “Access course” is no longer next to its alternative.',
  );
  await move(
    '1-down',
    'Step 2, First post: moved to place 3 of 4. It now begins “At work” before “Degree”.',
  );
  await page.close();
});

test('a currency is written as its code, sign or name', async () => {
  const { page } = await openEditor({ title: 'Baker' });
  await open(page, 'pay');
  for (const [text, code] of [
    ['£', 'GBP'],
    ['€', 'EUR'],
    ['zł', 'PLN'],
    ['euros', 'EUR'],
    ['swiss francs', 'CHF'],
    ['usd', 'USD'],
    ['$', '$'],
  ] as const) {
    await page.$eval('#at-currency', (input) => (input as HTMLInputElement).select());
    await page.type('#at-currency', text);
    await page.focus('#at-title');
    assert.equal((await documentOf(page))!.currency, code);
  }
  assert.match(await page.$eval('.editor .wrong', (one) => one.textContent), /USD, CAD or AUD/);
  await page.close();
});

test('50 changes are undone and redone with keys, also in text fields', async () => {
  const { page } = await openEditor({ title: 'Baker' });
  const before = await documentOf(page);
  for (let change = 0; change < 50; change++) {
    await page.focus(change % 2 ? '#at-tagline' : '#at-title');
    await page.keyboard.type(String(change % 10));
  }
  const after = await documentOf(page);
  assert.equal(after!.title, 'Baker0246802468024680246802468');
  const press = async (...keys: ('Control' | 'Shift' | 'z' | 'y')[]) => {
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys) await page.keyboard.up(key);
  };
  for (let change = 0; change < 50; change++) await press('Control', 'z');
  assert.deepEqual(await documentOf(page), before);
  assert.equal(
    await page.$eval('#at-title', (input) => (input as HTMLInputElement).value),
    'Baker',
  );
  assert.equal(await page.$eval('#editor-undo', ({ ariaDisabled }) => ariaDisabled), 'true');
  for (let change = 0; change < 25; change++) await press('Control', 'y');
  for (let change = 0; change < 25; change++) await press('Control', 'Shift', 'z');
  assert.deepEqual(await documentOf(page), after);
  await page.close();
});

test('undo shows what comes back', async () => {
  const { page } = await openEditor(smith);
  await open(page, 'roadmap');
  await page.click('#at-roadmap-steps-1-toggle');
  await page.type('#at-roadmap-steps-1-phase', 'Start');
  await open(page, 'roadmap');
  await page.focus('#at-title');
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  assert.equal(await page.evaluate(() => document.activeElement!.id), 'at-roadmap-steps-1-phase');
  assert.equal(await said(page), 'Undone: Begins a phase.');
  await page.close();
});

test('problems appear at their field after it is left, never block, and vanish when fixed', async () => {
  const { page } = await openEditor({ title: 'Baker' });
  await openSections(page);
  const wrong = () => page.$$eval('.editor .wrong', (all) => all.map((one) => one.textContent));
  await page.click('#at-roadmap-steps-add');
  await page.click('#at-roadmap-steps-0-resources-add');
  await page.focus('#at-roadmap-steps-0-resources-0-url');
  await page.keyboard.type('no address');
  // The author still works on the entry: its missing name isn’t pointed out.
  await page.waitForFunction(() => session.problems.length === 3);
  assert.deepEqual(await wrong(), []);
  await page.focus('#at-roadmap-steps-0-title');
  const message = '“no address” isn’t a web address. An example: https://example.com';
  assert.deepEqual(await wrong(), [
    'Fill in “Title”. Until then, it’s left out.',
    'Fill in “Name”. Until then, it’s left out.',
    message,
  ]);
  const described = await page.$eval('#at-roadmap-steps-0-resources-0-url', (input) => [
    input.getAttribute('aria-invalid'),
    document.getElementById(input.getAttribute('aria-describedby')!)!.textContent,
  ]);
  assert.deepEqual(described, ['true', message]);
  assert.match(await said(page), /^Title: Fill in/);
  await page.keyboard.type('Learn');
  assert.equal((await pathOf(page))!.roadmap!.steps.length, 1);
  await page.$eval('#at-roadmap-steps-0-resources-0-url', (input) =>
    (input as HTMLInputElement).select(),
  );
  await page.focus('#at-roadmap-steps-0-resources-0-url');
  await page.keyboard.type('example.com');
  await page.focus('#at-roadmap-steps-0-resources-0-label');
  await page.keyboard.type('Book');
  await page.focus('#at-title');
  assert.deepEqual(await wrong(), []);
  assert.deepEqual((await pathOf(page))!.roadmap!.steps[0]!.resources, [
    { label: 'Book', url: 'https://example.com' },
  ]);
  await page.close();
});

test('a document with problems shows them at once, and a link leads to each', async () => {
  const { page } = await openEditor({
    title: 'Baker',
    salaries: [{ label: 'Trainee', amount: 'little' }],
    roadmap: {
      steps: [{ id: 'no key!', title: 'Learn', duration: { min: 'three', unit: 'week' } }],
    },
  });
  assert.match(await page.$eval('#section-pay > summary', (one) => one.textContent), /1 problem/);
  assert.match(
    await page.$eval('#section-roadmap > summary', (one) => one.textContent),
    /2 problems/,
  );
  for (let problem = 0; problem < 3; problem++) {
    await page.evaluate((index) => show(editor, session.problems[index]!.place), problem);
    const invalid = await page.evaluate(() => document.activeElement!.getAttribute('aria-invalid'));
    assert.equal(invalid, 'true');
  }
  await page.close();
});

test('text that can’t be read as a figure is kept, and shown again after moving', async () => {
  const { page } = await openEditor({ title: 'Baker' });
  await open(page, 'facts');
  await page.type('#at-timeToHire', 'a while');
  await page.focus('#at-cost');
  assert.equal(
    await page.$eval('#at-timeToHire', (input) => (input as HTMLInputElement).value),
    'a while',
  );
  assert.equal((await pathOf(page))!.timeToHire, undefined);
  await page.focus('#at-timeToHire');
  await page.$eval('#at-timeToHire', (input) => (input as HTMLInputElement).select());
  await page.keyboard.type('1 to 2 years');
  await page.focus('#at-cost');
  assert.equal(
    await page.$eval('#at-timeToHire', (input) => (input as HTMLInputElement).value),
    '1–2',
  );
  assert.deepEqual((await pathOf(page))!.timeToHire, { min: 1, max: 2, unit: 'year' });
  await page.close();
});

test('a change in another tab shows up without moving the focus', async () => {
  const { page } = await openEditor(smith);
  await open(page, 'roadmap');
  await page.click('#at-roadmap-steps-1-toggle');
  await page.focus('#at-roadmap-steps-1-title');
  await page.evaluate(() => {
    const { roadmap, ...rest } = session.path!;
    const steps = roadmap!.steps.slice(1);
    const other = { ...rest, tagline: 'From another tab', roadmap: { ...roadmap, steps } };
    session.sync(JSON.parse(JSON.stringify(other)));
  });
  assert.equal(await page.evaluate(() => document.activeElement!.id), 'at-roadmap-steps-0-title');
  assert.equal(
    await page.$eval('#at-tagline', (input) => (input as HTMLInputElement).value),
    'From another tab',
  );
  await page.close();
});

for (const file of readdirSync('demo/careers').filter((name) => name.endsWith('.json')))
  test(`going through all fields of ${file} changes nothing`, async () => {
    const document = JSON.parse(readFileSync(`demo/careers/${file}`, 'utf8')) as Draft;
    const { page, problems } = await openEditor(document);
    await openSections(page);
    const visited = await page.evaluate(() => {
      for (const toggle of window.document.querySelectorAll<HTMLElement>('.editor .toggle'))
        toggle.click();
      const controls = [
        ...window.document.querySelectorAll<HTMLInputElement>('.editor :is(input, textarea)'),
      ].filter(({ type }) => type !== 'checkbox');
      for (const control of controls) {
        control.focus();
        // What is shown is read as what the document has.
        control.dispatchEvent(new Event('input', { bubbles: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
        control.blur();
      }
      return controls.length;
    });
    assert.ok(visited > 20);
    assert.deepEqual(await pathOf(page), document);
    assert.deepEqual(problems, []);
    await page.close();
  });
