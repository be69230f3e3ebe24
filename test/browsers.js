/**
 * Finds the browsers that tests and scripts drive, and installs the missing ones.
 * `node test/browsers.js` does only that, and prints what there is. Environment:
 * - CHROME_PATH, FIREFOX_PATH: use this executable
 * - PUPPETEER_CACHE_DIR: where downloads are kept (default ~/.cache/puppeteer)
 * - SKIP_BROWSER_INSTALL=1: never install or download anything
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import * as pptr from '@puppeteer/browsers';
import puppeteer from 'puppeteer-core';

/** @typedef {'chromium' | 'firefox' | 'webkit'} BrowserName */
/** @typedef {{ driver: string, miniBrowser: string, xvfb: string }} WebKit */
/** @typedef {import('puppeteer-core').LaunchOptions} LaunchOptions */

/** The page size that tests and screenshots start from. */
export const VIEWPORT = { width: 1280, height: 900 };

/** Aborted at exit: ends the browsers. (Of two that are open then, puppeteer forgets one.) */
export const ended = new AbortController();
process.once('exit', () => ended.abort());

/** How to come by each browser. WebKit is optional: only Linux packages it with a driver. */
const BROWSERS = {
  chromium: {
    env: 'CHROME_PATH',
    build: pptr.Browser.CHROME,
    commands: ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome', 'chromium-browser'],
    places: [],
    apt: ['chromium'],
  },
  firefox: {
    env: 'FIREFOX_PATH',
    build: pptr.Browser.FIREFOX,
    commands: ['firefox-esr', 'firefox'],
    // @puppeteer/browsers knows Chrome's usual places, but not Firefox's.
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      `${process.env.ProgramFiles}/Mozilla Firefox/firefox.exe`,
    ],
    apt: ['firefox-esr'],
  },
  webkit: { apt: ['webkit2gtk-driver', 'xvfb'] },
};
const APT_FONTS = 'fonts-noto-core'; // a bare container has no glyphs for Arabic or Devanagari
const cacheDir = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
const isRoot = process.getuid?.() === 0;
const run = promisify(execFile);

/** @param {string} command */
function which(command) {
  const file = process.platform === 'win32' ? `${command}.exe` : command;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
}

// Ubuntu's own are snaps behind a script, which cannot read the profile puppeteer makes in /tmp.
const isSnap = (/** @type {string} */ file) =>
  /\/snap\b/.test(realpathSync(file)) ||
  (statSync(file).size < 20_000 && readFileSync(file, 'latin1').includes('/snap/'));

/** @param {'chromium' | 'firefox'} name */
async function find(name) {
  const { env, build: browser, commands, places } = BROWSERS[name];
  const override = process.env[env];
  if (override && !existsSync(override)) throw new Error(`${env}: there is no file "${override}".`);
  const usual = [...commands.map(which), ...places];
  const path = override || usual.find((file) => file && existsSync(file) && !isSnap(file));
  if (path) return path;
  try {
    const channel = pptr.ChromeReleaseChannel.STABLE;
    return pptr.computeSystemExecutablePath({ browser, channel });
  } catch {
    // It throws where Chrome is not installed, and always for Firefox.
  }
  return (await pptr.getInstalledBrowsers({ cacheDir }))
    .filter((item) => item.browser === browser && existsSync(item.executablePath))
    .sort((a, b) => b.buildId.localeCompare(a.buildId, 'en', { numeric: true }))[0]?.executablePath;
}

/** @returns {WebKit | undefined} */
function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const [driver, xvfb] = [which('WebKitWebDriver'), which('Xvfb')];
  const miniBrowser = readdirSync('/usr/lib')
    .flatMap((arch) => ['4.1', '4.0'].map((v) => `/usr/lib/${arch}/webkit2gtk-${v}/MiniBrowser`))
    .find((path) => existsSync(path));
  return driver && xvfb && miniBrowser ? { driver, miniBrowser, xvfb } : undefined;
}

/** The last line of an error's output says what failed. @param {any} error */
const reason = (error) => (error.stderr || error.message).trim().split('\n').at(-1);

