/** Converted careers as CSV and as JSON-LD. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { convert, toCsv, toJsonLd } from '../../src/convert/convert.js';
import { readCareers } from '../../src/convert/spreadsheet/careers.js';
import { toPath } from '../../src/convert/spreadsheet/to-path.js';
import type { CareerPath } from '../../src/model/path-types.js';
import { contents, drawn } from './convert/roadmap-files.js';
import { fileOf } from './input-files.js';

const read = (name: string) => fileOf(name, readFileSync(`test/node/convert/${name}`));

const careers: CareerPath[] = [];
for await (const path of convert('bls', [read('handbook.xml')])) careers.push(path);
for await (const path of convert('ncs', [read('profile.json')])) careers.push(path);
for await (const path of convert('roadmap.sh', [...drawn, contents])) careers.push(path);

/** What a spreadsheet holds of a path. */
const inSpreadsheet = ({
  currency,
  id,
  lang,
  payPeriod,
  roadmap,
  salaries,
  title,
}: CareerPath) => ({
  id,
  lang,
  ...(currency && salaries && { currency }),
  ...(payPeriod && { payPeriod }),
  title,
  ...(salaries && { salaries: salaries.map(({ level: _, ...salary }) => salary) }),
  ...(roadmap && {
    steps: roadmap.steps.map(({ choice, ...step }) => ({ ...step, isChoice: !!choice })),
  }),
});

for (const path of careers) {
  test(`${path.title} as CSV reads as the same steps and levels again`, async () => {
    const parts = (async function* () {
      yield await Promise.resolve(toCsv(path));
    })();
    const again: CareerPath[] = [];
    for await (const career of readCareers(parts, () => undefined))
      again.push(toPath(career, career.title ?? ''));
    assert.deepEqual(again.map(inSpreadsheet), [inSpreadsheet(path)]);
  });

  test(`${path.title} as JSON-LD is an occupation with its pay and place`, () => {
    const data = toJsonLd(path);
    assert.equal(data['@type'], 'Occupation');
    assert.equal(data['name'], path.title);
    const pay = (data['estimatedSalary'] ?? []) as { name: string; currency: string }[];
    assert.deepEqual(
      pay.map(({ currency, name }) => [name, currency]),
      (path.salaries ?? []).map(({ label }) => [label, path.currency]),
    );
  });
}
