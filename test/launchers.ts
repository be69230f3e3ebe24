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

/**
 * The system's Chromium or Firefox. Each test file gets a page of 800x600, often one that another file
 * has used before: so set our size, and reset the media features.
 */
const puppeteerLauncher = (launchOptions: puppeteer.LaunchOptions): BrowserLauncher =>
  chromeLauncher({
    puppeteer,
    // Nobody listens to the requests, and reporting them takes a third of Firefox's time.
    launchOptions: { ...launchOptions, networkEnabled: false, signal: ended.signal },
    async createPage({ context }) {
      const page = await context.newPage();
      if (launchOptions.browser !== 'firefox') rememberSession(page, await page.createCDPSession());
      const goto = page.goto.bind(page);
      page.goto = async (url, options) => {
        await page.setViewport(VIEWPORT);
        await emulate(page, {});
        return goto(url, options);
      };
      return page;
    },
  });

const systemLaunchers = async (names: BrowserName[]): Promise<Launchers> => {
  const { chromium, firefox, webkit } = await findBrowsers(names);
  return {
    ...(chromium && {
      chromium: puppeteerLauncher({
        executablePath: chromium,
        // A test file is not gone back to: kept in memory, it only takes a process.
        args: [...chromiumArgs, '--disable-features=BackForwardCache'],
      }),
    }),
    ...(firefox && { firefox: puppeteerLauncher({ executablePath: firefox, browser: 'firefox' }) }),
    ...(webkit && { webkit: new WebKitLauncher(webkit) }),
  };
};

/**
 * Playwright's browsers are the default. The system's are used if it has all of them, as Debian's
 * packages provide, if the environment names one, and where Playwright's can't be had.
 */
export const findLaunchers = async (names: BrowserName[]): Promise<Launchers> => {
  const installed = await installedBrowsers(names);
  if (names.every((name) => installed[name])) return systemLaunchers(names);
  // Loading Playwright takes most of a second, so only where it is needed.
  const { playwrightLaunchers } = await import('./playwright.js');
  const launchers = await playwrightLaunchers(names.filter((name) => !chosenPath(name)));
  return { ...launchers, ...(await systemLaunchers(names.filter((name) => !launchers[name]))) };
};
