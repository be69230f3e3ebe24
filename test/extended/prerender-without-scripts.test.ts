/** Prerendered cards for readers without JavaScript, sanitizers, feeds and validators. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prerender, prerenderPage } from 'career-path-elements/prerender';
import { HtmlValidate } from 'html-validate';
import { parseFragment } from 'parse5';
import sanitizeHtml from 'sanitize-html';
import { launchChromium, launchFirefox } from '../browsers.js';
import { facts } from '../facts.js';
import { elementsIn } from '../node/html-tree.js';
import { newPage, script } from '../node/pages.js';
import { smith } from '../smith.js';
import { cardTags, htmlPage, nurse, open, site } from '../node/prerender-site.js';

const factsOf = (tag: string) =>
  tag === 'career-path' ? Object.values(facts).flat() : facts[tag]!;

for (const [name, launch] of Object.entries({ Chromium: launchChromium, Firefox: launchFirefox }))
  test(`${name} shows every fact of the path without JavaScript`, async () => {
    const own = await launch();
    try {
      const tab = await newPage(own);
      for (const tag of cardTags) {
        // In a frame without scripts, which the page around it can read.
        site.pages[`/still/${tag}`] = htmlPage(prerender(tag) + script(tag));
        site.pages['/reader'] = htmlPage(
          `<iframe sandbox="allow-same-origin" src="/still/${tag}" width="900" height="3000"></iframe>`,
        );
        await tab.goto(`${site.origin}/reader`);
        const { defined, height, text } = await tab.evaluate((tag) => {
          const { contentDocument, contentWindow } = document.querySelector('iframe')!;
          const card = contentDocument!.querySelector<HTMLElement>(tag)!;
          return {
            defined: Boolean(contentWindow!.customElements.get(tag)),
            height: card.offsetHeight,
            text: reading.seen(card),
          };
        }, tag);
        assert.equal(defined, false);
        assert.ok(height > 80, `${tag} is ${height} px high`);
        for (const fact of factsOf(tag)) assert.ok(text.includes(fact), `${tag}: ${fact}`);
      }
    } finally {
      await own.close();
    }
  });

test('the output is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    elements: ['html5', Object.fromEntries(cardTags.map((tag) => [tag, { flow: true }]))],
    rules: {
      // Light and shadow trees have ids and headings of their own, but the validator sees one tree.
      'no-dup-id': 'off',
      'heading-level': 'off',
      'no-implicit-button-type': 'error',
      // An svg without content has its size in attributes, since a policy may forbid styles.
      'no-inline-style': 'error',
    },
  });
  for (const tag of cardTags)
    for (const options of [
      {},
      { path: nurse },
      { path: smith },
      { path: { id: 'x', title: 'X' } },
      { theme: 'paper' },
    ]) {
      const { results } = await validator.validateString(prerenderPage(tag, options));
      const messages = results.flatMap(({ messages }) =>
        messages.map(
          ({ column, line, message, ruleId }) => `${tag} ${line}:${column} ${ruleId}: ${message}`,
        ),
      );
      assert.deepEqual(messages, []);
    }
});

/** The facts of each card in plain HTML, without figures that are only visual. */
const plainFacts = [
  'MLOps Engineer',
  'Monitor model performance and detect drift',
  'Entry: $100,000 a year',
  '16 to 23 months',
  'Kubernetes',
  'CKA (Certified Kubernetes Administrator)',
];

declare global {
  interface Window {
    DOMPurify: { sanitize(html: string): string };
  }
}

test('sanitizers leave readable HTML', async () => {
  const { tab } = await open('/purify', htmlPage('', script('none')));
  await tab.addScriptTag({ path: 'node_modules/dompurify/dist/purify.min.js' });
  const html = prerender('career-path');
  const ways = {
    DOMPurify: await tab.evaluate((html) => window.DOMPurify.sanitize(html), html),
    'sanitize-html': sanitizeHtml(html),
  };
  for (const [name, clean] of Object.entries(ways)) {
    const { text, headings, items } = await tab.evaluate((clean) => {
      document.body.innerHTML = clean;
      return {
        text: document.body.innerText.replace(/\s+/g, ' '),
        headings: document.querySelectorAll('h2, h3, h4').length,
        items: document.querySelectorAll('li').length,
      };
    }, clean);
    for (const fact of plainFacts) assert.ok(text.includes(fact), `${name}: ${fact}`);
    assert.ok(headings >= 12 && items >= 35, `${name}: ${headings} headings, ${items} items`);
  }
  await tab.close();
});

test('feeds get plain HTML: headings, lists and links, and their languages', () => {
  const fragment = parseFragment(prerender('career-path', { path: nurse }));
  const fallback = elementsIn(fragment).find(({ attrs }) =>
    attrs.some(({ value }) => value === 'fallback'),
  )!;
  const names = new Set(
    [fallback, ...elementsIn(fallback)].flatMap(({ attrs, tagName }) => [
      tagName,
      ...(tagName === 'div' ? [] : attrs.map(({ name }) => `${tagName} ${name}`)),
    ]),
  );
  assert.deepEqual(
    [...names].filter(
      (name) => !/^(div|h[2-6]|p|ul|ol|li|dl|dt|dd|strong|a|a href|span|\w+ lang)$/.test(name),
    ),
    [],
  );
  assert.doesNotMatch(prerender('career-path', { fallback: false }), /slot="fallback"/);
  // A picture is replaced by its name.
  assert.match(prerender('salary-ladder'), /<li>Entry: \$100,000 a year<\/li>/);
});
