/** Any number of ladders on a page: how long until they are painted, and what they keep in memory. */
import type { Page } from 'puppeteer-core';
import type { Bench, Visit } from '../bench.js';
import type { Chromium } from '../chromium.js';
import { box } from '../pages.js';
import type { Many } from '../peers/peer.js';
import { own } from '../peers/own.js';
import type { Site } from '../site.js';
import { type Summary, summaries, summary } from '../statistics.js';

const COUNTS = [100, 1000];

/** Milliseconds from inserting ladders until they are painted. */
const insert = (page: Page, count: number, { drawn }: Many) =>
  page.evaluate(
    async (count, drawn) => {
      await window.probe.frame();
      const start = performance.now();
      put(count);
      const painted = await window.probe.filled(document.querySelector('#box')!, count, drawn);
      return painted - start;
    },
    count,
    drawn,
  );

const visitOf = (site: Site, name: string, card: Many): Visit<Many> => ({
  name,
  address: site.origin + site.add(`/ladders/${name}.html`, box(card)),
  card,
});

const visitsOf = async ({ peers, site }: Bench) => {
  const visits: Visit<Many>[] = [];
  for (const { many, name } of peers) {
    const card = await many?.();
    if (card) visits.push(visitOf(site, name, card));
  }
  return visits;
};

export const ownLadders = (site: Site) => visitOf(site, own.name, own.many());

export const timeLadders = (browser: Chromium, { address, card }: Visit<Many>, count: number) =>
  browser.inTab({}, async ({ page }) => {
    await page.goto(address);
    await browser.quiet();
    return insert(page, count, card);
  });

export const ladders = async (bench: Bench) => {
  const { measurements, rounds, unpaced } = bench;
  const tasks = (await visitsOf(bench)).flatMap((visit) =>
    COUNTS.filter((count) => count <= (visit.card.most ?? count)).map((count) => ({
      name: `${visit.name} ${count}`,
      run: () => timeLadders(unpaced, visit, count),
    })),
  );
  const byPeer: Record<string, Record<string, Summary>> = {};
  for (const [name, times] of await measurements.run('ladders', tasks, rounds)) {
    const [peer, count] = name.split(' ') as [string, string];
    (byPeer[peer] ??= {})[count] = summary(times);
  }
  return byPeer;
};

/** Bytes of heap and nodes that each ladder keeps, and the nodes that remain when all are removed. */
const measureMemory = (browser: Chromium, { address, card }: Visit<Many>, count: number) =>
  browser.inTab({}, async (tab) => {
    const { page } = tab;
    await page.goto(address);
    const empty = () =>
      page.evaluate(async () => {
        clear();
        await window.probe.frame();
      });
    // The first ladders also pay for what all of them share.
    await insert(page, 10, card);
    await empty();
    const before = await tab.kept();
    await insert(page, count, card);
    const during = await tab.kept();
    await empty();
    const after = await tab.kept();
    return {
      heap: (during.heap - before.heap) / count,
      nodes: (during.nodes - before.nodes) / count,
      left: after.nodes - before.nodes,
    };
  });

export const memory = async (bench: Bench) => {
  const { measurements, rounds, unpaced } = bench;
  const tasks = (await visitsOf(bench)).map((visit) => ({
    name: visit.name,
    run: () => measureMemory(unpaced, visit, visit.card.most ?? 1000),
  }));
  // Memory hardly varies.
  const results = await measurements.run('memory', tasks, Math.ceil(rounds / 3));
  return Object.fromEntries([...results].map(([name, records]) => [name, summaries(records)]));
};

/** Bytes of heap and nodes that remain each time that 100 ladders are inserted and removed. */
export const mounting = ({ measurements, site, unpaced }: Bench) => {
  const { address, card } = ownLadders(site);
  const run = () =>
    unpaced.inTab({}, async (tab) => {
      await tab.page.goto(address);
      const turns = async (count: number) => {
        for (let turn = 0; turn < count; turn++) {
          await insert(tab.page, 100, card);
          await tab.page.evaluate(() => clear());
        }
        await tab.page.evaluate(() => window.probe.frame());
        return tab.kept();
      };
      // The engine compiles and caches during the first turns.
      const before = await turns(10);
      const times = 50;
      const after = await turns(times);
      return {
        heap: (after.heap - before.heap) / times,
        nodes: (after.nodes - before.nodes) / times,
      };
    });
  return measurements.once('mounting', { name: own.name, run });
};
