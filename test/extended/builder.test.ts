/** The builder's choices: where they come from, how they are validated, and how they are kept. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Manifest } from '../../src/build/declarations.js';
import { languages } from '../../src/build/lists.js';
import { violationsOf } from '../node/axe.js';
import {
  change,
  codeOf,
  open,
  ownData,
  previewOf,
  server,
  settled,
  type State,
} from './builder-page.js';

/** Adds two attributes to each element of the manifest that the page loads. */
const withNewAttributes = async (page: Page) => {
  const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8')) as Manifest;
  for (const declaration of manifest.modules.flatMap(({ declarations }) => declarations))
    if (declaration.tagName)
      declaration.attributes.push(
        { name: 'mood', type: { text: "'calm' | 'wild'" }, description: 'How it `feels`.' },
        { name: 'sparkling', type: { text: 'boolean' }, description: 'Whether it sparkles.' },
      );
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().endsWith('/dist/custom-elements.json')) return void request.continue();
    void request.respond({ contentType: 'application/json', body: JSON.stringify(manifest) });
  });
};

test('a new attribute in the manifest gets a matching control and appears in the code', async () => {
  const { page } = await open(
    { card: 'career-facts', mood: 'calm' },
    { prepare: withNewAttributes },
  );
  await change(page, () => page.click('[name=sparkling]'));
  const [code = ''] = await codeOf(page);
  assert.match(code, /<career-facts mood="calm" sparkling>/);
  assert.match(
    await page.$eval('#about-mood', ({ innerHTML }) => innerHTML),
    /<code>feels<\/code>/,
  );
  await page.close();
});

test('custom data is validated as it’s typed; invalid data gives no code', async () => {
  const { page, problems } = await open({ card: 'career-roadmap', data: '{"id":"x"' });
  const verdict = () => page.$eval('#verdict', ({ textContent }) => textContent);
  assert.match(await verdict(), /^JSON: ./);
  assert.deepEqual(await codeOf(page), []);
  const fill = (text: string) =>
    change(page, () =>
      page.$eval(
        'textarea#data',
        (area, text) => {
          area.value = text;
          area.dispatchEvent(new Event('input', { bubbles: true }));
        },
        text,
      ),
    );
  await fill('{"id":"x"}');
  assert.match(await verdict(), /^title: /);
  assert.deepEqual(await codeOf(page), []);
  await fill('{"id":"x","title":"X","roadmap":{"title":"T","steps":[{"id":"a","title":"A"}]}}');
  assert.equal(await verdict(), 'Your data is valid.');
  assert.match((await codeOf(page))[0] ?? '', /"title": "A"/);
  await fill('[]');
  assert.deepEqual(await codeOf(page), []);
  assert.deepEqual(problems, []);
  await page.close();
});

