/** A site whose pages have prerendered cards, and a browser that opens them. */
import { readFile } from 'node:fs/promises';
import { after } from 'node:test';
import type { CardTag } from 'career-path-elements/prerender';
import type { Page } from 'puppeteer-core';
import type { CareerPath } from '../../src/model/path-types.js';
import { launchChromium } from '../browsers.js';
import { host, problemsOf, tags, type HostedPage } from './host.js';
import { newPage } from './pages.js';

export const cardTags = tags as CardTag[];

export const nurse: CareerPath = JSON.parse(await readFile('demo/paths/nurse.json', 'utf8'));

export const [site, browser] = await Promise.all([host(), launchChromium()]);

after(async () => {
  await browser.close();
  site.stop();
});

export const htmlPage = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

/** Ends pages whose scripts are held back, because their load event waits for the scripts. */
export const end = '<i class="end"></i>';

/** Opens a page of the site; returns it with its errors and warnings. */
export const open = async (
  path: string,
  page: HostedPage,
  prepare?: (tab: Page) => Promise<unknown>,
) => {
  site.pages[path] = page;
  const tab = await newPage(browser);
  const problems = problemsOf(tab);
  await prepare?.(tab);
  const loaded = tab.goto(site.origin + path);
  await (site.held.size ? tab.waitForSelector('.end') : loaded);
  return { problems, tab };
};
