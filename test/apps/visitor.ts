/** What visitors can do in every app, each of which shows the same page. */
import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import { problemsOf, tags } from '../node/host.js';

export type Mode = 'development' | 'production';
export const modes: Mode[] = ['development', 'production'];

/** What Lit prints for each development build. */
const notice = /^Lit is in dev mode/;

/** What Chromium prints when a framework inserts server-rendered HTML by script; the card ignores that template. */
const ignored = /^Found declarative shadowrootmode attribute on a template, but/;

/** Does everything once, and checks what the page shows. */
export const use = async (page: Page): Promise<void> => {
  const { origin } = new URL(page.url());
  const waitFor = (selector: string) => page.waitForSelector(selector, { visible: true });
  const press = async (selector: string) => (await waitFor(selector))!.click();
  const output = (text: string) =>
    page.waitForFunction(
      (text) => document.querySelector('output')!.textContent === text,
      {},
      text,
    );

  // The property, which the cards inside use.
  await waitFor('salary-ladder >>> ::-p-text(Journeyman)');
  await waitFor('career-facts >>> ::-p-text(24 to 36 months)');
  const card = (await page.$('career-path'))!;
  assert.equal(await card.evaluate(({ path }) => path?.id), 'baker');
  // Attributes.
  await waitFor('salary-ladder.ladder >>> h3');
  // Slots, whose content the framework updates.
  await press('#like');
  await waitFor('::-p-text(Pay, liked 1 times)');
  const slots = await page.$$eval('[slot]', (slotted) =>
    slotted.map(({ assignedSlot }) => assignedSlot?.name),
  );
  assert.deepEqual(slots, ['heading', 'footer']);
  // Events.
  await press('career-roadmap >>> [part=check]');
  await output('1 of 2');
  await press('career-roadmap >>> a');
  await output('1 of 2, https://rye.example/');
  assert.equal(new URL(page.url()).origin, origin);
  // State changes.
  await press('#change');
  await waitFor('salary-ladder >>> h4');
  await waitFor('salary-ladder >>> ::-p-text(Commis)');
  await waitFor('career-roadmap >>> ::-p-text(Soup)');
  await page.waitForFunction(
    () => !document.querySelector('career-roadmap')!.shadowRoot!.querySelector('input'),
  );
  assert.ok(await card.evaluate((card) => card === document.querySelector('career-path')));
  await press('#change');
  await waitFor('career-roadmap >>> input:checked');
  // Removed and added again: each listener runs once.
  await press('#show');
  await page.waitForFunction((tags) => !document.querySelector(tags.join()), {}, tags);
  await press('#show');
  await press('career-roadmap >>> label:has(input:not(:checked))');
  await output('1 of 2, https://rye.example/, 2 of 2');
};

/**
 * Reads an app with two pages: a card for the browser only, and at `/baker` one from the server, which is finished
 * before any script runs.
 */
export const read = async (page: Page): Promise<void> => {
  const { origin } = new URL(page.url());
  const baker = async () => {
    await page.waitForSelector('salary-ladder >>> ::-p-text(€42K+)', { visible: true });
    // Its script has replaced what the server rendered.
    await page.waitForFunction(
      () => !document.querySelector('salary-ladder')!.shadowRoot!.querySelector('style'),
    );
    assert.equal(await page.$$eval('salary-ladder', ({ length }) => length), 1);
  };
  await page.waitForSelector('salary-ladder >>> ::-p-text($250K+)', { visible: true });
  // Navigation, in which most frameworks insert the HTML by script.
  await page.click('a[href="/baker"]');
  await baker();
  await page.goto(`${origin}/baker`);
  await baker();
  const html = await (await fetch(`${origin}/baker`)).text();
  assert.match(html, /<salary-ladder [^>]*path-id="baker"[^]*<template shadowroot[^]*€42K\+/);
};

/** Opens a page and runs `act` on it. The browser must report no problem, and the app must load Lit for its mode. */
export const visit = async (
  browser: Browser,
  address: string,
  mode: Mode = 'production',
  act: (page: Page) => Promise<void> = use,
): Promise<void> => {
  const page = await browser.newPage();
  const problems = problemsOf(page);
  await page.goto(address);
  await act(page);
  assert.equal(
    problems.some((problem) => notice.test(problem)),
    mode === 'development',
  );
  assert.deepEqual(
    problems.filter((problem) => !notice.test(problem) && !ignored.test(problem)),
    [],
  );
  await page.close();
};
