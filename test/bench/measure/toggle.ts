/** Ticking off the steps of a roadmap. */
import type { Bench, Visit } from '../bench.js';
import type { Chromium } from '../chromium.js';
import type { Selectors } from '../in-page/probe.js';
import { portal } from '../pages.js';
import type { Tracked } from '../peers/peer.js';
import { summaries } from '../statistics.js';

/** Clicks each box once a turn and once a frame; returns the median of ms from a click until its changes are laid out. */
const click = async (boxes: Selectors, turns: number) => {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++)
    for (const box of window.probe.at(boxes)) {
      await window.probe.frame();
      const start = performance.now();
      (box as HTMLElement).click();
      await window.probe.task();
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
    }
  if (turns % 2 && !window.probe.text().includes('All 5 steps done'))
    throw new Error('The clicks have ticked nothing off.');
  await window.probe.frame();
  return times.sort((a, b) => a - b)[times.length >> 1]!;
};

const WARM_UP = 5;
const TURNS = 10;

/**
 * Milliseconds from a click until everything it changes is laid out, and the main thread's work until it's
 * painted. The time until then would say nothing: the browser waits for the screen's next frame.
 */
const tick = (browser: Chromium, { address, card }: Visit<Tracked>) =>
  browser.inTab({ expected: [card.drawn] }, async (tab) => {
    await tab.page.goto(address);
    await tab.page.evaluate(() => window.probe.painted);
    await browser.quiet();
    const turns = (count: number) => tab.page.evaluate(click, card.boxes, count);
    await turns(WARM_UP);
    const before = await tab.taskDuration();
    const laidOut = await turns(TURNS);
    const clicks = TURNS * 5;
    return { laidOut, busy: (((await tab.taskDuration()) - before) * 1000) / clicks };
  });

export const toggle = async ({ measurements, paced, peers, rounds, site }: Bench) => {
  const visits: Visit<Tracked>[] = [];
  for (const { name, tracked } of peers) {
    const card = await tracked?.();
    if (!card) continue;
    const address = site.origin + site.add(`/tracked/${name}.html`, portal(card));
    visits.push({ name, address, card });
  }
  const tasks = visits.map((visit) => ({ name: visit.name, run: () => tick(paced, visit) }));
  // Some tabs are a tenth faster than others, from their start to their end.
  const results = await measurements.run('toggle', tasks, rounds + 1);
  return Object.fromEntries([...results].map(([name, records]) => [name, summaries(records)]));
};
