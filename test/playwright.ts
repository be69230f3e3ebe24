/** Playwright's browsers: unlike the systems' packages, they include WebKit for macOS and Windows. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { playwright } from '@web/test-runner-playwright';
import { isAdmin, type BrowserName } from './browsers.js';

const cli = join(dirname(createRequire(import.meta.url).resolve('playwright')), 'cli.js');
const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, [cli, ...args], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000', ...process.env },
    timeout: 600_000,
  });

/** Downloads the browsers. Where that isn't possible, it fails within seconds and the caller uses others. */
export const installWithPlaywright = async (names: BrowserName[]): Promise<void> => {
  console.log(`Installing ${names.join(', ')} with Playwright …`);
  try {
    await run('install', ...names);
    if (process.platform === 'linux' && (await isAdmin())) await run('install-deps', ...names);
  } catch {
    console.log('Playwright could not install them.');
  }
};

/** Whether Playwright has the browser and can start it: on Linux, libraries may be missing. */
export const startsWithPlaywright = async (name: BrowserName): Promise<boolean> => {
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
