/** A page with a card, as a new visitor's phone loads it: slow 4G, a slow processor, empty caches. */
import type { Bench, Visit } from '../bench.js';
import type { Chromium } from '../chromium.js';
import { contents, type Thing } from '../content.js';
import { portal, post } from '../pages.js';
import type { Card } from '../peers/peer.js';
import type { LoadRow } from '../results.js';
import { summaries, summary } from '../statistics.js';

/** How long no request must be open until a page counts as loaded, in ms. */
const IDLE = 250;

interface Arrival {
  bytes: number;
  requests: number;
  fcp: number | undefined;
  lcp: number;
  painted: number;
  shifts: number;
  text: string;
}

/** Times in ms from the start of the navigation, bytes over the wire, requests, and the sum of layout shifts. */
const arrive = (browser: Chromium, { address, card }: Visit<Partial<Card>>): Promise<Arrival> =>
  browser.inTab(
    { expected: card.drawn && [card.drawn, ...(card.all ?? [])], slow: true },
    async ({ page, session }) => {
      let [bytes, requests] = [0, 0];
      await session.send('Network.enable');
      session.on('Network.requestWillBeSent', ({ request }) => {
        if (!request.url.endsWith('/favicon.ico')) requests++;
      });
      session.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
      });
      await page.goto(address);
      const painted = await page.evaluate(() => window.probe.painted);
      await page.waitForNetworkIdle({ idleTime: IDLE });
      await page.evaluate(() => window.probe.frame());
      const seen = await page.evaluate(() => ({
        fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
        lcp: window.probe.lcp,
        shifts: window.probe.shifts,
        text: window.probe.text(),
      }));
      return { bytes, requests, painted, ...seen };
    },
  );

/**
 * Milliseconds that the page keeps the main thread busy. Measured on a visit of its own, because asking in
 * each frame whether the card is drawn is work, too.
 */
const work = (browser: Chromium, address: string) =>
  browser.inTab({ slow: true }, async (tab) => {
    await tab.page.goto(address);
    await tab.page.waitForNetworkIdle({ idleTime: IDLE });
    await tab.page.evaluate(() => window.probe.frame());
    return (await tab.taskDuration()) * 1000;
  });

/** Throws if peers show different texts: comparing them would be pointless. */
const assertSameText = (part: string, results: Map<string, { text: string }[]>) => {
  const texts = new Map<string, string[]>();
  for (const [name, records] of results)
    for (const { text } of records) texts.set(text, [...(texts.get(text) ?? []), name]);
  if (texts.size > 1)
    throw new Error(`${part}: not the same text: ${JSON.stringify([...texts], null, 2)}`);
};

/** Loads each page. Bytes and requests are those that the page `without` cards doesn't need. */
export const loads = async (
  { measurements, rounds, unpaced }: Bench,
  part: string,
  visits: Visit<Card>[],
  without: string,
  { busy = false } = {},
): Promise<Record<string, LoadRow>> => {
  const tasks = visits.map((visit) => ({ name: visit.name, run: () => arrive(unpaced, visit) }));
  const results = await measurements.run(part, tasks, rounds);
  assertSameText(part, results);
  // Thread time hardly varies: one round is enough.
  const works = visits.map(({ address, name }) => ({ name, run: () => work(unpaced, address) }));
  const worked = busy ? await measurements.run(`${part}, work`, works, 1) : undefined;
  const name = 'without cards';
  const empty = await measurements.once(part, {
    name,
    run: () => arrive(unpaced, { name, address: without, card: {} }),
  });
  const cardsAlone = ({ bytes, requests, ...record }: Arrival) => ({
    bytes: bytes - empty.bytes,
    requests: requests - empty.requests,
    ...record,
  });
  return Object.fromEntries(
    [...results].map(([peer, records]) => {
      const times = worked?.get(peer);
      return [
        peer,
        { ...summaries(records.map(cardsAlone)), ...(times && { busy: summary(times) }) },
      ];
    }),
  );
};

/** A ladder and a roadmap in a post, and the whole page. */
export const load = async (bench: Bench) => {
  const things: Partial<Record<Thing, Record<string, LoadRow>>> = {};
  for (const thing of Object.keys(contents) as Thing[]) {
    const around = thing === 'page' ? portal : post;
    const address = (name: string, html: string) =>
      bench.site.origin + bench.site.add(`/${thing}/${name}.html`, html);
    const visits: Visit<Card>[] = [];
    for (const { card: show, name } of bench.peers) {
      const card = await show?.(thing);
      if (card) visits.push({ name, address: address(name, around(card)), card });
    }
    const without = address('none', around({}));
    // The report compares the work of the simplest page.
    const busy = thing === 'ladder';
    things[thing] = await loads(bench, `load, ${thing}`, visits, without, { busy });
  }
  return things;
};
