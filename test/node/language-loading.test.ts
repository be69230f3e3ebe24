/** How cards load their language: what a page requests, and what it shows before, without and after the file. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prerender, prerenderPage } from 'career-path-elements/prerender';
import type { Page } from 'puppeteer-core';
import { languages } from '../../src/build/lists.js';
import { loadedLanguage } from '../../src/text/languages.js';
import { holdBack } from './hold-back.js';
import { script } from './pages.js';
import { browser, end, open, site } from './prerender-site.js';

for (const lang of languages) await import(`../../src/text/lang/${lang}.js`);

const pageIn = (lang: string, body: string, head = ''): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title>${head}${body}</html>`;

const textOf = (tab: Page, tag: string): Promise<string> =>
  tab.$eval(tag, async (card) => {
    await reading.rendered(card);
    return reading.seen(card);
  });

/** Collects the built files that a page requests. */
const requestsOf = (tab: Page): string[] => {
  const files: string[] = [];
  tab.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/dist/')) files.push(pathname.slice('/dist/'.length));
  });
  return files;
};

/** What a reader sees of a card, and how high it is. */
const look = (tab: Page, tag: string) =>
  tab.$eval(tag, (card) => {
    const [article] = card.shadowRoot!.children;
    return {
      height: (card as HTMLElement).offsetHeight,
      loading: card.matches(':state(loading)'),
      visible: [...article!.children].filter((part) =>
        (part as HTMLElement).checkVisibility({ visibilityProperty: true }),
      ).length,
    };
  });

for (const lang of languages)
  test(`<html lang="${lang}"> and two lines are a card in that language, with one request more`, async () => {
    const { words } = loadedLanguage(lang)!;
    let files: string[] = [];
    const { problems, tab } = await open(
      '/two-lines',
      pageIn(lang, `${script('salary-ladder')}<salary-ladder></salary-ladder>`),
      async (tab) => (files = requestsOf(tab)),
    );
    const text = await textOf(tab, 'salary-ladder');
    assert.ok(text.startsWith(words.ladder.heading), text);
    assert.deepEqual(files, ['salary-ladder.js', `lang/${lang}.js`]);
    assert.doesNotMatch(text, /Entry|US dollars|a year|or more/);
    assert.deepEqual(problems, []);
    await tab.close();
  });

test('English requests nothing, and neither does a language that we don’t have', async () => {
  for (const lang of ['en', 'en-GB', 'fi', 'und', '']) {
    let files: string[] = [];
    const { tab } = await open(
      '/none',
      pageIn(lang, `${script('salary-ladder')}<salary-ladder></salary-ladder>`),
      async (tab) => (files = requestsOf(tab)),
    );
    assert.match(await textOf(tab, 'salary-ladder'), /^Salary progression/);
    assert.deepEqual(files, ['salary-ladder.js'], lang);
    await tab.close();
  }
});

test('until the file has arrived, a card keeps its space, and shows nothing in English', async () => {
  for (const tag of ['salary-ladder', 'career-path', 'career-comparison']) {
    const release = holdBack(site, '/dist/lang/es.js');
    const { tab } = await open('/late', pageIn('es', `<${tag}></${tag}>${script(tag)}${end}`));
    await tab.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.firstElementChild,
      {},
      tag,
    );
    const before = await look(tab, tag);
    assert.deepEqual([before.loading, before.height > 100], [true, true], tag);
    if (tag !== 'career-path') assert.equal(before.visible, 0, tag);
    assert.doesNotMatch(await tab.$eval(tag, (card) => (card as HTMLElement).innerText), /Salary/);
    release();
    assert.match(await textOf(tab, tag), /[Ss]alari|[Ss]ueldo|[Rr]etribu/);
    const after = await look(tab, tag);
    assert.deepEqual([after.loading, after.visible > 0], [false, true], tag);
    await tab.close();
  }
});

