/** The builder’s dialog for spreadsheets. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { CareerPath } from '../../src/model/path-types.js';
import { violationsOf } from '../node/axe.js';
import { open, openAllDetails, settled } from './builder-page.js';

const folder = await mkdtemp(join(tmpdir(), 'spreadsheets-'));
after(() => rm(folder, { recursive: true }));

const sample = (name: string): Promise<string> => readFile(`test/spreadsheets/${name}`, 'utf8');

const dialog = '#spreadsheet[open]';

/** What a spreadsheet program puts on the clipboard, pasted where the focus is. */
const paste = (page: Page, text: string, html = ''): Promise<void> =>
  page.evaluate(
    (text, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      if (html) clipboardData.setData('text/html', html);
      document.activeElement!.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    text,
    html,
  );

const openDialog = async (options: { width?: number } = {}) => {
  const { page, problems } = await open({}, options);
  await page.click('#start-spreadsheet');
  await page.waitForSelector(`${dialog} textarea:focus`);
  return { page, problems };
};

const summaryOf = (page: Page): Promise<string> =>
  page.$eval('#spreadsheet-summary', ({ textContent }) => textContent);

const questionsOf = (page: Page): Promise<string[]> =>
  page.$$eval(`${dialog} .questions li span`, (all) => all.map(({ textContent }) => textContent));

const rolesOf = (page: Page): Promise<string[]> =>
  page.$$eval(`${dialog} .roles select`, (all) =>
    all.map(({ selectedOptions }) => selectedOptions[0]!.textContent.trim()),
  );

/** The career that the builder publishes. */
const pathOf = async (page: Page): Promise<CareerPath> => {
  await page.waitForFunction(() => !document.querySelector('#spreadsheet'));
  await openAllDetails(page);
  await page.waitForSelector('#document code');
  await settled(page);
  return JSON.parse(
    await page.$eval('#document code', ({ textContent }) => textContent),
  ) as CareerPath;
};

test('each sample is shown as understood', async () => {
  const { page } = await openDialog();
  await paste(page, await sample('bootcamp.csv'));
  assert.deepEqual(await rolesOf(page), [
    ...['Step title', 'Duration in weeks', 'Skills', 'Pay', 'Link', 'Optional step'],
  ]);
  assert.match(await summaryOf(page), /^This makes 6 steps \(1 optional\), 2 levels of pay\.$/);
  const questions = await questionsOf(page);
  assert.match(questions[0]!, /Which currency/);
  // A question leads to the control that answers it.
  await page.click(`${dialog} .questions button`);
  assert.equal(await page.evaluate(() => document.activeElement!.id), 'spreadsheet-currency');
  await page.select('#spreadsheet-currency', 'EUR');
  await page.select('#spreadsheet-period', 'month');
  assert.deepEqual(await questionsOf(page), []);

  for (const [name, summary] of [
    ['ausbildung.csv', /3 steps, 3 levels of pay/],
    ['pay-from-excel.tsv', /0 steps, 3 levels of pay/],
  ] as const) {
    const file = (await page.$(`${dialog} [type=file]`)) as ElementHandle<HTMLInputElement>;
    await file.uploadFile(`test/spreadsheets/${name}`);
    await page.waitForFunction(
      (source) =>
        new RegExp(source).test(document.querySelector('#spreadsheet-summary')!.textContent),
      {},
      summary.source,
    );
  }
});

test('a file that is dropped on the career opens the dialog', async () => {
  const { page, problems } = await open();
  await page.evaluate(
    (csv) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([csv], 'web-developer.csv'));
      document
        .querySelector('#start')!
        .dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    await sample('bootcamp.csv'),
  );
  await page.waitForSelector(`${dialog} .roles`);
  assert.match(await summaryOf(page), /^This makes 6 steps/);
  const title = await page.$eval('#spreadsheet-job', (job) => (job as HTMLInputElement).value);
  assert.equal(title, 'web developer');
  assert.deepEqual(problems, []);
  await page.close();
});

