/**
 * How fast full pages are prerendered, beside other ways to make the same content, in one run: `npm run bench:prerender`. Measures CPU
 * time including garbage collection, which other processes affect less than time on the clock.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { built } from '../../src/build/built.js';
import type { PageOptions } from '../../src/server/prerender.js';
import { renderWithLit } from '../node/ssr-reference.js';
import { html } from './peers/peer.js';

const { prerenderPage } = await built<typeof import('../../src/server/prerender.js')>('prerender');

const ROUNDS = 7;
const SECONDS_PER_ROUND = 1;

const path = JSON.parse(readFileSync('data/mlops-engineer.json', 'utf8'));

let made = 0;

/** A page of a new path, as a portal has many. */
const page = (options: PageOptions): string =>
  prerenderPage('career-path', { path: { ...path, id: `path-${made++}` }, ...options });

const linked = { fallback: false, styles: 'link' } as const;

const ways: Record<string, () => string> = {
  'Full page': () => page({}),
  '… without the plain copy': () => page({ fallback: false }),
  '… and with linked styles': () => page(linked),
  '… and with data from `src`': () => page({ ...linked, attributes: { src: '/mlops.json' } }),
  'Plain HTML only': () => page({ plain: true }),
  // The content alone, from the sources, whose templates aren’t minified: no data, JSON-LD, plain copy or validation.
  '@lit-labs/ssr, cards only': () =>
    renderWithLit('<career-path lang="en"></career-path>', {
      path: { ...path, id: `path-${made++}` },
      lang: 'en',
      hasOwnCards: false,
    }),
  'Template strings, ready-made figures': () => html.page(),
};

const cpuSeconds = (): number => {
  const { system, user } = process.cpuUsage();
  return (system + user) / 1e6;
};

/** How many a second of CPU time a function makes. */
const rateOf = (make: () => string): number => {
  const begin = cpuSeconds();
  let [count, seconds] = [0, 0];
  while (seconds < SECONDS_PER_ROUND) {
    for (let index = 0; index < 20; index++) make();
    count += 20;
    seconds = cpuSeconds() - begin;
  }
  return count / seconds;
};

const rates = new Map(Object.keys(ways).map((name): [string, number[]] => [name, []]));
// The first round only warms up.
for (let round = 0; round <= ROUNDS; round++)
  for (const [name, make] of Object.entries(ways)) {
    const rate = rateOf(make);
    if (round) rates.get(name)!.push(rate);
  }

console.table(
  Object.fromEntries(
    Object.entries(ways).map(([name, make]) => {
      const sorted = rates.get(name)!.sort((a, b) => a - b);
      const text = make();
      return [
        name,
        {
          'pages/s': Math.round(sorted[Math.floor(ROUNDS / 2)]!),
          lowest: Math.round(sorted[0]!),
          highest: Math.round(sorted.at(-1)!),
          bytes: Buffer.byteLength(text),
          gzip: gzipSync(text).length,
        },
      ];
    }),
  ),
);