test('a prerendered card stays as it is until its language has loaded', async () => {
  const release = holdBack(site, '/dist/lang/ja.js');
  const html = prerender('salary-ladder', { lang: 'ja', base: '/dist' });
  const { tab } = await open('/prerendered', pageIn('ja', html + script('salary-ladder') + end));
  await tab.waitForFunction(() => customElements.get('salary-ladder'));
  const text = () => tab.$eval('salary-ladder', (card) => reading.seen(card));
  const before = await text();
  assert.ok(before.startsWith(loadedLanguage('ja')!.words.ladder.heading));
  const height = (await look(tab, 'salary-ladder')).height;
  release();
  assert.equal(await textOf(tab, 'salary-ladder'), before);
  assert.equal((await look(tab, 'salary-ladder')).height, height);
  await tab.close();
});

test('if the file can’t be loaded, all cards are in English, with one warning', async () => {
  const cards = '<salary-ladder></salary-ladder>'.repeat(3) + '<career-facts></career-facts>';
  const { problems, tab } = await open(
    '/broken',
    pageIn('ko', cards + script('career-path-elements')),
    async (tab) => {
      await tab.setRequestInterception(true);
      tab.on('request', (request) => {
        if (request.url().endsWith('/ko.js')) void request.respond({ status: 404 });
        else void request.continue();
      });
    },
  );
  assert.match(
    await textOf(tab, 'salary-ladder'),
    /^Salary progression MLOps Engineer, US dollars a year Entry \$100K/,
  );
  assert.match(await textOf(tab, 'career-facts'), /16 to 23 months/);
  assert.equal(
    await tab.$eval(
      'salary-ladder',
      ({ shadowRoot }) => (shadowRoot!.firstElementChild as HTMLElement).lang,
    ),
    'en',
  );
  const warnings = problems.filter((text) => text.includes('lang/ko.js could not be loaded'));
  assert.equal(warnings.length, 1, problems.join('\n'));
  // A card that is added later doesn’t ask again.
  await tab.evaluate(() => document.body.append(document.createElement('career-duties')));
  assert.match(await textOf(tab, 'career-duties'), /^What you’d do/);
  assert.equal(problems.filter((text) => /ko\.js could not/.test(text)).length, 1);
  await tab.close();
});

test('without a language, a page’s card is in that of its data', async () => {
  const body = `<salary-ladder src="/demo.json"></salary-ladder>${script('salary-ladder')}`;
  site.pages['/demo.json'] = JSON.stringify({
    id: 'x',
    lang: 'fr',
    currency: 'EUR',
    title: 'Boulanger',
    salaries: [{ level: 'a', label: 'Apprenti', amount: 20000 }],
  });
  const { problems, tab } = await open('/data', pageIn('', body));
  const text = await textOf(tab, 'salary-ladder');
  assert.ok(text.startsWith(loadedLanguage('fr')!.words.ladder.heading), text);
  assert.match(text, /20\sk\s€/);
  assert.deepEqual(problems, []);
  await tab.close();
});

test('a prerendered page is in the language before any script, and preloads the file', async () => {
  const html = prerenderPage('career-path', { lang: 'pt-PT', base: '/dist' });
  const { words } = loadedLanguage('pt-BR')!;
  assert.match(html, /<html lang="pt-PT">/);
  assert.match(html, /<link rel="modulepreload" href="\/dist\/lang\/pt-BR\.js">/);
  assert.ok(html.includes(words.ladder.heading));
  assert.ok(html.includes(words.overview.kind));
  assert.doesNotMatch(html, /Salary progression|Career Path/);
  const title = /<title>(.*)<\/title>/.exec(html)![1]!;
  const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)![1]!);
  assert.equal(data.name, title);
  const { problems, tab } = await open('/page', html);
  assert.ok((await textOf(tab, 'career-path')).includes(words.ladder.heading));
  assert.deepEqual(problems, []);
  await tab.close();
  assert.ok(browser.connected);
});
