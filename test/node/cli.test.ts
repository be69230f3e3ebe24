/** The command, run as users run it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { baker } from '../baker.js';

const { bin, version } = JSON.parse(await readFile('package.json', 'utf8'));
const command = fileURLToPath(new URL(`../../${bin['career-path-elements']}`, import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'career-path-'));
after(() => rm(folder, { recursive: true }));

interface Output {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command in a new folder with these files. */
const run = async (args: string[], files: Record<string, string> = {}): Promise<Output> => {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return new Promise((done) =>
    execFile(process.execPath, [command, ...args], { cwd: folder }, (error, stdout, stderr) =>
      done({ code: Number(error?.code ?? 0), stdout, stderr }),
    ),
  );
};

test('validate prints nothing for a valid file, and exits with 0', async () => {
  const good = '{"id": "x", "title": "X"}';
  assert.deepEqual(await run(['validate', 'good.json'], { 'good.json': good }), {
    code: 0,
    stdout: '',
    stderr: '',
  });
  // Some editors on Windows add a byte order mark.
  assert.equal((await run(['validate', 'bom.json'], { 'bom.json': `\uFEFF${good}` })).code, 0);
});

test('validate prints every issue of every file with its line and column', async () => {
  const one = `{
  "id": "x",
  "currency": "dollars",
  "roadmap": {
    "steps": [
      { "id": "a", "title": "A", "duration": { "min": 2, "max": 1 } },
      { "id": "a", "title": "B" }
    ]
  },
  "salaries": [{ "level": "entry", "amount": "100K" }]
}
`;
  const { code, stdout } = await run(['validate', 'one.json', 'two.json'], {
    'one.json': one,
    'two.json': '[]',
  });
  assert.equal(code, 1);
  const places = stdout
    .trim()
    .split('\n')
    .map((line) => /^\S+ [^:]+/.exec(line)![0]);
  assert.deepEqual(places.sort(), [
    'one.json:10:16 salaries[0].label',
    'one.json:10:46 salaries[0].amount',
    'one.json:1:1 title',
    'one.json:3:15 currency',
    'one.json:6:65 roadmap.steps[0].duration.max',
    'one.json:7:15 roadmap.steps[1].id',
    'two.json:1:1 document',
  ]);
  assert.match(
    stdout,
    /currency: "dollars" isn’t a valid currency code\. Use three capital letters/,
  );
});

test('validate reports invalid JSON and missing files', async () => {
  const { code, stdout } = await run(['validate', 'cut.json', 'comma.json', 'none.json'], {
    'cut.json': '{"id": "x",\n "title": ',
    'comma.json': '{"id": "x",\n "title": "X",}',
  });
  assert.equal(code, 1);
  const [cut, comma, none] = stdout.trim().split('\n');
  assert.equal(cut, 'cut.json:2:11 invalid JSON: value expected');
  assert.equal(comma, 'comma.json:2:15 invalid JSON: property name expected');
  assert.match(none!, /^none\.json: .*ENOENT/);
});

test('totals that disagree only cause a note, so the bundled path is valid', async () => {
  const bundled = await readFile('data/mlops-engineer.json', 'utf8');
  const { code, stdout } = await run(['validate', 'mlops.json'], { 'mlops.json': bundled });
  assert.equal(code, 0);
  assert.match(
    stdout,
    /^mlops\.json:\d+:\d+ timeToHire: note: The time to hire is 16 to 23 months, but the steps add up to 15 to 21 months\..*\n$/,
  );
});

test('a file with several paths is checked as a whole; prerender shows one of them', async () => {
  const several = `{ "paths": [
  { "id": "a", "title": "First" },
  { "id": "b", "title": "Second", "durations": 1, "duties": ["Joins"] },
  { "id": "c", "title": 3 },
  { "id": "a", "title": "Again" }
] }`;
  const { code, stdout } = await run(['validate', 'all.json'], { 'all.json': several });
  assert.equal(code, 1);
  const places = [...stdout.matchAll(/^(\S+) (\S+): (note)?/gm)].map(([, at, place, note]) =>
    [at, place, note].filter(Boolean).join(' '),
  );
  assert.deepEqual(places, [
    'all.json:3:48 paths[1].durations note',
    'all.json:4:25 paths[2].title',
    'all.json:5:11 paths[3].id',
  ]);
  const files = {
    'good.json': several.replace('3 }', '"C" }').replace('"a", "title": "A', '"d", "title": "A'),
  };
  const prerender = (...more: string[]) =>
    run(['prerender', 'career-duties', '--path', 'good.json', ...more], files);
  assert.match((await prerender('--path-id', 'b')).stdout, /path-id="b".*Joins/s);
  const none = await prerender();
  assert.equal(none.code, 1);
  assert.match(none.stderr, /Set path-id to one of: a, b, c, d\./);
});

test('the demo’s paths are valid', async () => {
  const files = ['teacher', 'nurse', 'sushi-chef', 'airline-pilot', 'open-source-maintainer'];
  const paths = files.map((name) =>
    fileURLToPath(new URL(`../../demo/paths/${name}.json`, import.meta.url)),
  );
  assert.deepEqual((await run(['validate', ...paths])).code, 0);
});

