// Runs test/**/*.test.ts in Chromium, Firefox and (on Linux) WebKit, all in one run:
//
//   web-test-runner --config test/web-test-runner.config.js [--coverage] [--watch]
//   BROWSERS=chromium npm test        in only one of them, or several: BROWSERS=firefox,webkit
//
// A test can ask for media features: `await executeServerCommand('emulate-features',
// { 'forced-colors': 'active' })` gives true in Chromium; elsewhere false, so `this.skip()`.
// Each call replaces the one before, {} resets, and so does the next test file.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import rollupJson from '@rollup/plugin-json';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, ended, findBrowsers, VIEWPORT } from './browsers.js';
import { startFaults } from './faults.js';
import { wordpressStyles } from './hosts/wordpress.js';
import { WebKitLauncher } from './webkit.js';

const root = fileURLToPath(new URL('..', import.meta.url));

// However the run ends, it must be an exit, for no browser to outlive it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** @type {WeakMap<object, import('puppeteer-core').CDPSession>} */
const cdpSessions = new WeakMap();

/**
 * Chromium's or Firefox's launcher. It gives each test file a page of 800x600, often one that the
 * file before has used: so set our size, and reset the media features.
 * @param {import('puppeteer-core').LaunchOptions} launchOptions
 */
function puppeteerLauncher(launchOptions) {
  return chromeLauncher({
    puppeteer,
    launchOptions: { ...launchOptions, signal: ended.signal },
    async createPage({ context }) {
      const page = await context.newPage();
      if (launchOptions.browser !== 'firefox') cdpSessions.set(page, await page.createCDPSession());
      const goto = page.goto.bind(page);
      page.goto = async (url, options) => {
        await page.setViewport(VIEWPORT);
        await emulate(page, {});
        return goto(url, options);
      };
      return page;
    },
  });
}

/** By CDP, since the runner's emulateMedia drops most features. @param {any} page */
async function emulate(page, { media = '', ...features }) {
  const cdp = cdpSessions.get(page);
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp?.send('Emulation.setEmulatedMedia', { media, features: list });
  return Boolean(cdp);
}

const emulatePlugin = {
  name: 'emulate-features',
  executeCommand({ command, payload, session }) {
    if (command !== 'emulate-features') return undefined;
    return session.browser.getPage ? emulate(session.browser.getPage(session.id), payload) : false;
  },
};

/** A test asks where the server of bad answers is: `await executeServerCommand('faults')`. */
const faultsPlugin = {
  name: 'faults',
  async serverStart() {
    this.server = await startFaults();
  },
  serverStop() {
    this.server.stop();
  },
  executeCommand({ command }) {
    return command === 'faults' ? this.server.origin : undefined;
  },
};

/** WordPress’s style sheets under `/wordpress/`. */
const wordpressPlugin = {
  name: 'wordpress',
  async serve({ path }) {
    if (!path.startsWith('/wordpress/')) return undefined;
    const body = await readFile(
      (await wordpressStyles()) + path.slice('/wordpress/'.length),
      'utf8',
    );
    return { body, type: 'css' };
  },
};

/** `import { title } from './x.json'` gets a module; `fetch('./x.json')` still gets JSON. */
const jsonPlugin = {
  name: 'json-modules',
  transformImport: ({ source }) => (source.endsWith('.json') ? `${source}?module` : undefined),
  resolveMimeType: ({ url }) => (url.endsWith('.json?module') ? 'js' : undefined),
};

const names = (process.env.BROWSERS || 'chromium,firefox,webkit').split(',');
const { chromium, firefox, webkit } = await findBrowsers(/** @type {any} */ (names));
if (names.includes('webkit') && !webkit) console.log('There is no WebKit here: not tested in it.');

const built = ['test/{card,elements,learner,source}/*.test.ts', '!test/card/define.test.ts'];

export default {
  rootDir: root,
  groups: [
    {
      // The same tests of the files that a visitor loads: the first to register a tag wins.
      name: 'built',
      files: built,
      browsers: chromium
        ? [puppeteerLauncher({ executablePath: chromium, args: chromiumArgs })]
        : [],
      testRunnerHtml: (framework) => `<!doctype html>
        <html lang="en">
          <script type="module" src="/dist/career-path-elements.js"></script>
          <script type="module" src="${framework}"></script>
        </html>`,
    },
  ],
  files: ['test/**/*.test.ts', '!test/node/**'],
  browsers: [
    chromium && puppeteerLauncher({ executablePath: chromium, args: chromiumArgs }),
    firefox && puppeteerLauncher({ executablePath: firefox, browser: 'firefox' }),
    webkit && new WebKitLauncher(webkit),
  ].filter(Boolean),
  nodeResolve: true,
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
    jsonPlugin,
    fromRollup(rollupJson)(),
    emulatePlugin,
    faultsPlugin,
    wordpressPlugin,
  ],
  // Lit's development build is wanted for its checks, but not this line from every file.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode.'),
  // One page at a time has the focus, which keyboard tests need. (And WebKit has only one.)
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: '120000' } },
  // Counted in Chromium only, whose V8 measures it natively; the others just run.
  coverageConfig: {
    include: ['src/**/*.ts'],
    reportDir: 'coverage',
    reporters: ['text-summary', 'lcovonly'],
    threshold: { statements: 95, lines: 95, branches: 90, functions: 95 },
  },
};
