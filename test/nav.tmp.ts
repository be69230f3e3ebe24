import { launchChromium, launchFirefox } from './browsers.js';
import { problemsOf } from './node/host.js';
const o = process.argv[2]!;
for (const l of [launchChromium, launchFirefox]) {
const b = await l();
for (const start of ['/', '/baker']) {
  const page = await b.newPage();
  const problems = problemsOf(page);
  await page.goto(o + start);
  await page.waitForFunction(() => (document.querySelector('salary-ladder') as any)?.hasUpdated);
  const read = () => page.$$eval('salary-ladder', (all) => all.map((c) => [c.shadowRoot!.querySelectorAll('style').length, c.shadowRoot!.textContent!.replace(/\s+/g, ' ').slice(0, 90), c.innerHTML.slice(0, 100)]));
  console.log(start, await read());
  for (const to of ['/baker', '/', '/baker']) {
    await page.click(`a[href="${to}"]`);
    await page.waitForFunction((to) => location.pathname === to, {}, to);
    await new Promise((r) => setTimeout(r, 500));
    console.log(to, await read());
  }
  console.log(problems);
  if (start === '/') await page.screenshot({ path: '/tmp/nav.png' });
  await page.close();
}
await b.close();
}
