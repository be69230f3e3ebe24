/** Career paths as JSON files in the media library, and cards that show them. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { ElementHandle } from 'puppeteer-core';
import { baker } from '../baker.js';
import { launchChromium } from '../browsers.js';
import { block, plainOf } from '../wordpress/markup.js';
import { PATIENCE, pluginFiles, seenCards, visit } from '../wordpress/reader.js';
import { startSite } from '../wordpress/site.js';

const [{ site, skip }, browser, folder] = await Promise.all([
  startSite(),
  launchChromium(),
  mkdtemp(join(tmpdir(), 'uploads-')),
]);

after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
  const problems = await site?.problems();
  await site?.stop();
  assert.deepEqual(problems, site && []);
});

const page = await browser.newPage();
page.setDefaultTimeout(PATIENCE);
if (site) await site.logIn(page, 'author');

interface Attachment {
  id: number;
  url: string;
  type: string;
}

/** The files in the media library, with their addresses and types. */
const library = (): Promise<Attachment[]> =>
  site!.php(
    `return array_map( static fn( $post ) => array( 'id' => $post->ID, 'url' => wp_get_attachment_url( $post->ID ), 'type' => $post->post_mime_type ),
      get_posts( array( 'post_type' => 'attachment', 'post_status' => 'any', 'numberposts' => -1, 'order' => 'ASC' ) ) );`,
  );

/** Uploads a file with the form of the media library, as the author. Returns what the page says. */
const upload = async (name: string, content: string): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, content);
  await page.goto(`${site!.origin}/wp-admin/media-new.php?browser-uploader`);
  const field = (await page.$('#async-upload')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(file);
  await Promise.all([page.waitForNavigation(), page.click('#html-upload')]);
  return page.$eval('body', ({ innerText }) => innerText);
};

/** Uploads a file as the block editor does. Returns the status and the answer. */
const uploadFromEditor = (name: string, content: string, type: string) =>
  page.evaluate(
    async (name, content, type) => {
      const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      const body = new FormData();
      body.append('file', new File([content], name, { type }));
      const headers = { 'X-WP-Nonce': nonce };
      const answer = await fetch('/index.php?rest_route=/wp/v2/media', {
        body,
        headers,
        method: 'POST',
      });
      return { status: answer.status, answer: (await answer.json()) as Record<string, string> };
    },
    name,
    content,
    type,
  );

const json = JSON.stringify(baker);

test(
  'an author uploads a career path, and shows it in a block and in shortcodes',
  { skip },
  async () => {
    await upload('baker.json', json);
    const [file] = await library();
    assert.equal(file?.type, 'application/json');
    const answer = await fetch(file.url);
    assert.match(answer.headers.get('content-type')!, /^application\/json/);
    assert.deepEqual(await answer.json(), baker);
    const content = [
      block({ card: 'salary-ladder', src: file.url }, plainOf('salary-ladder', baker)),
      `[career-path card="salary-ladder" src="${file.url}"]`,
      `[career-path card="salary-ladder" src="${file.id}" path-id="baker"]<p>Apprentice: €20,000</p>[/career-path]`,
    ].join('\n\n');
    const { url } = await site!.createPost({ content });
    for (const theme of ['twentytwentyfour', 'classic'] as const) {
      await site!.useTheme(theme);
      const { failed, page, problems, requests } = await visit(browser, url);
      const cards = await seenCards(page, 'salary-ladder');
      assert.equal(cards.length, 3);
      for (const text of cards) assert.match(text, /Apprentice €20K Master €40K/);
      assert.deepEqual({ failed, problems }, { failed: [], problems: [] });
      assert.deepEqual(pluginFiles(requests).sort(), [
        'dist/path-source.js',
        'dist/salary-ladder.js',
        'style.css',
      ]);
      assert.equal(requests.filter((request) => request === file.url).length, 1);
      await page.close();
    }
    const feed = await (await fetch(`${site!.origin}/?feed=rss2`)).text();
    assert.match(feed, /<li>Apprentice: €20,000 a year<\/li>/);
    assert.match(feed, /<p>Apprentice: €20,000<\/p>/);
  },
);

