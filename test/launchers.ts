/** How the test runner starts each browser. */
import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import {
  chosenPath,
  chromiumArgs,
  ended,
  findBrowsers,
  installedBrowsers,
  VIEWPORT,
  type BrowserName,
} from './browsers.js';
import { emulate, rememberSession } from './emulate.js';
import { WebKitLauncher } from './webkit.js';

type Launchers = Partial<Record<BrowserName, BrowserLauncher>>;

/** Pages start at 800x600 and are reused, so each test file resets the size and the media features. */
const withOurSize = (page: puppeteer.Page): puppeteer.Page => {
  const goto = page.goto.bind(page);
  page.goto = async (url, options) => {
    await page.setViewport(VIEWPORT);
    await emulate(page, {});
    return goto(url, options);
  };
  return page;
};

// The runner doesn't use these reports of requests, which take a third of Firefox's time.
const quiet = { networkEnabled: false, signal: ended.signal };

/** Two test files at a time: each page has its own storage, and emulates focus. */
const chromiumLauncher = (executablePath: string): BrowserLauncher =>
  chromeLauncher({
    puppeteer,
    concurrency: 2,
    // Nobody returns to a finished test file, and keeping it would cost a process.
    launchOptions: {
      executablePath,
      args: [...chromiumArgs, '--disable-features=BackForwardCache'],
      ...quiet,
    },
    async createPage({ context }) {
      const page = await (await context.browser().createBrowserContext()).newPage();
      const session = await page.createCDPSession();
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      rememberSession(page, session);
      return withOurSize(page);
    },
  });

const firefoxLauncher = (executablePath: string): BrowserLauncher =>
  chromeLauncher({
    puppeteer,
    launchOptions: { executablePath, browser: 'firefox', ...quiet },
    createPage: async ({ context }) => withOurSize(await context.newPage()),
  });

const systemLaunchers = async (names: BrowserName[]): Promise<Launchers> => {
  const { chromium, firefox, webkit } = await findBrowsers(names);
  return {
    ...(chromium && { chromium: chromiumLauncher(chromium) }),
    ...(firefox && { firefox: firefoxLauncher(firefox) }),
    ...(webkit && { webkit: new WebKitLauncher(webkit) }),
  };
};

/**
 * Playwright's browsers are the default. The system's are used if all of them are installed, as from Debian's
 * packages, if the environment names one, or if Playwright's can't be downloaded.
 */
export const findLaunchers = async (names: BrowserName[]): Promise<Launchers> => {
  const installed = await installedBrowsers(names);
  if (names.every((name) => installed[name])) return systemLaunchers(names);
  // Loading Playwright takes most of a second, so it's only imported when needed.
  const { playwrightLaunchers } = await import('./playwright.js');
  const launchers = await playwrightLaunchers(names.filter((name) => !chosenPath(name)));
  return { ...launchers, ...(await systemLaunchers(names.filter((name) => !launchers[name]))) };
};
