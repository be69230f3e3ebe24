/** How the builder's code loads the files: from which server, pinned or not, with reserved space or not. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import {
  change,
  codeOf,
  open as openPage,
  openAllDetails,
  ownData,
  previewOf,
  publishTo,
} from './builder-page.js';
import { base } from './builder-paste.js';
import { violationsOf } from '../node/axe.js';

const integrity = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as {
  files: Record<string, string>;
};

/** Makes the built files those of a release. */
const released = async (page: Page) => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = JSON.stringify({ ...integrity, released: true });
    const answered = request.url().endsWith('/dist/integrity.json')
      ? request.respond({ contentType: 'application/json', body })
      : request.continue();
    // Fails once interception has ended; then the request goes on by itself.
    answered.catch(() => {});
  });
};

/** Opens the builder with all its options visible. */
const open = async (...choices: Parameters<typeof openPage>) => {
  const opened = await openPage(...choices);
  // Requests of workers can't be intercepted, and would wait for ever.
  await opened.page.setRequestInterception(false);
  await openAllDetails(opened.page);
  return opened;
};

const textOf = (page: Page, selector: string) =>
  page.$eval(selector, ({ textContent }) => textContent.trim());

const isShown = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.checkVisibility());

const plain = `<script type="module" src="${base}/salary-ladder.js"></script>\n<salary-ladder></salary-ladder>`;

test('the code is two plain lines at first', async () => {
  const { page, problems } = await open();
  assert.deepEqual(await codeOf(page), [plain]);
  assert.match(await textOf(page, '#about-space'), /text below the card moves down/);
  assert.deepEqual(problems, []);
  await page.close();
});

/** What a copy button says and is called, and its size. */
const buttonOf = (page: Page) =>
  page.$eval('#code .copy', (button) => {
    const over = getComputedStyle(button, '::after');
    const { ariaLabel: name, clientHeight, clientWidth, firstElementChild: text } = button;
    const isOver = over.visibility === 'visible';
    return {
      shown: isOver ? over.content.slice(1, -1) : text!.textContent,
      isOneText: text!.checkVisibility({ visibilityProperty: true }) !== isOver,
      name,
      size: [clientWidth, clientHeight].join(),
    };
  });

test('a copy button says that it has copied, until the code changes', async () => {
  const { page, problems } = await open();
  const before = await buttonOf(page);
  assert.deepEqual([before.shown, before.name, before.isOneText], ['Copy', 'Copy HTML', true]);
  await page.focus('#code .copy');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#copied')!.textContent);
  assert.deepEqual(await buttonOf(page), { ...before, shown: '✓ Copied' });
  // Only a changed text is announced.
  await page.$eval('#copied', (status) => {
    new MutationObserver(() => status.toggleAttribute('data-again', true)).observe(status, {
      childList: true,
    });
  });
  await page.keyboard.press('Enter');
  await page.waitForSelector('#copied[data-again]');
  const again = await page.$eval('#copied', ({ textContent }) => textContent);
  assert.equal(again.trim(), 'HTML copied.');
  assert.deepEqual(await violationsOf(page, { iframes: false }), []);
  await change(page, () => page.select('#host', 'jsdelivr'));
  assert.deepEqual(await buttonOf(page), before);
  // Where the clipboard is blocked, it says what to do.
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('blocked'));
  });
  await page.focus('#code .copy');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#code .copy[data-outcome=selected]');
  assert.equal((await buttonOf(page)).shown, 'Selected: copy it with your keyboard');
  assert.equal(await page.evaluate(() => getSelection()!.toString()), (await codeOf(page))[0]);
  assert.deepEqual(problems, []);
  await page.close();
});

test('a form of code can be chosen by a click', async () => {
  const { page } = await open();
  await publishTo(page, 'react');
  assert.match((await codeOf(page)).join('\n'), /export const SalaryLadder/);
  assert.equal(await isShown(page, '#delivery'), false);
  await publishTo(page, 'prerendered');
  assert.equal(await isShown(page, '#host'), true);
  assert.equal(await isShown(page, '#space'), false);
  await page.close();
});

