/** Snippets that load late: the page’s own modules work, wherever its import map is. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { prerender } from 'career-path-elements/prerender';
import type { CardOptions } from '../../src/snippets/card-tag.js';
import { plainHtml, prerenderedHtml } from '../../src/snippets/html.js';
import { frameHtml } from '../../src/snippets/iframe.js';
import { scriptTag } from '../../src/snippets/pin.js';
import { baker } from '../baker.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import { host, problemsOf } from './host.js';
import { newPage } from './pages.js';

declare global {
  interface Window {
    /** Set by the page’s own module. */
    lightbox?: boolean;
  }
}

const { files } = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as {
  files: Record<string, string>;
};
const hosted = { base: '/dist', files, late: true };

const [site, Chromium, Firefox] = await Promise.all([host(), launchChromium(), launchFirefox()]);
const browsers = { Chromium, Firefox };

after(async () => {
  await Promise.all([Chromium.close(), Firefox.close()]);
  site.stop();
});

site.pages['/lightbox.js'] = {
  html: 'window.lightbox = true;',
  headers: { 'content-type': 'text/javascript' },
};

const map = '<script type="importmap">{"imports":{"@site/lightbox":"./lightbox.js"}}</script>';
const own = '<script type="module">import "@site/lightbox"</script>';
const words = '<p>What it pays, and how much more of it after a few years.</p>';

const ladder: CardOptions = { card: 'salary-ladder', attributes: {}, properties: {} };
const planned: CardOptions = {
  card: 'career-roadmap',
  attributes: { lang: 'de', trackable: true },
  data: baker,
  theme: 'paper',
  properties: {},
};
const duties: CardOptions = { card: 'career-duties', attributes: {}, properties: {} };

/** Pages with cards, an import map and their own module. */
const pages: Record<string, { cards: string[]; html: string; policy?: string }> = {
  'a post above the map, as in WordPress with a classic theme': {
    cards: ['salary-ladder'],
    html: `<body>${words}${plainHtml(hosted, ladder)}${words}${map}${own}`,
  },
  'a card in the head of the page, above the map': {
    cards: ['salary-ladder'],
    html: `<head>${scriptTag(hosted, 'career-path-elements.js')}${map}</head><body><salary-ladder></salary-ladder>${own}`,
  },
  'a card below the map and the module': {
    cards: ['salary-ladder'],
    html: `<head>${map}${own}</head><body>${plainHtml(hosted, ladder)}`,
  },
  'three cards, with a theme, a language, custom data and a plan': {
    cards: ['career-roadmap', 'career-duties', 'salary-ladder'],
    html: `<body>${[planned, duties, ladder].map((card) => plainHtml(hosted, card, 'inline')).join(words)}${map}${own}`,
  },
  'a prerendered card': {
    cards: ['salary-ladder'],
    html: `<body>${prerenderedHtml(hosted, ladder, prerender('salary-ladder', { base: '/dist' }))}${words}${map}${own}`,
  },
  'a frame’s script': {
    cards: [],
    html: `<body>${frameHtml({ base: '/dist', files }, ladder, { height: 400, title: 'Pay' })}${map}${own}`,
  },
  'a strict policy': {
    cards: ['salary-ladder'],
    html: `<body>${plainHtml(hosted, ladder)}${map.replace('>', ' nonce="x">')}${own.replace('>', ' nonce="x">')}`,
    policy:
      "default-src 'none'; script-src 'self' 'nonce-x'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  },
};

for (const [name, browser] of Object.entries(browsers))
  for (const [what, { cards, html, policy }] of Object.entries(pages))
    test(`${name}: late scripts load ${what}, and the page’s own module works`, async () => {
      const headers = policy ? { 'content-security-policy': policy } : {};
      site.pages['/late'] = {
        html: `<!doctype html><html lang="en"><title>A page</title>${html}`,
        headers,
      };
      const page = await newPage(browser);
      const problems = problemsOf(page);
      await page.goto(`${site.origin}/late`);
      await page.waitForFunction(() => window.lightbox);
      for (const card of cards) {
        await page.waitForFunction((card) => customElements.get(card), {}, card);
        assert.ok(
          await page.$eval(card, async (card) => {
            await reading.rendered(card);
            return Boolean(card.shadowRoot!.querySelector('[part=heading]'));
          }),
        );
      }
      assert.deepEqual(problems, []);
      await page.close();
    });

test('a late script also loads its card when it is inserted into a finished page', async () => {
  site.pages['/finished'] = '<!doctype html><title>A page</title><salary-ladder></salary-ladder>';
  const page = await newPage(Chromium);
  await page.goto(`${site.origin}/finished`, { waitUntil: 'load' });
  await page.evaluate(() => {
    const src = '/dist/late/salary-ladder.js';
    document.body.append(Object.assign(document.createElement('script'), { src }));
  });
  await page.waitForFunction(() => customElements.get('salary-ladder'));
  await page.close();
});

test('late snippets load no module and preload none', () => {
  for (const options of [ladder, planned]) {
    const html = plainHtml(hosted, options);
    assert.doesNotMatch(html, /type="module"|modulepreload/);
    for (const [, file = ''] of html.matchAll(/src="\/dist\/([^"]+)"/g))
      assert.ok(files[file], file);
  }
  assert.equal(
    plainHtml(hosted, ladder),
    '<script defer src="/dist/late/salary-ladder.js"></script>\n<salary-ladder></salary-ladder>',
  );
});
