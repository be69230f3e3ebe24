/** SvelteKit: its guide, and the guide’s app, with cards in the browser and on the server. */
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { readBuilderCode, writeBuilderCode } from '../apps/builder-code.js';
import { run, serve } from '../apps/commands.js';
import { checkGuide } from '../apps/guide.js';
import { install } from '../apps/install.js';
import { modes, read, use, visit, type Mode } from '../apps/visitor.js';
import { launchChromium, launchFirefox } from '../browsers.js';

const vite = 'node_modules/vite/bin/vite.js';
const check = ['node_modules/svelte-check/bin/svelte-check', '--fail-on-warnings'];

let browsers: Record<Mode, Browser>;

before(async () => {
  await install('sveltekit');
  await writeBuilderCode('sveltekit');
  // Development builds report mistakes; visitors get production builds.
  browsers = { development: await launchChromium(), production: await launchFirefox() };
});

after(async () => {
  for (const browser of Object.values(browsers ?? {})) await browser.close();
});

test('the guide shows the app’s files', () => checkGuide('sveltekit'));

for (const mode of modes)
  test(`a ${mode} build works in the browser and on the server, with a Content-Security-Policy`, async (t) => {
    await run('sveltekit', [vite, 'build', '--mode', mode], { NODE_ENV: mode });
    const preview = [vite, 'preview', '--host', '127.0.0.1', '--port', '0'];
    const { origin, stop } = await serve('sveltekit', preview);
    t.after(stop);
    await visit(browsers[mode], `${origin}/visitor`, mode, use);
    await visit(browsers[mode], origin, mode, read);
    await visit(browsers[mode], `${origin}/builder`, mode, readBuilderCode);
  });

test('the types accept correct code and report errors', async () => {
  await run('sveltekit', ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
  await run('sveltekit', check);
});
