import { launchFirefox } from '../browsers.js';
import { host } from '../node/host.js';
import { Desktop } from './desktop.js';
import { readFileSync } from 'node:fs';
const html = readFileSync('/tmp/exp/page.html','utf8');
const keys = (process.argv[2] ?? 'ctrl+Home KP_Add').split(' ');
const desktop = await Desktop.start();
const server = await host({'/0': html});
const firefox = await launchFirefox({ defaultViewport: null, env: desktop.env, extraPrefsFirefox: { 'accessibility.force_disabled': -1, 'focusmanager.testmode': false }, headless: false });
try {
  const tab = await firefox.newPage();
  await tab.goto(`${server.origin}/0`);
  await desktop.speech.listen(4000);
  for (const key of keys) console.log(`[${key}]\n${(await desktop.press(key)).join('\n')}`);
} finally { await firefox.close(); server.stop(); await desktop.stop(); }
