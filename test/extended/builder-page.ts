/** Opens the builder. */
import { after } from 'node:test';
import type { Browser, BrowserContext, Frame, Page } from 'puppeteer-core';
import type { CareerPath } from '../../src/model/path-types.js';
import { baker } from '../baker.js';
import { launchChromium } from '../browsers.js';
import { problemsOf } from '../node/host.js';
import { newPage } from '../node/pages.js';
import { serve } from '../node/serve.js';

export const [server, browser] = await Promise.all([serve(), launchChromium()]);

/** A browser without drafts. In Chromium, its pages may use the clipboard. */
const newContext = async (other: Browser) => {
  const context = await other.createBrowserContext();
  const permissions = ['clipboard-read', 'clipboard-sanitized-write'] as const;
  if (other === browser) await context.overridePermissions(server.origin, [...permissions]);
  return context;
};

after(async () => {
  await browser.close();
  await server.stop();
});

/** Choices, as in the address. */
export type State = Record<string, string | number>;

/** Custom data in an address; its texts try to break out of the snippet. */
export const ownData = JSON.stringify({
  ...baker,
  title: 'Baker </script><b>& Co',
  salaries: [
    { level: 'first', label: 'Apprentice "A"', amount: 14000 },
    { level: 'last', label: 'Master', amount: 42000, orMore: true },
  ],
});

export const addressOf = (state: State): string => {
  const entries = Object.entries(state).map(([name, value]) => [name, String(value)]);
  return `${server.origin}/dist/site/builder.html#${new URLSearchParams(entries)}`;
};

/** Waits until the code belongs to the choices. */
export const settled = (page: Page) =>
  page.waitForFunction(
    () => document.querySelector<HTMLElement>('#code')!.dataset.for === location.hash,
  );

interface OpenOptions {
  /** Default: Chromium. */
  browser?: Browser;
  /** With the drafts of its other pages. Default: a new one. */
  context?: BrowserContext;
  /** Prepares the page before it is opened. */
  prepare?: (page: Page) => Promise<unknown>;
  width?: number;
}

export const open = async (
  state: State = {},
  { browser: other = browser, context, prepare, width = 1280 }: OpenOptions = {},
) => {
  const page = await newPage(context ?? (await newContext(other)));
  const problems = problemsOf(page);
  await page.setViewport({ width, height: 900 });
  await prepare?.(page);
  await page.goto(addressOf(state));
  await settled(page);
  return { page, problems };
};

/** Does something, and waits for the new code. */
export const change = async (page: Page, act: () => Promise<unknown>): Promise<void> => {
  const before = await page.$eval('div#code', ({ dataset }) => dataset.turn);
  await act();
  await page.waitForFunction(
    (before) => {
      const { dataset } = document.querySelector<HTMLElement>('#code')!;
      return dataset.turn !== before && dataset.for === location.hash;
    },
    {},
    before,
  );
};

/** The code blocks. */
export const codeOf = (page: Page): Promise<string[]> =>
  page.$$eval('#code figure code', (blocks) => blocks.map(({ textContent }) => textContent));

/** The labels of the code blocks. */
const labelsOf = (page: Page) =>
  page.$$eval('#code figure', (all) => all.map(({ dataset }) => dataset.label!));

/** The code blocks, by their labels. */
export const blocksOf = async (page: Page): Promise<Map<string, string>> => {
  const [labels, codes] = [await labelsOf(page), await codeOf(page)];
  return new Map(labels.map((label, index) => [label, codes[index]!]));
};

/** The career in the code. */
export const published = async (page: Page): Promise<CareerPath> => {
  await settled(page);
  return page.$eval('#code code', ({ textContent }) => {
    const [, json = 'null'] =
      /<script type="application\/json">([^]*?)<\/script>/.exec(textContent) ?? [];
    return JSON.parse(json) as CareerPath;
  });
};

/** Chooses a destination. */
export const publishTo = (page: Page, id: string): Promise<void> =>
  change(page, async () => {
    // Otherwise it may be below the bar that stays.
    await page.$eval(`#tab-${id}`, (tab) => tab.scrollIntoView({ block: 'center' }));
    await page.click(`#tab-${id}`);
  });

export const openAllDetails = (page: Page): Promise<void> =>
  page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));

/** What a card looks like: its elements with their boxes, colours, fonts and texts. */
export const lookOf = (frame: Page | Frame, tag: string): Promise<string[]> =>
  frame.evaluate((tag) => {
    const inner = document.querySelector('iframe')?.contentDocument;
    const card = (document.querySelector(tag) ?? inner?.querySelector(tag))!;
    const origin = card.getBoundingClientRect();
    return (
      reading
        .allBelow(card.shadowRoot!)
        // A card has slots only if there is something for them; prerendered HTML always has them.
        .filter((element) => !element.matches('slot, footer[hidden]'))
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const { backgroundColor, color, fontFamily } = getComputedStyle(element);
          const text = [...element.childNodes]
            .flatMap((node) => (node.nodeName === 'SLOT' ? [...node.childNodes] : node))
            .filter(({ nodeType }) => nodeType === 3)
            .map(({ nodeValue }) => nodeValue?.trim());
          const box = [x - origin.x, y - origin.y, width, height].map(Math.round);
          const paint = [backgroundColor, color, fontFamily];
          return [element.localName, ...box, ...paint, text.join(' ')].join();
        })
    );
  }, tag);

/** The document in the preview, and its style. */
export const previewOf = async (page: Page) => {
  const shown = await page.waitForSelector('#stage iframe:not(.coming)');
  const frame = await (await shown!.toElement('iframe')).contentFrame();
  return { frame, style: await frame.$eval('style', ({ textContent }) => textContent) };
};
