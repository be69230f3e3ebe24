/** The published package: its files, what checkers report about it, and a new project that uses it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { languages } from '../../src/build/lists.js';
import { add, install, pack } from '../apps/install.js';
import '../../src/text/lang/zh-Hant.js';
import { ladderWords } from '../../src/text/words.js';
import { baker } from '../baker.js';
import { launchChromium } from '../browsers.js';
import { host, problemsOf, tags } from '../node/host.js';
import { newPage } from '../node/pages.js';

declare global {
  interface Window {
    litElementVersions: string[];
    litHtmlVersions: string[];
    reactiveElementVersions: string[];
  }
}

const run = promisify(execFile);

await install('.');
const tools = await import('../apps/tools.js');
const project = await mkdtemp(join(tmpdir(), 'project-'));
after(() => rm(project, { recursive: true }));

const packed = await pack(project);
const files = packed.files.map(({ path }) => path);
const tarball = await readFile(packed.file);
await cp('test/apps/lit', project, { recursive: true });
await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }');
await add(project, packed.file);
const installed = join(project, 'node_modules/career-path-elements');
const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { default?: string }>;
  version: string;
  [field: string]: unknown;
};
const [site, browser] = await Promise.all([host({}, project), launchChromium()]);

after(async () => {
  await browser.close();
  site.stop();
});

test('it contains only built files, data and documents', () => {
  assert.deepEqual([...new Set(files.map((file) => file.split('/')[0]))].sort(), [
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'data',
    'demo',
    'dist',
    'package.json',
  ]);
  assert.deepEqual(
    files.filter(
      (file) => /\btest|\.(ts|tsbuildinfo|log|tgz)$/.test(file) && !/\.d\.ts$/.test(file),
    ),
    [],
  );
});

/** All strings in a value, at any depth. */
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(strings);

test('it contains the files that package.json names', () => {
  const fields = ['bin', 'customElements', 'exports', 'imports', 'jsdelivr', 'sideEffects'];
  const named = [...fields, 'types', 'unpkg', 'web-types'].map((field) => manifest[field]);
  for (const path of strings(named)) {
    const [start = '', end = ''] = path.replace(/^\.\//, '').split('*');
    const isNamed = (file: string) =>
      path.includes('*') ? file.startsWith(start) && file.endsWith(end) : file === start;
    assert.ok(files.some(isNamed), `${path} is missing`);
  }
});

test('its source maps include their sources', async () => {
  const maps = files.filter((file) => file.endsWith('.map'));
  assert.ok(maps.length);
  for (const file of maps) {
    const { sources, sourcesContent } = JSON.parse(
      await readFile(join(installed, file), 'utf8'),
    ) as { sources: string[]; sourcesContent?: string[] };
    assert.equal(sourcesContent?.filter(Boolean).length, sources.length, file);
  }
});

test('publint reports nothing', async () => {
  assert.deepEqual(await tools.lint(tarball), []);
});

test('its types resolve in bundlers and in Node modules', async () => {
  // The tool can't list the files that an export pattern stands for.
  const more = [
    ...['', 'elements/', 'react/'].flatMap((folder) => tags.map((tag) => `./${folder}${tag}`)),
    ...languages.map((lang) => `./lang/${lang}`),
    ...['astro', 'preact', 'react', 'svelte', 'vue'].map((framework) => `./types/${framework}`),
  ];
  assert.deepEqual(await tools.checkTypes(tarball, more), []);
});

test('its modules can be imported in Node, except those for React, which isn’t installed', async () => {
  const modules = Object.entries(manifest.exports)
    .filter(
      ([path, target]) =>
        typeof target === 'object' &&
        target.default?.endsWith('.js') &&
        !path.startsWith('./react'),
    )
    .flatMap(([path]) =>
      path.includes('*')
        ? (path === './lang/*' ? languages : tags).map((name) => path.replace('*', name))
        : path,
    )
    .map((path) => `career-path-elements${path.slice(1)}`);
  assert.ok(modules.length > tags.length);
  const code = `
    for (const name of ${JSON.stringify(modules)}) await import(name);
    const { prerender } = await import('career-path-elements/prerender');
    console.log(prerender('salary-ladder'));`;
  const { stderr, stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: project,
  });
  assert.match(stdout, /^<div>.*<salary-ladder.*\$100,000/s);
  assert.equal(stderr, '');
});