/** @param {string[]} packages @param {string[]} tried */
async function installWithApt(packages, tried) {
  if (!which('apt-get')) return void tried.push('apt-get: not on this system');
  if (!isRoot && !(await run('sudo', ['-n', 'true']).catch(() => false)))
    return void tried.push('apt-get: needs root, or sudo without a password');
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const apt = (/** @type {string[]} */ ...args) => {
    const options = ['-qq', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...options, ...args];
    if (!isRoot) command.unshift('sudo', '-n');
    return run(command[0], command.slice(1), { maxBuffer: 1e8 }).catch((error) => {
      tried.push(`apt-get ${args.join(' ')}: ${reason(error)}`);
    });
  };
  await apt('update');
  // One at a time: a name that this distribution does not have must not keep the others out.
  for (const name of packages) await apt('install', name);
}

// Stock builds of Chrome and Firefox; Playwright's Firefox is patched, only Playwright can drive it.
/** @param {'chromium' | 'firefox'} name @param {string[]} tried */
async function download(name, tried) {
  const browser = BROWSERS[name].build;
  try {
    const platform = pptr.detectBrowserPlatform();
    const buildId = await pptr.resolveBuildId(browser, platform, pptr.BrowserTag.STABLE);
    console.log(`Downloading ${browser} ${buildId} to ${cacheDir} …`);
    return (await pptr.install({ browser, platform, buildId, cacheDir })).executablePath;
  } catch (error) {
    return void tried.push(`download of ${browser}: ${reason(error)}`);
  }
}

/**
 * Finds the browsers, and installs the missing ones. Throws when there is no way to get Chromium or
 * Firefox; WebKit is just left out.
 * @param {BrowserName[]} [names]
 * @returns {Promise<{ chromium?: string, firefox?: string, webkit?: WebKit }>}
 */
export async function findBrowsers(names = /** @type {any} */ (Object.keys(BROWSERS))) {
  const unknown = names.find((name) => !(name in BROWSERS));
  if (unknown) throw new Error(`There is no browser "${unknown}", only ${Object.keys(BROWSERS)}.`);
  const tried = ['PATH, the usual places and earlier downloads: not there'];
  const look = async () => {
    const paths = names.map((name) => (name === 'webkit' ? findWebKit() : find(name)));
    return Object.fromEntries((await Promise.all(paths)).map((path, i) => [names[i], path]));
  };
  const found = await look();
  const missing = names.filter((name) => !found[name]);
  if (process.env.SKIP_BROWSER_INSTALL) tried.push('installing: SKIP_BROWSER_INSTALL is set');
  else if (missing.length) {
    await installWithApt([...missing.flatMap((name) => BROWSERS[name].apt), APT_FONTS], tried);
    Object.assign(found, await look());
    for (const name of missing) if (name !== 'webkit') found[name] ??= await download(name, tried);
  }
  const lacking = names.filter((name) => !found[name] && name !== 'webkit');
  if (!lacking.length) return found;
  const variables = lacking.map((name) => BROWSERS[name].env).join(' and ');
  throw new Error(
    `No ${lacking.join(' and no ')} to run in. Tried:\n- ${tried.join('\n- ')}\n` +
      `Install what is missing, or set ${variables} to the path of the executable.`,
  );
}

/** What Chromium is started with, by tests as well: quiet, and the same pixels everywhere. */
export const chromiumArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];
// Chromium's sandbox does not work for root, nor in most CI containers.
if (isRoot || process.env.CI) chromiumArgs.push('--no-sandbox');

/** @param {'chromium' | 'firefox'} name @param {LaunchOptions} options */
async function launch(name, options) {
  const { [name]: executablePath } = await findBrowsers([name]);
  const defaults = { executablePath, defaultViewport: VIEWPORT, signal: ended.signal };
  return puppeteer.launch({ browser: BROWSERS[name].build, ...defaults, ...options });
}

/** Starts a headless Chromium. @param {LaunchOptions} [options] */
export const launchChromium = ({ args = [], ...options } = {}) =>
  launch('chromium', { args: [...chromiumArgs, ...args], ...options });

/** Starts a headless Firefox, driven over WebDriver BiDi. @param {LaunchOptions} [options] */
export const launchFirefox = (options = {}) => launch('firefox', options);

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const found = await findBrowsers().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
  for (const [name, path = 'not here'] of Object.entries(found))
    console.log(name, typeof path === 'object' ? Object.values(path).join(', ') : path);
}
