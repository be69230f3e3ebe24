/** An Angular app, rendered in the browser and hydrated from HTML, and the code of its guide. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify, stripVTControlCharacters } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { prerender } from 'career-path-elements/prerender';
import { filesIn } from '../apps/guide.js';
import { install } from '../apps/install.js';
import { visit, type Mode } from '../apps/visitor.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import { host, problemsOf } from '../node/host.js';

const app = 'test/apps/angular';
const run = promisify(execFile);

/** Runs a tool of the app; returns what it prints and its exit code. */
const tool = (script: string, ...args: string[]) =>
  run(process.execPath, [`node_modules/@angular/${script}`, ...args], {
    cwd: app,
    env: { ...process.env, NG_CLI_ANALYTICS: 'false' },
  }).then(
    ({ stderr, stdout }) => ({ code: 0, output: stdout + stderr }),
    (error: { code: number; stderr: string; stdout: string }) => ({
      code: error.code,
      output: error.stdout + error.stderr,
    }),
  );

let browsers: Record<Mode, Browser>;
let folder: string;
let site: Awaited<ReturnType<typeof host>>;

/** Strict: only files of the site, no inline styles, and Trusted Types for Angular and Lit. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types angular lit-html";

/** What Lit prints for each development build. */
const notice = /^Lit is in dev mode/;

/** Builds the app; adds its routes to the site. Those that are rendered in the browser share a page. */
const build = async (mode: Mode): Promise<void> => {
  const base = `/${mode}/browser/`;
  const options = ['--configuration', mode, '--output-path', `${folder}/${mode}`];
  const { code, output } = await tool('cli/bin/ng.js', 'build', ...options, '--base-href', base);
  assert.equal(code, 0, output);
  assert.doesNotMatch(output, /warning|NG\d{4}/i);
  for (const route of ['client', 'server', 'pay', 'finished']) {
    const page = route === 'client' ? 'index.csr.html' : `${route}/index.html`;
    const html = await readFile(folder + base + page, 'utf8');
    const headers = mode === 'production' ? { 'content-security-policy': policy } : {};
    site.pages[base + route] = { headers, html };
  }
};

before(async () => {
  await install(['angular']);
  folder = await mkdtemp(join(tmpdir(), 'angular-'));
  site = await host({}, folder);
  browsers = { development: await launchChromium(), production: await launchFirefox() };
  for (const mode of ['development', 'production'] as const) await build(mode);
});

after(async () => {
  for (const browser of Object.values(browsers ?? {})) await browser.close();
  site?.stop();
  if (folder) await rm(folder, { recursive: true });
});

for (const mode of ['development', 'production'] as const)
  for (const route of ['client', 'server'])
    test(`${mode}, rendered by the ${route}: properties, attributes, events, slots, state changes, removal and reinsertion`, () =>
      visit(browsers[mode], `${site.origin}/${mode}/browser/${route}`, mode));

test('the guide’s files are those of the app', async () => {
  const files = await filesIn('angular');
  for (const [name, code] of files) assert.equal(code, await readFile(`${app}/${name}`, 'utf8'));
  assert.deepEqual([...files.keys()], ['src/app/pay.ts', 'src/app/finished.ts']);
});

test('the plain HTML is what the guide’s command prints', async () => {
  const path: unknown = JSON.parse(await readFile(`${app}/src/app/baker.json`, 'utf8'));
  const html = await readFile(`${app}/src/app/baker.html`, 'utf8');
  assert.equal(html.trimEnd(), prerender('salary-ladder', { path, plain: true }).trimEnd());
});

test('the guide’s component sets the path before the tag is registered', async () => {
  const page = await browsers.development.newPage();
  const problems = problemsOf(page);
  await page.evaluateOnNewDocument(() => {
    const { define } = customElements;
    customElements.define = function (...args) {
      document.body.dataset.path = document.querySelector('salary-ladder')?.path?.id;
      define.apply(this, args);
    };
  });
  await page.goto(`${site.origin}/production/browser/pay`);
  await page.waitForSelector('salary-ladder >>> ::-p-text(Apprentice)', { visible: true });
  assert.equal(await page.$eval('body', ({ dataset }) => dataset.path), 'baker');
  assert.deepEqual(problems, []);
  await page.close();
});

test('the plain HTML is there without scripts, and replaced by the card', async () => {
  const page = await browsers.development.newPage();
  const problems = problemsOf(page);
  const address = `${site.origin}/development/browser/finished`;
  await page.setJavaScriptEnabled(false);
  await page.goto(address);
  const text = await page.$eval('salary-ladder', (ladder) => ladder.innerText);
  assert.match(text, /Salary progression[^]*Master: €42,000 or more a year/);
  await page.setJavaScriptEnabled(true);
  await page.goto(address);
  await page.waitForSelector('salary-ladder >>> ::-p-text(Apprentice)', { visible: true });
  assert.equal(await page.$eval('salary-ladder h2', (heading) => heading.checkVisibility()), false);
  // Angular would warn here if its sanitizer removed anything.
  assert.deepEqual(
    problems.filter((problem) => !notice.test(problem)),
    [],
  );
  await page.close();
});

test('the types accept correct code and report errors', async () => {
  const ngc = 'compiler-cli/bundles/src/bin/ngc.js';
  const { output } = await tool(ngc, '--project', 'tsconfig.wrong.json', '--noEmit');
  const errors = stripVTControlCharacters(output).matchAll(/error (\w+: [^.\n]+)/g);
  assert.deepEqual([...errors].map(([, error]) => error).sort(), [
    "NG8001: 'salary-ladder' is not a known element:",
    "TS2339: Property 'address' does not exist on type 'CareerLinkEvent'",
    "TS2339: Property 'load' does not exist on type 'SalaryLadder'",
    "TS2345: Argument of type 'CareerProgressEvent' is not assignable to parameter of type 'MouseEvent'",
  ]);
});
