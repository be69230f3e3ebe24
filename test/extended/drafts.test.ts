/** Drafts survive what happens to tabs and browsers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toLink } from '../../demo/builder/drafts/link.js';
import type { Draft } from '../../demo/builder/model/session.js';
import { templates } from '../../demo/builder/start/templates.js';
import {
  documentOf,
  launch,
  openCareer,
  press,
  ready,
  saved,
  shows,
  startCareer,
  textOf,
  withStorage,
  server,
  type Name,
} from './career-page.js';

for (const name of ['chromium', 'firefox'] as Name[])
  test(name, async (suite) => {
    const browser = await launch(name);

    await suite.test('a reload in the middle loses nothing', () =>
      withStorage(browser, async (context) => {
        const { page, problems } = await openCareer(context);
        await startCareer(page, 'Baker');
        // Before the last letters are saved.
        await page.reload();
        await ready(page);
        assert.equal((await documentOf(page))?.title, 'Baker');
        await saved(page, 'Baker');
        assert.deepEqual(problems, []);
      }),
    );

    await suite.test('a closed tab loses nothing: a new one goes on with it', () =>
      withStorage(browser, async (context) => {
        const first = await openCareer(context);
        await startCareer(first.page, 'Baker');
        await saved(first.page, 'Baker');
        await first.page.type('#title', ' and more');
        await first.page.close();
        const { page } = await openCareer(context);
        assert.equal((await documentOf(page))?.title, 'Baker and more');
        assert.equal(await page.$eval('#start details', (details) => details.open), false);
      }),
    );

    await suite.test('leaving for another page loses nothing', () =>
      withStorage(browser, async (context) => {
        const { page } = await openCareer(context);
        await startCareer(page, 'Baker');
        await page.goto(`${server.origin}/leave`);
        await page.goto(`${server.origin}/career`);
        await ready(page);
        await saved(page, 'Baker');
        assert.equal((await documentOf(page))?.title, 'Baker');
      }),
    );

    await suite.test('two tabs with the same draft show the same', () =>
      withStorage(browser, async (context) => {
        const { page: first } = await openCareer(context);
        await startCareer(first, 'Baker');
        await saved(first, 'Baker');
        const { page: second } = await openCareer(context);
        await second.bringToFront();
        await second.type('#title', ' and smith');
        await first.bringToFront();
        await first.waitForFunction(
          () => document.querySelector<HTMLInputElement>('#title')!.value === 'Baker and smith',
        );
        await saved(first, 'Baker and smith');
        assert.equal(await textOf(first, '#drafts summary'), 'Your drafts (1)');
      }),
    );

    await suite.test('several drafts can be renamed, duplicated, opened and deleted', () =>
      withStorage(browser, async (context) => {
        const { page, problems } = await openCareer(context);
        await startCareer(page, 'Baker');
        await saved(page, 'Baker');
        await page.click('#start summary');
        await page.click('#start-trade');
        await saved(page, 'Blacksmith');
        assert.match(await textOf(page, '.draft-notice'), /“Baker”, is kept as a draft/);
        await page.click('#drafts summary');
        const names = () =>
          page.$$eval('.draft-list strong', (all) => all.map((one) => one.textContent));
        assert.deepEqual(await names(), ['Blacksmith', 'Baker']);
        await press(page, 'Rename “Baker”');
        await page.keyboard.type('For the school');
        await page.keyboard.press('Enter');
        await page.waitForSelector('aria/Duplicate “For the school”');
        await press(page, 'Duplicate “For the school”');
        await shows(page, '.draft-notice', '“For the school (copy)” is a new draft');
        assert.deepEqual(await names(), ['For the school (copy)', 'Blacksmith', 'For the school']);
        await press(page, 'Open “For the school”');
        await saved(page, 'For the school');
        assert.equal((await documentOf(page))?.title, 'Baker');
        await press(page, 'Delete “For the school”');
        await shows(page, '.draft-notice', '“For the school” is deleted');
        assert.equal(await documentOf(page), undefined);
        await page.keyboard.press('Enter');
        await shows(page, '.draft-notice', '“For the school” is back');
        assert.equal((await documentOf(page))?.title, 'Baker');
        assert.equal((await names()).length, 3);
        assert.deepEqual(problems, []);
      }),
    );

    await suite.test('a draft that is deleted in another tab can be kept', () =>
      withStorage(browser, async (context) => {
        const { page: first } = await openCareer(context);
        await startCareer(first, 'Baker');
        await saved(first, 'Baker');
        const { page: second } = await openCareer(context);
        await second.bringToFront();
        await second.click('#drafts summary');
        await press(second, 'Delete “Baker”');
        await first.bringToFront();
        await shows(first, '.draft-notice', '“Baker” was deleted');
        await press(first, 'Keep it');
        await saved(first, 'Baker');
        await second.bringToFront();
        await shows(second, '#drafts summary', 'Your drafts (1)');
      }),
    );

    await suite.test('a link opens as a new draft and overwrites none', () =>
      withStorage(browser, async (context) => {
        const hash = new URL(await toLink(templates.trade as unknown as Draft, server.origin)).hash;
        const { page } = await openCareer(context);
        await startCareer(page, 'Baker');
        await saved(page, 'Baker');
        const { page: linked } = await openCareer(context, { hash });
        await saved(linked, 'Blacksmith');
        assert.equal(await textOf(linked, '#drafts summary'), 'Your drafts (2)');
        await linked.reload();
        await ready(linked);
        assert.equal((await documentOf(linked))?.title, 'Blacksmith');
        const { page: cut } = await openCareer(context, { hash: hash.slice(0, -9) });
        assert.match(await textOf(cut, '#broken'), /damaged/);
        assert.equal((await documentOf(cut))?.title, 'Blacksmith');
      }),
    );
  });
