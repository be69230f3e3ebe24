/** What a career starts from: templates, files, addresses. Accessible, and readable in all windows. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { starts } from '../../demo/builder/start/starts.js';
import { startServer } from '../http.js';
import { violationsOf } from '../node/axe.js';
import {
  documentOf,
  launch,
  openCareer,
  press,
  saved,
  server,
  shows,
  startCareer,
  textOf,
  withStorage,
  type Name,
} from './career-page.js';

const folder = await mkdtemp(join(tmpdir(), 'careers-'));

/** Another site; only its files in /open/ may be read by other sites. */
const other = await startServer(({ url = '' }, response) => {
  if (url.startsWith('/open/')) response.setHeader('access-control-allow-origin', '*');
  if (url.endsWith('/missing.json')) response.writeHead(404);
  response.end(
    '{"id":"baker","title":"Baker","relatedCareers":[{"label":"Smith","url":"smith.html"}]}',
  );
});

after(async () => {
  other.stop();
  await rm(folder, { recursive: true });
});

const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

/** Chooses a file, as the author does. */
const choose = async (page: Page, path: string) => {
  const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('#start-file')]);
  await chooser.accept([path]);
};

const message = (page: Page, text: string) => shows(page, '#start-message', text);

const openAddress = async (page: Page, address: string) => {
  await page.$eval('input#start-url', (field) => (field.value = ''));
  await page.type('#start-url', address);
  await page.keyboard.press('Enter');
};

const both = '{"paths":[{"id":"baker","title":"Baker"},{"id":"smith","title":"Smith"}]}';

for (const name of ['chromium', 'firefox'] as Name[])
  test(name, async (suite) => {
    const browser = await launch(name);

    await suite.test('every start opens, by keyboard alone', () =>
      withStorage(browser, async (context) => {
        const { page, problems } = await openCareer(context);
        for (const { id, load } of starts) {
          await page.$eval('.start', (details) => ((details as HTMLDetailsElement).open = true));
          await page.focus(`#start-${id}`);
          await page.keyboard.press('Enter');
          await message(page, 'Started from');
          const template = await load();
          // The session has made an id from the title.
          const { id: made } = (await documentOf(page))!;
          assert.deepEqual(await documentOf(page), { ...template, ...(made && { id: made }) });
          // The button is hidden now: the focus is on the way back.
          const focused = await page.evaluate(() => document.activeElement!.id);
          assert.equal(focused, 'start-message');
          await page.waitForFunction(() => !document.querySelector('.start[open]'));
        }
        assert.deepEqual(problems, []);
      }),
    );

    await suite.test('a file replaces the career, which is kept; undo brings it back', () =>
      withStorage(browser, async (context) => {
        const { page } = await openCareer(context);
        await startCareer(page, 'Smith');
        await page.click('#start summary');
        await choose(page, await file('baker.json', '{"id":"baker","title":"Baker"}'));
        await message(page, 'Started from baker.json.');
        await saved(page, 'Baker');
        assert.equal(await textOf(page, '#drafts summary'), 'Your drafts (2)');
        await press(page, 'Undo');
        await message(page, 'Your previous career is back.');
        assert.equal((await documentOf(page))?.title, 'Smith');
        await saved(page, 'Smith');
        assert.equal(await textOf(page, '#drafts summary'), 'Your drafts (2)');
      }),
    );

    await suite.test('a broken file is explained, and changes nothing', () =>
      withStorage(browser, async (context) => {
        const { page, problems } = await openCareer(context);
        await startCareer(page, 'Smith');
        await page.click('#start summary');
        await choose(page, await file('broken.json', '{\n  "id": "x"\n  "title": "X"\n}'));
        await message(page, 'broken.json can’t be opened. Line 2: a comma is missing');
        await choose(page, await file('big.json', new Uint8Array(7_000_000)));
        await message(page, 'big.json can’t be opened. It has 7 MB, which is too big');
        await choose(page, await file('pay.csv', 'Level,Pay'));
        await page.waitForFunction(() => document.title === 'pay.csv');
        assert.equal((await documentOf(page))?.title, 'Smith');
        // The author corrects the file, and chooses it again.
        await choose(page, await file('broken.json', '{"id":"x","title":"X","duties":[1]}'));
        await message(page, 'One field has a problem, which is marked in the form.');
        assert.deepEqual(problems, []);
      }),
    );

    await suite.test('of a file with several careers, the author chooses one', () =>
      withStorage(browser, async (context) => {
        const { page } = await openCareer(context);
        const path = await file('both.json', both);
        await choose(page, path);
        await press(page, 'Cancel');
        assert.equal(await documentOf(page), undefined);
        await choose(page, path);
        await page.waitForSelector('.start-choice');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await message(page, 'Started from both.json.');
        assert.equal((await documentOf(page))?.title, 'Smith');
      }),
    );

    await suite.test('an address that can’t be read is explained', () =>
      withStorage(browser, async (context) => {
        const { page } = await openCareer(context);
        await openAddress(page, `${other.origin}/closed/baker.json`);
        await message(page, 'doesn’t allow other sites to read the file. Open the address');
        await openAddress(page, `${other.origin}/open/missing.json`);
        await message(page, 'has no file at this address (error 404)');
        await openAddress(page, 'http://127.0.0.1:1/baker.json');
        await message(page, 'can’t be reached');
        await openAddress(page, 'mailto:me@example.com');
        await message(page, 'isn’t the address of a file');
        await openAddress(page, '/leave');
        await message(page, 'It’s a web page');
        assert.equal(await documentOf(page), undefined);
        await openAddress(page, `${other.origin}/open/baker.json`);
        await message(page, 'Started from');
        const { relatedCareers } = (await documentOf(page))!;
        // Links are relative to the file, which is elsewhere now.
        const [smith] = relatedCareers as { url: string }[];
        assert.equal(smith!.url, `${other.origin}/open/smith.html`);
      }),
    );

    await suite.test('a file can be dropped on the part; beside it, the page stays', () =>
      withStorage(browser, async (context) => {
        const { page } = await openCareer(context);
        const drop = (target: string) =>
          page.$eval(target, (element) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File(['{"title":"Baker"}'], 'baker.json'));
            const init = { bubbles: true, cancelable: true, dataTransfer };
            element.dispatchEvent(new DragEvent('dragover', init));
            const isMarked = document.querySelector('.start-drop') !== null;
            return {
              isMarked,
              isHandled: !element.dispatchEvent(new DragEvent('drop', init)),
            };
          });
        assert.deepEqual(await drop('h1'), { isMarked: false, isHandled: true });
        assert.equal(await documentOf(page), undefined);
        assert.deepEqual(await drop('#title'), { isMarked: true, isHandled: true });
        await message(page, 'Started from baker.json.');
        assert.equal(await page.$('.start-drop'), null);
      }),
    );
  });

