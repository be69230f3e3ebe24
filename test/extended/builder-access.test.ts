/** The builder by keyboard alone, in small windows, in Firefox, and checked by axe. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyInput } from 'puppeteer-core';
import { launchFirefox } from '../browsers.js';
import { violationsOf } from '../node/axe.js';
import {
  addressOf,
  codeOf,
  open,
  openAllDetails,
  ownData,
  settled,
  type State,
} from './builder-page.js';
import { paste } from './builder-paste.js';
import { problemsOf } from '../node/host.js';
import { newPage } from '../node/pages.js';

test('by keyboard alone, a new user builds a themed ladder with their own numbers', async () => {
  const { page, problems } = await open();
  const press = (key: KeyInput) => page.keyboard.press(key);
  /** The name and the value of the focused control. */
  const focused = () =>
    page.evaluate(() => {
      const { ariaLabel, labels, textContent, value } = document.activeElement as HTMLInputElement;
      return { name: ariaLabel ?? (labels?.[0]?.textContent ?? textContent).trim(), value };
    });
  const tabTo = async (label: string) => {
    for (let stops = 0; stops < 60; stops++) {
      await press('Tab');
      if ((await focused()).name === label) return;
    }
    assert.fail(`${label} can't be reached`);
  };
  await tabTo('What it shows');
  assert.equal((await focused()).value, 'salary-ladder');
  await tabTo('MLOps Engineer, bundled');
  await press('ArrowDown');
  await tabTo('Job');
  await page.keyboard.type('Baker');
  await tabTo('Currency');
  await page.keyboard.type('EUR');
  await tabTo('Amount of level 1');
  await page.keyboard.type('14000');
  await tabTo('Level 3: or more');
  await press('Space');
  await tabTo('Remove level 3');
  await press('Enter');
  assert.equal((await focused()).name, 'Remove level 2');
  await tabTo('Theme');
  await page.keyboard.type('paper');
  await tabTo('Copy HTML');
  await settled(page);
  await press('Enter');
  await page.waitForFunction(() => document.querySelector('#copied')!.textContent);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const pasted = await paste(copied, '', 600);
  const shown = await pasted.page.$eval('salary-ladder', ({ shadowRoot }) => ({
    figures: [...shadowRoot!.querySelectorAll('[part=amount]')].map((one) => one.textContent),
    lead: shadowRoot!.querySelector('[part=lead]')!.textContent,
    font: getComputedStyle(shadowRoot!.querySelector('article')!).fontFamily,
  }));
  assert.deepEqual(shown.figures, ['€14K', '€155K']);
  assert.equal(shown.lead, 'Baker, euros a year');
  assert.match(shown.font, /Palatino/);
  assert.deepEqual([...problems, ...pasted.problems], []);
  await pasted.page.close();
  await page.close();
});

const checked: State[] = [
  { data: ownData },
  { card: 'career-roadmap', data: '{"id":1}', as: 'frame' },
  { card: 'career-roadmap', src: 'paths/nurse.json', as: 'vue' },
];

for (const scheme of ['light', 'dark'])
  test(`it is accessible in ${scheme}`, async () => {
    for (const state of checked) {
      const { page } = await open(state, {
        prepare: (page) =>
          page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
      });
      await openAllDetails(page);
      assert.deepEqual(await violationsOf(page, { iframes: false }), []);
      await page.close();
    }
  });

test('it works in Firefox', async () => {
  const firefox = await launchFirefox();
  try {
    const page = await newPage(firefox);
    const problems = problemsOf(page);
    for (const as of ['html', 'prerendered', 'frame']) {
      await page.goto('about:blank');
      await page.goto(addressOf({ card: 'salary-ladder', theme: 'paper', as }));
      await settled(page);
      assert.equal((await codeOf(page)).length, 1);
      const verdicts = await page.$eval('#contrast', ({ textContent }) => textContent);
      assert.equal(verdicts.match(/passes/g)?.length, 2);
    }
    assert.deepEqual(problems, []);
  } finally {
    await firefox.close();
  }
});

const measured: State[] = [{ data: ownData }, { card: 'career-roadmap', as: 'vue' }];

for (const width of [280, 420, 720])
  test(`nothing overflows at ${width} px`, async () => {
    for (const state of measured) {
      const { page } = await open(state, { width });
      await openAllDetails(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await page.close();
    }
  });