test('its command runs', async () => {
  const { stdout } = await run(join(project, 'node_modules/.bin/career-path-elements'), [
    '--version',
  ]);
  assert.equal(stdout.trim(), manifest.version);
});

/** The import map that a page needs without a bundler. */
const imports = {
  '@lit/context': '/node_modules/@lit/context/index.js',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  'career-path-elements': '/node_modules/career-path-elements/dist/esm/index.js',
  'career-path-elements/salary-ladder':
    '/node_modules/career-path-elements/dist/esm/define/salary-ladder.js',
  lit: '/node_modules/lit/index.js',
  'lit-element/': '/node_modules/lit-element/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  valibot: '/node_modules/valibot/dist/index.mjs',
};

const importMap = JSON.stringify({ imports });
const hash = createHash('sha256').update(importMap).digest('base64');
const policy = `default-src 'none'; script-src 'self' 'sha256-${hash}'; style-src 'self';
  require-trusted-types-for 'script'; trusted-types lit-html webpack`;

/** Opens a page, waits for these selectors, checks that it has one copy of Lit, and returns the tags it registers. */
const visit = async (html: string, ...shown: string[]) => {
  const headers = { 'content-security-policy': policy.replace(/\s+/g, ' ') };
  site.pages['/page'] = { headers, html: `<!doctype html><title>A page</title><body>${html}` };
  const page = await newPage(browser);
  const problems = problemsOf(page);
  await page.goto(`${site.origin}/page`);
  for (const selector of shown) await page.waitForSelector(selector, { visible: true });
  const { lits, registered } = await page.evaluate(
    (tags) => ({
      lits: [window.litElementVersions, window.litHtmlVersions, window.reactiveElementVersions],
      registered: tags.filter((tag) => customElements.get(tag)),
    }),
    tags,
  );
  assert.deepEqual(
    lits.map(({ length }) => length),
    [1, 1, 1],
  );
  assert.deepEqual(problems, []);
  await page.close();
  return registered;
};

/** One card inside the page's own element, one with custom data, and one in another language. */
const visitLadder = async (scripts: string) => {
  const registered = await visit(
    `<my-page level="3"></my-page>
     <salary-ladder><script type="application/json">${JSON.stringify(baker)}</script></salary-ladder>
     <div lang="zh-TW"><salary-ladder></salary-ladder></div>
     ${scripts}`,
    `[lang] > salary-ladder >>> ::-p-text(${ladderWords('zh-Hant').heading})`,
    'my-page >>> salary-ladder >>> h3',
    'my-page >>> salary-ladder >>> ::-p-text($100K)',
    'body > salary-ladder >>> ::-p-text(Apprentice)',
  );
  assert.deepEqual(registered, ['salary-ladder']);
};

/** All cards; one of them loads a learner’s plan. */
const visitAll = async (scripts: string) =>
  assert.deepEqual(await visit(scripts, 'career-roadmap >>> input[type=checkbox]'), tags);

const module = (path: string) => `<script type="module" src="${path}"></script>`;

for (const bundler of ['vite', 'webpack', 'esbuild'] as const)
  test(`bundled by ${bundler}, a page has one copy of Lit, and only the cards that it imports`, async () => {
    const bundle = async (name: string) => {
      const folder = join(project, bundler, name);
      assert.deepEqual(await tools.bundlers[bundler](join(project, `${name}.js`), folder), []);
      const scripts = (await readdir(folder, { recursive: true })).filter((file) =>
        file.endsWith('.js'),
      );
      return (await Promise.all(scripts.map((file) => readFile(join(folder, file), 'utf8')))).join(
        '',
      );
    };
    const code = { all: await bundle('all'), ladder: await bundle('ladder') };
    const named = (code: string) =>
      tags.filter((tag) => new RegExp(`['"\`]${tag}['"\`]`).test(code));
    assert.deepEqual(named(code.ladder), ['salary-ladder']);
    assert.deepEqual(named(code.all), tags);
    // Nor does it contain the data of other cards.
    const { employers } = JSON.parse(await readFile('data/mlops-engineer.json', 'utf8'));
    assert.ok(code.all.includes(employers[0]) && !code.ladder.includes(employers[0]));
    await visitLadder(module(`/${bundler}/ladder/ladder.js`));
    await visitAll(module(`/${bundler}/all/all.js`));
  });

test('without a bundler, an import map is enough', async () => {
  const map = `<script type="importmap">${importMap}</script>`;
  await visitLadder(map + module('/ladder.js'));
  await visitAll(map + module('/all.js'));
});
