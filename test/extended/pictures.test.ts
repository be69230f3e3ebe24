/** Cards as pictures, made by the tools that sites use for “Save as image”. The guide recommends those that work. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { install } from '../apps/install.js';
import { launchChromium } from '../browsers.js';
import { host } from '../node/host.js';
import { newPage, script } from '../node/pages.js';

const modules = '/test/apps/node_modules';

let browser: Browser;
let site: Awaited<ReturnType<typeof host>>;

before(async () => {
  await install('.');
  [site, browser] = await Promise.all([host({}, '.'), launchChromium()]);
});

after(async () => {
  await browser?.close();
  site?.stop();
});

/** Opens a page with a ladder and a learner's plan. */
const open = async (): Promise<Page> => {
  const page = await newPage(browser);
  site.pages['/cards'] = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A plan</title>
    <style>body { margin: 0; font: 16px/1.5 sans-serif; background: #fff }</style>
    ${script('career-path-elements')}
    <div id="cards"><salary-ladder></salary-ladder>
    <career-roadmap trackable storage="none"></career-roadmap></div>`;
  await page.goto(`${site.origin}/cards`);
  await page.evaluate(() => reading.rendered(document));
  return page;
};

/** The part of a picture's pixels in each bar, segment and heading that isn't background. */
const inkOf = (page: Page, file: string, name: string) =>
  page.evaluate(
    async (file, name) => {
      type Tool = (element: Element, options: object) => Promise<HTMLCanvasElement>;
      const tool = ((await import(file)) as Record<string, Tool>)[name]!;
      const canvas = await tool(document.querySelector('#cards')!, { scale: 1 });
      const context = canvas.getContext('2d')!;
      return reading
        .allBelow(document.querySelector('#cards')!)
        .filter((element) => element.matches('[part~=bar], [part~=segment], [part~=heading]'))
        .map((element) => {
          const { height, width, x, y } = element.getBoundingClientRect();
          const [wide, high] = [Math.round(width), Math.round(height)];
          const { data } = context.getImageData(Math.round(x), Math.round(y), wide, high);
          let ink = 0;
          for (let at = 0; at < data.length; at += 4)
            if (data[at + 3]! > 99 && Math.min(data[at]!, data[at + 1]!, data[at + 2]!) < 239)
              ink++;
          return { part: element.part[0]!, share: ink / (wide * high) };
        });
    },
    modules + file,
    name,
  );

/** What the guide says about pictures. */
const guide = readFile('demo/guides/frameworks.md', 'utf8');

test('modern-screenshot makes a picture of the cards, as the guide says', async () => {
  const page = await open();
  const inks = await inkOf(page, '/modern-screenshot/dist/index.mjs', 'domToCanvas');
  assert.ok(inks.length > 9);
  for (const { part, share } of inks) assert.ok(share > 0.02, `${part}: ${share}`);
  assert.match(await guide, /from 'modern-screenshot'/);
  await page.close();
});

test('html2canvas can’t, and html2canvas-pro omits graphics, as the guide says', async () => {
  const page = await open();
  const message = await inkOf(page, '/html2canvas/dist/html2canvas.esm.js', 'default').then(
    () => '',
    (error: Error) => error.message,
  );
  assert.match(message, /Attempting to parse an unsupported color function/);
  assert.match(await guide, /Attempting to parse an unsupported color function/);
  const inks = await inkOf(page, '/html2canvas-pro/dist/html2canvas-pro.esm.js', 'default');
  assert.ok(inks.some(({ part, share }) => part === 'bar' && share === 0));
  assert.ok(inks.every(({ part, share }) => part !== 'heading' || share > 0.02));
  assert.match(await guide, /`html2canvas-pro` omits/);
  await page.close();
});
