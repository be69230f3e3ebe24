/** The editors of platforms that can be installed here: what they keep of the code in the guides. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { version } from '../../src/build/package.js';
import { baseOf } from '../../src/snippets/cdn.js';
import { plainHtml } from '../../src/snippets/html.js';
import { frameHtml } from '../../src/snippets/iframe.js';
import { install } from '../apps/install.js';
import { baker } from '../baker.js';
import { launchChromium } from '../browsers.js';
import { host, tags } from '../node/host.js';
import { newPage } from '../node/pages.js';

let ghost: typeof import('../apps/platforms/ghost.js');

const [site, browser] = await Promise.all([host({}, '.'), launchChromium()]);

before(async () => {
  await install('platforms');
  ghost = await import('../apps/platforms/ghost.js');
});

after(async () => {
  await browser.close();
  site.stop();
});

const hosted = { base: baseOf(version), files: {} };
const ladder = { card: 'salary-ladder', attributes: {}, properties: {} };
const tag = plainHtml(hosted, { ...ladder, data: baker });
const [frame] = frameHtml(hosted, ladder, { height: 361, title: 'Salaries & more' }).split('\n');
const read = (form: string, card: string) => readFileSync(`dist/${form}/${card}.html`, 'utf8');

test('Ghost keeps every form of every card as it is', async () => {
  const forms = tags.flatMap((card) => [read('static', card), read('plain', card)]);
  const cards = [tag, frame!, ...forms].map((html) => ({ html, shown: 'everywhere' as const }));
  for (const target of ['html', 'email'] as const) {
    const post = await ghost.renderPost(cards, target);
    const kept = [
      ...post.matchAll(/<!--kg-card-begin: html-->\n([^]*?)\n<!--kg-card-end: html-->/g),
    ];
    assert.deepEqual(
      kept.map(([, html]) => html),
      cards.map(({ html }) => html),
    );
  }
});

test('Ghost’s newsletter has the card for email, and the page the one for the web', async () => {
  const plain = read('plain', 'salary-ladder');
  const cards = [
    { html: tag, shown: 'web' },
    { html: plain, shown: 'email' },
  ] as const;
  const page = await ghost.renderPost([...cards], 'html');
  assert.ok(page.includes(tag) && !page.includes(plain));
  const newsletter = await ghost.renderPost([...cards], 'email');
  assert.ok(newsletter.includes(plain) && !newsletter.includes('salary-ladder'));
});

/** TinyMCE with Moodle’s options, which are in lib/editor/tiny in its source, and the administrator’s choice. */
const moodle = async (sources: string[], allowed = 'script[*],p[*],i[*]'): Promise<string[]> => {
  const options = {
    convert_urls: false,
    entity_encoding: 'raw',
    extended_valid_elements: allowed,
    license_key: 'gpl',
    sandbox_iframes: false,
    selector: 'textarea',
    xss_sanitization: false,
  };
  site.pages['/moodle'] = `<!doctype html><title>Editor</title><textarea></textarea>
    <script src="/test/apps/platforms/node_modules/tinymce/tinymce.min.js"></script>
    <script>
      tinymce.init(${JSON.stringify(options)}).then(([editor]) => Object.assign(window, { editor }));
    </script>`;
  const page = await newPage(browser);
  await page.goto(`${site.origin}/moodle`);
  await page.waitForFunction(() => 'editor' in window);
  const saved = await page.evaluate((sources) => {
    const { editor } = window as unknown as TinyWindow;
    return sources.map((source) => {
      editor.setContent(source);
      return editor.getContent();
    });
  }, sources);
  await page.close();
  return saved;
};

interface TinyWindow {
  editor: { setContent(html: string): void; getContent(): string };
}

const compact = (html: string): string => html.replace(/\s+/g, '');

test('Moodle’s editor keeps an iframe and all plain HTML, but not the tag', async () => {
  const plain = tags.map((card) => read('plain', card));
  const [framed, tagged, ...kept] = await moodle([frame!, tag, ...plain]);
  assert.deepEqual(kept.map(compact), plain.map(compact));
  for (const [attribute] of frame!.matchAll(/(?:src|title|width|height)="[^"]*"/g))
    assert.ok(framed!.includes(attribute), attribute);
  assert.doesNotMatch(framed!, /sandbox/);
  assert.match(tagged!, /<script type="module"/);
  assert.doesNotMatch(tagged!, /<salary-ladder/);
});

test('Moodle’s editor keeps the tag and its data if an administrator has allowed it', async () => {
  const guide = readFileSync('demo/guides/platforms/moodle.md', 'utf8');
  const [, more] = /add `(,[^`]+)`/.exec(guide)!;
  const [saved] = await moodle([tag], `script[*],p[*],i[*]${more}`);
  // It removes the preload, which only saves time.
  assert.equal(compact(saved!.replace(/<\/?p>/g, '')), compact(tag.replace(/<link[^>]*>/, '')));
});

test('an editor as Substack’s keeps all text of the plain form, with headings, lists and links', async () => {
  const { outputFiles } = await build({
    bundle: true,
    entryPoints: ['test/apps/platforms/newsletter.ts'],
    format: 'iife',
    write: false,
  });
  site.pages['/newsletter'] = '<!doctype html><title>Editor</title><div id="editor"></div>';
  const page = await newPage(browser);
  for (const card of tags) {
    // As in the browser's window: select all, copy, and paste.
    await page.goto(`${site.origin}/dist/plain/${card}.html`);
    const contentOf = () =>
      page.evaluate(() => {
        const root = document.querySelector('[contenteditable]') ?? document.body;
        const count = (selector: string) => root.querySelectorAll(selector).length;
        return {
          headings: count('h1, h2, h3, h4, h5, h6'),
          items: count('li'),
          links: [...root.querySelectorAll('a')].map(({ href }) => href),
          text: root.textContent.replace(/\s+/g, ''),
        };
      });
    const original = await contentOf();
    await page.keyboard.press('a', { commands: ['selectAll'] });
    await page.keyboard.press('c', { commands: ['copy'] });
    await page.goto(`${site.origin}/newsletter`);
    await page.addScriptTag({ content: outputFiles[0]!.text });
    await page.click('[contenteditable]');
    await page.keyboard.press('v', { commands: ['paste'] });
    const { links, ...pasted } = await contentOf();
    assert.deepEqual({ ...pasted, links: original.links }, original, card);
    // It also makes links of names such as DeepLearning.AI.
    for (const link of original.links) assert.ok(links.includes(link), `${card}: ${link}`);
  }
  await page.close();
});
