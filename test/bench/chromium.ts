/** A Chromium whose tabs are those of a new visitor. */
import { setTimeout } from 'node:timers/promises';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
  PredefinedNetworkConditions,
  type Viewport,
} from 'puppeteer-core';
import { launchChromium } from '../browsers.js';
import { inPage } from './bundle.js';
import type { Selectors } from './in-page/probe.js';

const probe = await inPage('probe.ts');

/** The width of a phone, where all peers have the same layout. */
const VIEWPORT = { width: 412, height: 823 };

interface TabOptions {
  /** What has to be drawn for `probe.painted` to resolve. */
  expected?: Selectors[];
  /** A slow phone on slow 4G. */
  slow?: boolean;
  viewport?: Viewport;
}

export class Tab {
  readonly page: Page;
  readonly session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  static async open(
    context: BrowserContext,
    { expected = [], slow = false, viewport = VIEWPORT }: TabOptions,
  ) {
    const page = await context.newPage();
    await page.setViewport(viewport);
    await page.evaluateOnNewDocument(probe);
    if (expected.length)
      await page.evaluateOnNewDocument((selectors) => window.probe?.expect(selectors), expected);
    const session = await page.createCDPSession();
    // CPU time of its threads: it doesn't grow while other processes have the core.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (slow) {
      await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
      await page.emulateCPUThrottling(4);
    }
    return new Tab(page, session);
  }

  async metrics(): Promise<Record<string, number>> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /** Seconds of CPU time that tasks of the main thread have taken. */
  async taskDuration() {
    return (await this.metrics()).TaskDuration!;
  }

  /** What is still in use after garbage collection: bytes of heap, and DOM nodes. */
  async kept() {
    for (let turn = 0; turn < 3; turn++) await this.session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize, Nodes } = await this.metrics();
    return { heap: JSHeapUsedSize!, nodes: Nodes! };
  }
}

/** A browser that starts when it's needed, and again after a crash. */
export class Chromium {
  #args: string[];
  #browser: Browser | undefined;

  constructor(args: string[] = []) {
    this.#args = args;
  }

  async #running() {
    if (!this.#browser?.connected) this.#browser = await launchChromium({ args: this.#args });
    return this.#browser;
  }

  async version() {
    return (await this.#running()).version();
  }

  async close() {
    await this.#browser?.close();
    this.#browser = undefined;
  }

  /** Resolves once the browser has finished its own work, such as opening a tab; after 2 seconds at the latest. */
  async quiet() {
    const session = await (await this.#running()).target().createCDPSession();
    const cpuTime = async () => {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      return processInfo.reduce((sum, process) => sum + process.cpuTime, 0);
    };
    for (let sample = 0, before = -1; sample < 40; sample++) {
      const now = await cpuTime();
      if (Math.abs(now - before) < 0.005) break;
      before = now;
      await setTimeout(50);
    }
    await session.detach();
  }

  /** Opens a tab with empty caches, and closes it after use. Rejects if the tab crashes. */
  async inTab<R>(options: TabOptions, use: (tab: Tab) => Promise<R>): Promise<R> {
    const context = await (await this.#running()).createBrowserContext();
    try {
      const tab = await Tab.open(context, options);
      const crash = new Promise<never>((_, reject) => tab.page.once('error', reject));
      return await Promise.race([use(tab), crash]);
    } finally {
      // After a crash the context may be gone, and only the first error is of interest.
      await context.close().catch(() => undefined);
    }
  }
}
