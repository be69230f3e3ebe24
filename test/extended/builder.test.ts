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
  openAllDetails,
  ownData,
  previewOf,
  publishTo,
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
  await openAllDetails(page);
  await change(page, () => page.click('[name=sparkling]'));
  const [code = ''] = await codeOf(page);
  assert.match(code, /<career-facts mood="calm" sparkling>/);
  assert.match(
    await page.$eval('#about-mood', ({ innerHTML }) => innerHTML),
    /<code>feels<\/code>/,
  );
  await page.close();
});

const leftOut = (page: Page) =>
  page.$eval('#part-publish .left-out', ({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

test('fields with problems are left out of the code, which says so', async () => {
  const salaries = [
    { level: 'a', label: 'Apprentice', amount: 'a lot' },
    { level: 'b', label: 'Master', amount: 42000 },
  ];
  const data = JSON.stringify({ id: 'x', title: 'X', tagline: 7, salaries });
  const { page, problems } = await open({ data });
  assert.match(await leftOut(page), /^2 fields have problems and are left out: /);
  const [code = ''] = await codeOf(page);
  assert.match(code, /"label": "Apprentice"[^]*"amount": 42000/);
  assert.doesNotMatch(code, /a lot|tagline/);
  assert.deepEqual(await violationsOf(page, { iframes: false }), []);
  assert.deepEqual(problems, []);
  await page.close();
});

test('a career without a title has no code, and the builder says what is missing', async () => {
  const { page, problems } = await open({ data: '{"id":"x"}' });
  const textOf = (selector: string) =>
    page.$eval(selector, ({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  assert.deepEqual(await codeOf(page), []);
  assert.match(await textOf('#code'), /^The code appears when your career has a title\./);
  assert.match(await textOf('#empty'), /when your career has a title\.$/);
  assert.equal(
    await page.$eval('#stage', (stage) => stage.checkVisibility({ visibilityProperty: true })),
    false,
  );
  assert.deepEqual(problems, []);
  await page.close();
});

test('a card that the career has nothing for leads to the whole career', async () => {
  const { page, problems } = await open({ data: '{"id":"x","title":"X","duties":["Bake"]}' });
  assert.match(
    await page.$eval('#empty', ({ textContent }) => textContent),
    /nothing yet that “Salary ladder” shows/,
  );
  await change(page, () => page.click('#empty button'));
  assert.match((await codeOf(page))[0]!, /<career-path path-id="x">/);
  const { frame } = await previewOf(page);
  assert.match(
    await frame.$eval('career-path', ({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('career-duties')]
        .map((card) => card.shadowRoot!.textContent)
        .join(''),
    ),
    /Bake/,
  );
  assert.deepEqual(problems, []);
  await page.close();
});

test('a link that was cut off says so', async () => {
  const { page, problems } = await open({ data: '{"id":"x"' });
  assert.match(await page.$eval('#broken-link', ({ textContent }) => textContent), /damaged/);
  assert.equal((await codeOf(page)).length, 1);
  assert.deepEqual(problems, []);
  await page.close();
});

test('learners can tick off nothing, steps, or also single skills', async () => {
  const { page, problems } = await open({ card: 'career-roadmap' });
  await openAllDetails(page);
  const choose = (choice: string) => change(page, () => page.select('[name=trackable]', choice));
  await choose('on');
  assert.match((await codeOf(page))[0]!, /<career-roadmap trackable>/);
  await choose('skills');
  assert.match((await codeOf(page))[0]!, /<career-roadmap trackable="skills">/);
  assert.match(page.url(), /trackable=skills/);
  await choose('');
  assert.match((await codeOf(page))[0]!, /<career-roadmap>/);
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
    from: 'example',
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
    /import Card|:trackable|trackable/.test(document.querySelector('#code')!.textContent),
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

test('a link with a career opens it, and the address then keeps the options alone', async () => {
  const { page, problems } = await open({ data: ownData, card: 'career-overview' });
  assert.match((await codeOf(page))[0]!, /"title": "Baker \\u003c\/script>/);
  assert.doesNotMatch(page.url(), /data=/);
  // It has become a draft.
  await page.waitForFunction(() =>
    /^Saved in this browser/.test(document.querySelector('.draft-status')!.textContent),
  );
  await page.reload();
  await settled(page);
  assert.match((await codeOf(page))[0]!, /"title": "Baker \\u003c\/script>/);
  assert.deepEqual(problems, []);
  await page.close();
});

test('a career can also be saved as a file where it is published', async () => {
  const { page, problems } = await open({ data: ownData });
  const file = await page.evaluate(async () => {
    const saved = new Promise<HTMLAnchorElement>((resolve) => {
      HTMLAnchorElement.prototype.click = function () {
        resolve(this);
      };
    });
    document.querySelector<HTMLElement>('#part-publish #save')!.click();
    const { download, href } = await saved;
    return { name: download, text: await (await fetch(href)).text() };
  });
  assert.equal(file.name, 'baker.json');
  assert.equal((JSON.parse(file.text) as { title: string }).title, 'Baker </script><b>& Co');
  assert.equal(
    await page.$eval('#saved', ({ textContent }) => textContent),
    'The file is baker.json.',
  );
  await change(page, () => page.click('[name=from][value=example]'));
  assert.equal(await page.$eval('#save', (button) => button.checkVisibility()), false);
  assert.deepEqual(problems, []);
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
  await publishTo(page, 'prerendered');
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