test('corrections apply at once', async () => {
  const { page } = await openDialog();
  await paste(page, 'Step\tMystery\nA\tred\nB\t\n\t7\n');
  assert.deepEqual(await questionsOf(page), [
    '“Mystery” isn’t recognised, and isn’t used. Is that right?',
  ]);
  await page.select('#spreadsheet-column-1', 'optional');
  assert.match(await summaryOf(page), /2 steps, 0 levels of pay, 1 row left out, 1 cell to check/);
  await page.select('#spreadsheet-column-1', 'phase');
  assert.deepEqual(await questionsOf(page), []);
  await page.select('#spreadsheet-column-0', 'ignore');
  assert.match(await summaryOf(page), /No steps and no pay were found/);
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement!.getAttribute('aria-label') ?? activeElement!.id;
  });

test('a guess that is right is confirmed, one after the other', async () => {
  const { page } = await openDialog();
  await paste(page, 'Step\tTime\tPay\tNotes\nA\t1 day\t18500\tin euros\nB\t2-3 weeks\t19500\t\n');
  // Cells with their units are read as they are.
  assert.equal((await rolesOf(page))[1], 'Duration as written');
  assert.equal((await questionsOf(page)).length, 2);
  await page.focus(`${dialog} .questions button`);
  assert.match(await focused(page), /^Yes, that’s right: Is the pay in EUR/);
  await page.keyboard.press('Enter');
  assert.match(await focused(page), /^Yes, that’s right: What is the pay for/);
  assert.equal((await questionsOf(page)).length, 1);
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'spreadsheet-summary');
  assert.deepEqual(await questionsOf(page), []);
  assert.equal(
    await page.$eval('#spreadsheet-currency', (menu) => (menu as HTMLSelectElement).value),
    'EUR',
  );
});

test('cells stay when the dialog is closed, until they are used', async () => {
  const { page, problems } = await openDialog();
  const reopen = async () => {
    await page.$eval('#start-spreadsheet', (button) => (button as HTMLElement).click());
    await page.waitForSelector(`${dialog} textarea:focus`);
  };
  const cells = 'Step\tMystery\nA\tred\n';
  await paste(page, cells);
  await page.select('#spreadsheet-column-1', 'phase');
  await page.type('#spreadsheet-job', 'Painter');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('#spreadsheet'));
  await reopen();
  assert.deepEqual(await rolesOf(page), ['Step title', 'Phase']);
  assert.deepEqual(
    await page.$eval('#spreadsheet-cells', (field) => {
      const { selectionEnd, selectionStart, value } = field as HTMLTextAreaElement;
      return [value, selectionEnd - selectionStart];
    }),
    [cells, cells.length],
  );
  await page.click(`${dialog} .main`);
  const { roadmap, title } = await pathOf(page);
  assert.deepEqual([title, roadmap!.steps], ['Painter', [{ id: 'a', title: 'A', phase: 'red' }]]);
  await reopen();
  assert.equal(await page.$(`${dialog} .roles`), null);
  assert.deepEqual(problems, []);
});

test('a spreadsheet is added to the career that is edited, and that can be undone', async () => {
  const { page } = await openDialog();
  await paste(page, 'Career\tStep\nBaker\tDough\n');
  await page.click(`${dialog} .main`);
  assert.deepEqual((await pathOf(page)).roadmap!.steps, [{ id: 'dough', title: 'Dough' }]);
  await page.$eval('#start-spreadsheet', (button) => (button as HTMLElement).click());
  await page.waitForSelector(`${dialog} textarea:focus`);
  await paste(page, 'Step\tPay (€/month)\nDough\t1.200\nOven\t1.400\n');
  await page.click(`${dialog} .actions button:last-child`);
  await page.waitForFunction(() =>
    document.querySelector('#document')!.textContent.includes('dough-2'),
  );
  const path = await pathOf(page);
  assert.equal(path.title, 'Baker');
  assert.deepEqual(
    path.roadmap!.steps.map(({ id, salary }) => [id, salary]),
    [
      ['dough', undefined],
      ['dough-2', 'dough-2'],
      ['oven', 'oven'],
    ],
  );
  assert.equal(path.payPeriod, 'month');
});

