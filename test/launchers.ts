/** How the test runner starts each browser, and how tests emulate media features in it. */
import type { BrowserLauncher, TestRunnerPlugin } from '@web/test-runner';
import { ChromeLauncher, chromeLauncher } from '@web/test-runner-chrome';
import { PlaywrightLauncher, playwrightLauncher } from '@web/test-runner-playwright';
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
import { installWithPlaywright, startsWithPlaywright } from './playwright.js';
import { WebKitLauncher } from './webkit.js';

/** What is common to the CDP sessions of puppeteer and Playwright. */
interface CDPSession {
  send(method: 'Emulation.setEmulatedMedia', params: MediaFeatures): Promise<unknown>;
}
interface MediaFeatures {
  media: string;
  features: { name: string; value: string }[];
}

const cdpSessions = new WeakMap<object, CDPSession>();

/** Uses CDP, since the runner's emulateMedia drops most features. */
const emulate = async (page: object, { media = '', ...values }: Record<string, string>) => {
  const cdp = cdpSessions.get(page);
  const features = Object.entries(values).map(([name, value]) => ({ name, value }));
  await cdp?.send('Emulation.setEmulatedMedia', { media, features });
  return Boolean(cdp);
};

/**
 * `await executeServerCommand('emulate-features', { 'forced-colors': 'active' })` gives true in
 * Chromium; elsewhere false, so the test calls `this.skip()`. Each call replaces the one before, {}
 * resets, and so does the next test file.
 */
export const emulatePlugin: TestRunnerPlugin<Record<string, string>> = {
  name: 'emulate-features',
  executeCommand({ command, payload = {}, session: { browser, id } }) {
    if (command !== 'emulate-features') return undefined;
    const hasPages = browser instanceof ChromeLauncher || browser instanceof PlaywrightLauncher;
    return hasPages ? emulate(browser.getPage(id), payload) : false;
  },
};

/**
 * Debian's Chromium or Firefox. The launcher gives each test file a page of 800x600, often one that
 * another file has used before: so set our size, and reset the media features.
 */
const launcherOfPuppeteer = (launchOptions: puppeteer.LaunchOptions): BrowserLauncher =>
  chromeLauncher({
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

/** Playwright's browsers. Each test file gets a new page of 800x600, so set our size. */
const launcherOfPlaywright = (product: BrowserName): BrowserLauncher =>
  playwrightLauncher({
    product,
    launchOptions: { args: product === 'chromium' ? chromiumArgs : [] },
    async createPage({ context }) {
      const page = await context.newPage();
      if (product === 'chromium') cdpSessions.set(page, await context.newCDPSession(page));
      const goto = page.goto.bind(page);
      page.goto = async (url, options) => {
        await page.setViewportSize(VIEWPORT);
        return goto(url, options);
      };
      return page;
    },
  });

/**
 * The launchers of the browsers: Playwright's, else the system's. Playwright only installs its own when
 * the system lacks one, so Debian's packages suffice where its downloads can't be had.
 */
export const findLaunchers = async (
  names: BrowserName[],
): Promise<Partial<Record<BrowserName, BrowserLauncher>>> => {
  const system = await installedBrowsers(names);
  const free = names.filter((name) => !chosenPath(name));
  if (!process.env.SKIP_BROWSER_INSTALL && free.some((name) => !system[name]))
    await installWithPlaywright(free);
  const starts = await Promise.all(free.map(startsWithPlaywright));
  const fromPlaywright = free.filter((_, index) => starts[index]);
  const { chromium, firefox, webkit } = await findBrowsers(
    names.filter((name) => !fromPlaywright.includes(name)),
  );
  return {
    ...(chromium && {
      chromium: launcherOfPuppeteer({ executablePath: chromium, args: chromiumArgs }),
    }),
    ...(firefox && {
      firefox: launcherOfPuppeteer({ executablePath: firefox, browser: 'firefox' }),
    }),
    ...(webkit && { webkit: new WebKitLauncher(webkit) }),
    ...Object.fromEntries(fromPlaywright.map((name) => [name, launcherOfPlaywright(name)])),
  };
};
