/** The builder in small windows, with large text, in Firefox, and checked by axe. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { launchFirefox } from '../browsers.js';
import { violationsOf } from '../node/axe.js';
import {
  addressOf,
  change,
  codeOf,
  open,
  openAllDetails,
  settled,
  type State,
} from './builder-page.js';
import { problemsOf } from '../node/host.js';
import { newPage } from '../node/pages.js';

/** A career with all sections, and one with problems. */
const ownCareer = await readFile('data/mlops-engineer.json', 'utf8');
const withProblems = JSON.stringify({
  id: 'x',
  title: 'X',
  tagline: 7,
  salaries: [{ amount: 'a lot' }],
});

const checked: State[] = [
  {},
  { data: ownCareer, as: 'wordpress' },
  { data: withProblems, card: 'career-roadmap', as: 'frame' },
  { data: '{}', as: 'substack' },
  { card: 'career-roadmap', src: 'paths/nurse.json', as: 'vue' },
  { from: 'example', card: 'career-path', as: 'picture', page: 'dark' },
];

/** Opens all that is collapsed; the editor renders a section when it is opened. */
const openEverything = async (page: Page) => {
  await openAllDetails(page);
  await page.evaluate(() => {
    for (const toggle of document.querySelectorAll<HTMLElement>('#editor [aria-expanded=false]'))
      toggle.click();
  });
  await openAllDetails(page);
};

for (const scheme of ['light', 'dark'])
  test(`it is accessible in ${scheme}`, async () => {
    for (const state of checked) {
      const { page } = await open(state, {
        prepare: (page) =>
          page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
      });
      await openEverything(page);
      for (const copy of await page.$$('#code .copy')) {
        await copy.evaluate((button) => (button as HTMLElement).click());
        await page.waitForFunction((button) => button.matches(':not([data-outcome=""])'), {}, copy);
      }
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

const measured: State[] = [
  { data: ownCareer, card: 'career-roadmap', as: 'angular' },
  { data: withProblems, as: 'ghost' },
  { as: 'moodle' },
];

/** How readers may have set up their browsers. */
const setups: Record<string, (root: HTMLElement) => void> = {
  'from left to right': () => {},
  'from right to left': (root) => (root.dir = 'rtl'),
  'with text of 200 %': (root) => (root.style.fontSize = '200%'),
};

for (const [setup, apply] of Object.entries(setups))
  for (const width of [280, 420, 720, 1024, 1280, 1440])
    test(`nothing overflows at ${width} px, ${setup}`, async () => {
      for (const state of measured) {
        const { page } = await open(state, { width });
        await openEverything(page);
        await page.$eval(':root', apply as (root: Element) => void);
        // What sticks out at either end of the line.
        const wide = await page.evaluate(() => {
          const { clientWidth } = document.documentElement;
          const parts = [...document.querySelectorAll('.builder *')].filter((element) => {
            const { left, right, width } = element.getBoundingClientRect();
            const isHidden =
              !element.checkVisibility() || element.closest('.visually-hidden, #stage, pre *');
            return width && !isHidden && (left < -1 || right > clientWidth + 1);
          });
          document.documentElement.scrollLeft = 1e4 * (document.dir === 'rtl' ? -1 : 1);
          const scrolled = document.documentElement.scrollLeft;
          return { scrolled, parts: parts.map(({ outerHTML }) => outerHTML.slice(0, 120)) };
        });
        assert.deepEqual(wide, { scrolled: 0, parts: [] });
        await page.close();
      }
    });

test('all code is visible: it wraps at any width', async () => {
  for (const width of [280, 720, 1280]) {
    const { page } = await open({ data: ownCareer, as: 'prerendered' }, { width });
    const cut = await page.$$eval('#code pre', (all) =>
      all
        .map(({ clientHeight, clientWidth, scrollHeight, scrollWidth }) => [
          scrollWidth - clientWidth,
          scrollHeight - clientHeight,
        ])
        .filter(([x, y]) => x! > 0 || y! > 0),
    );
    assert.deepEqual(cut, []);
    await page.close();
  }
});

test('in a narrow window, destinations are in a menu', async () => {
  const { page } = await open({}, { width: 360 });
  assert.equal(await page.$eval('#tabs', (tabs) => tabs.checkVisibility()), false);
  await change(page, () => page.select('#as', 'ghost'));
  assert.match(
    await page.$eval('#code', ({ textContent }) => textContent),
    /If the post is also a newsletter/,
  );
  await page.close();
});
