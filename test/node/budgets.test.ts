/** Requests, nodes and layout shifts, which don't depend on the machine. The build checks the bytes. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { baseOf } from '../../src/snippets/cdn.js';
import { plainHtml } from '../../src/snippets/html.js';
import { frameHtml } from '../../src/snippets/iframe.js';
import type { HostedFiles } from '../../src/snippets/pin.js';
import { launchChromium } from '../browsers.js';
import { holdBack } from './hold-back.js';
import { host, tags } from './host.js';
import { recordShifts } from './layout-shifts.js';
import { newPage, script } from './pages.js';

const lines =
  '<p>What people write in a post, some lines of it, over the card and under it.</p>'.repeat(4);
const post = (html: string) =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A post</title><style>body { font: 17px/1.6 system-ui }</style>${lines}${html}${lines}`;

const { files, version } = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as {
  files: HostedFiles['files'];
  version: string;
};
const [site, browser] = await Promise.all([host(), launchChromium()]);

after(async () => {
  await browser.close();
  site.stop();
});

/** Opens a page whose scripts wait until it is painted; returns what it requests then. */
const openPainted = async (html: string, viewport: { width: number; height: number }) => {
  const page = await newPage(browser);
  await page.setViewport(viewport);
  await recordShifts(page);
  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/dist/')) requests.push(pathname);
  });
  const release = holdBack(site, ...Object.keys(files).map((file) => `/dist/${file}`));
  site.pages['/post'] = html;
  const loaded = page.goto(`${site.origin}/post`);
  await page.waitForSelector('p:last-of-type');
  await page.waitForFunction(() => performance.getEntriesByType('paint').length);
  release();
  await loaded;
  return { page, requests };
};

/** Opens a post with this HTML; returns its requests and shifts when everything has loaded. */
const open = async (html: string, width: number) => {
  const { page, requests } = await openPainted(post(html), { width, height: 900 });
  await page.waitForNetworkIdle();
  return { page, requests, shifts: await page.evaluate(() => window.layoutShifts()) };
};

const hosted = { base: '/dist', files };
const optionsOf = (card: string) => ({ card, attributes: {}, properties: {} });

for (const width of [412, 1280]) {
  for (const card of ['salary-ladder', 'career-roadmap', 'career-path'])
    test(`${card}, its space reserved, makes one request and shifts nothing at ${width} px`, async () => {
      const html = plainHtml(hosted, optionsOf(card), 'inline');
      const { page, requests, shifts } = await open(html, width);
      assert.ok(await page.$eval(card, (element) => element.matches(':defined')));
      assert.deepEqual(requests, [`/dist/${card}.js`]);
      assert.deepEqual(shifts, []);
      await page.close();
    });

  test(`an iframe shifts nothing at ${width} px`, async () => {
    const frame = { height: 420, title: 'Salaries' };
    const [iframe] = frameHtml(hosted, optionsOf('salary-ladder'), frame).split('\n');
    const { page, shifts } = await open(iframe!, width);
    assert.deepEqual(shifts, []);
    await page.close();
  });

  for (const card of tags)
    test(`${card}, prerendered, shifts nothing at ${width} px`, async () => {
      const html = await readFile(`dist/static/${card}.html`, 'utf8');
      const local = html.replaceAll(baseOf(version), hosted.base);
      const { page, requests, shifts } = await open(local, width);
      assert.deepEqual(requests, [`/dist/${card}.js`]);
      assert.deepEqual(shifts, []);
      await page.close();
    });
}

/** The nodes that each additional card adds to the document, including its shadow roots. */
const nodes = { 'salary-ladder': 75, 'career-roadmap': 530, 'career-path': 1280 };

for (const [card, most] of Object.entries(nodes))
  test(`a ${card} has at most ${most} nodes`, async () => {
    const { page } = await open(`${script(card)}<${card}></${card}>`, 1280);
    const count = await page.$eval(card, (element) => {
      const countOf = (node: Node): number =>
        [...node.childNodes, (node as Partial<Element>).shadowRoot ?? []]
          .flat()
          .reduce((sum, child) => sum + countOf(child), 1);
      return countOf(element);
    });
    assert.ok(count > most / 2 && count <= most, `${count} nodes`);
    await page.close();
  });
