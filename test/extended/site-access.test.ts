/** Accessibility of every page of the site, on phones and large screens, light and dark. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { paths } from '../../demo/navigation.js';
import { platformPaths } from '../../demo/platforms.js';
import { launchChromium } from '../browsers.js';
import { violationsOf } from '../node/axe.js';
import { newPage } from '../node/pages.js';
import { serve } from '../node/serve.js';

const [server, browser] = await Promise.all([serve(), launchChromium()]);

after(async () => {
  await browser.close();
  await server.stop();
});

/** Pages that the navigation doesn't name. */
const careers = [
  'careers/blacksmith.html',
  'careers/fachinformatiker.html',
  'careers/ossu-cs.html',
  'careers/registered-nurses.html',
  'careers/compare.html?id=blacksmith&id=nhs-nurse&id=electrician',
  'careers/de/index.html',
  'careers/de/registered-nurses.html',
  'careers/de/compare.html?id=bakers&id=registered-nurses',
];

for (const path of [...paths, ...platformPaths, ...careers])
  test(`${path} passes axe and fits its screen`, async () => {
    const page = await newPage(browser);
    await page.setViewport({ width: 280, height: 800 });
    await page.goto(`${server.origin}/dist/site/${path}`, { waitUntil: 'networkidle0' });
    for (const width of [280, 420, 720, 1024, 1440]) {
      await page.setViewport({ width, height: 800 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    }
    for (const [width, scheme] of [
      [1440, 'light'],
      [720, 'dark'],
      [280, 'light'],
    ] as const) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height: 800 });
      assert.deepEqual(await violationsOf(page), [], `${width} px, ${scheme}`);
    }
    await page.close();
  });
