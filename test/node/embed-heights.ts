/** The heights of frames, and what happens until they are right. */
import type { Frame, Page } from 'puppeteer-core';

const framesIn = async (page: Page): Promise<Frame[]> =>
  Promise.all((await page.$$('iframe')).map((element) => element.contentFrame()));

/** Waits until a frame is as high as its content, and nothing is cut or scrolls. */
export const untilFits = (frame: Frame) =>
  frame.waitForFunction(() => {
    const { height } = document.body.getBoundingClientRect();
    const { clientWidth, scrollHeight } = document.documentElement;
    return (
      height > 40 &&
      innerHeight === Math.ceil(height) &&
      scrollHeight === innerHeight &&
      clientWidth === innerWidth
    );
  });

export const untilAllFit = async (page: Page) => {
  for (const frame of await framesIn(page)) await untilFits(frame);
};

/** The heights that a page gives its frames. */
export const heights = (page: Page) =>
  page.$$eval('iframe', (all) => all.map(({ clientHeight }) => clientHeight));

/** The heights that a page received, without those repeated at the listener's request. */
export const sentHeights = (page: Page) =>
  page.evaluate(() =>
    window.messages
      .map(({ data }) => data?.height)
      .filter((height, index, all) => height && height !== all[index - 1]),
  );

/** Lets the page and its frames paint a few times, so that pending changes are complete. */
export const paint = async (page: Page) => {
  for (const inner of [page, ...(await framesIn(page))])
    await inner.evaluate(async () => {
      for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame);
    });
};
