/** Prerendered cards under strict policies, and with hostile texts. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import {
  prerender,
  prerenderPage,
  stylesOf,
  type CardTag,
  type PrerenderOptions,
} from 'career-path-elements/prerender';
import * as fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { CareerPath } from '../../src/model/path-types.js';
import { elementsIn, skeleton } from './html-tree.js';
import { script } from './pages.js';
import { cardTags, htmlPage, nurse, open } from './prerender-site.js';

test('works under strict policies: with hashes, with a nonce, and with linked styles', async () => {
  const { styles: hashes } = JSON.parse(await readFile('dist/integrity.json', 'utf8'));
  const strict = (styles: string) =>
    `default-src 'none'; script-src 'self'; connect-src 'self'; style-src ${styles}; require-trusted-types-for 'script'; trusted-types lit-html`;
  const all = cardTags.map((tag) => `'${hashes[tag]}'`).join(' ');
  const ways: Record<string, [policy: string, options: PrerenderOptions]> = {
    hashes: [strict(all), {}],
    nonce: [strict("'nonce-r4nd0m'"), { styles: { nonce: 'r4nd0m' } }],
    link: [strict("'self'"), { styles: 'link', base: '/dist' }],
    theme: [strict(`'self' ${all}`), { theme: 'paper', base: '/dist' }],
  };
  for (const [name, [policy, options]] of Object.entries(ways))
    for (const path of [undefined, nurse]) {
      const html = htmlPage(
        prerender('career-path', { ...options, path }) + script('career-path-elements'),
      );
      const page = { html, headers: { 'content-security-policy': policy } };
      const { problems, tab } = await open(`/strict/${name}`, page);
      const { bars, radius, text } = await tab.$eval('career-path', async (path) => {
        await path.updateComplete;
        const card = path.shadowRoot!.querySelector('salary-ladder')!.shadowRoot!;
        return {
          // Sizes that depend on data are attributes, which no policy blocks.
          bars: [...card.querySelectorAll('[part=bar]')].map(({ clientHeight }) => clientHeight),
          radius: getComputedStyle(card.querySelector('[part=card]')!).borderRadius,
          text: card.textContent,
        };
      });
      assert.match(text, path ? /Pflegefachkraft/ : /MLOps Engineer/);
      assert.ok(
        bars.every((bar, index) => index === 0 || bar > bars[index - 1]!),
        String(bars),
      );
      assert.notEqual(radius, name === 'theme' ? '' : '0px');
      assert.deepEqual(problems, [], name);
      await tab.close();
    }
});

test('linked and inline styles are the same', async () => {
  for (const tag of cardTags) {
    assert.equal(await readFile(`dist/static/${tag}.css`, 'utf8'), stylesOf(tag));
    assert.ok(prerender(tag).includes(`<style>${stylesOf(tag)}</style>`));
    assert.doesNotMatch(prerender(tag, { styles: 'link' }), /<style/);
  }
});

const hostile = [
  '</script><script>window.hacked = 1</script>',
  '</style><script>window.hacked = 1</script>',
  '</template></salary-ladder><img src=x onerror="window.hacked = 1">',
  '"><img src=x onerror="window.hacked = 1">',
  "' onfocus='window.hacked = 1' autofocus='",
  '<!--',
  '-->',
  ']]>',
  '<svg onload="window.hacked = 1">',
  '{{1}}${1}<?lit$1$?>',
  'x\u2028\u2029\u0000y',
  '&lt;b&gt; &amp;amp;',
  '<plaintext>',
  '<textarea>',
  'javascript:window.hacked = 1',
];

/** A path with this text in every field that is a text. */
const pathOf = (text: string): CareerPath => ({
  id: 'x',
  lang: 'en',
  currency: 'USD',
  title: text,
  tagline: text,
  summary: text,
  duties: [text],
  employers: [text],
  salaries: [{ level: 'a', label: text, amount: 1 }],
  timeToHire: { min: 1, max: 2, note: text },
  cost: { min: 1, max: 2, note: text },
  backgrounds: [{ id: 'b', label: text }],
  roadmap: {
    title: text,
    lead: text,
    steps: [
      {
        id: 's',
        title: text,
        description: text,
        skills: [text],
        resources: [
          { label: text, url: 'https://example.org/?a="><script>window.hacked=1</script>' },
        ],
      },
    ],
  },
  certifications: [
    {
      id: 'c',
      name: text,
      note: text,
      boost: { percent: 5 },
      link: { label: text, url: 'https://example.org' },
    },
  ],
  region: text,
  source: { label: text, url: 'https://example.org' },
});

const parse = (path: CareerPath) => parseFragment(prerender('career-path', { path }));

test('markup in texts stays text: in the tree, in the JSON, in the page', async () => {
  const expected = skeleton(parse(pathOf('x')));
  for (const text of hostile) {
    const path = pathOf(text);
    const tree = parse(path);
    assert.equal(skeleton(tree), expected, text);
    const json = elementsIn(tree).find(({ tagName }) => tagName === 'script')!;
    const [data] = json.childNodes as [DefaultTreeAdapterTypes.TextNode];
    assert.deepEqual(JSON.parse(data.value), path);
    const { tab } = await open(
      '/hostile',
      prerenderPage('career-path', { path, script: '/dist/career-path-elements.js' }),
    );
    const { hacked, images, title } = await tab.$eval('career-path', async (path) => {
      await customElements.whenDefined('career-path');
      await path.updateComplete;
      return { hacked: window.hacked, images: document.images.length, title: document.title };
    });
    assert.equal(hacked, undefined, text);
    assert.equal(images, 0);
    assert.equal(title.trim(), text.replaceAll('\0', '\ufffd').trim());
    await tab.close();
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      assert.equal(skeleton(parse(pathOf(`x${text}`))), expected);
    }),
    { numRuns: 30 },
  );
});

test('invalid data or options throw, and nothing is rendered', () => {
  assert.throws(
    () => prerender('career-path', { path: { id: 'x' } }),
    /the career path is invalid.*title/s,
  );
  assert.throws(() => prerender('career-road' as CardTag), /is not an element of this package/);
  assert.throws(
    () => prerender('salary-ladder', { attributes: { 'x onclick=': 'y' } }),
    /isn’t a valid attribute name/,
  );
  // The next call isn't affected.
  assert.match(prerender('salary-ladder'), /\$100K/);
});
