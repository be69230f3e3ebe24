/** The guide “From a data set to a portal”, followed command by command with a generated data set. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { add, pack } from '../apps/install.js';
import { launchChromium } from '../browsers.js';
import { violationsOf } from '../node/axe.js';
import { host, problemsOf } from '../node/host.js';
import { newPage } from '../node/pages.js';
import { tsv } from '../node/onet-files.js';

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'portal-'));
const at = (path: string) => join(folder, path);
const [site, browser] = await Promise.all([host({}, at('_site')), launchChromium()]);

after(async () => {
  await browser.close();
  site.stop();
  await rm(folder, { recursive: true });
});

const count = 1000;
const things = ['Lamps', 'Clocks', 'Kites', 'Bells', 'Ropes', 'Maps', 'Boats', 'Ovens'];
const trades = ['Makers', 'Menders', 'Painters', 'Testers', 'Sellers'];
const occupations = Array.from({ length: count }, (_, number) => {
  const thing = things[number % things.length]!;
  const trade = trades[Math.floor(number / things.length) % trades.length]!;
  const major = 11 + 2 * Math.floor(number / 50);
  return {
    code: `${major}-${1000 + number}.00`,
    title: `${thing} ${trade}, Kind ${number}`,
    thing,
    zone: 1 + (number % 5),
  };
});

const code = 'O*NET-SOC Code';
const preparation = ['Little or No', 'Some', 'Medium', 'Considerable', 'Extensive'];

/** As the database’s text files are. */
const files = {
  'Read Me.txt': 'O*NET 30.1 Database\nDecember 2025 Release\n',
  'Occupation Data.txt': tsv(
    [code, 'Title', 'Description'],
    ...occupations.map((one) => [one.code, one.title, `Care for ${one.thing.toLowerCase()}.`]),
  ),
  'Task Statements.txt': tsv(
    [code, 'Task ID', 'Task', 'Task Type', 'Incumbents Responding', 'Date', 'Domain Source'],
    ...occupations.flatMap((one, number) =>
      ['Order', 'Inspect', 'Repair', 'Deliver', 'Sell', 'Explain', 'Store', 'Clean'].map(
        (verb, task) => [
          ...[
            one.code,
            10 * number + task,
            `${verb} ${one.thing.toLowerCase()} of kind ${number}.`,
          ],
          ...['Core', 20, '08/2025', 'Incumbent'],
        ],
      ),
    ),
  ),
  'Alternate Titles.txt': tsv(
    [code, 'Alternate Title', 'Short Title', 'Source(s)'],
    ...occupations.map((one, number) => [one.code, `Café Hand ${number}`, 'n/a', '08']),
  ),
  'Job Zones.txt': tsv(
    [code, 'Job Zone', 'Date', 'Domain Source'],
    ...occupations.map((one) => [one.code, one.zone, '08/2025', 'Analyst']),
  ),
  'Job Zone Reference.txt': tsv(
    ['Job Zone', 'Name', 'Experience', 'Education', 'Job Training', 'Examples', 'SVP Range'],
    ...preparation.map((name, zone) => [
      ...[zone + 1, `Job Zone ${zone + 1}: ${name} Preparation Needed`, 'Some.', `School ${zone}.`],
      ...['A year.', 'Others.', '(4.0 to < 6.0)'],
    ]),
  ),
  'Related Occupations.txt': tsv(
    [code, 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index'],
    ...occupations
      .slice(0, 500)
      .map((one, number) => [...[one.code, occupations[number + 1]!.code, 'Primary-Short', 1]]),
  ),
};

const guide = await readFile('demo/guides/portal.md', 'utf8');
const commands = [...guide.matchAll(/^ *```sh\n([^]*?)^ *```/gm)].flatMap(([, block]) =>
  block!
    .trim()
    .split('\n')
    .map((line) => line.trim()),
);
const eleventy = `"${process.execPath}" "${resolve('node_modules/@11ty/eleventy/cmd.cjs')}"`;

await mkdir(at('db_text'));
for (const [name, text] of Object.entries(files)) await writeFile(at(`db_text/${name}`), text);

/** What the commands print, by the command. */
const printed = new Map<string, string>();
for (const command of commands) {
  if (command.startsWith('npm install ')) await add(folder, (await pack(folder)).file);
  // Serves until it is stopped.
  else if (!command.endsWith('--serve')) {
    const line = command.replace('npx @11ty/eleventy', `${eleventy} --quiet`);
    const { stdout, stderr } = await run('sh', ['-c', line], { cwd: folder });
    printed.set(command, stdout + stderr);
  }
}

const open = async (path: string) => {
  const page = await newPage(browser);
  const problems = problemsOf(page);
  await page.goto(`${site.origin}/${path}`, { waitUntil: 'networkidle0' });
  return { page, problems };
};

test('its commands convert every career, and build a page for each', async () => {
  const [convert] = [...printed.keys()].filter((command) => command.includes(' convert '));
  assert.match(printed.get(convert!)!, /1000 careers written to careers\./);
  const pages = await readdir(at('_site'));
  for (const { code } of occupations)
    assert.ok(pages.includes(`${code}.html`) && pages.includes(`${code}.json`), code);
});

test('its configuration is that of the portal, with two more options', async () => {
  const [, config = ''] = /```js\n(import portal[^]*?)```/.exec(guide)!;
  const own = await readFile('demo/portal/eleventy.config.js', 'utf8');
  const code = (text: string) =>
    text.replace(/^\s*(\/\*\*.*\*\/|\/\/.*)\n/gm, '').replace(/\s+/g, '');
  const without = (text: string) => text.replace("facts:['Preparation'],", '');
  assert.equal(
    without(code(config).replace("about:'<p>MadebyExampleCollege.</p>',", '')),
    without(code(own)),
  );
});

test('the portal of a thousand careers is searched, filtered and read', async () => {
  const { page, problems } = await open('index.html');
  const found = () => page.$eval('#count', ({ textContent }) => textContent);
  assert.equal(await found(), '1000 of 1000 careers');
  await page.type('#search', 'cafe hand 77');
  assert.equal(await found(), '11 of 1000 careers');
  await page.keyboard.press('ArrowDown');
  const title = await page.evaluate(() => document.activeElement!.textContent);
  assert.match(title!, /Kind 77$/);
  await page.click('#clear');
  await page.select('#fact1', 'Medium Preparation Needed');
  assert.equal(await found(), '200 of 1000 careers');
  assert.deepEqual(problems, []);
  await page.goto(`${site.origin}/${occupations[0]!.code}.html`, { waitUntil: 'networkidle0' });
  const [link] = await page.$$('career-path >>> career-related >>> a');
  await Promise.all([page.waitForNavigation(), link!.click()]);
  assert.ok((await page.title()).startsWith(occupations[1]!.title));
  assert.match(await page.evaluate(() => reading.seen(document.body)), /CC BY 4\.0/);
  assert.deepEqual(await violationsOf(page), []);
  await page.close();
});

test('its files are as small as the guide says', async () => {
  const compressed = async (name: string) =>
    gzipSync(await readFile(at(`_site/${name}`))).length / 1000;
  const limits = { 'search.json': 60, 'index.html': 60, [`${occupations[0]!.code}.html`]: 8 };
  for (const [name, limit] of Object.entries(limits)) {
    const size = await compressed(name);
    console.log(name, size, (await stat(at(`_site/${name}`))).size / 1000);
    assert.ok(size < limit, `${name}: ${size} KB`);
  }
});
