/** A post with a card, as a new visitor’s phone loads it. */
import { inTab } from '../tab.js';

/** Times in ms from the start of the page, bytes over the wire, requests, and the sum of layout shifts. */
export const arrival = (browser, address, card) =>
  inTab(browser, { card, slow: true }, async ({ page, session }) => {
    let [bytes, requests] = [0, 0];
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (!request.url.endsWith('/favicon.ico')) requests++;
    });
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(address);
    const painted = await page.evaluate(() => probe.painted);
    await page.waitForNetworkIdle({ idleTime: 500 });
    await page.evaluate(() => probe.frame());
    const { fcp, lcp, shifts, text } = await page.evaluate(() => ({
      fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      lcp: probe.lcp,
      shifts: probe.shifts,
      text: probe.text(document.body),
    }));
    return { bytes, requests, fcp, lcp, painted, shifts, text };
  });

/**
 * Milliseconds that it works the main thread. On a visit of its own: to ask in each frame whether the card
 * is drawn works it, too, and the longer the sooner the post itself is painted.
 */
const work = (browser, address) =>
  inTab(browser, { slow: true }, async ({ metrics, page }) => {
    await page.goto(address);
    await page.waitForNetworkIdle({ idleTime: 500 });
    await page.evaluate(() => probe.frame());
    const { TaskDuration } = await metrics();
    return TaskDuration * 1000;
  });

export const load = async (browser, address, card) => ({
  ...(await arrival(browser, address, card)),
  busy: await work(browser, address),
});
