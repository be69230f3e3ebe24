/** Playwright's browsers: unlike the systems' packages, they include WebKit for macOS and Windows. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserLauncher } from '@web/test-runner';
import { playwright, playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumArgs, isAdmin, VIEWPORT, type BrowserName } from './browsers.js';
import { rememberSession } from './emulate.js';

const cli = join(dirname(createRequire(import.meta.url).resolve('playwright')), 'cli.js');
const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, [cli, ...args], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000', ...process.env },
    timeout: 600_000,
  });

/** Downloads the browsers. Where that isn't possible, it gives up within seconds. */
const install = async (names: BrowserName[]): Promise<void> => {
  console.log(`Installing ${names.join(', ')} with Playwright …`);
  try {
    await run('install', ...names);
    if (process.platform === 'linux' && (await isAdmin())) await run('install-deps', ...names);
  } catch {
    console.log('Playwright could not install them.');
  }
};

/** Whether the browser is there and starts: on Linux, libraries may be missing. */
const starts = async (name: BrowserName): Promise<boolean> => {
  if (!existsSync(playwright[name].executablePath())) return false;
  try {
    const browser = await playwright[name].launch({ timeout: 30_000 });
    await browser.close();
    return true;
  } catch (error) {
    console.log(`Playwright’s ${name} doesn’t start: ${(error as Error).message.split('\n')[0]}`);
    return false;
  }
};

/** Each test file gets a new page of 800x600, so set our size. */
const launcher = (product: BrowserName): BrowserLauncher =>
  playwrightLauncher({
    product,
    launchOptions: { args: product === 'chromium' ? chromiumArgs : [] },
    async createPage({ context }) {
      const page = await context.newPage();
      if (product === 'chromium') rememberSession(page, await context.newCDPSession(page));
      const goto = page.goto.bind(page);
      page.goto = async (url, options) => {
        await page.setViewportSize(VIEWPORT);
        return goto(url, options);
      };
      return page;
    },
  });

/** The launchers of the browsers that Playwright has installed or can install. */
export const playwrightLaunchers = async (
  names: BrowserName[],
): Promise<Partial<Record<BrowserName, BrowserLauncher>>> => {
  const missing = names.filter((name) => !existsSync(playwright[name].executablePath()));
  if (missing.length && !process.env.SKIP_BROWSER_INSTALL) await install(missing);
  const started = await Promise.all(names.map(starts));
  return Object.fromEntries(
    names.filter((_, index) => started[index]).map((name) => [name, launcher(name)]),
  );
};
