/** The guide for Eleventy, followed step by step in a new project. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { filesIn } from '../apps/guide.js';
import { add, pack } from '../apps/install.js';
import { visit } from '../apps/visitor.js';
import { launchChromium } from '../browsers.js';
import { host } from '../node/host.js';

const run = promisify(execFile);
const cli = resolve('node_modules/@11ty/eleventy/cmd.cjs');
const layout = '<!doctype html><html lang="en"><title>Careers</title>{{ content }}</html>\n';

const folder = await mkdtemp(join(tmpdir(), 'eleventy-'));
const [site, browser] = await Promise.all([host({}, join(folder, '_site')), launchChromium()]);

after(async () => {
  await browser.close();
  site.stop();
  await rm(folder, { recursive: true });
});

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};

/** Builds the site; returns what Eleventy prints, also if it fails. */
const build = (): Promise<string> =>
  run(process.execPath, [cli], { cwd: folder }).then(
    ({ stdout, stderr }) => stdout + stderr,
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );

await write('package.json', '{ "private": true, "type": "module" }\n');
await add(folder, (await pack(folder)).file);
await write('_data/layout.json', '"page.liquid"\n');
await write('_includes/page.liquid', layout);
for (const [path, text] of await filesIn('eleventy')) await write(path, text);

test('its pages show the cards, without JavaScript, too', async () => {
  assert.match(await build(), /Wrote 2 files/);
  for (const [name, figure] of Object.entries({ engineer: '$250K+', baker: '€42K+' })) {
    const html = await readFile(join(folder, '_site', name, 'index.html'), 'utf8');
    const [, shadow = ''] = /<template shadowrootmode="open">([^]*)<\/template>/.exec(html) ?? [];
    assert.ok(shadow.includes(figure));
    const address = `${site.origin}/${name}/index.html`;
    await visit(browser, address, 'production', async (page) => {
      await page.waitForSelector(`salary-ladder >>> ::-p-text(${figure})`, { visible: true });
      await page.waitForFunction(
        () => !document.querySelector('salary-ladder')!.shadowRoot!.querySelector('style'),
      );
      assert.equal(await page.$$eval('salary-ladder', ({ length }) => length), 1);
    });
  }
});

test('its error messages are real', async () => {
  const guide = await readFile('demo/guides/platforms/eleventy.md', 'utf8');
  const expected: [message: string, file: string, text: string][] = [
    ['prerender: the career path is invalid.', '_data/baker.json', '{ "id": "baker" }'],
    ['prerender: the career path is invalid.', 'baker.md', '{% career "salary-ladder", bakr %}'],
    ['is not an element of this package.', 'baker.md', '{% career "salary-lader" %}'],
    ['tag "career" not found', 'eleventy.config.js', 'export default () => {};'],
  ];
  for (const [message, file, text] of expected) {
    const before = await readFile(join(folder, file), 'utf8');
    await write(file, text);
    const output = await build();
    assert.ok(output.includes(message), output);
    assert.ok(guide.includes(message), message);
    await write(file, before);
  }
});
