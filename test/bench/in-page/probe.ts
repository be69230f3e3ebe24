/** Runs in each page before the page's own scripts. Says when a card is painted, and what there is to read. */

/** A selector for each root, from the document inwards: an element's shadow root, or a frame's document. */
export type Selectors = string[];

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

type Root = Node & Partial<Pick<HTMLIFrameElement, 'shadowRoot' | 'contentDocument'>>;

/** Finds elements lazily, so that asking for the first one is cheap. */
function* find([selector, ...rest]: Selectors, node: Root): Generator<Element> {
  const root = (node.shadowRoot ?? node.contentDocument ?? node) as ParentNode;
  for (const next of root.querySelectorAll(selector!))
    if (rest.length) yield* find(rest, next);
    else yield next;
}

const isDrawn = (element: Element) => {
  // A slot has no box of its own.
  const box = element.localName === 'slot' ? (element.getRootNode() as ShadowRoot).host : element;
  return box.checkVisibility({ visibilityProperty: true }) && box.getClientRects().length > 0;
};

const someDrawn = (selectors: Selectors, node: Root) => find(selectors, node).some(isDrawn);

/** Resolves in the next task, after all pending promises, with the time then. */
const task = () =>
  new Promise<number>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage('');
  });

/** Resolves once the next frame is painted. */
const frame = () => new Promise(requestAnimationFrame).then(task);

/** Checks at the start of each frame; resolves with the time when the first frame that passes is painted. */
const painted = async (isThere: () => boolean) => {
  do await new Promise(requestAnimationFrame);
  while (!isThere());
  return task();
};

/** Elements whose name replaces their text: “Learn more: CKA” instead of “Learn more”. */
const named = /^(a|summary)$/;

/** Everything there is to read, including visually hidden text and the names of images, links and summaries. */
const textOf = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  const element = node as HTMLElement;
  if (/^(script|style|template|noscript)$/.test(element.localName)) return '';
  if (named.test(element.localName) && element.ariaLabel) return element.ariaLabel;
  const assigned = element.localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  const name = /^(img|progressbar)$/.test(element.role ?? '') ? (element.ariaLabel ?? '') : '';
  // Light DOM without a slot is invisible.
  const root = (node as Root).shadowRoot ?? (node as Root).contentDocument?.body ?? node;
  return [name, ...[...(assigned.length ? assigned : root.childNodes)].map(textOf)].join(' ');
};

const probe = {
  task,
  frame,
  /** All elements at the end of the selectors. */
  at: (selectors: Selectors) => [...find(selectors, document)],
  text: () =>
    textOf(document.body)
      .replace(/\s+/g, ' ')
      .replace(/ ([:,.)])/g, '$1')
      .trim(),
  /** The sum of layout shifts so far. */
  shifts: 0,
  /** The time of the largest contentful paint so far. */
  lcp: 0,
  /** Resolves when the expected elements are painted. */
  painted: Promise.resolve(0),
  expect(expected: Selectors[]) {
    this.painted = painted(() => expected.every((selectors) => someDrawn(selectors, document)));
  },
  /** Resolves when a box has that many children, and the last of them is painted. */
  filled: (box: Element, count: number, last: Selectors) =>
    painted(() => box.childElementCount === count && someDrawn(last, box)),
};

declare global {
  interface Window {
    probe: typeof probe;
  }
  // Pages of ladders (`box` in pages.ts) define these.
  function put(count: number): void;
  function clear(): void;
}

// tsx wraps named functions in calls of __name, also in functions that are sent to the page.
Object.assign(window, { __name: (named: unknown) => named });

if (window === top) {
  window.probe = probe;
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries() as LayoutShift[])
      if (!hadRecentInput) probe.shifts += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    probe.lcp = list.getEntries().at(-1)!.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}
