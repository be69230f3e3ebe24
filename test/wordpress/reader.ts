/** Opens posts in a browser as a reader does, and notes what the pages request and report. */
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { version } from '../../src/build/package.js';
import { problemsOf } from '../node/host.js';
import { newPage } from '../node/pages.js';

export interface Visit {
  page: Page;
  /** Errors and warnings. */
  problems: string[];
  /** The addresses of all requests. */
  requests: string[];
  /** Requests that weren't answered with a file. */
  failed: string[];
}

export interface VisitOptions {
  javaScript?: boolean;
  width?: number;
}

/** What our copy of WordPress lacks: an icon, and the fonts of its theme. It asks other sites for pictures of people and emoji. */
const ignored = /favicon|gravatar\.com|s\.w\.org|\/themes\/[\w-]+\/assets\/fonts\//;

/** Milliseconds until a page counts as broken: PHP's server is slow on a busy machine. */
export const PATIENCE = 120_000;

/** Opens a page and waits until its cards are shown. */
export const visit = async (
  browser: Browser | BrowserContext,
  address: string,
  { javaScript = true, width = 1200 }: VisitOptions = {},
): Promise<Visit> => {
  const page = await newPage(browser);
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({ width, height: 900 });
  if (!javaScript) await page.setJavaScriptEnabled(false);
  const problems = problemsOf(page, ignored);
  const requests: string[] = [];
  const failed: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(address, { waitUntil: 'networkidle0' });
  if (javaScript) await page.evaluate(() => reading.rendered(document));
  const ours = (list: string[]) => list.filter((text) => !ignored.test(text));
  return { failed: ours(failed), page, problems: ours(problems), requests };
};

/** What a reader sees of each card of that tag. */
export const seenCards = (page: Page, tag: string): Promise<string[]> =>
  page.$$eval(tag, (cards) => cards.map((card) => reading.seen(card)));

/** The files of the plugin among requests. The folder with the elements' files has the version in its name. */
export const pluginFiles = (requests: string[]): string[] =>
  requests
    .filter((url) => url.includes('/plugins/career-path-elements/'))
    .map((url) =>
      url
        .replace(/^.*\/plugins\/career-path-elements\/|\?.*$/g, '')
        .replace(`dist-${version}/`, 'dist/'),
    );
