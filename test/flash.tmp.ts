import { launchChromium } from './browsers.js';
const o = process.argv[2]!;
const b = await launchChromium();
for (let i = 0; i < 4; i++) {
  const page = await b.newPage();
  const cdp = await page.createCDPSession();
  if (i > 1) await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 2e5 });
  if (i > 0) await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.evaluateOnNewDocument(`{
    const seen = (window.seen = []);
    const note = () => {
      const card = document.querySelector('salary-ladder');
      const t = card ? (card.matches(':defined') ? (card.matches(':state(loading)') ? 'loading' : 'shown') : 'undefined') + ' ' + (card.shadowRoot?.textContent ?? '').replace(/\\s+/g, ' ').slice(0, 60) : 'none';
      if (seen.at(-1) !== t) seen.push(t);
    };
    const loop = () => { const c = new MessageChannel(); c.port1.onmessage = note; c.port2.postMessage(0); requestAnimationFrame(loop); };
    requestAnimationFrame(loop);
  }`);
  await page.goto(o);
  await page.waitForFunction((t) => document.querySelector('salary-ladder')?.shadowRoot?.textContent.includes(t), {timeout: 20000, polling: 100}, process.argv[3]!);
  console.log(i, await page.evaluate(() => (window as any).seen));
  await page.close();
}
await b.close();
