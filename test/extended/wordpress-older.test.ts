/** WordPress 6.4, which has no script modules: the plugin makes its script one itself. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { baker } from '../baker.js';
import { launchChromium } from '../browsers.js';
import { customBlock } from '../wordpress/markup.js';
import { pluginFiles, seenCards, visit } from '../wordpress/reader.js';
import { startSite } from '../wordpress/site.js';

const [{ site, skip }, browser] = await Promise.all([startSite('6.4'), launchChromium()]);

after(async () => {
  await browser.close();
  const problems = await site?.problems();
  await site?.stop();
  assert.deepEqual(problems, site && []);
});

for (const theme of ['twentytwentyfour', 'classic'] as const)
  test(`${theme}: cards are shown by one module`, { skip }, async () => {
    await site!.useTheme(theme);
    const content = `${customBlock('salary-ladder', baker)}\n\n[career-path card="career-duties" theme="paper"]`;
    const { url } = await site!.createPost({ content });
    const { failed, page, problems, requests } = await visit(browser, url);
    assert.match((await seenCards(page, 'salary-ladder'))[0]!, /Apprentice €20K/);
    assert.match((await seenCards(page, 'career-duties'))[0]!, /Build pipelines/);
    assert.deepEqual({ failed, problems }, { failed: [], problems: [] });
    const files = [
      'dist/career-path-elements.js',
      'dist/path-source.js',
      'dist/themes/paper.css',
      'style.css',
    ];
    assert.deepEqual(pluginFiles(requests).sort(), files);
    const types = await page.$$eval('script[src*="plugins/career-path-elements"]', (scripts) =>
      scripts.map((script) => (script as HTMLScriptElement).type),
    );
    assert.deepEqual(types, ['module']);
    await page.close();
  });
