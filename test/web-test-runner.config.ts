// Runs the browser tests on the sources:
//
//   npm run test:browsers                              all of them in Chromium, with coverage
//   npm run test:one -- FILE [--watch]                 one file
//   BROWSERS=firefox,webkit npm run test:one -- FILE   in other browsers
import { writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import rollupJson from '@rollup/plugin-json';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import type { TestRunnerConfig, TestRunnerPlugin } from '@web/test-runner';
import type { BrowserName } from './browsers.js';
import { emulatePlugin } from './emulate.js';
import { startFaults } from './faults.js';
import { wordpressStyles } from './hosts/wordpress.js';
import type { RunningServer } from './http.js';
import { findLaunchers } from './launchers.js';

const root = fileURLToPath(new URL('..', import.meta.url));

// Exits however the run ends, so that no browser outlives it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
// The runner stops at an exception that nobody caught, but loses its message.
process.on('uncaughtExceptionMonitor', (error) => writeSync(2, `${inspect(error)}\n`));

let faults: RunningServer | undefined;

/** `await executeServerCommand('faults')` returns the origin of the faulty server. */
const faultsPlugin: TestRunnerPlugin = {
  name: 'faults',
  async serverStart() {
    faults = await startFaults();
  },
  serverStop() {
    faults?.stop();
  },
  executeCommand({ command }) {
    return command === 'faults' ? faults?.origin : undefined;
  },
};

/** WordPress’s style sheets under `/wordpress/`. */
const wordpressPlugin: TestRunnerPlugin = {
  name: 'wordpress',
  async serve({ path }) {
    if (!path.startsWith('/wordpress/')) return undefined;
    const file = (await wordpressStyles()) + path.slice('/wordpress/'.length);
    return { body: await readFile(file, 'utf8'), type: 'css' };
  },
};

/** `import { title } from './x.json'` gets a module; `fetch('./x.json')` still gets JSON. */
const jsonPlugin: TestRunnerPlugin = {
  name: 'json-modules',
  transformImport: ({ source }) => (source.endsWith('.json') ? `${source}?module` : undefined),
  resolveMimeType: ({ url }) => (url.endsWith('.json?module') ? 'js' : undefined),
};

const names = (process.env.BROWSERS || 'chromium').split(',') as BrowserName[];

const config: Partial<TestRunnerConfig> = {
  rootDir: root,
  files: ['test/**/*.test.ts', '!test/{apps,bench,extended,languages,node}/**'],
  browsers: Object.values(await findLaunchers(names)),
  nodeResolve: true,
  // Cards import languages by a name that only they know, so the server can't see that it means a .ts file.
  middleware: [
    (context, next) => {
      context.path = context.path.replace(/^(\/src\/text\/lang\/[\w-]+)\.js$/, '$1.ts');
      return next();
    },
  ],
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${root}tsconfig.json` }),
    jsonPlugin,
    fromRollup(rollupJson)(),
    emulatePlugin,
    faultsPlugin,
    wordpressPlugin,
  ],
  // We want the checks of Lit's development build, but not this notice from every file.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode.'),
  // One page at a time has the focus, which keyboard tests need; Chromium's launcher emulates it.
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: '120000' } },
  // Coverage is measured in Chromium only, where V8 does it natively.
  coverageConfig: {
    include: ['src/**/*.ts'],
    // Tested in test/node/languages.test.ts.
    exclude: ['**/node_modules/**', 'src/text/lang/*.ts'],
    reportDir: 'coverage',
    reporters: ['text-summary', 'lcovonly'],
    threshold: { statements: 95, lines: 95, branches: 90, functions: 95 },
  },
};

export default config;
