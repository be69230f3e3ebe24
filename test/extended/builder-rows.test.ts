/** Twelve rows, pasted or from a file, become a roadmap. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { CareerPath } from '../../src/model/path-types.js';
import { inEveryWay } from './builder-hands.js';
import { codeOf, published } from './builder-page.js';
import { paste } from './builder-paste.js';
import { pressKeys, putOnClipboard } from './hands.js';

const folder = await mkdtemp(join(tmpdir(), 'rows-'));
after(() => rm(folder, { recursive: true }));

const twelveRows = [
  'Step\tWeeks\tSkills\tAlternative\tPay\tOptional',
  'Safety\t1\tgloves; masks\t\t\t',
  'Evening course\t10-12\tseams\tway in\t$30k - $34k\t',
  'Apprenticeship\t52\tseams; tools\tway in\t$30k - $34k\t',
  'Materials\t3\tsteel, aluminium\t\t\t',
  'Drawing\t2\t\t\t\tyes',
  'MIG\t4 to 5\t\tprocess\t$40,000\t',
  'TIG\t6\t\tprocess\t$40,000\t',
  'Inspection\t2\t\t\t\t',
  'Robots\t3\t\t\t\tyes',
  'Pipes\t8\t\t\t$52k–$58k\t',
  'Exam\t1\t\t\t\t',
  'Master\t26\t\t\t$70,000+\t',
].join('\n');

const checkTwelve = (path: CareerPath): void => {
  const { currency, roadmap, salaries = [], title } = path;
  const steps = roadmap!.steps;
  assert.equal(title, 'Welder');
  assert.equal(currency, 'USD');
  assert.equal(steps.length, 12);
  assert.deepEqual(steps.map(({ choice }) => choice).filter(Boolean), [
    'way-in',
    'way-in',
    'process',
    'process',
  ]);
  assert.deepEqual(steps[5]!.duration, { min: 4, max: 5, unit: 'week' });
  assert.deepEqual(
    salaries.map(({ amount, max, orMore }) => [amount, max, orMore]),
    [
      [30_000, 34_000, undefined],
      [40_000, undefined, undefined],
      [52_000, 58_000, undefined],
      [70_000, undefined, true],
    ],
  );
  assert.deepEqual(
    steps.flatMap(({ salary }) => salary ?? []),
    ['after-way-in', 'after-way-in', 'after-process', 'after-process', 'pipes', 'master'],
  );
};

inEveryWay(
  'twelve rows of a spreadsheet become a roadmap',
  async ({ hand, name, page, problems }) => {
    if (name === 'keyboard') await putOnClipboard(page, twelveRows);
    await hand.press('Spreadsheet');
    await page.waitForSelector('#spreadsheet-cells:focus');
    if (name === 'keyboard') {
      await pressKeys(page, 'Control', 'v');
      await page.waitForSelector('#spreadsheet-job');
      assert.match(
        await page.$eval('#spreadsheet-summary', ({ textContent }) => textContent),
        /12 steps \(2 optional, 4 alternatives\), 4 levels of pay/,
      );
      await hand.press('Make a new career');
      // Without a job title, the dialog asks for one.
      assert.match(
        await page.$eval('#spreadsheet-job-problem', ({ textContent }) => textContent),
        /Give the job a name/,
      );
      await page.keyboard.type('Welder');
    } else {
      const path = join(folder, 'Welder.tsv');
      await writeFile(path, twelveRows);
      const [chooser] = await Promise.all([
        page.waitForFileChooser(),
        hand.press('Or choose a CSV or TSV file'),
      ]);
      await chooser.accept([path]);
      // The file’s name is the job title.
      await page.waitForSelector('#spreadsheet-job');
    }
    await hand.press('Make a new career');
    await page.waitForFunction(() => !document.querySelector('#spreadsheet'));
    checkTwelve(await published(page));
    const [code = ''] = await codeOf(page);
    const pasted = await paste(code, '', 600);
    // Two of the steps are choices.
    const shown = await pasted.page.$eval('career-roadmap', ({ shadowRoot }) =>
      ['step', 'alternative'].map((part) => shadowRoot!.querySelectorAll(`[part=${part}]`).length),
    );
    assert.deepEqual(shown, [10, 4]);
    assert.deepEqual([...problems, ...pasted.problems], []);
    await pasted.page.close();
  },
  { card: 'career-roadmap' },
);
