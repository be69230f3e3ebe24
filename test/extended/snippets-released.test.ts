/** The package of a release, packed as npm packs it: its snippets are pinned to the very files in it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { PageOptions } from 'career-path-elements/prerender';
import type { Integrity } from '../../src/build/integrity.js';
import { makePackage } from '../../src/build/release-package.js';
import { baseOf } from '../../src/snippets/cdn.js';
import { launchChromium } from '../browsers.js';
import { host, tags } from '../node/host.js';
import { newPage } from '../node/pages.js';

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'release-'));
after(() => rm(folder, { recursive: true }));

const prepared = join(folder, 'prepared');
await makePackage(prepared);
const { stdout } = await run('npm', ['pack', prepared, '--json', '--pack-destination', folder]);
const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
await run('tar', ['-xzf', filename], { cwd: folder });

/** The content of the tarball. */
const packed = join(folder, 'package');
const read = (file: string) => readFile(join(packed, file), 'utf8');

const hashOf = async (file: string) =>
  `sha384-${createHash('sha384')
    .update(await readFile(join(packed, 'dist', file)))
    .digest('base64')}`;

const integrity = JSON.parse(await read('dist/integrity.json')) as Integrity;
const base = baseOf(integrity.version);

/** The file and the hash in each tag that loads a file of this version. */
const tagsIn = (html: string) =>
  [...html.matchAll(/<(?:script|link)\s[^>]*?(?:src|href)="(https:[^"]+)"([^>]*)>/g)]
    .filter(([, address]) => address!.startsWith(`${base}/`))
    .map(([, address, rest]) => ({
      file: address!.slice(base.length + 1),
      hash: / integrity="([^"]+)" crossorigin="anonymous"/.exec(rest!)?.[1],
    }));

const checkPins = async (html: string, name: string) => {
  const found = tagsIn(html);
  assert.ok(found.length, name);
  for (const { file, hash } of found) assert.equal(hash, await hashOf(file), `${name}: ${file}`);
};

test('integrity.json is marked as released, and has the hash of each packed file', async () => {
  assert.equal(integrity.released, true);
  const { version } = JSON.parse(await read('package.json'));
  assert.equal(integrity.version, version);
  assert.ok(Object.keys(integrity.files).length > tags.length);
  for (const [file, hash] of Object.entries(integrity.files))
    assert.equal(hash, await hashOf(file), file);
});

test('every snippet in the package is pinned to the packed file', async () => {
  const documents = ['README.md', 'dist/llms.txt', ...tags.map((tag) => `dist/static/${tag}.html`)];
  for (const document of documents) await checkPins(await read(document), document);
});

test('a prerendered page is pinned where it loads the files of this version, and nowhere else', async () => {
  const { href } = pathToFileURL(join(packed, 'dist/prerender.js'));
  const { prerenderPage } = (await import(href)) as typeof import('../../src/server/prerender.js');
  const page = (options: PageOptions) =>
    prerenderPage('career-facts', { theme: 'paper', lang: 'de', ...options });
  const html = page({});
  const loaded = tagsIn(html).map(({ file }) => file);
  assert.deepEqual(loaded.sort(), ['career-facts.js', 'lang/de.js', 'themes/paper.css']);
  await checkPins(html, 'a page');
  for (const base of ['/dist', baseOf('0.0.1')]) assert.doesNotMatch(page({ base }), /integrity/);
});

test('the browser runs the packed file, and rejects a modified one', async () => {
  const [site, browser] = await Promise.all([host({}, packed), launchChromium()]);
  try {
    for (const tag of tags) {
      const html = (await read(`dist/static/${tag}.html`)).replaceAll(base, '/dist');
      site.pages['/pasted'] = `<!doctype html><title>A page</title>${html}`;
      const isDefined = async () => {
        const page = await newPage(browser);
        await page.goto(`${site.origin}/pasted`);
        const defined = await page.evaluate((tag) => Boolean(customElements.get(tag)), tag);
        await page.close();
        return defined;
      };
      assert.equal(await isDefined(), true, tag);
      const modified = `${await read(`dist/${tag}.js`)} `;
      const headers = { 'content-type': 'text/javascript' };
      site.pages[`/dist/${tag}.js`] = { html: modified, headers };
      assert.equal(await isDefined(), false, tag);
    }
  } finally {
    await browser.close();
    site.stop();
  }
});

test('files that were changed after the build can’t be released', async () => {
  const copy = join(folder, 'copy');
  const { files } = JSON.parse(await readFile('package.json', 'utf8')) as { files: string[] };
  for (const path of ['package.json', 'LICENSE', 'README.md', ...files])
    await cp(path, join(copy, path), { recursive: true });
  await appendFile(join(copy, 'dist/salary-ladder.js'), ' ');
  const script = new URL('../../src/build/release-package.ts', import.meta.url);
  const loader = import.meta.resolve('tsx');
  await assert.rejects(
    run(process.execPath, ['--import', loader, script.pathname], { cwd: copy }),
    /dist\/salary-ladder\.js was changed after the build/,
  );
});
