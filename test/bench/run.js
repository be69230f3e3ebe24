/**
 * The bench: `npm run bench`. Everything that shows the same, side by side, in rounds of a new order.
 * Prints tables, writes results.json, and the tables and pictures of the README. Takes an hour; quicker and
 * rougher by `npm run bench -- --rounds 3`, and by the names of parts: load ladders memory mounting
 * toggle growth delivery. What is written then has those parts from this run alone.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { launchChromium } from '../browsers.js';
import { partsOf } from './parts.js';
import { peersOn } from './peers.js';
import { drawPictures } from './pictures.js';
import { print, tables } from './report.js';
import { startSite } from './site.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '7' } },
});

const site = await startSite();
// Frames as fast as they are made: waiting for a screen would hide what differs.
const browser = await launchChromium({
  args: ['--disable-gpu-vsync', '--disable-frame-rate-limit', '--ignore-certificate-errors'],
});
const peers = await peersOn(site);
const parts = partsOf({ browser, peers, rounds: Number(values.rounds), site });

const file = new URL('results.json', import.meta.url);
const results = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));

/** Writes the results, and what the README has of them: tables and pictures. */
const publish = async () => {
  const json = JSON.stringify(results, (_, value) =>
    typeof value === 'number' ? Number(value.toFixed(3)) : value,
  );
  const options = await resolveConfig('package.json');
  await writeFile(file, await format(json, { ...options, parser: 'json' }));
  let readme = await readFile('README.md', 'utf8');
  for (const [name, table] of Object.entries(tables)) {
    const place = new RegExp(`(<!-- ${name} -->).*(<!-- /${name} -->)`, 's');
    if (!place.test(readme)) throw new Error(`README.md has no marks for the table "${name}".`);
    readme = readme.replace(place, (_, begin, end) => `${begin}\n\n${table(results)}\n\n${end}`);
  }
  await writeFile('README.md', await format(readme, { ...options, parser: 'markdown' }));
  await drawPictures(results, peers);
};

const wanted = positionals.length ? positionals : Object.keys(parts);
try {
  results.machine = {
    browser: await browser.version(),
    cores: cpus().length,
    processor: cpus()[0].model,
    date: new Date().toISOString().slice(0, 10),
  };
  for (const part of wanted) {
    if (!parts[part]) throw new Error(`There is no part "${part}", only ${Object.keys(parts)}.`);
    results[part] = await parts[part]();
    print(part, results[part], peers);
    // The next one may fail.
    await publish();
  }
} finally {
  await browser.close();
  site.stop();
}