test('cells with links, merged cells and hostile HTML from the clipboard', async () => {
  const { page, problems } = await openDialog();
  const html = `<table><tr><td>Phase<td>Step<td>Link
    <tr><td rowspan=2>Start<td>A &lt;img src=x onerror=alert(1)&gt;<td><a href="https://a.example/x">Read</a>
    <tr><td>B<br>C<td><a href="javascript:alert(1)">No</a><img src="https://evil.example/"><script>alert(1)</script></table>`;
  await paste(page, 'Phase\tStep\tLink', html);
  await page.type('#spreadsheet-job', 'Any');
  await page.click(`${dialog} .main`);
  const { steps } = (await pathOf(page)).roadmap!;
  assert.deepEqual(
    steps.map(({ phase, title }) => [phase, title]),
    [
      ['Start', 'A <img src=x onerror=alert(1)>'],
      [undefined, 'B C'],
    ],
  );
  assert.deepEqual(steps[0]!.resources, [{ label: 'Read', url: 'https://a.example/x' }]);
  assert.equal(steps[1]!.resources, undefined);
  assert.deepEqual(problems, []);
});

test('huge tables, formulas and workbooks are handled', async () => {
  const { page, problems } = await openDialog();
  await paste(
    page,
    `${Array(10_000).fill('Step').join('\t')}\n${Array(10_000).fill('=1+1').join('\t')}`,
  );
  assert.match(await summaryOf(page), /1 step,/);
  const file = (await page.$(`${dialog} [type=file]`)) as ElementHandle<HTMLInputElement>;
  const upload = async (name: string, content: string) => {
    const path = join(folder, name);
    await writeFile(path, content);
    await file.uploadFile(path);
  };
  await upload('large.csv', `Step,Skills\nA,"${'x, '.repeat(700_000)}"\nB,y\n`);
  await page.waitForFunction(() =>
    document.querySelector('#spreadsheet-summary')!.textContent.includes('2 steps'),
  );
  await upload('plan.xlsx', 'PK\u0003\u0004');
  await page.waitForFunction(() =>
    document.querySelector('#spreadsheet .message')!.textContent.includes('save it as CSV'),
  );
  assert.deepEqual(problems, []);
});

for (const scheme of ['light', 'dark'])
  test(`it is accessible in ${scheme}, before and after pasting`, async () => {
    const { page } = await openDialog();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    assert.deepEqual(await violationsOf(page, {}, '#spreadsheet'), []);
    await paste(page, `${await sample('bootcamp.csv')},9,,,,\n`);
    await openAllDetails(page);
    assert.deepEqual(await violationsOf(page, {}, '#spreadsheet'), []);
  });

test('nothing is cut off in narrow windows, with large text and from right to left', async () => {
  const { page } = await openDialog();
  await paste(page, `${await sample('bootcamp.csv')},9,,,,\n`);
  await openAllDetails(page);
  for (const { dir, size, width } of [
    { dir: 'ltr', size: '100%', width: 280 },
    { dir: 'ltr', size: '200%', width: 360 },
    { dir: 'rtl', size: '100%', width: 280 },
    { dir: 'ltr', size: '100%', width: 1440 },
  ]) {
    await page.setViewport({ width, height: 800 });
    const cut = await page.evaluate(
      ({ dir, size }) => {
        document.documentElement.dir = dir;
        document.documentElement.style.fontSize = size;
        const dialog = document.querySelector('#spreadsheet')!;
        const box = dialog.getBoundingClientRect();
        return [...dialog.querySelectorAll('*')]
          .filter(
            (element) => element.checkVisibility() && !element.closest('.sheet table, option'),
          )
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return left < box.left - 1 || right > box.right + 1;
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 80));
      },
      { dir, size },
    );
    assert.deepEqual(cut, [], `${width} ${size} ${dir}`);
  }
});
