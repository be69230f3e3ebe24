/** Ticking off steps of a roadmap. */
import { inTab } from '../tab.js';

/** Clicks each box so many times, a frame a click; gives the median of ms from a click until it is laid out. */
const click = async (boxes, turns) => {
  const times = [];
  for (let turn = 0; turn < turns; turn++)
    for (const box of probe.at(boxes, document)) {
      await probe.frame();
      const start = performance.now();
      box.click();
      await probe.task();
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
    }
  if (turns % 2 && !probe.text(document.body).includes('All 5 steps done'))
    throw new Error('A click has ticked nothing off.');
  await probe.frame();
  return times.sort((a, b) => a - b)[times.length >> 1];
};

/**
 * A click until all that it changes is laid out, in ms; and what a click costs the main thread until it
 * is painted. The time until then says nothing: it waits for the screen’s next frame.
 */
export const toggle = (browser, address, card) =>
  inTab(browser, { card }, async ({ metrics, page, settle }) => {
    await page.goto(address);
    await page.evaluate(() => probe.painted);
    await settle();
    const turns = async (count) => [await page.evaluate(click, card.boxes, count), await metrics()];
    // The first turns teach the engine.
    const [, before] = await turns(11);
    const [laidOut, after] = await turns(20);
    const clicks = 20 * 5;
    return { laidOut, busy: ((after.TaskDuration - before.TaskDuration) * 1000) / clicks };
  });
