// Runs test/**/*.test.ts in Chromium, Firefox and (on Linux) WebKit, all in one run:
//
//   web-test-runner --config test/web-test-runner.config.js [--coverage] [--watch]
//   BROWSERS=chromium npm test        in only one of them, or several: BROWSERS=firefox,webkit
//
// A test can ask for media features: `await executeServerCommand('emulate-features',
// { 'forced-colors': 'active' })` gives true in Chromium; elsewhere false, so `this.skip()`.
// Each call replaces the one before, {} resets, and so does the next test file.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import rollupJson from '@rollup/plugin-json';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { chromeLauncher } from '@web/test-runner-chrome';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, ended, findBrowsers, VIEWPORT } from './browsers.js';
import { startFaults } from './faults.js';
import { wordpressStyles } from './hosts/wordpress.js';

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

/** WebKitGTK's MiniBrowser, with the display and the driver that it needs. */
class WebKitLauncher extends WebdriverLauncher {
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];

  /** @param {import('./browsers.js').WebKit} paths */
  constructor(paths) {
    super({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: paths.miniBrowser, args: ['--automation'] },
      },
    });
    this.paths = paths;
    ended.signal.addEventListener('abort', () => this.#kill());
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
  }

  async createDriverManager() {
    await this.#start();
    const manager = await super.createDriverManager();
    // The window has a toolbar, so it must be higher than the page.
    const { width, height } = VIEWPORT;
    for (let toolbar = 0, tries = 0, rest = 1; rest && tries < 10; toolbar += rest, tries += 1) {
      await this.driver.setWindowRect(0, 0, width, height + toolbar);
      rest = height - (await this.driver.execute('return innerHeight'));
    }
    return manager;
  }

  async stop() {
    await super.stop();
    await Promise.all(this.#kill());
  }

  async #start() {
    const xvfb = this.#spawn(this.paths.xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24']);
    const display = await once(xvfb.stdio[3], 'data', { signal: AbortSignal.timeout(60_000) });
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    await once(server.close(), 'close');
    this.options.port = port;
    this.#spawn(this.paths.driver, [`--port=${port}`], {
      DISPLAY: `:${display}`.trim(),
      GDK_BACKEND: 'x11', // else it would open a window on a Wayland desktop
      LC_ALL: 'en_US.UTF-8', // else navigator.language may be "C", which Intl throws at
      NO_AT_BRIDGE: '1', // no complaints that there is no accessibility bus
    });
    const ready = () => fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    for (let tries = 0; tries < 300 && !(await ready()); tries += 1) await delay(100);
  }

  #spawn(command, args, env = {}) {
    // Detached gives it a process group, so that its own children can be killed along with it.
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...env },
    });
    this.#processes.push(child);
    return child;
  }

  #kill() {
    return this.#processes.splice(0).map((child) => {
      const exited = child.exitCode ?? child.signalCode ?? once(child, 'exit');
      if (child.pid && exited instanceof Promise) process.kill(-child.pid, 'SIGKILL');
      return exited;
    });
  }
}

const names = (process.env.BROWSERS || 'chromium,firefox,webkit').split(',');
const { chromium, firefox, webkit } = await findBrowsers(/** @type {any} */ (names));
if (names.includes('webkit') && !webkit) console.log('There is no WebKit here: not tested in it.');

const built = ['test/elements/*.test.ts', '!test/elements/define.test.ts'];

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
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: '20000' } },
  // Counted in Chromium only, whose V8 measures it natively; the others just run.
  coverageConfig: {
    include: ['src/**/*.ts'],
    reportDir: 'coverage',
    reporters: ['text-summary', 'lcovonly'],
    threshold: { statements: 95, lines: 95, branches: 90, functions: 95 },
  },
};
