/**
 * Finds the browsers that tests and scripts drive, and installs the missing ones.
 * `tsx test/browsers.ts` does only that, and prints what it found. Environment:
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
import puppeteer, { type LaunchOptions } from 'puppeteer-core';

/** Paths of what drives WebKitGTK. */
export interface WebKit {
  driver: string;
  miniBrowser: string;
  xvfb: string;
}

/** What was found of each browser. */
export interface Browsers {
  chromium?: string;
  firefox?: string;
  webkit?: WebKit;
}

export type BrowserName = keyof Browsers;
type PuppeteerBrowser = 'chromium' | 'firefox';

/** The page size that tests and screenshots start from. */
export const VIEWPORT = { width: 1280, height: 900 };

/** Aborted at exit, which ends the browsers: puppeteer itself forgets one of two that are open then. */
export const ended = new AbortController();
process.once('exit', () => ended.abort());

/** Where to find Chromium and Firefox, and how to install them. */
const BROWSERS = {
  chromium: {
    env: 'CHROME_PATH',
    build: pptr.Browser.CHROME,
    commands: ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome', 'chromium-browser'],
    places: [],
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
  },
} as const;
const APT_PACKAGES: Record<BrowserName, string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};
const APT_FONTS = 'fonts-noto-core'; // a bare container has no glyphs for Arabic or Devanagari
const cacheDir = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
const isRoot = process.getuid?.() === 0;
const run = promisify(execFile);

const which = (command: string): string | undefined => {
  const file = process.platform === 'win32' ? `${command}.exe` : command;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
};

// Ubuntu's own are snaps behind a script, which can't read the profile that puppeteer creates in /tmp.
const isSnap = (file: string): boolean =>
  /\/snap\b/.test(realpathSync(file)) ||
  (statSync(file).size < 20_000 && readFileSync(file, 'latin1').includes('/snap/'));

/** The executable named in the environment. */
export const chosenPath = (name: BrowserName): string | undefined => {
  if (name === 'webkit') return undefined;
  const { env } = BROWSERS[name];
  const path = process.env[env] || undefined;
  if (path && !existsSync(path)) throw new Error(`${env}: there is no file "${path}".`);
  return path;
};

const find = async (name: PuppeteerBrowser): Promise<string | undefined> => {
  const { build: browser, commands, places } = BROWSERS[name];
  const usual = [...commands.map(which), ...places];
  const path = chosenPath(name) ?? usual.find((file) => file && existsSync(file) && !isSnap(file));
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
};

const findWebKit = (): WebKit | undefined => {
  if (process.platform !== 'linux') return undefined;
  const [driver, xvfb] = [which('WebKitWebDriver'), which('Xvfb')];
  const miniBrowser = readdirSync('/usr/lib')
    .flatMap((arch) => ['4.1', '4.0'].map((v) => `/usr/lib/${arch}/webkit2gtk-${v}/MiniBrowser`))
    .find((path) => existsSync(path));
  return driver && xvfb && miniBrowser ? { driver, miniBrowser, xvfb } : undefined;
};

/** Whether packages can be installed without asking for a password. */
export const isAdmin = async (): Promise<boolean> =>
  isRoot ||
  run('sudo', ['-n', 'true']).then(
    () => true,
    () => false,
  );

/** The last line of an error's output, which names the failure. */
const reason = (error: unknown): string => {
  const { message, stderr } = error as { message: string; stderr?: string };
  return (stderr || message).trim().split('\n').at(-1)!;
};

const installWithApt = async (packages: string[], tried: string[]): Promise<void> => {
  if (!which('apt-get')) return void tried.push('apt-get: not on this system');
  if (!(await isAdmin())) return void tried.push('apt-get: needs root, or sudo without a password');
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const apt = (...args: string[]) => {
    const options = ['-qq', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...options, ...args];
    const [file, ...rest] = isRoot ? command : ['sudo', '-n', ...command];
    return run(file!, rest, { maxBuffer: 1e8 }).catch((error) => {
      tried.push(`apt-get ${args.join(' ')}: ${reason(error)}`);
    });
  };
  await apt('update');
  // One at a time: a name that this distribution does not have must not keep the others out.
  for (const name of packages) await apt('install', name);
};

