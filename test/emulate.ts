/** Lets tests emulate media features, which the runner's own emulateMedia mostly ignores. */
import type { BrowserLauncher, TestRunnerPlugin } from '@web/test-runner';

/** What the CDP sessions of puppeteer and Playwright have in common. */
interface CDPSession {
  send(
    method: 'Emulation.setEmulatedMedia',
    params: { media: string; features: { name: string; value: string }[] },
  ): Promise<unknown>;
}

const sessions = new WeakMap<object, CDPSession>();

/** Remembers the session through which the media features of a Chromium page can be set. */
export const rememberSession = (page: object, session: CDPSession): void => {
  sessions.set(page, session);
};

/** Sets these features of a page and resets all others. Returns false if its browser can't. */
export const emulate = async (
  page: object,
  { media = '', ...values }: Record<string, string>,
): Promise<boolean> => {
  const session = sessions.get(page);
  const features = Object.entries(values).map(([name, value]) => ({ name, value }));
  await session?.send('Emulation.setEmulatedMedia', { media, features });
  return Boolean(session);
};

const hasPages = (
  browser: BrowserLauncher,
): browser is BrowserLauncher & { getPage(session: string): object } => 'getPage' in browser;

/**
 * `await executeServerCommand('emulate-features', { 'forced-colors': 'active' })` returns true in
 * Chromium and false elsewhere, where the test should call `this.skip()`. Each call replaces the previous
 * one. `{}` resets the features, and so does the next test file.
 */
export const emulatePlugin: TestRunnerPlugin<Record<string, string>> = {
  name: 'emulate-features',
  executeCommand({ command, payload = {}, session: { browser, id } }) {
    if (command !== 'emulate-features') return undefined;
    return hasPages(browser) ? emulate(browser.getPage(id), payload) : false;
  },
};
