/** Pastes code from the builder into a page. */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { browser, server } from './builder-page.js';
import { problemsOf } from '../node/host.js';
import { newPage } from '../node/pages.js';

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };

/** The address of the published files. */
export const base = `https://unpkg.com/career-path-elements@${version}/dist`;

/** Opens a page with the code. The files built here replace the published ones. */
export const paste = async (
  code: string,
  style: string,
  width: number,
  other: Browser = browser,
) => {
  const page = await newPage(other);
  const problems = problemsOf(page);
  await page.setViewport({ width, height: 800 });
  await page.setRequestInterception(true);
  const body = code.replaceAll(base, `${server.origin}/dist`);
  const address = `${server.origin}/demo/post.html`;
  page.on('request', (request) => {
    if (request.url() !== address) return void request.continue();
    void request.respond({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><style>${style}</style>${body}`,
    });
  });
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.evaluate(async () => {
    const inner = document.querySelector('iframe')?.contentDocument ?? document;
    await reading.rendered(inner);
  });
  return { page, problems };
};
