/** The career editor in small windows, from right to left, with large text, and checked by axe. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Draft } from '../../demo/builder/model/session.js';
import { violationsOf } from '../node/axe.js';
import { openEditor, openSections, type EditorOptions } from './editor-page.js';

const careers = (name: string) =>
  JSON.parse(readFileSync(`demo/careers/${name}.json`, 'utf8')) as Draft;

/** A career in which each kind of field has a problem. */
const faulty: Draft = {
  title: 'Baker',
  lang: 'no language',
  currency: 'euro',
  payPeriod: 'century',
  salaries: [{ label: 'Trainee', amount: 'little', max: 3 }, { amount: 3 }, 'wrong'],
  cost: { min: 5, max: 2 },
  roadmap: {
    steps: [
      {
        id: 'no key!',
        title: 'Learn',
        salary: 'none',
        skippedBy: ['cook'],
        duration: { min: 'x' },
      },
      { description: 'Without a title', resources: [{ url: 'no address' }] },
    ],
  },
  certifications: [{ name: 'Master', boost: { percent: 'much' } }],
  source: 'wrong',
  asOf: 'last year',
};

const openEntries = (page: Page) =>
  page.evaluate(() => {
    for (const toggle of document.querySelectorAll<HTMLElement>('.editor .toggle')) toggle.click();
    for (const more of document.querySelectorAll<HTMLElement>('[id$=advanced-toggle]'))
      if (more.ariaExpanded === 'false') more.click();
  });

/** The states of the form. */
const states: Record<string, { document?: Draft; prepare?: (page: Page) => Promise<unknown> }> = {
  empty: {},
  'empty, with open sections': { prepare: openSections },
  filled: { document: careers('ossu-cs'), prepare: openSections },
  'with open entries': {
    document: careers('blacksmith'),
    prepare: async (page) => {
      await openSections(page);
      await openEntries(page);
    },
  },
  'after steps were removed and moved': {
    document: careers('blacksmith'),
    prepare: async (page) => {
      await openSections(page);
      for (const action of ['0-down', '1-copy', '2-remove'])
        await page.$eval(`#at-roadmap-steps-${action}`, (button) =>
          (button as HTMLElement).click(),
        );
      await page.waitForSelector('.editor .removed button');
    },
  },
  'with problems': {
    document: faulty,
    prepare: async (page) => {
      await openSections(page);
      await openEntries(page);
      assert.ok((await page.$$('.editor .wrong')).length > 10);
    },
  },
};

for (const [name, { document, prepare }] of Object.entries(states))
  for (const scheme of ['light', 'dark'] as const)
    test(`axe finds nothing: ${name}, ${scheme}`, async () => {
      const { page } = await openEditor(document, { scheme });
      await prepare?.(page);
      assert.deepEqual(await violationsOf(page), []);
      await page.close();
    });

/** Controls that are wider than the form, or whose text is cut off. */
const clipped = (page: Page) =>
  page.evaluate(() => {
    const { left, right } = editor.getBoundingClientRect();
    return [...editor.querySelectorAll('button, input, select, textarea, label, p, h3')]
      .filter((one) => !one.closest('.visually-hidden') && one.checkVisibility())
      .filter((one) => {
        const box = one.getBoundingClientRect();
        const isWide = box.left < left - 1 || box.right > right + 1;
        return isWide || (one.matches('button, label') && one.scrollWidth > one.clientWidth + 1);
      })
      .map((one) => one.outerHTML.slice(0, 200));
  });

const layouts: [name: string, options: EditorOptions, fontSize?: string][] = [
  ...[280, 360, 480, 720, 1024, 1440].flatMap((width): [string, EditorOptions][] => [
    [`${width} px`, { width }],
    [`${width} px from right to left`, { width, dir: 'rtl' }],
  ]),
  ['320 px with text at 200 %', { width: 320 }, '200%'],
  ['640 px with text at 200 %', { width: 640 }, '200%'],
];

for (const [name, options, fontSize] of layouts)
  test(`nothing overflows at ${name}`, async () => {
    for (const { document, prepare } of Object.values(states)) {
      const { page } = await openEditor(document, options);
      if (fontSize) await page.addStyleTag({ content: `:root { font-size: ${fontSize} }` });
      await prepare?.(page);
      assert.equal(
        await page.evaluate(() => window.document.documentElement.scrollWidth),
        options.width,
      );
      assert.deepEqual(await clipped(page), []);
      await page.close();
    }
  });

test('all targets are large enough to hit', async () => {
  const { page } = await openEditor(careers('blacksmith'), { width: 320 });
  await openSections(page);
  await openEntries(page);
  const small = await page.$$eval(
    '.editor :is(button, input:not([type=checkbox]), select)',
    (all) =>
      all
        .map((one) => ({ html: one.outerHTML, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ html }) => html),
  );
  assert.deepEqual(small, []);
  await page.close();
});
