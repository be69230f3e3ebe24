/** What people do with a page, in the same words whether they use the keyboard alone or a pointer. */
import assert from 'node:assert/strict';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';

/** Finds controls by the beginning of their names. */
export interface Hand {
  /** Goes to a control. */
  to(name: string): Promise<void>;
  press(name: string): Promise<void>;
  choose(name: string, option: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/** The name of the focused control. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => reading.nameOf(document.activeElement!));

/** Presses keys together. */
export const pressKeys = async (page: Page, ...keys: KeyInput[]): Promise<void> => {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
};

/** Adds text at the end of the focused field. */
export const typeAtEnd = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.press('End');
  await page.keyboard.type(text);
};

const MANY = 150;

/** Whether all controls of this name are before the one that has the focus. */
const isBehind = (page: Page, name: string): Promise<boolean> =>
  page.evaluate((name) => {
    const { activeElement } = document;
    const places = [...document.querySelectorAll('button, input, summary')]
      .filter((control) => reading.nameOf(control).startsWith(name))
      .map((control) => control.compareDocumentPosition(activeElement!));
    return places.length > 0 && places.every((place) => place & Node.DOCUMENT_POSITION_FOLLOWING);
  }, name);

const keyboard = (page: Page): Hand => {
  const to = async (name: string) => {
    if ((await focused(page)).startsWith(name)) return;
    const passed: string[] = [];
    const keys: KeyInput[] = (await isBehind(page, name)) ? ['Shift', 'Tab'] : ['Tab'];
    for (let stops = 0; stops < MANY; stops++) {
      await pressKeys(page, ...keys);
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
    undo: () => pressKeys(page, 'Control', 'z'),
    redo: () => pressKeys(page, 'Control', 'Shift', 'z'),
  };
};

const pointer = (page: Page): Hand => {
  /** The visible control with this name. */
  const find = async (name: string) => {
    const found = await page.waitForFunction(
      (name) =>
        [...document.querySelectorAll('button, input, select, summary, textarea')]
          .filter((control) => control.checkVisibility())
          .find((control) => reading.nameOf(control).startsWith(name)),
      {},
      name,
    );
    return found.asElement() as ElementHandle<HTMLElement>;
  };
  const click = async (name: string) => {
    const control = await find(name);
    // Otherwise it may be below a bar that stays.
    await control.evaluate((control) => control.scrollIntoView({ block: 'center' }));
    await control.click();
  };
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
    undo: () => click('Undo'),
    redo: () => click('Redo'),
  };
};

export const hands = { keyboard, pointer };

/** Puts a text on the browser’s own clipboard. */
export const putOnClipboard = async (page: Page, text: string): Promise<void> => {
  const other = await page.browserContext().newPage();
  await other.setContent('<textarea autofocus></textarea>');
  await other.$eval(
    'textarea',
    (area, text) => {
      area.value = text;
      area.select();
    },
    text,
  );
  await pressKeys(other, 'Control', 'c');
  await other.close();
  await page.bringToFront();
};

/** Pastes what is on the browser’s own clipboard into a field elsewhere, and returns it. */
export const readClipboard = async (page: Page): Promise<string> => {
  const other = await page.browserContext().newPage();
  await other.setContent('<textarea></textarea>');
  await other.focus('textarea');
  await pressKeys(other, 'Control', 'v');
  const text = await other.$eval('textarea', ({ value }) => value);
  await other.close();
  await page.bringToFront();
  return text;
};
