import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { ended, VIEWPORT } from './browsers.js';

/** WebKitGTK's MiniBrowser, with the display and the driver that it needs. */
export class WebKitLauncher extends WebdriverLauncher {
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];

  /** @param {import('./browsers.js').WebKit} paths */
  constructor(paths) {
    super({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: paths.miniBrowser, args: ['--automation'] },
      },
    });
    this.paths = paths;
    ended.signal.addEventListener('abort', () => this.#kill());
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
  }

  async createDriverManager() {
    await this.#start();
    const manager = await super.createDriverManager();
    // The window has a toolbar, so it must be higher than the page.
    const { width, height } = VIEWPORT;
    for (let toolbar = 0, tries = 0, rest = 1; rest && tries < 10; toolbar += rest, tries += 1) {
      await this.driver.setWindowRect(0, 0, width, height + toolbar);
      rest = height - (await this.driver.execute('return innerHeight'));
    }
    return manager;
  }

  async stop() {
    await super.stop();
    await Promise.all(this.#kill());
  }

  async #start() {
    const xvfb = this.#spawn(this.paths.xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24']);
    const display = await once(xvfb.stdio[3], 'data', { signal: AbortSignal.timeout(60_000) });
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    await once(server.close(), 'close');
    this.options.port = port;
    this.#spawn(this.paths.driver, [`--port=${port}`], {
      DISPLAY: `:${display}`.trim(),
      GDK_BACKEND: 'x11', // else it would open a window on a Wayland desktop
      LC_ALL: 'en_US.UTF-8', // else navigator.language may be "C", which Intl throws at
      NO_AT_BRIDGE: '1', // no complaints that there is no accessibility bus
    });
    const ready = () => fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    for (let tries = 0; tries < 300 && !(await ready()); tries += 1) await delay(100);
  }

  #spawn(command, args, env = {}) {
    // Detached gives it a process group, so that its own children can be killed along with it.
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...env },
    });
    this.#processes.push(child);
    return child;
  }

  #kill() {
    return this.#processes.splice(0).map((child) => {
      const exited = child.exitCode ?? child.signalCode ?? once(child, 'exit');
      if (child.pid && exited instanceof Promise) process.kill(-child.pid, 'SIGKILL');
      return exited;
    });
  }
}