/** Installs a Debian package, where that is possible. */
export const aptInstall = (name: string): Promise<void> => installWithApt([name], []);

/** Stock builds of Chrome and Firefox: only Playwright can drive Playwright's patched Firefox. */
const download = async (name: PuppeteerBrowser, tried: string[]): Promise<string | undefined> => {
  const browser = BROWSERS[name].build;
  try {
    const platform = pptr.detectBrowserPlatform();
    if (!platform) throw new Error('no build for this system');
    const buildId = await pptr.resolveBuildId(browser, platform, pptr.BrowserTag.STABLE);
    console.log(`Downloading ${browser} ${buildId} to ${cacheDir} …`);
    return (await pptr.install({ browser, platform, buildId, cacheDir })).executablePath;
  } catch (error) {
    return void tried.push(`download of ${browser}: ${reason(error)}`);
  }
};

/** Finds browsers without installing any. */
export const installedBrowsers = async (names: BrowserName[]): Promise<Browsers> => {
  const unknown = names.find((name) => !(name in APT_PACKAGES));
  if (unknown)
    throw new Error(`There is no browser "${unknown}", only ${Object.keys(APT_PACKAGES)}.`);
  return {
    chromium: names.includes('chromium') ? await find('chromium') : undefined,
    firefox: names.includes('firefox') ? await find('firefox') : undefined,
    webkit: names.includes('webkit') ? findWebKit() : undefined,
  };
};

/**
 * Finds the browsers, and installs the missing ones. Throws when there is no way to get Chromium or
 * Firefox; WebKit is optional, because only Linux packages it with a driver.
 */
export const findBrowsers = async (names: BrowserName[]): Promise<Browsers> => {
  const tried = ['PATH, the usual places and earlier downloads: not there'];
  let found = await installedBrowsers(names);
  const missing = names.filter((name) => !found[name]);
  if (process.env.SKIP_BROWSER_INSTALL) tried.push('installing: SKIP_BROWSER_INSTALL is set');
  else if (missing.length) {
    await installWithApt([...missing.flatMap((name) => APT_PACKAGES[name]), APT_FONTS], tried);
    found = await installedBrowsers(names);
    for (const name of missing) if (name !== 'webkit') found[name] ??= await download(name, tried);
  }
  const lacking = names.filter((name) => name !== 'webkit' && !found[name]) as PuppeteerBrowser[];
  if (!lacking.length) return found;
  const variables = lacking.map((name) => BROWSERS[name].env).join(' and ');
  throw new Error(
    `No ${lacking.join(' and no ')} to run in. Tried:\n- ${tried.join('\n- ')}\n` +
      `Install what is missing, or set ${variables} to the path of the executable.`,
  );
};

/** What Chromium is started with, by tests as well: quiet, and the same pixels everywhere. */
export const chromiumArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium loads the pages of its address bar for each window: a second of work.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  // Chromium's sandbox does not work for root, nor in most CI containers.
  ...(isRoot || process.env.CI ? ['--no-sandbox'] : []),
];

const launch = async (name: PuppeteerBrowser, options: LaunchOptions) => {
  const { [name]: executablePath } = await findBrowsers([name]);
  const defaults = { executablePath, defaultViewport: VIEWPORT, signal: ended.signal };
  return puppeteer.launch({ browser: BROWSERS[name].build, ...defaults, ...options });
};

/** Starts a headless Chromium. */
export const launchChromium = ({ args = [], ...options }: LaunchOptions = {}) =>
  launch('chromium', { args: [...chromiumArgs, ...args], ...options });

/** Starts a headless Firefox, driven over WebDriver BiDi. */
export const launchFirefox = (options: LaunchOptions = {}) => launch('firefox', options);

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const found = await findBrowsers(['chromium', 'firefox', 'webkit']).catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
  for (const [name, path = 'not here'] of Object.entries(found))
    console.log(name, typeof path === 'object' ? Object.values(path).join(', ') : path);
}
