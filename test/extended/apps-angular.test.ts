/** Angular: its guide, and the guide’s app, rendered in the browser and hydrated from HTML. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { prerender } from 'career-path-elements/prerender';
import { readBuilderCode, writeBuilderCode } from '../apps/builder-code.js';
import { run } from '../apps/commands.js';
import { checkGuide } from '../apps/guide.js';
import { install } from '../apps/install.js';
import { modes, visit, type Mode } from '../apps/visitor.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import { host } from '../node/host.js';

const ng = 'node_modules/@angular/cli/bin/ng.js';
const ngc = 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js';

let browsers: Record<Mode, Browser>;
let folder: string;
let site: Awaited<ReturnType<typeof host>>;

/** Angular’s own inline scripts, which replay clicks after hydration; not its data. */
const inlineScript = /<script(?![^>]*(?:src=|json))[^>]*>([^]*?)<\/script>/g;

/** Strict: only files of the site, no inline styles, and Trusted Types for Angular and Lit. */
const policyFor = (html: string): string => {
  const hashes = [...html.matchAll(inlineScript)].map(
    ([, code]) => `'sha256-${createHash('sha256').update(code!).digest('base64')}'`,
  );
  return `default-src 'none'; script-src 'self' ${hashes.join(' ')}; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types angular lit-html`;
};

/** Builds the app; adds its routes to the site. Those that are rendered in the browser share a page. */
const build = async (mode: Mode): Promise<void> => {
  const base = `/${mode}/browser/`;
  const options = ['--configuration', mode, '--output-path', `${folder}/${mode}`];
  const output = await run('angular', [ng, 'build', ...options, '--base-href', base]);
  assert.doesNotMatch(output, /warning|NG\d{4}/i);
  for (const route of ['client', 'server', 'pay', 'finished', 'builder']) {
    const page = route === 'client' ? 'index.csr.html' : `${route}/index.html`;
    const html = await readFile(folder + base + page, 'utf8');
    const headers = mode === 'production' ? { 'content-security-policy': policyFor(html) } : {};
    site.pages[base + route] = { headers, html };
  }
};

before(async () => {
  await install('angular');
  await writeBuilderCode('angular');
  folder = await mkdtemp(join(tmpdir(), 'angular-'));
  site = await host({}, folder);
  browsers = { development: await launchChromium(), production: await launchFirefox() };
  for (const mode of modes) await build(mode);
});

after(async () => {
  for (const browser of Object.values(browsers ?? {})) await browser.close();
  site?.stop();
  if (folder) await rm(folder, { recursive: true });
});

test('the guide shows the app’s files', () => checkGuide('angular'));

test('the guide’s plain HTML is what its command prints', async () => {
  const path: unknown = JSON.parse(await readFile('test/apps/angular/src/app/baker.json', 'utf8'));
  const html = await readFile('test/apps/angular/src/app/baker.html', 'utf8');
  assert.equal(html.trimEnd(), prerender('salary-ladder', { path, plain: true }).trimEnd());
});

for (const mode of modes)
  for (const route of ['client', 'server'])
    test(`a ${mode} build works in the browser, rendered by the ${route}`, () =>
      visit(browsers[mode], `${site.origin}/${mode}/browser/${route}`, mode));

test('the guide’s component sets the path before the tag is registered', () =>
  visit(
    browsers.development,
    `${site.origin}/production/browser/client`,
    'production',
    async (page) => {
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
    },
  ));

test('the plain HTML is there without scripts, and replaced by the card', async () => {
  const address = `${site.origin}/development/browser/finished`;
  const page = await browsers.development.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(address);
  const text = await page.$eval('salary-ladder', (ladder) => ladder.innerText);
  assert.match(text, /Salary progression[^]*Master: €42,000 or more a year/);
  await page.close();
  // In development, Angular would warn if its sanitizer removed anything.
  await visit(browsers.development, address, 'development', async (page) => {
    await page.waitForSelector('salary-ladder >>> ::-p-text(Apprentice)', { visible: true });
    const isVisible = (heading: Element) => heading.checkVisibility();
    assert.equal(await page.$eval('salary-ladder h2', isVisible), false);
  });
});

test('the career builder’s code works', () =>
  // Without a policy, which would forbid the style attribute.
  visit(
    browsers.development,
    `${site.origin}/development/browser/builder`,
    'development',
    readBuilderCode,
  ));

test('the types accept correct code and report errors', async () => {
  const output = await run('angular', [ngc, '--project', 'tsconfig.wrong.json', '--noEmit']).then(
    () => '',
    (error: Error) => error.message,
  );
  const errors = output.matchAll(/error (\w+: [^.\n]+)/g);
  assert.deepEqual([...errors].map(([, error]) => error).sort(), [
    "NG8001: 'salary-ladder' is not a known element:",
    "TS2339: Property 'address' does not exist on type 'CareerLinkEvent'",
    "TS2339: Property 'load' does not exist on type 'SalaryLadder'",
    "TS2345: Argument of type 'CareerProgressEvent' is not assignable to parameter of type 'MouseEvent'",
  ]);
});
