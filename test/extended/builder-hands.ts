/** The builder in Chromium and Firefox, used with the keyboard alone and with a pointer. */
import { after, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox } from '../browsers.js';
import { browser, open, type State } from './builder-page.js';
import { hands, type Hand } from './hands.js';

export const firefox = await launchFirefox();
after(() => firefox.close());

export interface Way {
  browser: Browser;
  hand: Hand;
  handOf: (page: Page) => Hand;
  name: keyof typeof hands;
  page: Page;
  problems: string[];
}

/** Does something in both browsers with both hands. */
export const inEveryWay = (
  title: string,
  run: (way: Way) => Promise<void>,
  state: State = {},
): void => {
  for (const [browserName, other] of Object.entries({ Chromium: browser, Firefox: firefox }))
    for (const [name, handOf] of Object.entries(hands))
      test(`${browserName}, ${name}: ${title}`, async () => {
        const { page, problems } = await open(state, { browser: other });
        const hand = handOf(page);
        await run({
          browser: other,
          hand,
          handOf,
          name: name as keyof typeof hands,
          page,
          problems,
        });
        await page.browserContext().close();
      });
};
