// Runs the browser tests where `npm test` doesn't: in Firefox and WebKit, and in Chromium on the built files.
import type { TestRunnerConfig } from '@web/test-runner';
import { findLaunchers } from '../launchers.js';
import config from '../web-test-runner.config.js';

const { chromium, firefox, webkit } = await findLaunchers(['chromium', 'firefox', 'webkit']);
if (!webkit) console.log('There is no WebKit here: not tested in it.');

const extended: Partial<TestRunnerConfig> = {
  ...config,
  // The built files contain Lit, and the tests load it again. The notices would bury a failure.
  filterBrowserLogs: (log) =>
    config.filterBrowserLogs!(log) && !String(log.args[0]).startsWith('Multiple versions of Lit'),
  files: [...(config.files as string[]), 'test/languages/*.test.ts'],
  browsers: webkit ? [firefox!, webkit] : [firefox!],
  groups: [
    {
      // The files that a visitor loads: the first to register a tag wins.
      name: 'built',
      files: [
        'test/{card,elements,languages,learner,source}/*.test.ts',
        '!test/card/define.test.ts',
      ],
      browsers: [chromium!],
      testRunnerHtml: (framework) => `<!doctype html>
        <html lang="en">
          <script type="module" src="/dist/career-path-elements.js"></script>
          <script type="module" src="${framework}"></script>
        </html>`,
    },
  ],
};

export default extended;
