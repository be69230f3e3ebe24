/** Astro: its guide, and the guide’s app, with cards in the browser and in its static pages. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { readBuilderData, writeBuilderCode } from '../apps/builder-code.js';
import { run, serve } from '../apps/commands.js';
import { checkGuide } from '../apps/guide.js';
import { install } from '../apps/install.js';
import { read, use, visit } from '../apps/visitor.js';
import { launchChromium, launchFirefox } from '../browsers.js';

const astro = 'node_modules/astro/bin/astro.mjs';

let browsers: Browser[] = [];

before(async () => {
  await install('astro');
  await writeBuilderCode('astro');
  browsers = await Promise.all([launchChromium(), launchFirefox()]);
});

after(async () => {
  for (const browser of browsers) await browser.close();
});

test('the guide shows the app’s files', () => checkGuide('astro'));

test('the types accept correct code and report errors', async () => {
  // Astro doesn't report an unused @ts-expect-error.
  const file = 'src/components/Wrong.astro';
  const lines = (await readFile(`test/apps/astro/${file}`, 'utf8')).split('\n');
  const wrong = lines.flatMap((line, index) =>
    line.includes('Wrong: ') ? `${file}:${index + 2}` : [],
  );
  const { message: output } = await run('astro', [astro, 'check']).then(
    (message) => ({ message }),
    (error: Error) => error,
  );
  const reported = [...output.matchAll(/^(\S+:\d+):\d+ - error/gm)].map(([, place]) => place!);
  assert.deepEqual(reported.sort(), wrong.sort(), output);
});

test('a build works in the browser and without scripts, with a Content-Security-Policy', async (t) => {
  await run('astro', [astro, 'build']);
  const preview = [astro, 'preview', '--host', '127.0.0.1', '--port', '0'];
  const { origin, stop } = await serve('astro', preview);
  t.after(stop);
  for (const browser of browsers) {
    await visit(browser, `${origin}/visitor`, 'production', use);
    await visit(browser, origin, 'production', read);
    await visit(browser, `${origin}/builder`, 'production', readBuilderData);
  }
});
