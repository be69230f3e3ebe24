/** The steps of each destination, and the code of those that take a text, an address or a picture. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { blocksOf, change, lookOf, open, ownData, previewOf, publishTo } from './builder-page.js';
import { base, paste } from './builder-paste.js';

/** The destinations that show the user’s own career as text. */
const texts = ['plain', 'substack', 'notion', 'moodle', 'canvas'];

for (const id of texts)
  test(`${id}: an own career is text, as in the preview`, async () => {
    const { page, problems } = await open({ data: ownData, as: id });
    const code = (await blocksOf(page)).get('Plain HTML');
    const { frame } = await previewOf(page);
    assert.equal(await frame.$eval('body', ({ innerHTML }) => innerHTML.trim()), code);
    assert.deepEqual(problems, []);
    await page.close();
  });

test('Notion: the address shows the card, and an own career is a page', async () => {
  const { page, problems } = await open({ card: 'career-facts', as: 'notion', page: 'dark' });
  const address = (await blocksOf(page)).get('Address')!;
  assert.equal(address, `${base}/embed.html?card=career-facts&scheme=dark`);
  const preview = await previewOf(page);
  const framed = await paste(
    `<iframe src="${address.replaceAll('&', '&amp;')}" title="A card" width="568" height="${await preview.frame.$eval('iframe', ({ clientHeight }) => clientHeight)}" frameborder="0" style="color-scheme: dark"></iframe>`,
    preview.style,
    600,
  );
  assert.deepEqual(
    await lookOf(framed.page, 'career-facts'),
    await lookOf(preview.frame, 'career-facts'),
  );
  const own = await open({ data: ownData, as: 'notion' });
  const file = (await blocksOf(own.page)).get('career.html')!;
  assert.match(file, /^<!doctype html>/i);
  const card = await open({ data: ownData, as: 'html' });
  const shown = await paste(file, '', 600);
  const figures = (page: Page) =>
    page.$eval('salary-ladder', ({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('[part=amount]')].map(({ textContent }) => textContent),
    );
  assert.deepEqual(await figures(shown.page), ['€14K', '€42K+']);
  assert.deepEqual([...problems, ...own.problems, ...framed.problems, ...shown.problems], []);
  for (const opened of [framed, shown, own, card]) await opened.page.close();
  await page.close();
});

test('a picture has the size and the text of its preview', async () => {
  const { page, problems } = await open({
    data: ownData,
    as: 'picture',
    '--career-accent': 'teal',
  });
  const code = (await blocksOf(page)).get('HTML')!;
  const { frame } = await previewOf(page);
  const [shown, size] = await frame.$eval('img', (image) => {
    const { naturalHeight, naturalWidth, outerHTML } = image;
    const saved = outerHTML.replace(/src="[^"]*"/, 'src="baker-salary-ladder.svg"');
    return [saved, `width="${naturalWidth}" height="${naturalHeight}"`] as const;
  });
  assert.equal(shown, code);
  assert.ok(code.includes(size), code);
  assert.match(code, / alt="[^"]*Baker [^"]*Apprentice[^"]*14,000/);
  await publishTo(page, 'substack');
  const text = (await blocksOf(page)).get('Alternative text')!;
  assert.match(text, /Apprentice "A": €14,000/);
  assert.deepEqual(problems, []);
  await page.close();
});

test('pictures can be downloaded as SVG and as PNG', async () => {
  const { page, problems } = await open({ as: 'picture' });
  await page.evaluate(() => {
    const files: string[] = [];
    Object.assign(globalThis, { files });
    HTMLAnchorElement.prototype.click = function () {
      files.push(this.download);
    };
  });
  const says = (text: string) =>
    page.waitForFunction(
      (text) => document.querySelector('.downloads [role=status]')!.textContent.startsWith(text),
      {},
      text,
    );
  const press = async (kind: string) => {
    for (const button of await page.$$('#code .downloads button'))
      if (await button.evaluate(({ textContent }, kind) => textContent.includes(kind), kind))
        await button.click();
  };
  for (const kind of ['PNG', 'SVG']) {
    await press(kind);
    const name = `mlops-engineer-salary-ladder.${kind.toLowerCase()}`;
    await says(`The file is ${name}.`);
    const files = await page.evaluate(() => (globalThis as unknown as { files: string[] }).files);
    assert.equal(files.at(-1), name);
  }
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = function (receive) {
      Object.assign(globalThis, { finish: () => receive(null) });
    };
  });
  await press('PNG');
  await says('Making the picture …');
  await page.waitForFunction(() => 'finish' in globalThis);
  await page.evaluate(() => (globalThis as unknown as { finish: () => void }).finish());
  await says('The picture can’t be made: it is too large for this browser.');
  // What was said isn't about another card.
  await change(page, () => page.select('#card', 'career-roadmap'));
  assert.equal(await page.$eval('.downloads [role=status]', ({ textContent }) => textContent), '');
  assert.deepEqual(problems, []);
  await page.close();
});