test('the table of figures takes names and amounts as people write them in other languages', async () => {
  const { page, problems } = await open({ card: 'salary-ladder', data: ownData });
  const fill = (selector: string, text: string) =>
    change(page, () =>
      page.$eval(
        selector,
        (input, text) => {
          (input as HTMLInputElement).value = text;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        text,
      ),
    );
  await page.click('#add');
  await fill('#rungs tr:last-child [type=text]', 'Öğrenci Júnior');
  await fill('#rungs tr:last-child [type=number]', '14.000');
  const added = async () =>
    JSON.parse(
      /<script type="application\/json">([^]*?)<\/script>/.exec((await codeOf(page))[0]!)![1]!,
    ).salaries.at(-1);
  assert.deepEqual(await added(), {
    level: 'ogrenci-junior',
    label: 'Öğrenci Júnior',
    amount: 14000,
  });
  await fill('#rungs tr:last-child [type=number]', '14.40');
  assert.equal((await added()).amount, 14.4);
  assert.deepEqual(problems, []);
  await page.close();
});

test('a colour picker shows the colour in the text field, or the default', async () => {
  const { page } = await open();
  const picked = () =>
    page.$eval('[name="--career-accent"] + input[type=color]', ({ value }) => value);
  assert.equal(await picked(), '#4f46e5');
  await page.click('[name="--career-accent"]');
  await change(page, () => page.keyboard.type('teal'));
  assert.equal(await picked(), '#008080');
  await page.close();
});

const stateIn = (address: string) =>
  Object.fromEntries(new URLSearchParams(new URL(address).hash.slice(1)));

test('the address keeps the choices: opened elsewhere, it gives the same code', async () => {
  const state = {
    card: 'career-roadmap',
    data: JSON.stringify({
      id: 'x',
      title: 'X',
      roadmap: { title: 'T', steps: [{ id: 'a', title: 'A' }] },
    }),
    trackable: '',
    theme: 'glass',
    '--career-accent': 'teal',
    as: 'vue',
    host: 'own',
    base: '/files',
    space: 'rule',
    width: '333',
    page: 'own',
    background: '#ffeedd',
  };
  const { page } = await open();
  await page.evaluate((state) => (location.hash = state), `${new URLSearchParams(state)}`);
  await page.waitForFunction(() =>
    /paths?=|:path/.test(document.querySelector('#code')!.textContent),
  );
  await settled(page);
  const url = page.url();
  const first = await codeOf(page);
  const again = await open(stateIn(url));
  assert.equal(again.page.url(), url);
  assert.deepEqual(await codeOf(again.page), first);
  assert.deepEqual(stateIn(url), state);
  await again.page.close();
  await page.close();
});

test('a malicious address runs no script, in the page or in the preview', async () => {
  const bad = '"><img src=x onerror="top.hacked=1"></style><script>top.hacked=1</script>';
  const names = [
    ...['card', 'theme', 'as', 'page', 'background', 'width', 'src', 'lang', 'start', 'x'],
    ...['host', 'base', 'space'],
  ];
  const data = { id: 'x', title: bad, salaries: [{ level: 'a', label: bad, amount: 1 }] };
  const sources: State[] = [{ src: `/nothing${bad}` }, { data: JSON.stringify(data) }];
  for (const as of ['html', 'prerendered', 'plain', 'frame'])
    for (const source of sources) {
      const { page } = await open({
        ...Object.fromEntries(names.map((name) => [name, bad])),
        card: 'salary-ladder',
        lang: bad,
        '--career-accent': `red;background:url(/x)${bad}`,
        '--career-font': bad,
        '--career-shadow': '0 0 1px red}</style><script>top.hacked=1</script>',
        src: '',
        space: 'rule',
        ...source,
        as,
      });
      assert.equal(await page.evaluate(() => 'hacked' in window), false);
      assert.equal(await page.$('#stage img'), null);
      await page.close();
    }
});

test('the preview can be resized from 280 to 1200 px, by dragging or with the slider', async () => {
  const { page } = await open({ width: 300 });
  const inner = () =>
    page.$eval(
      '#stage iframe',
      ({ contentDocument }) => contentDocument!.documentElement.clientWidth,
    );
  assert.equal(await inner(), 300);
  const handle = await page.$('#handle');
  const { x, y, height, width } = (await handle!.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 100, y + height / 2, { steps: 5 });
  await page.mouse.up();
  assert.equal(await inner(), 400);
  await page.focus('#width');
  await page.keyboard.press('End');
  assert.equal(await inner(), 1200);
  await page.keyboard.press('Home');
  assert.equal(await inner(), 280);
  await page.close();
});

test('plain HTML has the user’s figures in their language, and the preview shows them', async () => {
  const { page, problems } = await open({ as: 'plain', data: ownData, lang: 'de', theme: 'paper' });
  const [code = '', ...more] = await codeOf(page);
  assert.deepEqual(more, []);
  assert.match(
    code,
    /^<div lang="de">\n<h2>Gehaltsentwicklung<\/h2>\n<p>(<span lang="en">)?Baker &lt;\/script&gt;/,
  );
  assert.match(code, /\n<li>Master: 42\.000\s€ oder mehr im Jahr<\/li>\n/);
  assert.doesNotMatch(code, /salary-ladder|<script|<style|<link/);
  const { frame } = await previewOf(page);
  assert.equal(await frame.$eval('body', ({ innerHTML }) => innerHTML.trim()), code);
  assert.equal(await page.$eval('#delivery', (delivery) => delivery.checkVisibility()), false);
  await change(page, () => page.click('[name=as][value=prerendered]'));
  assert.match((await codeOf(page))[0]!, /Gehaltsentwicklung/);
  assert.deepEqual(problems, []);
  await page.close();
});

test('a language is chosen by its own name, and other tags can be typed', async () => {
  const { page, problems } = await open({ card: 'career-facts' });
  const names = await page.$$eval('#field-lang option', (all) =>
    all.map(({ label, value }) => [value, label]),
  );
  assert.deepEqual(names.map(([value]) => value!).sort(), ['', 'en', 'other', ...languages].sort());
  for (const [value, label] of [
    ['ja', '日本語'],
    ['fr', 'Français'],
    ['id', 'Bahasa Indonesia'],
  ])
    assert.ok(names.some(([tag, name]) => tag === value && name === label));
  const other = () => page.$eval('[name=lang]', (field) => field.checkVisibility());
  assert.equal(await other(), false);

  await change(page, () => page.select('#field-lang', 'ja'));
  const [code = ''] = await codeOf(page);
  assert.match(code, /<link rel="modulepreload" href="[^"]*\/lang\/ja\.js">/);
  assert.match(code, /<career-facts lang="ja">/);
  assert.match(page.url(), /&lang=ja&/);
  const { frame } = await previewOf(page);
  const shown = () =>
    frame.$eval('career-facts', ({ shadowRoot }) => shadowRoot!.querySelector('article')!.lang);
  assert.equal(await shown(), 'ja');
  assert.match(
    await page.$eval('#reference', (link) => (link as HTMLAnchorElement).href),
    /reference\.html\?lang=ja#career-facts$/,
  );

  // The choice stays with another card.
  await change(page, () => page.select('#card', 'career-duties'));
  assert.match((await codeOf(page))[0]!, /<career-duties lang="ja">/);

  await change(page, () => page.select('#field-lang', 'other'));
  assert.equal(await other(), true);
  await change(page, async () => {
    await page.click('[name=lang]');
    await page.keyboard.type('de-AT');
  });
  assert.match((await codeOf(page))[0]!, /lang\/de\.js[^]*<career-duties lang="de-AT">/);
  assert.deepEqual(await violationsOf(page, { iframes: false }), []);

  const again = await open(stateIn(page.url()));
  assert.equal(
    await again.page.$eval('#field-lang', (menu) => (menu as HTMLSelectElement).value),
    'other',
  );
  assert.equal(await again.page.$eval('[name=lang]', (field) => field.checkVisibility()), true);
  assert.deepEqual(await codeOf(again.page), await codeOf(page));
  assert.deepEqual([...problems, ...again.problems], []);
  await again.page.close();
  await page.close();
});

test('other pages of the site pass the language on', async () => {
  const { page } = await open();
  await page.goto(`${server.origin}/dist/site/builder.html?lang=es#card=career-facts`);
  await settled(page);
  assert.match((await codeOf(page))[0]!, /<career-facts lang="es">/);
  assert.equal(await page.$eval('#field-lang', (menu) => (menu as HTMLSelectElement).value), 'es');
  await page.close();
});
