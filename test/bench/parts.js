/** What is measured: each part runs its tasks in rounds, and gives medians with quartiles. */
import { launchChromium } from '../browsers.js';
import { deliveries } from './delivery.js';
import * as growth from './measure/growth.js';
import { ladders, memory, mounting } from './measure/ladders.js';
import { arrival, load } from './measure/load.js';
import { toggle } from './measure/toggle.js';
import { box, portal, post } from './pages.js';
import { startSite } from './site.js';
import { inRounds, slope, summary } from './statistics.js';

/** Numbers of all rounds as medians with quartiles, key by key. */
const summed = (records) =>
  Object.fromEntries(
    Object.entries(records[0])
      .filter(([, value]) => typeof value === 'number')
      .map(([key]) => [key, summary(records.map((record) => record[key]))]),
  );

/** Stops where two show different texts: they would be compared for nothing. */
const sameText = (part, results) => {
  const texts = new Map();
  for (const [name, records] of results)
    for (const { text } of records) texts.set(text, [...(texts.get(text) ?? []), name]);
  if (texts.size > 1)
    throw new Error(`${part}: not the same text: ${JSON.stringify([...texts], null, 2)}`);
};

/** The parts by their names, of these peers on this site. */
export const partsOf = ({ browser, peers, rounds, site }) => {
  const at = (name, html) => site.origin + site.page(name, html);

  /** Runs the tasks of a part in rounds; gives what all rounds measured, by the names of tasks. */
  const measure = (part, tasks, times = 1) =>
    inRounds(rounds * times, tasks, (round) => console.log(`${part}: round ${round}`));

  /** The peers that have this, each on a page of its own. */
  const pagesOf = async (what, has, around) => {
    const pages = [];
    for (const peer of peers.filter((one) => one[has])) {
      const card = await peer[has](what);
      pages.push({
        name: peer.name,
        card,
        address: at(`${has}/${what}/${peer.name}`, around(card)),
      });
    }
    return pages;
  };

  /** Loads each page, on slow 4G with a slow processor. What a page costs without cards is taken off. */
  const loads = async (part, pages, without, visit = load) => {
    const tasks = pages.map(({ address, card, name }) => ({
      name,
      run: () => visit(browser, address, card),
    }));
    const results = await measure(part, tasks);
    sameText(part, results);
    const empty = await visit(browser, without, {});
    return Object.fromEntries(
      [...results].map(([name, records]) => [
        name,
        summed(
          records.map(({ bytes, requests, ...record }) => ({
            bytes: bytes - empty.bytes,
            requests: requests - empty.requests,
            ...record,
          })),
        ),
      ]),
    );
  };

  /** At a screen’s pace, as a reader sees it. */
  const onScreen = async (use) => {
    const screen = await launchChromium();
    try {
      return await use(screen);
    } finally {
      await screen.close();
    }
  };

  return {
    /** A card in a post, the whole page. */
    async load() {
      const things = {};
      for (const thing of ['ladder', 'roadmap', 'page']) {
        const around = thing === 'page' ? portal : post;
        const pages = await pagesOf(thing, 'card', around);
        things[thing] = await loads(`load, ${thing}`, pages, at(`${thing}/none`, around({})));
      }
      return things;
    },

    /** Milliseconds until so many ladders are painted. */
    async ladders() {
      const tasks = (await pagesOf('ladders', 'many', box)).flatMap(({ address, card, name }) =>
        [1, 10, 100, 1000]
          .filter((count) => count <= (card.most ?? count))
          .map((count) => ({
            name: `${name} ${count}`,
            run: async () => ({ ms: await ladders(browser, address, count, card) }),
          })),
      );
      const results = await measure('ladders', tasks);
      const byPeer = {};
      for (const [name, records] of results) {
        const [peer, count] = name.split(' ');
        (byPeer[peer] ??= {})[count] = summed(records).ms;
      }
      return byPeer;
    },

    /** What each of 1000 ladders keeps, and what is left of them. */
    async memory() {
      const tasks = (await pagesOf('memory', 'many', box)).map(({ address, card, name }) => ({
        name,
        run: () => memory(browser, address, card.most ?? 1000, card),
      }));
      const results = await inRounds(Math.min(rounds, 3), tasks);
      return Object.fromEntries([...results].map(([name, records]) => [name, summed(records)]));
    },

    /** What is left of 100 ladders each time that they are put in and taken out, of 100 times. */
    async mounting() {
      const peer = peers.find(({ name }) => name === 'own');
      const card = peer.many();
      return mounting(browser, at('mounting', box(card)), 100, card);
    },

    /** Milliseconds from a click on a step’s box until the change is laid out, and of the main thread until it is painted. */
    async toggle() {
      const pages = await pagesOf('toggle', 'tracked', portal);
      // As fast as they are made, frames would get between click and clock.
      const results = await onScreen((screen) =>
        measure(
          'toggle',
          pages.map(({ address, card, name }) => ({
            name,
            run: () => toggle(screen, address, card),
          })),
          // A tab has luck or not, by a tenth of a tick; and it is soon measured.
          3,
        ),
      );
      return Object.fromEntries([...results].map(([name, records]) => [name, summed(records)]));
    },

    /** Milliseconds as the work grows; the slope is 1 where it grows in a straight line. */
    async growth() {
      const own = peers.find(({ name }) => name === 'own').many();
      const cards = at('growth/cards', box(own));
      const way = at(
        'growth/way',
        portal({
          head: '<script type="module" src="/dist/career-roadmap.js"></script>',
          body: '<career-roadmap></career-roadmap>',
        }),
      );
      const lines = {
        cards: [[1, 10, 50, 100, 500, 1000, 5000], (count) => ladders(browser, cards, count, own)],
        steps: [[5, 50, 100, 500, 1000, 5000], (count) => growth.roadmap(browser, way, count, 3)],
        skills: [[5, 50, 100, 500, 1000], (count) => growth.roadmap(browser, way, 5, count)],
      };
      const grown = {};
      for (const [name, [counts, run]] of Object.entries(lines)) {
        const tasks = counts.map((count) => ({
          name: String(count),
          run: async () => ({ ms: await run(count) }),
        }));
        const results = await inRounds(Math.min(rounds, 3), tasks);
        const points = [...results].map(([count, records]) => {
          const { high, low, median } = summed(records).ms;
          return { count: Number(count), ms: median, low, high };
        });
        grown[name] = { points, slope: slope(points) };
      }
      grown.scroll = {};
      await onScreen(async (screen) => {
        for (const steps of [500, 5000])
          grown.scroll[steps] = await growth.scroll(screen, way, steps);
      });
      return grown;
    },

    /** So many cards by each way to deliver them. */
    async delivery() {
      const cdn = await startSite({ secure: true });
      const without = cdn.origin + cdn.page('none', portal({}));
      const delivered = {};
      for (const [cards, pages] of Object.entries(await deliveries(browser, cdn))) {
        const loaded = await loads(`delivery, ${cards}`, pages, without, arrival);
        delivered[cards] = Object.fromEntries(
          Object.entries(loaded).map(([way, { bytes, painted, requests }]) => [
            way,
            { bytes, requests, painted },
          ]),
        );
      }
      cdn.stop();
      return delivered;
    },
  };
};
