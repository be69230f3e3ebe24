/** The command’s pictures, as SVG and PNG. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { picture } from 'career-path-elements/picture';
import { baker } from '../baker.js';
import { findBrowsers } from '../browsers.js';

const command = resolve('dist/esm/cli.js');
const folder = await mkdtemp(join(tmpdir(), 'picture-'));
after(() => rm(folder, { recursive: true }));
await writeFile(join(folder, 'baker.json'), JSON.stringify(baker));

const run = (args: string[], env: NodeJS.ProcessEnv = process.env) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((done) =>
    execFile(
      process.execPath,
      [command, 'picture', ...args],
      { cwd: folder, env },
      (error, stdout, stderr) => done({ code: Number(error?.code ?? 0), stdout, stderr }),
    ),
  );

test('it prints the SVG of the bundled path, or of a file with all options', async () => {
  const ladder = await run(['salary-ladder']);
  assert.deepEqual(ladder, { code: 0, stdout: picture('salary-ladder').svg, stderr: '' });
  const options = ['--lang', 'de', '--theme', 'paper', '--scheme', 'dark', '--accent', '#06c'];
  const { stdout } = await run([
    ...['career-facts', '--path', 'baker.json', '--width', '1200'],
    ...options,
  ]);
  const { svg } = picture('career-facts', {
    ...{ path: baker, lang: 'de', theme: 'paper', scheme: 'dark', accent: '#06c', width: 1200 },
  });
  assert.equal(stdout, svg);
});

test('with a file, it prints the HTML that shows it', async () => {
  const { stdout } = await run(['career-duties', '--path', 'baker.json', '--out', 'duties.svg']);
  const { alt, height, svg } = picture('career-duties', { path: baker });
  assert.equal(await readFile(join(folder, 'duties.svg'), 'utf8'), svg);
  assert.equal(
    stdout,
    `<img src="duties.svg" width="640" height="${height}" alt="${alt.replaceAll("'", '&#39;')}">\n`,
  );
});

test('PNGs have the size of the picture', async () => {
  const { chromium } = await findBrowsers(['chromium']);
  const env = { ...process.env, CHROME_PATH: chromium };
  for (const width of [280, 1200]) {
    const args = ['salary-ladder', '--png', '--out', 'ladder.png', '--width', String(width)];
    const { code, stderr } = await run(args, env);
    assert.equal(code, 0, stderr);
    const png = await readFile(join(folder, 'ladder.png'));
    const { height } = picture('salary-ladder', { width });
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [width, height]);
  }
});

test('errors are printed, and nothing else', async () => {
  const failing = async (args: string[], env?: NodeJS.ProcessEnv) => {
    const { code, stderr, stdout } = await run(args, env);
    assert.deepEqual([code, stdout], [1, '']);
    return stderr;
  };
  assert.match(await failing(['salary-ladder', '--png']), /--png needs --out/);
  assert.match(await failing(['salary-ladder', '--theme', 'x']), /there is no theme “x”/);
  assert.match(await failing(['salary-ladder', '--width', 'wide']), /240 to 4000 pixels/);
  await writeFile(join(folder, 'bad.json'), '{"id": "x"}');
  assert.match(await failing(['salary-ladder', '--path', 'bad.json']), /^bad\.json:1:1 title: /);
  const png = ['salary-ladder', '--png', '--out', 'x.png'];
  const large = await failing(['career-path', '--png', '--out', 'x.png', '--width', '4000']);
  assert.match(large, /4000 × \d+ pixels is too large\. Use a smaller --width/);
  const missing = { ...process.env, CHROME_PATH: join(folder, 'none') };
  assert.match(await failing(png, missing), /CHROME_PATH: there is no file/);
});

test(
  'without a browser, it says what to install',
  { skip: process.platform !== 'linux' },
  async () => {
    const env = { ...process.env, PATH: folder, CHROME_PATH: '' };
    const { code, stderr } = await run(['salary-ladder', '--png', '--out', 'x.png'], env);
    assert.equal(code, 1);
    assert.match(stderr, /Chromium, Chrome or Edge, and none of them was found\. Install one/);
  },
);
