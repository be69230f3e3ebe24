/** The command `convert`, run as users run it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { parseCareerPath } from 'career-path-elements/parse';
import { prerenderPage } from 'career-path-elements/prerender';
import type { InputFile } from '../../src/convert/converter.js';
import { baker } from '../baker.js';
import { escoFiles, german, keeper } from './esco-files.js';
import { onetFiles } from './onet-files.js';

const command = resolve('dist/esm/cli.js');
const folder = await mkdtemp(join(tmpdir(), 'career-path-'));
after(() => rm(folder, { recursive: true }));

const save = async (name: string, content: string | Uint8Array): Promise<void> => {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
};

const saveAll = async (files: readonly InputFile[], into = '.'): Promise<void> => {
  for (const file of files) {
    const parts = [];
    for await (const part of file.stream()) parts.push(part);
    await save(join(into, file.name), Buffer.concat(parts));
  }
};

const run = (...args: string[]) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((done) =>
    execFile(
      process.execPath,
      [command, 'convert', ...args],
      { cwd: folder },
      (error, stdout, stderr) => done({ code: Number(error?.code ?? 0), stdout, stderr }),
    ),
  );

const namesIn = (out: string): Promise<string[]> => readdir(join(folder, out));
const read = async (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
const readPath = async (name: string) => {
  const { issues, path } = parseCareerPath(JSON.parse(await read(name)));
  assert.deepEqual(issues, [], name);
  return path!;
};

test('the library is one file that doesn’t depend on Node', async () => {
  const code = await readFile('dist/convert.js', 'utf8');
  assert.doesNotMatch(code, /\b(?:from|import)\s*\(?["']|\brequire\(|\bBuffer\.|\bprocess\./);
});

test('it converts an unpacked download to one valid file for each career', async () => {
  await saveAll(onetFiles());
  const { code, stderr, stdout } = await run(
    'onet',
    '--from',
    'onet',
    '--out',
    'careers',
    '--link',
    '{id}.html',
  );
  assert.equal(stderr, '');
  assert.equal(stdout, '3 careers written to careers.\n');
  assert.equal(code, 0);
  assert.deepEqual(await namesIn('careers'), [
    '39-9099.01.json',
    '49-9099.00.json',
    '49-9099.02.json',
  ]);
  const path = await readPath('careers/39-9099.01.json');
  assert.equal(path.relatedCareers![0]!.url, '49-9099.00.html');
  const html = prerenderPage('career-path', { path });
  for (const text of [
    'Light the lamp at dusk.',
    'Used under the CC BY 4.0 license',
    '49-9099.00.html',
  ])
    assert.ok(html.includes(text), text);
});

test('careers in other languages have their language in the name', async () => {
  await saveAll(escoFiles(german), 'esco');
  const { stdout } = await run('esco', '--from', 'esco', '--out', 'esco-careers');
  assert.match(stdout, /^4 careers written/);
  const names = await namesIn('esco-careers');
  assert.ok(names.includes(`${keeper}.json`));
  assert.equal((await readPath(`esco-careers/${keeper}.de.json`)).lang, 'de');
  const { stdout: one } = await run('esco', '--from', 'esco', '--out', 'german', '--lang', 'de');
  assert.match(one, /^1 career written to german\./);
  assert.deepEqual(await namesIn('german'), [`${keeper}.json`]);
});

test('the summary groups what was skipped, and shows where; the rest is converted', async () => {
  const bad = Array.from({ length: 5 }, (_, index) => `${index}\tX\tY\n`).join('');
  await saveAll(
    onetFiles({
      'Occupation Data.txt': `O*NET-SOC Code\tTitle\tDescription\n39-9099.01\tKeepers\t\n${bad}`,
    }),
    'bad',
  );
  const { code, stdout } = await run(join('bad', 'onet'), '--from', 'onet', '--out', 'from-bad');
  assert.equal(code, 0);
  assert.match(stdout, /^1 career written to from-bad\.\nSkipped or noted:\n/);
  const place = join('bad', 'onet', 'Occupation Data.txt');
  const group = [
    '  5 × The first cell isn’t an O*NET-SOC code such as 15-1252.00.',
    `    ${place}:3 (0)`,
    `    ${place}:4 (1)`,
    `    ${place}:5 (2)`,
    '    and 2 more',
  ];
  assert.ok(stdout.includes(group.join('\n')), stdout);
});

test('errors are in plain words, without a stack trace', async () => {
  await save('empty/x.txt', '');
  await save('file', 'not a folder');
  const cases: [args: string[], message: RegExp][] = [
    [['nowhere', '--from', 'onet', '--out', 'x'], /^nowhere: There is no such file or folder\.$/m],
    [['empty', '--from', 'onet', '--out', 'x'], /^There is no Occupation Data\.txt\./m],
    [['empty', '--from', 'word', '--out', 'x'], /^--from is one of .*onet.*, not “word”\.$/m],
    [['empty', '--from', 'onet', '--to', 'pdf', '--out', 'x'], /^--to is one of .*, not “pdf”\.$/m],
    [['onet', '--from', 'onet', '--out', 'file'], /^file: /m],
    [['empty', '--from', 'json', '--out', 'x'], /^There are no files ending in \.json\.$/m],
  ];
  await saveAll(onetFiles());
  for (const [args, message] of cases) {
    const { code, stderr } = await run(...args);
    assert.equal(code, 1, args.join(' '));
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /\bat .*:\d+:\d+/);
  }
});

test('no id leads out of the folder, is hidden, or names a device', async () => {
  const ids = ['..', '.hidden', 'con', 'NUL.x', 'a', 'A', 'plain'];
  await save(
    'ids.json',
    JSON.stringify({ paths: ids.map((id) => ({ id, title: `Career ${id}` })) }),
  );
  await save('other.json', JSON.stringify({ id: '../../escape', title: 'Outside' }));
  const { code, stdout } = await run(
    'ids.json',
    'other.json',
    '--from',
    'json',
    '--out',
    'safe/here',
  );
  assert.equal(code, 0);
  assert.deepEqual(await namesIn('safe/here'), [
    '_...json',
    '_.hidden.json',
    '_NUL.x.json',
    '_con.json',
    'a.json',
    'plain.json',
  ]);
  assert.deepEqual(await namesIn('safe'), ['here']);
  assert.match(
    stdout,
    /Another career has the same id, so the first was kept\.\n {4}A \(Career A\)/,
  );
  assert.match(stdout, /other\.json \(id\)/);
});

test('career paths are exported as JSON-LD and CSV', async () => {
  await save('paths/baker.json', JSON.stringify(baker));
  await run('paths', '--from', 'json', '--to', 'jsonld', '--out', 'ld');
  const linked = JSON.parse(await read(`ld/${baker.id}.jsonld`)) as Record<string, unknown>;
  assert.equal(linked['@type'], 'Occupation');
  assert.equal(linked['name'], baker.title);
  await run('paths', '--from', 'json', '--to', 'csv', '--out', 'sheets');
  await run('sheets', '--from', 'csv', '--out', 'again');
  const again = await readPath(`again/${baker.id}.json`);
  assert.equal(again.title, baker.title);
  assert.deepEqual(
    again.roadmap!.steps.map(({ duration, id, title }) => ({ duration, id, title })),
    baker.roadmap!.steps.map(({ duration, id, title }) => ({ duration, id, title })),
  );
});

test('a file that isn’t a career path is skipped, and the others are converted', async () => {
  await save('mixed/bad.json', '{');
  await save('mixed/good.json', JSON.stringify({ id: 'good', title: 'Good' }));
  await save('mixed/.hidden.json', JSON.stringify({ id: 'hidden', title: 'Hidden' }));
  const { code, stdout } = await run('mixed', '--from', 'json', '--out', 'from-mixed');
  assert.equal(code, 0);
  assert.deepEqual(await namesIn('from-mixed'), ['good.json']);
  assert.ok(stdout.includes(`The file isn’t JSON.\n    ${join('mixed', 'bad.json')}`), stdout);
});