test('pinning is available in a released version only', async () => {
  const early = await open({ pinned: '' });
  assert.equal(await early.page.$eval('#pinned', (box) => box.matches(':disabled')), true);
  assert.match(await textOf(early.page, '#about-pinned'), /from a released version/);
  assert.deepEqual(await codeOf(early.page), [plain]);
  await early.page.close();

  const { page, problems } = await open({}, { prepare: released });
  assert.match(await textOf(page, '#about-pinned'), /hashes of the files of version/);
  await change(page, () => page.click('#pinned'));
  const [code = ''] = await codeOf(page);
  const hash = integrity.files['salary-ladder.js'];
  assert.equal(
    code,
    plain.replace('></script>', ` integrity="${hash}" crossorigin="anonymous"></script>`),
  );
  assert.match(page.url(), /pinned=/);
  // The preview runs the file with that hash.
  const { frame } = await previewOf(page);
  assert.ok(await frame.$eval('salary-ladder', (card) => card.matches(':defined')));
  for (const as of ['prerendered', 'frame']) {
    await publishTo(page, as);
    assert.match((await codeOf(page))[0]!, /\.js" integrity="sha384-[^"]+" crossorigin/);
  }
  assert.deepEqual(problems, []);
  await page.close();
});

test('the card can load after the page, but then it can’t be pinned', async () => {
  const { page, problems } = await open({ data: ownData, lang: 'de' }, { prepare: released });
  await change(page, () => page.click('#pinned'));
  await change(page, () => page.click('#late'));
  const [code = ''] = await codeOf(page);
  assert.ok(
    code.startsWith(`<script defer src="${base}/late/salary-ladder.js"></script>\n<salary-ladder`),
    code,
  );
  assert.doesNotMatch(code, /integrity|modulepreload/);
  assert.equal(await page.$eval('#pinned', (box) => box.matches(':disabled')), true);
  assert.match(await textOf(page, '#about-pinned'), /Not available for a card that loads after/);
  assert.match(page.url(), /late=/);
  const { frame } = await previewOf(page);
  assert.ok(await frame.$eval('salary-ladder', (card) => card.matches(':defined')));
  assert.deepEqual(await violationsOf(page, { iframes: false }), []);
  await page.reload();
  await page.waitForSelector('#late:checked');
  assert.deepEqual(problems, []);
  await page.close();
});

test('an iframe’s code names the scheme of a dark page, and isn’t late', async () => {
  const { page } = await open({ as: 'frame', late: '' });
  const [light = ''] = await codeOf(page);
  assert.doesNotMatch(light, /scheme=|late/);
  // The code has the height that the card has in the preview.
  const { frame } = await previewOf(page);
  const height = await frame.$eval('iframe', ({ clientHeight }) => clientHeight);
  assert.ok(light.includes(` height="${height}" `), `${height}: ${light}`);
  assert.match(
    light,
    / style="color-scheme: light"><\/iframe>\n<script async src="[^"]*embed-host\.js">/,
  );
  assert.equal(await isShown(page, '#order'), false);
  await change(page, () => page.click('[name=page][value=dark]'));
  assert.match((await codeOf(page))[0]!, /&amp;scheme=dark" .* style="color-scheme: dark">/);
  await page.close();
});

test('the files can come from jsDelivr, but iframes can’t', async () => {
  const { page, problems } = await open();
  await change(page, () => page.select('#host', 'jsdelivr'));
  const jsdelivr = base.replace('unpkg.com', 'cdn.jsdelivr.net/npm');
  assert.deepEqual(await codeOf(page), [plain.replace(base, jsdelivr)]);
  await publishTo(page, 'frame');
  assert.deepEqual(await codeOf(page), []);
  assert.match(await textOf(page, '#code .no-code'), /^jsDelivr sends HTML files as plain text/);
  await change(page, () => page.select('#host', 'unpkg'));
  assert.match((await codeOf(page))[0]!, /^<iframe src="https:\/\/unpkg\.com/);
  assert.deepEqual(problems, []);
  await page.close();
});

test('the files can come from the user’s server', async () => {
  const { page, problems } = await open({ host: 'own', base: '/assets/cards/' });
  const code = async () => (await codeOf(page))[0]!.split('"')[3];
  assert.equal(await code(), '/assets/cards/salary-ladder.js');
  const { frame } = await previewOf(page);
  assert.ok(await frame.$eval('salary-ladder', (card) => card.matches(':defined')));
  await page.click('#base', { count: 3 });
  await change(page, () => page.keyboard.type('javascript:alert(1)//'));
  assert.equal(await page.$eval('#base', (input) => input.ariaInvalid), 'true');
  assert.equal(await code(), '/career-path-elements/salary-ladder.js');
  assert.deepEqual(problems, []);
  await page.close();
});

test('space is reserved by style attributes, or by rules for a style sheet', async () => {
  const { page, problems } = await open({ data: ownData, '--career-radius': '0' });
  const [before = ''] = await codeOf(page);
  assert.doesNotMatch(before, /min-height/);
  await change(page, () => page.select('#space', 'inline'));
  assert.match(
    (await codeOf(page))[0]!,
    /<salary-ladder path-id="baker" style="display: block; min-height: .*/,
  );
  await change(page, () => page.select('#space', 'rule'));
  const [html = '', css = ''] = await codeOf(page);
  assert.doesNotMatch(html, /style=/);
  assert.match(
    css,
    /^\.salary-ladder-space \{\n {2}container-type: inline-size;\n\}\nsalary-ladder \{/,
  );
  assert.match(css, /min-height: .*;\n {2}--career-radius: 0;\n\}$/);
  const { frame } = await previewOf(page);
  const minHeight = await frame.$eval('salary-ladder', (card) => getComputedStyle(card).minHeight);
  assert.match(minHeight, /^\d\d\d/);
  assert.deepEqual(await violationsOf(page, { iframes: false }), []);
  await change(page, () => page.select('#card', 'career-facts'));
  assert.match(await textOf(page, '#about-space'), /no space can be reserved/);
  assert.equal((await codeOf(page)).length, 1);
  assert.deepEqual(problems, []);
  await page.close();
});
