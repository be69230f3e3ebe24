/** Layout shifts of a page: how much moved, and what. */
import type { Page } from 'puppeteer-core';

/** Chromium's type, which TypeScript doesn't have yet. */
interface LayoutShift extends PerformanceEntry {
  sources: { node: Node | null }[];
  value: number;
}

declare global {
  interface Window {
    /** Resolves with the shifts so far, one line for each. */
    layoutShifts(): Promise<string[]>;
  }
}

/** Records the shifts of each document that the page opens from now on. */
export const recordShifts = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    window.layoutShifts = async () => {
      // The shift of a frame is known when the next one begins.
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
      shifts.push(...observer.takeRecords());
      return (shifts as LayoutShift[]).map(({ sources, value }) =>
        [value, ...sources.map(({ node }) => node?.nodeName)].join(' '),
      );
    };
  });
