import { launchChromium } from './browsers.js';
import { host } from './node/host.js';
const site = await host();
const b = await launchChromium();
const page = await b.newPage();
for (const g of ['nuxt', 'sveltekit', 'astro', 'hugo', 'eleventy']) {
  await page.goto(`${site.origin}/dist/site/guides/platforms/${g}.html`);
  await page.screenshot({ path: `/tmp/shot-${g}.png`, fullPage: true });
}
await b.close(); site.stop();
