/** How the test runner starts each browser, and how tests emulate media features in it. */
import type { BrowserLauncher, TestRunnerPlugin } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import type { CDPSession, LaunchOptions, Page } from 'puppeteer-core';
import { chromiumArgs, ended, findBrowsers, VIEWPORT, type BrowserName } from './browsers.js';
import { WebKitLauncher } from './webkit.js';

const cdpSessions = new WeakMap<object, CDPSession>();

/** Uses CDP, since the runner's emulateMedia drops most features. */
const emulate = async (page: Page, { media = '', ...features }: Record<string, string>) => {
  const cdp = cdpSessions.get(page);
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp?.send('Emulation.setEmulatedMedia', { media, features: list });
  return Boolean(cdp);
};

/**
 * Chromium's or Firefox's launcher. It gives each test file a page of 800x600, often one that another
 * file has used before: so set our size, and reset the media features.
 */
const puppeteerLauncher = (launchOptions: LaunchOptions): BrowserLauncher =>
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

/**
 * `await executeServerCommand('emulate-features', { 'forced-colors': 'active' })` gives true in
 * Chromium; elsewhere false, so the test calls `this.skip()`. Each call replaces the one before, {}
 * resets, and so does the next test file.
 */
export const emulatePlugin: TestRunnerPlugin<Record<string, string>> = {
  name: 'emulate-features',
  executeCommand({ command, payload = {}, session }) {
    if (command !== 'emulate-features') return undefined;
    const { browser, id } = session as unknown as {
      browser: { getPage?(id: string): Page };
      id: string;
    };
    return browser.getPage ? emulate(browser.getPage(id), payload) : false;
  },
};

/** The launchers of the browsers that are here. */
export const findLaunchers = async (
  names: BrowserName[],
): Promise<Partial<Record<BrowserName, BrowserLauncher>>> => {
  const { chromium, firefox, webkit } = await findBrowsers(names);
  return {
    chromium: chromium
      ? puppeteerLauncher({ executablePath: chromium, args: chromiumArgs })
      : undefined,
    firefox: firefox
      ? puppeteerLauncher({ executablePath: firefox, browser: 'firefox' })
      : undefined,
    webkit: webkit && new WebKitLauncher(webkit),
  };
};
