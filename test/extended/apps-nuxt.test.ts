/** Nuxt: its guide, and the guide’s app, with cards in the browser and on the server. */
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { readBuilderCode, writeBuilderCode } from '../apps/builder-code.js';
import { run, serve } from '../apps/commands.js';
import { checkGuide } from '../apps/guide.js';
import { install } from '../apps/install.js';
import { read, use, visit } from '../apps/visitor.js';
import { launchChromium, launchFirefox } from '../browsers.js';

const nuxt = 'node_modules/nuxt/bin/nuxt.mjs';

let browsers: Browser[] = [];

before(async () => {
  await install('nuxt');
  await writeBuilderCode('nuxt');
  browsers = await Promise.all([launchChromium(), launchFirefox()]);
});

after(async () => {
  for (const browser of browsers) await browser.close();
});

test('the guide shows the app’s files', () => checkGuide('nuxt'));

test('a build works in the browser and on the server', async (t) => {
  await run('nuxt', [nuxt, 'build']);
  const server = ['.output/server/index.mjs'];
  const { origin, stop } = await serve('nuxt', server, { HOST: '127.0.0.1', PORT: '0' });
  t.after(stop);
  for (const browser of browsers) {
    await visit(browser, `${origin}/visitor`, 'production', use);
    await visit(browser, origin, 'production', read);
    await visit(browser, `${origin}/builder`, 'production', readBuilderCode);
  }
});

test('the types accept correct code and report errors', async () => {
  await run('nuxt', [nuxt, 'prepare']);
  await run('nuxt', ['node_modules/vue-tsc/bin/vue-tsc.js', '--build', '--noEmit']);
});
