/** What doesn’t hang on the machine’s mood: requests, nodes and layout shift; bytes are the build’s. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { baseOf, frameHtml, plainHtml } from '../../src/snippets/snippets.js';
import { launchChromium } from '../browsers.js';
import { host, tags } from './host.js';

const lines =
  '<p>What people write in a post, some lines of it, over the card and under it.</p>'.repeat(4);
const post = (html) =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A post</title><style>body { font: 17px/1.6 system-ui }</style>${lines}${html}${lines}`;

let browser, files, site, version;

before(async () => {
  ({ files, version } = JSON.parse(await readFile('dist/integrity.json', 'utf8')));
  site = await host();
  browser = await launchChromium();
});

after(async () => {
  await browser?.close();
  site?.stop();
});

/** A post with that in it, whose script comes late; gives its requests and the sum of its shifts. */
const open = async (html, width) => {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.evaluateOnNewDocument(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shifts += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const requests = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/dist/')) requests.push(pathname);
  });
  // The scripts wait until the post is painted.
  let release;
  const painted = new Promise((done) => (release = done));
  for (const file of Object.keys(files)) site.held.set(`/dist/${file}`, painted);
  site.pages['/post'] = post(html);
  const loaded = page.goto(`${site.origin}/post`);
  await page.waitForSelector('p:last-of-type');
  await page.waitForFunction(() => performance.getEntriesByType('paint').length);
  release();
  await loaded;
  await page.waitForNetworkIdle();
  const shifts = await page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(window.shifts))),
      ),
  );
  return { page, requests, shifts };
};

const where = { base: '/dist' };
const asked = (card) => ({ card, attributes: {}, properties: {} });

for (const width of [412, 1280]) {
  for (const card of ['salary-ladder', 'career-roadmap', 'career-path'])
    test(`the two lines of ${card} make one request and shift nothing at ${width} px`, async () => {
      const snippet = plainHtml({ ...where, files }, asked(card));
      const { page, requests, shifts } = await open(snippet, width);
      assert.ok(await page.$eval(card, (element) => element.matches(':defined')));
      assert.deepEqual(requests, [`/dist/${card}.js`]);
      assert.equal(shifts, 0);
      await page.close();
    });

  test(`a frame shifts nothing at ${width} px`, async () => {
    const frame = { height: 420, title: 'Salaries' };
    const { page, shifts } = await open(
      frameHtml({ ...where, files }, asked('salary-ladder'), frame).split('\n')[0],
      width,
    );
    assert.equal(shifts, 0);
    await page.close();
  });

  for (const card of tags)
    test(`${card}, prerendered, shifts nothing at ${width} px`, async () => {
      const html = await readFile(`dist/static/${card}.html`, 'utf8');
      const local = html.replaceAll(baseOf(version), where.base);
      const { page, requests, shifts } = await open(local, width);
      assert.deepEqual(requests, [`/dist/${card}.js`]);
      assert.equal(shifts, 0);
      await page.close();
    });
}

/** Nodes of the document that each further card adds, all shadow roots included. */
const nodes = { 'salary-ladder': 27, 'career-roadmap': 380, 'career-path': 830 };

for (const [card, most] of Object.entries(nodes))
  test(`a ${card} has no more than ${most} nodes`, async () => {
    const script = `<script type="module" src="/dist/${card}.js"></script>`;
    const { page } = await open(`${script}<${card}></${card}>`, 1280);
    const count = await page.$eval(card, (element) => {
      const countOf = (node) =>
        [...node.childNodes, ...(node.shadowRoot ? [node.shadowRoot] : [])].reduce(
          (sum, child) => sum + countOf(child),
          1,
        );
      return countOf(element);
    });
    assert.ok(count > most / 2 && count <= most, `${count} nodes`);
    await page.close();
  });
