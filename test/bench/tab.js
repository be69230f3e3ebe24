/** A tab as a new visitor has it, and what it can be asked. */
import { PredefinedNetworkConditions } from 'puppeteer-core';

/** What runs in the page itself, before anything of its own. */
const probe = (drawn, all = []) => {
  if (window !== top) return;
  /** The elements at the end of a way, a selector for each root, card or frame on it; each looked up when it is asked for. */
  function* along([selector, ...rest], node) {
    const root = node.shadowRoot ?? node.contentDocument ?? node;
    for (const next of root.querySelectorAll(selector))
      if (rest.length) yield* along(rest, next);
      else yield next;
  }
  const at = (way, root) => [...along(way, root)];
  const isDrawn = (element) => {
    // A slot has no box of its own.
    const box = element?.localName === 'slot' ? element.getRootNode().host : element;
    return box?.checkVisibility({ visibilityProperty: true }) && box.getClientRects().length;
  };
  /** Resolves in the next task, after all that was promised; gives the time then. */
  const task = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage('');
    });
  /** Resolves once the frame is painted that is about to be. */
  const frame = () => new Promise(requestAnimationFrame).then(task);
  /** All that is there to read, the parts for the ear alone and the names of pictures included. */
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (/^(script|style|template|noscript)$/.test(node.localName)) return '';
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    const name = /^(img|progressbar)$/.test(node.role) ? node.ariaLabel : '';
    // Without a slot that takes it, nobody sees it.
    const inner = (node.shadowRoot ?? node.contentDocument?.body ?? node).childNodes;
    return [name, ...[...(assigned.length ? assigned : inner)].map(textOf)].join(' ');
  };
  window.probe = {
    at,
    frame,
    task,
    text: (node) =>
      textOf(node)
        .replace(/\s+/g, ' ')
        .replace(/ ([:,.)])/g, '$1')
        .trim(),
    shifts: 0,
    lcp: 0,
  };
  /** Asks at the begin of each frame whether it is drawn; gives the time when that frame is painted. */
  const painted = async (isThere) => {
    do await new Promise(requestAnimationFrame);
    while (!isThere());
    return task();
  };
  /** The same of so many cards in a box. */
  window.probe.painting = (way, box, count) =>
    painted(() => box.childElementCount === count && along(way, box).some(isDrawn));
  window.probe.painted =
    drawn && painted(() => [drawn, ...all].every((way) => along(way, document).some(isDrawn)));
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries())
      if (!hadRecentInput) window.probe.shifts += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    window.probe.lcp = list.getEntries().at(-1).startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
};

/** With two cores, what the tab before leaves to do, and what starts this one, would be in its times. */
const settle = () => new Promise((done) => setTimeout(done, 300));

/** A phone’s width, where all peers are laid out the same. */
const VIEWPORT = { width: 412, height: 823 };

/** Opens a tab with nothing cached; `slow` is a phone on slow 4G. Closes it after use, and gives what that gave. */
export const inTab = async (browser, { card = {}, slow = false, viewport = VIEWPORT }, use) => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(viewport);
    await page.evaluateOnNewDocument(probe, card.drawn, card.all);
    const session = await page.createCDPSession();
    // Of the time of its threads: while another has the core, nothing of this page is done.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (slow) {
      await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
      await page.emulateCPUThrottling(4);
    }
    const metrics = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    };
    /** What stays in use: heap in bytes, nodes of the DOM. */
    const kept = async () => {
      for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
      const { JSHeapUsedSize: heap, Nodes: nodes } = await metrics();
      return { heap, nodes };
    };
    await settle();
    return await use({ page, session, metrics, kept, settle });
  } finally {
    await context.close();
  }
};
