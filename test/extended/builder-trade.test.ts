/** A trade, from a blank page to code that is copied: by keyboard alone, and with a pointer. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { launchFirefox } from '../browsers.js';
import { change, codeOf, open, settled } from './builder-page.js';
import { paste } from './builder-paste.js';

const firefox = await launchFirefox();
after(() => firefox.close());

/** The name of the focused control. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { ariaLabel, labels, textContent } = document.activeElement as HTMLInputElement;
    return (ariaLabel ?? labels?.[0]?.textContent ?? textContent).replace(/\s+/g, ' ').trim();
  });

/** What people do with a page, in the same order whatever they use. */
interface Hand {
  /** Goes to the next control whose name starts like this. */
  to(name: string): Promise<void>;
  press(name: string): Promise<void>;
  choose(name: string, option: string): Promise<void>;
}

const MANY = 120;

const keyboard = (page: Page): Hand => {
  const to = async (name: string) => {
    const passed: string[] = [];
    for (let stops = 0; stops < MANY; stops++) {
      if (stops || !(await focused(page)).startsWith(name)) await page.keyboard.press('Tab');
      const found = await focused(page);
      if (found.startsWith(name)) return;
      passed.push(found);
    }
    assert.fail(`${name} can’t be reached: ${passed.join(' | ')}`);
  };
  return {
    to,
    async press(name) {
      await to(name);
      await page.keyboard.press('Enter');
    },
    async choose(name, option) {
      await to(name);
      await page.keyboard.type(option);
    },
  };
};

const pointer = (page: Page): Hand => {
  /** The visible control with this name. */
  const find = async (name: string) => {
    const found = await page.waitForFunction(
      (name) =>
        [...document.querySelectorAll<HTMLInputElement>('button, input, select, summary, textarea')]
          .filter((control) => control.checkVisibility())
          .find(({ ariaLabel, labels, textContent }) =>
            (ariaLabel ?? labels?.[0]?.textContent ?? textContent)
              .replace(/\s+/g, ' ')
              .trim()
              .startsWith(name),
          ),
      {},
      name,
    );
    return found.asElement() as ElementHandle<HTMLElement>;
  };
  const click = async (name: string) => (await find(name)).click();
  return {
    to: click,
    press: click,
    async choose(name, option) {
      const menu = await find(name);
      const value = await menu.evaluate(
        (menu, option) =>
          [...(menu as HTMLSelectElement).options].find(({ text }) => text === option)!.value,
        option,
      );
      await menu.select(value);
    },
  };
};

const hands = { keyboard, pointer };

for (const browser of ['Chromium', 'Firefox'])
  for (const [name, handOf] of Object.entries(hands))
    test(`${browser}, ${name}: from a blank page to the code of a trade`, async () => {
      const isFirefox = browser === 'Firefox';
      const { page, problems } = await open({}, isFirefox ? { browser: firefox } : {});
      const { choose, press, to } = handOf(page);
      const type = (text: string) => page.keyboard.type(text);
      const key = (name: KeyInput) => page.keyboard.press(name);

      await press('Blank career');
      await page.waitForSelector('#at-title');
      await to('Job title');
      await type('Baker');
      await press('Pay');
      await to('Currency');
      await type('eur');
      await press('Add a level');
      await type('Apprentice');
      await to('Pay per year');
      await type('14000');
      await press('Add a level');
      await type('Master');
      await key('Tab');
      await type('38000-42000');
      await press('Roadmap');
      await press('Add a step');
      await type('Learn to bake');
      await press('Next: choose your card');
      assert.match(await focused(page), /Your card$/);
      await choose('What it shows', 'Career path');
      await choose('Theme', 'Paper');
      await press('Next: publish');
      assert.match(await focused(page), /Publish$/);
      if (name === 'keyboard') {
        await to('Any page');
        // WordPress is the sixth.
        for (let tabs = 0; tabs < 5; tabs++) await key('ArrowRight');
        assert.equal(await focused(page), 'WordPress');
      } else await press('WordPress');
      await settled(page);
      await press('Copy HTML');
      await page.waitForFunction(() => document.querySelector('#copied')!.textContent);
      assert.equal(await page.$eval('#copied', ({ textContent }) => textContent), 'HTML copied.');
      const [code = ''] = await codeOf(page);
      // Firefox lets no page read the clipboard.
      if (!isFirefox) assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
      assert.match(code, /themes\/paper\.css[^]*late\/career-path\.js/);
      const json = /<script type="application\/json">([^]*?)<\/script>/.exec(code)![1]!;
      assert.deepEqual(JSON.parse(json), {
        id: 'baker',
        currency: 'EUR',
        title: 'Baker',
        salaries: [
          { level: 'apprentice', label: 'Apprentice', amount: 14000 },
          { level: 'master', label: 'Master', amount: 38000, max: 42000 },
        ],
        roadmap: {
          steps: [{ id: 'learn-to-bake', title: 'Learn to bake' }],
        },
      });
      const pasted = await paste(code, '', 600);
      const shown = await pasted.page.$eval('career-path', (card) =>
        reading
          .allBelow(card.shadowRoot!)
          .map(({ textContent }) => textContent)
          .join(' '),
      );
      for (const text of ['Baker', '€14', 'Learn to bake']) assert.ok(shown.includes(text), shown);
      assert.deepEqual([...problems, ...pasted.problems], []);
      await pasted.page.close();
      await page.close();
    });

const rows = Array.from({ length: 12 }, (_, index) =>
  [`Module ${index + 1}`, `${index + 1} weeks`, 'Flour; Dough'].join('\t'),
);

for (const browser of ['Chromium', 'Firefox'])
  test(`${browser}: from a spreadsheet with 12 rows to the code of a roadmap`, async () => {
    const other = browser === 'Firefox' ? { browser: firefox } : {};
    const { page, problems } = await open({ card: 'career-roadmap' }, other);
    const { press, to } = pointer(page);
    await press('Spreadsheet');
    await page.waitForSelector('#spreadsheet-cells:focus');
    await page.$eval(
      '#spreadsheet-cells',
      (cells, text) => {
        (cells as HTMLTextAreaElement).value = text;
        cells.dispatchEvent(new Event('input', { bubbles: true }));
      },
      ['Module\tDuration\tSkills', ...rows].join('\n'),
    );
    await to('Job title');
    await page.keyboard.type('Baker');
    await change(page, () => press('Make a new career'));
    assert.match(await focused(page), /Your career$|Baker|Undo|Started/);
    const [code = ''] = await codeOf(page);
    const json = /<script type="application\/json">([^]*?)<\/script>/.exec(code)![1]!;
    const { roadmap, title } = JSON.parse(json);
    assert.equal(title, 'Baker');
    assert.equal(roadmap.steps.length, 12);
    assert.deepEqual(roadmap.steps[11], {
      id: 'module-12',
      title: 'Module 12',
      duration: { min: 12, max: 12, unit: 'week' },
      skills: ['Flour', 'Dough'],
    });
    const pasted = await paste(code, '', 600);
    assert.equal(
      await pasted.page.$eval(
        'career-roadmap',
        ({ shadowRoot }) => shadowRoot!.querySelectorAll('[part~=step]').length,
      ),
      12,
    );
    assert.deepEqual([...problems, ...pasted.problems], []);
    await pasted.page.close();
    await page.close();
  });
