/** The same app in five frameworks, each using the package as its users do. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { install } from '../apps/install.js';
import { modes, visit, type Mode } from '../apps/visitor.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import { host } from '../node/host.js';

const run = promisify(execFile);

let browsers: Record<Mode, Browser>;
let folder: string;
let site: Awaited<ReturnType<typeof host>>;
let tools: typeof import('../apps/tools.js');

before(async () => {
  await install('.', 'react-18');
  tools = await import('../apps/tools.js');
  folder = await mkdtemp(join(tmpdir(), 'apps-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  site = await host({}, folder);
  // Development builds report mistakes; visitors get production builds.
  browsers = { development: await launchChromium(), production: await launchFirefox() };
});

after(async () => {
  for (const browser of Object.values(browsers ?? {})) await browser.close();
  site?.stop();
  if (folder) await rm(folder, { recursive: true });
});

/** Builds an app for production or development; returns its path on the site. */
const build = async (app: string, mode: Mode): Promise<string> => {
  const path = `/${app}/${mode}`;
  const warnings = await tools.buildApp(resolve('test/apps', app), folder + path, mode);
  assert.deepEqual(warnings, []);
  return path;
};

/** Visits a page of the site. */
const open = (mode: Mode, path: string) => visit(browsers[mode], site.origin + path, mode);

for (const app of ['react-19', 'react-19-components', 'react-18', 'vue', 'svelte', 'preact'])
  test(`${app}: properties, attributes, events, slots, state changes, removal and reinsertion`, async () => {
    for (const mode of modes) await open(mode, `${await build(app, mode)}/index.html`);
  });

for (const app of ['react-19-components', 'react-18'])
  test(`${app}: hydrates HTML from a server`, async () => {
    const out = join(folder, app, 'server');
    const ssr = resolve('test/apps/react-18/server.tsx');
    const warnings = await tools.buildApp(resolve('test/apps', app), out, 'production', { ssr });
    assert.deepEqual(warnings, []);
    // The second app finds elements that the first has registered, as a reloaded bundle does.
    const server = pathToFileURL(join(out, 'server.js')).href;
    const { html } = (await import(server)) as { html: string };
    assert.match(
      html,
      /<career-path defer-hydration=""><salary-ladder class="ladder" defer-hydration=""><em slot/,
    );
    for (const mode of modes) {
      const path = await build(app, mode);
      const page = await readFile(join(folder, path, 'index.html'), 'utf8');
      site.pages[`${path}/alive.html`] = page.replace('<div id="app">', `$&${html}`);
      await open(mode, `${path}/alive.html`);
    }
  });

test('React components work with elements that another script has registered', async () => {
  const path = await build('react-18', 'production');
  await cp('dist', join(folder, 'dist'), { recursive: true });
  const page = await readFile(join(folder, path, 'index.html'), 'utf8');
  const script = '<script type="module" src="/dist/career-path-elements.js"></script>';
  site.pages[`${path}/twice.html`] = page.replace('<head>', `$&${script}`);
  await open('production', `${path}/twice.html`);
});

/** Type checkers. The apps also contain deliberate errors, marked as such. */
const compilers: Record<string, [script: string, ...options: string[]]> = {
  'react-19': ['typescript-7/bin/tsc', '--project'],
  'react-18': ['typescript-7/bin/tsc', '--project'],
  preact: ['typescript/bin/tsc', '--project'],
  vue: ['vue-tsc/bin/vue-tsc.js', '--project'],
  svelte: [
    'svelte-check/bin/svelte-check',
    '--fail-on-warnings',
    '--output',
    'human',
    '--workspace',
  ],
};

for (const [app, [compiler, ...options]] of Object.entries(compilers))
  test(`${app}: the types accept correct code and report errors`, async () => {
    const script = resolve('test/apps/node_modules', compiler);
    const check = run(process.execPath, [script, ...options, app], { cwd: 'test/apps' });
    const { code = 0, stdout } = await check.then(
      ({ stdout }) => ({ code: 0, stdout }),
      (error: { code?: number; stdout: string }) => error,
    );
    assert.equal(code, 0, stdout);
  });