test('if a part of the page can’t be loaded, its code says so', async () => {
  const { page } = await open(
    { as: 'picture' },
    {
      prepare: (page) =>
        page.evaluateOnNewDocument(() => {
          const { Worker } = globalThis;
          globalThis.Worker = class extends Worker {
            constructor() {
              super('missing.js');
            }
          };
        }),
    },
  );
  assert.match(
    await page.$eval('#code .no-code', ({ textContent }) => textContent),
    /^The code can’t be made: a part of this page couldn’t be loaded\./,
  );
  await page.close();
});

test('the text of an own career can be copied with its headings and lists', async () => {
  const { page, problems } = await open({ data: ownData, as: 'substack' });
  await page.click('#code [aria-label="Copy as formatted text"]');
  await page.waitForFunction(() => document.querySelector('#copied')!.textContent);
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  assert.match(copied.html, /<h2[^>]*>Salary progression<\/h2>[^]*<li[^>]*>Master: /);
  assert.match(copied.text, /^Salary progression\nBaker [^]*\nMaster: /);
  assert.deepEqual(problems, []);
  await page.close();
});

test('each destination has numbered steps, says what is lost, and links its guide', async () => {
  const { page, problems } = await open();
  const tabs = await page.$$eval('[role=tab]', (all) => all.map(({ id }) => id.slice(4)));
  assert.ok(tabs.length >= 24);
  for (const id of tabs.slice(1)) {
    await publishTo(page, id);
    const { guide, lost, steps } = await page.$eval('#code', (panel) => ({
      guide: panel.querySelector<HTMLAnchorElement>('a')!.getAttribute('href')!,
      lost: panel.querySelector('.lost:first-child')?.textContent ?? '',
      steps: panel.querySelectorAll('.steps > li').length,
    }));
    assert.ok(steps >= 1, id);
    assert.match(lost, /^What is lost: [A-Z]/, id);
    assert.ok(existsSync(`dist/site/${guide.split('#')[0]}`), guide);
    assert.equal(await page.$('#code .no-code'), null, id);
  }
  assert.deepEqual(problems, []);
  await page.close();
});

test('where text can be copied instead of its code, the steps say when', async () => {
  const { page, problems } = await open({ data: ownData });
  const tabs = await page.$$eval('[role=tab]', (all) => all.map(({ id }) => id.slice(4)));
  const offering: string[] = [];
  for (const id of tabs.slice(1)) {
    await publishTo(page, id);
    const panel = await page.$eval('#code', (panel) => ({
      text: [...panel.querySelectorAll('p')].map(({ textContent }) => textContent).join(' '),
      buttons: [...panel.querySelectorAll('figure')]
        .map((figure) =>
          [...figure.querySelectorAll('button span')].map((text) => text.textContent),
        )
        .filter((names) => names.length > 1),
    }));
    for (const names of panel.buttons) {
      assert.deepEqual(names, ['Copy', 'Copy as formatted text'], id);
      offering.push(id);
      assert.match(panel.text.replace(/\s+/g, ' '), /click Copy as formatted text/i, id);
    }
  }
  const expected = ['plain', 'wordpress', 'substack', 'squarespace', 'notion', 'moodle', 'canvas'];
  assert.deepEqual(offering, expected);
  assert.deepEqual(problems, []);
  await page.close();
});

test('a destination says where learners can’t tick off steps, if they may', async () => {
  const sentenceOf: Record<string, string | undefined> = {
    html: undefined,
    plain: 'Learners can’t tick off steps.',
    picture: 'Learners can’t tick off steps.',
    wordpress: 'Learners can’t tick off steps in the plain HTML.',
    ghost: 'Learners can’t tick off steps in the plain HTML.',
    substack: 'Learners can’t tick off steps.',
    squarespace: 'Learners can’t tick off steps in the plain HTML.',
    wix: undefined,
    moodle: 'Learners can’t tick off steps in the plain HTML.',
    canvas: undefined,
    hugo: 'Without them, learners can’t tick off steps.',
  };
  for (const trackable of ['', undefined]) {
    const { page, problems } = await open({
      card: 'career-roadmap',
      ...(trackable === '' && { trackable }),
    });
    for (const [id, sentence] of Object.entries(sentenceOf)) {
      if (id !== 'html') await publishTo(page, id);
      const lost = await page.$eval('#code .lost', ({ textContent }) => textContent);
      assert.equal(
        /[^.]*tick[^.]*\./.exec(lost)?.[0].trim(),
        trackable === '' ? sentence : undefined,
        id,
      );
    }
    assert.deepEqual(problems, []);
    await page.close();
  }
});
