/** What remains in posts without the plugin, and what the plugin leaves behind: nothing. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { baker } from '../baker.js';
import { launchChromium } from '../browsers.js';
import { customBlock, plainOf } from '../wordpress/markup.js';
import { pluginFiles, seenCards, visit } from '../wordpress/reader.js';
import { startSite } from '../wordpress/site.js';

const [{ site, skip }, browser] = await Promise.all([startSite(), launchChromium()]);

after(async () => {
  await browser.close();
  const problems = await site?.problems();
  await site?.stop();
  assert.deepEqual(problems, site && []);
});

/** The names of all options, and of all tables. */
const stored = () =>
  site!.php<string[]>(
    `global $wpdb;
    $options = $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name NOT LIKE '%transient%'" );
    $all     = array_merge( $options, $wpdb->get_col( 'SHOW TABLES' ) );
    sort( $all );
    return $all;`,
  );

/** Everything in the database that names the plugin, besides posts. */
const traces = () =>
  site!.php<string[]>(
    `global $wpdb;
    return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%career%' OR option_value LIKE '%career%'
      UNION SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%career%' OR meta_value LIKE '%career%'
      UNION SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%career%' OR meta_value LIKE '%career%'" );`,
  );

const content = `${customBlock('salary-ladder', baker, { theme: 'paper' })}

<!-- wp:shortcode -->
[career-path card="career-duties"]<p>Duties of a baker</p>[/career-path]
<!-- /wp:shortcode -->`;

const readPlain = async (url: string) => {
  const { page, problems, requests } = await visit(browser, url);
  const text = (await page.$eval('.career-path-plain', (html) => (html as HTMLElement).innerText))
    .replace(/\s+/g, ' ')
    .trim();
  const body = await page.$eval('body', ({ innerText }) => innerText);
  await page.close();
  assert.deepEqual({ files: pluginFiles(requests), problems }, { files: [], problems: [] });
  return { body, text };
};

const plainText = plainOf('salary-ladder', baker)
  .replace(/<[^>]*>/g, '')
  .replace(/\s+/g, ' ')
  .trim();

test(
  'the plain HTML stays when the plugin is deactivated, and the card returns with it',
  { skip },
  async () => {
    const { url } = await site!.createPost({ content });
    const before = await stored();
    await site!.deactivate();
    for (const theme of ['classic', 'twentytwentyfour'] as const) {
      await site!.useTheme(theme);
      const { body, text } = await readPlain(url);
      assert.equal(text, plainText);
      assert.ok(body.includes('Duties of a baker'));
    }
    await site!.activate();
    const { page } = await visit(browser, url);
    assert.match((await seenCards(page, 'salary-ladder'))[0]!, /Apprentice €20K/);
    await page.close();
    assert.deepEqual(
      (await stored()).filter((name) => !before.includes(name) && !/theme/.test(name)),
      [],
    );
  },
);

test('nothing but posts remains when the plugin is deleted', { skip }, async () => {
  const { url } = await site!.createPost({ content });
  await site!.uninstall();
  assert.equal(existsSync(join(site!.folder, 'wp-content/plugins/career-path-elements')), false);
  assert.deepEqual(await traces(), []);
  assert.equal((await readPlain(url)).text, plainText);
});