test('the shortcodes in the guide work', { skip }, async () => {
  const guide = await readFile('demo/guides/platforms/wordpress.md', 'utf8');
  const codes = [...guide.matchAll(/^```\n(\[career-path[^]*?)\n```$/gm)].map(([, code]) => code!);
  assert.equal(codes.length, 2);
  const { url: address } = (await library())[0]!;
  const content = codes.join('\n\n').replace(/src="[^"]*"/, `src="${address}"`);
  const { url } = await site!.createPost({ content });
  const { page, problems } = await visit(browser, url);
  const [bundled, own] = await seenCards(page, 'salary-ladder');
  assert.match(bundled!, /Entry \$100K/);
  assert.match(own!, /Apprentice €20K/);
  assert.deepEqual(problems, []);
  await page.close();
});

test('the block editor uploads a file with several paths', { skip }, async () => {
  const several = JSON.stringify({ paths: [baker, { ...baker, id: 'other' }] });
  const { answer, status } = await uploadFromEditor('paths.json', several, 'application/json');
  assert.equal(status, 201);
  assert.equal(answer.mime_type, 'application/json');
  const content = block(
    { card: 'salary-ladder', src: answer.source_url, pathId: 'other' },
    '<p>Pay</p>',
  );
  const { url } = await site!.createPost({ content });
  const { page, problems } = await visit(browser, url);
  assert.match((await seenCards(page, 'salary-ladder'))[0]!, /Apprentice €20K/);
  assert.deepEqual(problems, []);
  await page.close();
});

const refused: Record<string, string> = {
  'text.json': 'id title',
  'list.json': '[]',
  'number.json': '1',
  'empty.json': '',
  'other.json': '{"name":"x"}',
  'no-paths.json': '{"paths":[]}',
  'mixed.json': JSON.stringify({ paths: [baker, 'x'] }),
  'deep.json': `{"id":"x","title":"x","a":${'['.repeat(100)}${']'.repeat(100)}}`,
  'page.json': '<!doctype html><script>alert(1)</script>',
  'code.json': '<?php echo 1;',
};

test('other JSON files are refused, with the reason', { skip }, async () => {
  const before = await library();
  for (const [name, content] of Object.entries(refused)) {
    const text = await upload(name, content);
    assert.match(text, /isn’t a career path/, name);
    const { answer, status } = await uploadFromEditor(name, content, 'application/json');
    assert.equal(status, 500, name);
    assert.match(answer.message!, /isn’t a career path/, name);
  }
  assert.deepEqual(await library(), before);
});

test(
  'a path with another extension stays refused, and so does JSON of people who may not upload',
  { skip },
  async () => {
    const before = await library();
    for (const name of ['baker.php', 'baker.html', 'baker.svg', 'baker.json.php', 'baker.jsonx'])
      assert.notEqual((await uploadFromEditor(name, json, 'application/json')).status, 201, name);
    assert.deepEqual(await library(), before);
    const types = await site!.php<Record<string, boolean>>(
      `$result = array();
    foreach ( array( 'administrator', 'editor', 'author', 'contributor', 'subscriber' ) as $role ) {
      $id = wp_insert_user( array( 'user_login' => "a-$role", 'user_pass' => 'x', 'role' => $role ) );
      $result[ $role ] = in_array( 'application/json', get_allowed_mime_types( $id ), true );
    }
    return $result;`,
    );
    const expected = {
      administrator: true,
      editor: true,
      author: true,
      contributor: false,
      subscriber: false,
    };
    assert.deepEqual(types, expected);
  },
);

test('a site that allows JSON anyway can upload other files, too', { skip }, async () => {
  const plugin = join(site!.folder, 'wp-content/mu-plugins/json.php');
  await writeFile(
    plugin,
    `<?php add_filter( 'upload_mimes', static fn( $types ) => $types + array( 'json' => 'application/json' ) );`,
  );
  const { status } = await uploadFromEditor('other.json', '{"name":"x"}', 'application/json');
  await rm(plugin);
  assert.equal(status, 201);
});
