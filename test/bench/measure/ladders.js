/** Any number of ladders on a page: how long until they are painted, and what they keep. */
import { inTab } from '../tab.js';

/** Milliseconds from the call that puts them in until they are painted. */
const put = (page, count, drawn) =>
  page.evaluate(
    async (count, drawn) => {
      await probe.frame();
      const start = performance.now();
      // The page’s own function.
      put(count);
      const painted = await probe.painting(drawn, document.querySelector('#box'), count);
      return painted - start;
    },
    count,
    drawn,
  );

export const ladders = (browser, address, count, { drawn }) =>
  inTab(browser, {}, async ({ page, settle }) => {
    await page.goto(address);
    await settle();
    return put(page, count, drawn);
  });

/** Bytes of heap and nodes that a ladder keeps, and what is left when all are taken out. */
export const memory = (browser, address, count, { drawn }) =>
  inTab(browser, {}, async ({ kept, page }) => {
    await page.goto(address);
    const clear = () =>
      page.evaluate(async () => {
        clear();
        await probe.frame();
      });
    // What comes once, with the first, isn’t what each keeps.
    await put(page, 10, drawn);
    await clear();
    const before = await kept();
    await put(page, count, drawn);
    const during = await kept();
    await clear();
    const after = await kept();
    return {
      heap: (during.heap - before.heap) / count,
      nodes: (during.nodes - before.nodes) / count,
      left: after.nodes - before.nodes,
    };
  });

/** Puts 100 ladders in and takes them out, so many times; gives the bytes of heap and the nodes that each time leaves. */
export const mounting = (browser, address, times, { drawn }) =>
  inTab(browser, {}, async ({ kept, page }) => {
    await page.goto(address);
    const turns = async (count) => {
      for (let turn = 0; turn < count; turn++) {
        await put(page, 100, drawn);
        await page.evaluate(() => clear());
      }
      await page.evaluate(() => probe.frame());
      return kept();
    };
    // Engines learn and cache at first.
    const before = await turns(Math.ceil(times / 5));
    const after = await turns(times);
    return {
      heap: (after.heap - before.heap) / times,
      nodes: (after.nodes - before.nodes) / times,
    };
  });
