/** Writes the results: `results.json`, and the tables and pictures of the guide to speed. */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import type { Peer } from './peers/peer.js';
import { drawPictures } from './pictures.js';
import { tables } from './report.js';
import type { Results } from './results.js';

const file = new URL('results.json', import.meta.url);

export const lastResults = async () =>
  JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Partial<Results>;

export const publish = async (results: Partial<Results>, peers: Peer[]) => {
  const json = JSON.stringify(results, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(3)) : value,
  );
  const options = await resolveConfig('demo/guides/speed.md');
  await writeFile(file, await format(json, { ...options, parser: 'json' }));
  let guide = await readFile('demo/guides/speed.md', 'utf8');
  for (const [name, table] of Object.entries(tables)) {
    const place = new RegExp(`(<!-- ${name} -->).*(<!-- /${name} -->)`, 's');
    if (!place.test(guide)) throw new Error(`speed.md has no marks for the table "${name}".`);
    guide = guide.replace(
      place,
      (_, begin: string, end: string) => `${begin}\n\n${table(results)}\n\n${end}`,
    );
  }
  await writeFile('demo/guides/speed.md', await format(guide, { ...options, parser: 'markdown' }));
  await drawPictures(results, peers);
};
