/** The parameters of embed.html: the card, its appearance and its texts. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { tags, themes } from '../../src/build/lists.js';
import { address, chromium, open, openCard, textOf, violationsOf } from './embed-site.js';
import { newPage } from './pages.js';

test('embed.html has nothing inline, and a policy that allows nothing but its own files', async () => {
  const html = await readFile('dist/embed.html', 'utf8');
  assert.doesNotMatch(html, /<style|<script(?![^>]* src=)|\s(style|on\w+)=/i);
  assert.ok(
    html.includes(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html\"",
    ),
  );
});

test('it knows every card and every theme', async () => {
  const code = await readFile('dist/embed.js', 'utf8');
  for (const name of [...tags, ...themes]) assert.match(code, new RegExp(`["']${name}["']`));
});

for (const tag of tags)
  test(`card=${tag} shows that card without errors`, async () => {
    const { card, page, problems, requests } = await openCard(`card=${tag}`);
    assert.equal(await card.evaluate(({ localName }) => localName), tag);
    assert.ok((await card.boundingBox())!.height > 80);
    assert.equal(await page.$('p'), null);
    const paths = requests.map((url) => new URL(url).pathname);
    assert.deepEqual(
      paths.filter((path) => path !== '/favicon.ico').sort(),
      ['career-path-elements.js', 'embed.css', 'embed.html', 'embed.js'].map(
        (file) => `/dist/${file}`,
      ),
    );
    assert.deepEqual([...problems, ...(await violationsOf(page))], []);
    await page.close();
  });

test('without card it shows the whole path; with an unknown card too, with a message', async () => {
  const { card, page } = await openCard('');
  assert.equal(await card.evaluate(({ localName }) => localName), 'career-path');
  assert.equal(await page.$('p'), null);
  await page.close();
  const unknown = await openCard(`card=${encodeURIComponent('<b>cake</b>')}`);
  assert.equal(
    await unknown.page.$eval('p', (line) => (line as HTMLElement).innerText),
    'There is no card “<b>cake</b>”. This is the full career path instead.',
  );
  assert.equal(await unknown.card.evaluate(({ localName }) => localName), 'career-path');
  await unknown.page.close();
});

test('theme, scheme, lang, heading-level and the learner’s attributes are applied; the first of two wins', async () => {
  const { card, page, problems } = await openCard(
    'card=career-roadmap&card=career-facts&theme=terminal&theme=paper&scheme=dark&scheme=light&lang=DE-at' +
      '&heading-level=3&start=devops&begin=2027-01&trackable&src=&storage-key=x&class=x&id=x&style=color:red',
  );
  const found = await card.evaluate((card) => ({
    tag: card.localName,
    attributes: Object.fromEntries([...card.attributes].map(({ name, value }) => [name, value])),
    background: getComputedStyle(card.shadowRoot!.querySelector('[part=card]')!).backgroundColor,
    heading: card.shadowRoot!.querySelector('[part=heading]')!.localName,
    scheme: getComputedStyle(document.documentElement).colorScheme,
    salary: card.shadowRoot!.querySelector('[part=salary]')!.textContent,
    status: card.shadowRoot!.querySelector('[part=status]')!.textContent,
  }));
  assert.deepEqual(found.attributes, {
    lang: 'de-AT',
    'heading-level': '3',
    start: 'devops',
    begin: '2027-01',
    trackable: '',
  });
  assert.equal(found.tag, 'career-roadmap');
  assert.equal(found.background, 'rgb(7, 17, 10)');
  assert.equal(found.heading, 'h3');
  assert.equal(found.scheme, 'dark');
  assert.match(found.salary, /100\.000|100.000/);
  assert.match(found.status, /0 von 4 Schritten erledigt/);
  assert.deepEqual([...problems, ...(await violationsOf(page))], []);
  await page.close();
});

test('accent and font are applied if they are valid', async () => {
  const lookOf = async (query: URLSearchParams) => {
    const { card, page, problems } = await openCard(`card=salary-ladder&${query}`);
    const style = await card.evaluate((card) => card.style.cssText);
    const font = await card.evaluate(
      (card) => getComputedStyle(card.shadowRoot!.querySelector('[part=card]')!).fontFamily,
    );
    assert.deepEqual([...problems, ...(await violationsOf(page))], []);
    await page.close();
    return { font, style };
  };
  const query = new URLSearchParams({
    accent: 'oklch(0.5 0.2 30)',
    font: '"Iowan Old Style", serif',
  });
  const { font, style } = await lookOf(query);
  assert.equal(font, '"Iowan Old Style", serif');
  assert.match(style, /--career-accent: oklch\(0\.5 0\.2 30\)/);
  for (const value of [
    '',
    'var(--x)',
    'rgb(var(--x))',
    'url(/x)',
    'red; color: red',
    'x'.repeat(9) + '{',
  ])
    assert.equal(
      (await lookOf(new URLSearchParams({ accent: value, font: value }))).style,
      '',
      value,
    );
});

test('an invalid heading-level is ignored', async () => {
  for (const level of ['0', '7', '2%20', '02', 'h2', '']) {
    const { card, page } = await openCard(`card=career-facts&heading-level=${level}`);
    assert.equal(await card.evaluate((card) => card.getAttribute('heading-level')), null, level);
    await page.close();
  }
});

for (const [scheme, expected] of Object.entries({
  dark: 'dark',
  auto: 'light dark',
  sepia: 'light',
  '': 'light',
}))
  test(`scheme=${scheme} is ${expected}, and only the card has a background`, async () => {
    const { card, page } = await openCard(`card=career-facts&scheme=${scheme}`);
    const look = await card.evaluate((card) => {
      const backgroundOf = (element: Element) => getComputedStyle(element).backgroundColor;
      return {
        scheme: getComputedStyle(document.documentElement).colorScheme,
        page: [document.documentElement, document.body].map(backgroundOf),
        card: backgroundOf(card.shadowRoot!.querySelector('[part=card]')!),
      };
    });
    assert.equal(look.scheme, expected);
    assert.deepEqual(look.page, Array(2).fill('rgba(0, 0, 0, 0)'));
    // Opaque.
    assert.match(look.card, /^oklab\([^/]*\)$/);
    await page.close();
  });

test('the parameters can be in the fragment, for servers that drop the query', async () => {
  const { page } = await open(`${address('')}#card=salary-ladder&src=/baker.json&scheme=dark`);
  const card = await page.waitForSelector('salary-ladder');
  await card!.evaluate((card) => reading.rendered(card));
  assert.match(await textOf(card!), /Master/);
  assert.equal(await page.$eval('html', ({ dataset }) => dataset.scheme), 'dark');
  await page.close();
});

test('without JavaScript it shows a message', async () => {
  const page = await newPage(chromium);
  await page.setJavaScriptEnabled(false);
  await page.goto(address('card=career-facts'));
  assert.match(await page.evaluate(() => document.body.innerText), /This card needs JavaScript\./);
  await page.close();
});
