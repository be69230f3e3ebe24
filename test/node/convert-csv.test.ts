/** Careers from spreadsheets. How columns are recognised is tested with the engine. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convert, toCsv } from '../../src/convert/convert.js';
import type { InputFile, Skipped } from '../../src/convert/converter.js';
import { csv } from '../../src/convert/csv/csv.js';
import { baker } from '../baker.js';
import { converted, fileOf } from './input-files.js';

const steps = (csvText: string, name = 'lamp-lighter.csv', options = {}) =>
  converted(csv, [fileOf(name, csvText)], options);

test('a file is one career, called after the file', async () => {
  const { paths, skipped } = await steps(
    'Step,Weeks,Skills\r\nKnots,2,"reef; bowline"\r\n',
    'night_watch.CSV',
    {
      lang: 'en-GB',
    },
  );
  assert.deepEqual(skipped, []);
  const [path] = paths;
  assert.equal(path!.id, 'night-watch');
  assert.equal(path!.title, 'Night watch');
  assert.deepEqual(path!.roadmap!.steps, [
    {
      id: 'knots',
      title: 'Knots',
      duration: { min: 2, max: 2, unit: 'week' },
      skills: ['reef', 'bowline'],
    },
  ]);
});

test('a column “Career” makes several careers of a file', async () => {
  const { paths } = await steps(
    'Career,Step,Months\nLamplighter,Ladders,1\n,Wicks,2\nBell ringer,Ropes,3\n',
  );
  assert.deepEqual(
    paths.map(({ id, roadmap, title }) => [id, title, roadmap!.steps.map(({ title }) => title)]),
    [
      ['lamplighter', 'Lamplighter', ['Ladders', 'Wicks']],
      ['bell-ringer', 'Bell ringer', ['Ropes']],
    ],
  );
});

test('what isn’t clear is a note', async () => {
  const { paths, skipped } = await steps('Level,Pay\nApprentice,21000\nMaster,42000\n');
  assert.equal(paths[0]!.salaries!.length, 2);
  assert.ok(
    skipped.some(({ reason }) => reason.startsWith('Which currency')),
    JSON.stringify(skipped),
  );
});

test('a file without rows, or that can’t be read, doesn’t stop the others', async () => {
  const files: InputFile[] = [
    fileOf('empty.csv', ''),
    fileOf('headings.csv', 'Step,Weeks\n'),
    fileOf('book.csv', 'PK\u0003\u0004'),
    fileOf('good.csv', 'Step,Weeks\nKnots,2\n'),
  ];
  const { paths, skipped } = await converted(csv, files);
  assert.deepEqual(
    paths.map(({ title }) => title),
    ['Good'],
  );
  const filesSkipped = new Set(skipped.map(({ file }: Skipped) => file));
  assert.deepEqual([...filesSkipped].sort(), ['book.csv', 'empty.csv', 'headings.csv']);
  await assert.rejects(
    converted(csv, files.slice(0, 1)),
    /empty\.csv has no rows with steps or pay\./,
  );
});

test('other files in a folder aren’t read', async () => {
  const files = [fileOf('README.md', 'Step'), fileOf('good.tsv', 'Step\tWeeks\nKnots\t2\n')];
  const paths = [];
  for await (const path of convert('csv', files)) paths.push(path.title);
  assert.deepEqual(paths, ['Good']);
  assert.throws(() => convert('csv', files.slice(0, 1)), /There are no spreadsheets/);
});

test('a career exported as CSV comes back the same, as far as a table can hold it', async () => {
  const { paths } = await steps(toCsv(baker));
  const { currency, id, roadmap, title } = baker;
  const again = paths[0]!;
  assert.deepEqual(
    [again.id, again.title, again.currency, again.roadmap!.steps.length],
    [id, title, currency, roadmap!.steps.length],
  );
  assert.deepEqual(
    again.salaries!.map(({ amount, label, max }) => ({ amount, label, max })),
    baker.salaries!.map(({ amount, label, max }) => ({ amount, label, max })),
  );
});
