/**
 * The benchmark: `npm run bench`. Measures what the guide's table compares, side by side, and writes
 * `results.json` and the guide's tables and pictures. Takes about ten minutes. Arguments, after `--`:
 *
 *     load ladders …   measure only these parts, see `parts.ts`; the others keep their last results
 *     --rounds 7       measure more often, for narrower quartiles
 *     --all            measure peers that the table leaves out, too
 *     --resume         continue a run that broke off
 *     --redraw         write the guide's tables and pictures from the last results
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { Chromium } from './chromium.js';
import { Journal } from './journal.js';
import { parts } from './parts.js';
import { peersOn } from './peers.js';
import { lastResults, publish } from './publish.js';
import { isCompared, print } from './report.js';
import type { Part } from './results.js';
import { Rounds } from './rounds.js';
import { startSite } from './site.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    all: { type: 'boolean', default: false },
    resume: { type: 'boolean', default: false },
    redraw: { type: 'boolean', default: false },
  },
});
const all = Object.keys(parts) as Part[];
const unknown = positionals.filter((name) => !all.some((part) => part === name));
if (unknown.length) throw new Error(`There is no part ${unknown.join(', ')}, only ${all}.`);
const wanted = positionals.length ? (positionals as Part[]) : all;

const start = performance.now();
const site = await startSite();
const peers = peersOn(site).filter((peer) => values.all || isCompared(peer));
const results = await lastResults();

const paced = new Chromium();
const unpaced = new Chromium([
  '--disable-gpu-vsync',
  '--disable-frame-rate-limit',
  '--ignore-certificate-errors',
]);
const closeBrowsers = () => Promise.all([paced.close(), unpaced.close()]);

const measure = async () => {
  const journal = await Journal.open(values);
  const rounds = Number(values.rounds);
  const measurements = new Rounds(journal, closeBrowsers);
  const bench = { measurements, paced, peers, rounds, site, unpaced };
  results.machine = {
    browser: await unpaced.version(),
    cores: cpus().length,
    processor: cpus()[0]!.model,
    date: new Date().toISOString().slice(0, 10),
  };
  for (const part of wanted) {
    Object.assign(results, { [part]: await parts[part](bench) });
    print(part, results, peers);
    // Only one of the two browsers runs at a time.
    await closeBrowsers();
  }
  await publish(results, peers);
  await journal.remove();
};

try {
  await (values.redraw ? publish(results, peers) : measure());
  console.log(`\nFinished in ${((performance.now() - start) / 60_000).toFixed(1)} minutes.`);
} finally {
  await closeBrowsers();
  site.stop();
}