test('the README’s example is valid', async () => {
  const [, json] = /<script type="application\/json">(.*?)<\/script>/s.exec(
    await readFile('README.md', 'utf8'),
  )!;
  assert.equal((await run(['validate', 'readme.json'], { 'readme.json': json! })).stdout, '');
});

test('help, version and unknown commands', async () => {
  const help = await run(['validate', '--help']);
  assert.equal(help.code, 0);
  assert.match(help.stdout, /file:line:column location:\s+message/);
  assert.equal((await run(['--version'])).stdout.trim(), version);
  assert.equal((await run(['validate'])).code, 1);
  assert.equal((await run(['frobnicate'])).code, 1);
});

test('prerender prints a card with the data of a file, and the hashes for its policy', async () => {
  const path =
    '{"id": "x", "title": "X", "salaries": [{"level": "a", "label": "A < B", "amount": 5000}]}';
  const { code, stderr, stdout } = await run(
    [
      'prerender',
      'salary-ladder',
      '--path',
      'x.json',
      '--lang',
      'de',
      '--heading-level',
      '3',
      '--theme',
      'paper',
    ],
    { 'x.json': path },
  );
  assert.equal(code, 0);
  assert.match(
    stdout,
    /^<link rel="stylesheet" href="https:\/\/unpkg\.com\/[^"]+\/themes\/paper\.css">\n<div>.*<salary-ladder/,
  );
  assert.match(stdout, /heading-level="3" lang="de"/);
  assert.match(stdout, /A &lt; B/);
  assert.match(stdout, /5\.?000/);
  const { styles } = JSON.parse(await readFile('dist/integrity.json', 'utf8'));
  assert.equal(
    stderr.trim(),
    `For a strict Content-Security-Policy: style-src '${styles['salary-ladder']}'`,
  );
});

test('prerender prints a whole page with its title, JSON-LD and script; styles can be linked', async () => {
  const args = [
    'prerender',
    'career-path',
    '--page',
    '--styles',
    'link',
    '--base',
    '/dist',
    '--provider',
    'School',
  ];
  const { stderr, stdout } = await run(args);
  assert.match(stdout, /<career-path heading-level="1"/);
  assert.equal(stderr, '');
  assert.match(stdout, /^<!doctype html>\n<html lang="en">/);
  assert.match(stdout, /<title>MLOps Engineer<\/title>/);
  assert.match(stdout, /"EducationalOccupationalProgram"/);
  assert.match(stdout, /<script type="module" src="\/dist\/career-path\.js"><\/script>\n<\/body>/);
  assert.match(stdout, /<link rel="stylesheet" href="\/dist\/static\/salary-ladder\.css">/);
  assert.match(
    (await run(['prerender', 'career-facts', '--nonce', 'abc'])).stdout,
    /<style nonce="abc">/,
  );
  assert.doesNotMatch(
    (await run(['prerender', 'career-facts', '--no-fallback'])).stdout,
    /fallback/,
  );
});

test('prerender uses the given language, then that of the path, then English', async () => {
  const files = { 'x.json': JSON.stringify({ ...baker, lang: 'de' }) };
  const print = async (...args: string[]) => (await run(['prerender', ...args], files)).stdout;
  assert.match(await print('career-duties', '--path', 'x.json'), /Der Arbeitsalltag/);
  assert.match(await print('career-duties', '--lang', 'de-CH'), /Der Arbeitsalltag/);
  for (const lang of ['en', 'tlh', '../de', 'de/'])
    assert.match(await print('career-duties', '--lang', lang), /What you’d do/, lang);
  // The card will load it.
  assert.match(
    await print('career-duties', '--page', '--base', '/dist', '--lang', 'de_DE'),
    /<link rel="modulepreload" href="\/dist\/lang\/de\.js">/,
  );
});

test('prerender prints plain HTML, without hashes for a policy', async () => {
  const files = { 'x.json': JSON.stringify({ ...baker, lang: 'de' }) };
  const args = ['prerender', 'salary-ladder', '--path', 'x.json', '--plain'];
  const { code, stderr, stdout } = await run([...args, '--heading-level', '3'], files);
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /^<div lang="de">\n<h3>Gehaltsentwicklung<\/h3>\n<p>Baker/);
  assert.doesNotMatch(stdout, /<style|<script|salary-ladder/);
  const page = (await run([...args, '--page', '--theme', 'paper'], files)).stdout;
  assert.match(page, /<main><div lang="de">\n<h1>Gehaltsentwicklung/);
  assert.doesNotMatch(page, /<link|type="module"/);
});

test('prerender prints only the issues of invalid data', async () => {
  const wrong = await run(['prerender', 'salary-ladder', '--path', 'y.json'], {
    'y.json': '{"id": "y"}',
  });
  assert.deepEqual([wrong.code, wrong.stdout], [1, '']);
  assert.match(wrong.stderr, /^y\.json:1:1 title: /);
  const unknown = await run(['prerender', 'salary-leader']);
  assert.equal(unknown.code, 1);
  assert.match(unknown.stderr, /<salary-leader> is not an element of this package/);
});