const chromium = await launch('chromium');

/** Not with the pointer: what it aims at may move, because drafts are saved meanwhile. */
const clickOn = async (page: Page, selector: string): Promise<void> => {
  const element = await page.waitForSelector(selector, { visible: true });
  await element!.evaluate((element) => (element as HTMLElement).click());
};

/** Shows every state of the page, one after the other. */
async function* statesOf(page: Page) {
  yield 'first visit';
  await choose(page, await file('both.json', both));
  await page.waitForSelector('.start-choice');
  yield 'several careers';
  await clickOn(page, '#start-blank');
  await message(page, 'Started');
  yield 'blank';
  await page.type('#title', 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2));
  await clickOn(page, '#start summary');
  await openAddress(page, 'mailto:');
  await message(page, 'can’t be opened');
  await clickOn(page, '#drafts summary');
  yield 'error and drafts';
  await clickOn(page, '.draft-rename');
  yield 'renaming';
  await page.keyboard.press('Escape');
  await clickOn(page, '.draft-list button:last-child');
  await shows(page, '.draft-notice', 'is deleted');
  yield 'deleted';
}

for (const scheme of ['light', 'dark'])
  test(`every state is accessible in ${scheme}`, async () => {
    const { page } = await openCareer(await chromium.createBrowserContext(), {
      prepare: (page) =>
        page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    });
    for await (const state of statesOf(page)) assert.deepEqual(await violationsOf(page), [], state);
  });

for (const [path, width] of [
  ['/career', 280],
  ['/career', 420],
  ['/career', 1440],
  ['/rtl', 280],
  ['/large', 560],
] as const)
  test(`nothing overflows on ${path} at ${width} px`, async () => {
    const { page } = await openCareer(await chromium.createBrowserContext(), {
      path,
      prepare: (page) => page.setViewport({ width, height: 900 }),
    });
    for await (const state of statesOf(page)) {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(wide, width, state);
    }
  });

test('nothing is uploaded', async () => {
  const sent: string[] = [];
  const { page } = await openCareer(await chromium.createBrowserContext(), {
    prepare: async (page) =>
      page.on('request', (request) => {
        if (request.method() !== 'GET' || request.postData()) sent.push(request.url());
        else if (!request.url().startsWith(server.origin)) sent.push(request.url());
      }),
  });
  await choose(page, await file('baker.json', '{"id":"baker","title":"Baker"}'));
  await saved(page, 'Baker');
  assert.deepEqual(sent, []);
});
