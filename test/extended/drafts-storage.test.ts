/** Drafts when browsers crash, and when their storage is full, blocked or cleared. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import {
  documentOf,
  launch,
  openCareer,
  press,
  ready,
  saved,
  server,
  shows,
  startCareer,
  textOf,
  withStorage,
  type Name,
} from './career-page.js';

for (const name of ['chromium', 'firefox'] as Name[]) {
  test(`in ${name}, a draft survives when the browser is killed`, async () => {
    const profile = await mkdtemp(join(tmpdir(), 'drafts-'));
    const browser = await launch(name, { userDataDir: profile });
    const { page } = await openCareer(browser);
    await startCareer(page, 'Baker');
    await saved(page, 'Baker');
    const ended = once(browser.process()!, 'exit');
    browser.process()!.kill('SIGKILL');
    await ended;
    const again = await launch(name, { userDataDir: profile });
    const { page: next } = await openCareer(again);
    assert.equal((await documentOf(next))?.title, 'Baker');
    await again.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test(`in ${name}, the page works where storage is blocked, and says so`, async () => {
    const browser = await launch(name);
    const page = await browser.newPage();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.accept();
    });
    await page.goto(`${server.origin}/frame`);
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    await frame.waitForSelector('#start-blank');
    await ready(frame);
    assert.equal(await textOf(frame, '.draft-problem'), '');
    await startCareer(frame, 'Baker');
    await shows(frame, '.draft-problem', 'This browser keeps no drafts here');
    assert.equal((await documentOf(frame))?.title, 'Baker');
    await page.goto(`${server.origin}/leave`);
    assert.deepEqual(dialogs, ['beforeunload']);
  });
}

/** Sets the duties of the career. */
const setDuties = (page: Page, duties: string[]) =>
  page.evaluate((duties) => {
    const { session } = globalThis as unknown as {
      session: { edit(place: string[], value: string[]): void };
    };
    session.edit(['duties'], duties);
  }, duties);

test('the page says when the storage is full, and saves as soon as there is space', async () => {
  const extraPrefsFirefox = { 'dom.quotaManager.temporaryStorage.fixedLimit': 1024 };
  const browser = await launch('firefox', { extraPrefsFirefox });
  const { page, problems } = await openCareer(browser);
  await startCareer(page, 'Baker');
  await saved(page, 'Baker');
  // Firefox compresses what it stores, but can’t compress this.
  const noise = Array.from({ length: 100 }, () => randomBytes(9_000).toString('base64'));
  await setDuties(page, noise);
  await shows(page, '.draft-problem', 'The browser’s storage is full');
  assert.equal(await textOf(page, '.draft-status'), '');
  await setDuties(page, ['Bake']);
  await saved(page, 'Baker');
  assert.equal(await textOf(page, '.draft-problem'), '');
  await page.reload();
  await ready(page);
  assert.deepEqual((await documentOf(page))?.duties, ['Bake']);
  assert.deepEqual(problems, []);
});

test('the page says when the storage is cleared, and can save again', async () => {
  const browser = await launch('chromium');
  const { page } = await openCareer(browser);
  const client = await page.createCDPSession();
  await startCareer(page, 'Baker');
  await saved(page, 'Baker');
  await client.send('Storage.clearDataForOrigin', {
    origin: server.origin,
    storageTypes: 'indexeddb',
  });
  await shows(page, '.draft-notice', '“Baker” was deleted');
  await press(page, 'Keep it');
  await saved(page, 'Baker');
  await page.reload();
  await ready(page);
  assert.equal((await documentOf(page))?.title, 'Baker');
});

/** Whether the browser asks before a page with a career is closed. */
const asksBeforeLeaving = async (page: Page): Promise<boolean> => {
  let asked = false;
  page.on('dialog', () => (asked = true));
  await page.reload();
  await ready(page);
  return asked;
};

test('the browser asks before it leaves only if something isn’t saved', () =>
  launch('chromium').then((browser) =>
    withStorage(browser, async (context) => {
      const { page } = await openCareer(context);
      await startCareer(page, 'Baker');
      await saved(page, 'Baker');
      assert.equal(await asksBeforeLeaving(page), false);
      // No save ever ends.
      await page.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('No space', 'QuotaExceededError');
        };
      });
      await page.type('#title', 's');
      await shows(page, '.draft-problem', 'storage is full');
      assert.equal(await asksBeforeLeaving(page), true);
    }),
  ));

test('a career of two million characters is saved, even if the page is left right after a change', () =>
  launch('chromium').then((browser) =>
    withStorage(browser, async (context) => {
      const { page } = await openCareer(context);
      await startCareer(page, 'Baker');
      await setDuties(page, new Array(110).fill('a'.repeat(18_000)));
      await page.reload();
      await ready(page);
      const { duties } = (await documentOf(page)) as { duties: string[] };
      assert.equal(duties.join('').length, 1_980_000);
    }),
  ));
