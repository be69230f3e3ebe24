/** The guides for platforms: what they have in common, and their snippets, pasted into a page. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { platforms } from '../../demo/platforms.js';
import { version } from '../../src/build/package.js';
import { baseOf } from '../../src/snippets/cdn.js';
import { plainHtml } from '../../src/snippets/html.js';
import { frameHtml } from '../../src/snippets/iframe.js';
import { baker } from '../baker.js';
import { problemsOf, tags } from '../node/host.js';
import { newPage } from '../node/pages.js';
import { browser, htmlPage, open, site } from '../node/prerender-site.js';

const base = baseOf(version);

const read = (path: string): string => readFileSync(`demo/${path.replace('.html', '.md')}`, 'utf8');

const guides = platforms.flatMap(({ pages, title: kind }) =>
  pages.map(({ path, title }) => ({ kind, text: read(path), title })),
);

/** The HTML in a guide's code blocks, which are indented in the steps of a list. */
const snippetsIn = (text: string): string[] =>
  [...text.matchAll(/^( *)```html\n([^]*?)^ *```/gm)].map(([, indent, code]) =>
    code!.replaceAll(new RegExp(`^${indent}`, 'gm'), '').trim(),
  );

const snippets = guides.flatMap(({ text, title }) =>
  snippetsIn(text).map((html, index) => ({ html, name: `${title}, snippet ${index + 1},` })),
);

const headings = ['What to paste', 'Your own career path', 'What is lost', 'If it doesn’t work'];

for (const { kind, text, title } of guides) {
  test(`the guide for ${title} has the sections of its kind, on a page`, () => {
    const found = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading!);
    // Frameworks also have files to create, each in its own section.
    if (kind !== 'Frameworks' && kind !== 'Static-site generators')
      assert.deepEqual(
        found.filter((heading) => headings.includes(heading)),
        headings,
      );
    assert.ok(text.split(/\s+/).length < 800);
  });

  test(`the guide for ${title} names only existing files and cards`, () => {
    for (const [address] of text.matchAll(/https:[^\s"`)]*career-path-elements@[^\s"`)]*/g)) {
      const { pathname, searchParams } = new URL(address);
      const [, file] = pathname.split('/dist/');
      assert.ok(address.startsWith(`${base}/`) && existsSync(`dist/${file}`), address);
      assert.ok(tags.includes(searchParams.get('card') ?? 'salary-ladder'), address);
    }
  });
}

test('where nothing is installed, readers paste what the career builder writes', () => {
  const hosted = { base, files: {} };
  const ladder = { card: 'salary-ladder', attributes: {}, properties: {} };
  const frame = { height: 361, title: 'Salaries of an MLOps engineer' };
  const written = [
    plainHtml(hosted, ladder),
    // Platforms that need an iframe remove its script.
    frameHtml(hosted, ladder, frame).split('\n')[0],
    readFileSync('dist/plain/salary-ladder.html', 'utf8').trim(),
  ];
  for (const name of ['ghost', 'squarespace', 'wix', 'webflow', 'moodle', 'canvas']) {
    const pasted = snippetsIn(read(`guides/platforms/${name}.md`));
    assert.ok(pasted.length, name);
    for (const html of pasted) assert.ok(written.includes(html), `${name}: ${html}`);
  }
});

test('Wix shows an HTML embed in a sandboxed iframe; the card works there, with your own figures, too', async () => {
  const options = { card: 'salary-ladder', attributes: {}, data: baker, properties: {} };
  site.pages['/embedded'] = htmlPage(plainHtml({ base: '/dist', files: {} }, options));
  // As on a published site: on another host, and with these permissions.
  const src = `${site.origin.replace('127.0.0.1', 'localhost')}/embedded`;
  const sandbox = 'allow-same-origin allow-forms allow-popups allow-scripts allow-pointer-lock';
  const page = htmlPage(`<iframe title="An embed" sandbox="${sandbox}" src="${src}"></iframe>`);
  const { problems, tab } = await open('/wix', page);
  const frame = await (await tab.$('iframe'))!.contentFrame();
  await frame.waitForFunction(() =>
    document.querySelector('salary-ladder')?.shadowRoot?.textContent.includes('Apprentice'),
  );
  assert.deepEqual(problems, []);
  await tab.close();
});

const validator = new HtmlValidate({
  rules: {
    'attr-delimiter': 'error',
    'close-order': 'error',
    'no-dup-attr': 'error',
    'no-dup-id': 'error',
    'void-content': 'error',
  },
});

for (const { html, name } of snippets)
  test(`${name} is well formed, and shows its cards whole and without problems`, async () => {
    const { results } = await validator.validateString(html);
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ message }) => message)),
      [],
    );
    site.pages['/pasted'] = htmlPage(html.replaceAll(base, '/dist'));
    const page = await newPage(browser);
    // What a reader hosts isn't there.
    const problems = problemsOf(page, /^(?!.*\/dist\/)/);
    await page.goto(`${site.origin}/pasted`, { waitUntil: 'networkidle0' });
    const shown = await Promise.all(
      page.frames().map((frame) =>
        frame.evaluate(async (selector) => {
          await reading.rendered(document);
          const { clientHeight, scrollHeight } = document.documentElement;
          return {
            cards: [...document.querySelectorAll(selector)].map((card) =>
              card.shadowRoot?.textContent.trim(),
            ),
            hidden: scrollHeight - clientHeight,
          };
        }, tags.join()),
      ),
    );
    const [top, ...frames] = shown;
    if (html.includes(`${base}/`)) assert.ok(top!.cards.every(Boolean));
    for (const { cards, hidden } of frames) {
      assert.ok(cards.length && cards.every(Boolean));
      assert.equal(hidden, 0);
    }
    assert.deepEqual(problems, []);
    await page.close();
  });
