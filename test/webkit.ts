import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { TestRunnerCoreConfig } from '@web/test-runner';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { ended, VIEWPORT, type WebKit } from './browsers.js';

/** What we use of the launcher's private WebDriver client. */
interface Driver {
  setWindowRect(x: number, y: number, width: number, height: number): Promise<unknown>;
  execute(script: string): Promise<number>;
}

/** What we use of the launcher's private starter of test files. */
interface Manager {
  startSession(id: string, url: string): Promise<void>;
}

/** WebKitGTK's MiniBrowser, with the display and the driver that it needs. */
export class WebKitLauncher extends WebdriverLauncher {
  readonly #paths: WebKit;
  readonly #processes: ChildProcess[] = [];
  #started?: Promise<void>;

  constructor(paths: WebKit) {
    const capabilities = {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: paths.miniBrowser, args: ['--automation'] },
    };
    super({ automationProtocol: 'webdriver', hostname: '127.0.0.1', path: '/', capabilities });
    this.#paths = paths;
    ended.signal.addEventListener('abort', () => this.#kill());
  }

  override async initialize(config: TestRunnerCoreConfig): Promise<void> {
    await super.initialize(config);
    this.name = 'WebKit';
  }

  override async startSession(id: string, url: string): Promise<void> {
    await (this.#started ??= this.#start());
    // The launcher’s own method doesn’t wait for this, so its failure would end the whole run without a word.
    await (this['driverManager'] as unknown as Manager).startSession(id, url);
  }

  override async stop(): Promise<void> {
    await super.stop();
    await Promise.all(this.#kill());
  }

  async #start(): Promise<void> {
    const xvfb = this.#spawn(this.#paths.xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24']);
    const display = await once(xvfb.stdio[3]!, 'data', { signal: AbortSignal.timeout(60_000) });
    const port = await freePort();
    this['options'].port = port;
    this.#spawn(this.#paths.driver, [`--port=${port}`], {
      DISPLAY: `:${display}`.trim(),
      GDK_BACKEND: 'x11', // else it would open a window on a Wayland desktop
      LC_ALL: 'en_US.UTF-8', // else navigator.language may be "C", which Intl throws at
      NO_AT_BRIDGE: '1', // no complaints that there is no accessibility bus
    });
    const ready = () => fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    for (let tries = 0; tries < 300 && !(await ready()); tries += 1) await delay(100);
    await this['ensureManagerInitialized']();
    await this.#resize();
  }

  /** The window has a toolbar, so it must be higher than the page. */
  async #resize(): Promise<void> {
    const driver: Driver = this['driver'];
    const { width, height } = VIEWPORT;
    for (let toolbar = 0, tries = 0, rest = 1; rest && tries < 10; toolbar += rest, tries += 1) {
      await driver.setWindowRect(0, 0, width, height + toolbar);
      rest = height - (await driver.execute('return innerHeight'));
    }
  }

  #spawn(command: string, args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
    // Detached gives it a process group, so that its own children can be killed along with it.
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...env },
    });
    this.#processes.push(child);
    return child;
  }

  #kill(): Promise<unknown>[] {
    return this.#processes.splice(0).map((child) => {
      if (child.exitCode !== null || child.signalCode) return Promise.resolve();
      const exited = once(child, 'exit');
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
      return exited;
    });
  }
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
};
