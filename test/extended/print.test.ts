/**
 * Cards printed with the browsers' default, without background graphics. The PDF is read back with PDF.js,
 * which draws it as its readers see it.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { prerender } from 'career-path-elements/prerender';
import type { Browser, Page } from 'puppeteer-core';
import { install } from '../apps/install.js';
import { payScale } from '../baker.js';
import { launchChromium } from '../browsers.js';
import { host } from '../node/host.js';
import { newPage, script } from '../node/pages.js';

const HEIGHT = 8000;

let browser: Browser;
let site: Awaited<ReturnType<typeof host>>;

before(async () => {
  await install('.');
  [site, browser] = await Promise.all([host({}, '.'), launchChromium()]);
  site.pages['/reader'] = '<!doctype html><html lang="en"><title>A reader</title>';
});

after(async () => {
  await browser?.close();
  site?.stop();
});

/** A graphic in a card: its part, and its box on the page. */
interface Graphic {
  part: string;
  box: [x: number, y: number, width: number, height: number];
}

/** The graphics of all cards on a page as it is printed. */
const graphicsOf = (page: Page): Promise<Graphic[]> =>
  page.evaluate(() =>
    reading
      .allBelow(document)
      .filter((element) => element.matches('[part~=bar], [part~=segment], [part~=marker]'))
      .map((element): Graphic => {
        const { height, width, x, y } = element.getBoundingClientRect();
        return { part: element.part[0]!, box: [x, y, width, height] };
      }),
  );

/** What is printed in a box of a page. */
interface Ink {
  /** The share of its pixels that aren't white. */
  share: number;
  /** Whether its left edge isn't white, halfway down. */
  edge: boolean;
  /** The highest contrast with white. */
  contrast: number;
}

/** Reads boxes of a PDF's first page back. */
const read = async (pdf: Uint8Array, boxes: Graphic['box'][]): Promise<Ink[]> => {
  const reader = await newPage(browser);
  await reader.goto(`${site.origin}/reader`);
  const inks = await reader.evaluate(
    async (base64, boxes) => {
      const folder = '/test/apps/node_modules/pdfjs-dist/build';
      const pdfjs = (await import(
        `${folder}/pdf.mjs`
      )) as typeof import('../apps/node_modules/pdfjs-dist');
      pdfjs.GlobalWorkerOptions.workerSrc = `${folder}/pdf.worker.mjs`;
      const data = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const page = await (await pdfjs.getDocument({ data }).promise).getPage(1);
      // A CSS pixel is 3/4 of a point.
      const viewport = page.getViewport({ scale: 4 / 3 });
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { height: viewport.height, width: viewport.width });
      await page.render({ canvas, viewport }).promise;
      const context = canvas.getContext('2d')!;
      const linear = (value: number) => ((value / 255 + 0.055) / 1.055) ** 2.4;
      return boxes.map((box) => {
        const [x, y, width, height] = box.map(Math.round) as Graphic['box'];
        const { data } = context.getImageData(x, y, width, height);
        let inked = 0;
        let contrast = 1;
        const isInked = (index: number) => {
          const [red = 0, green = 0, blue = 0] = data.subarray(index * 4);
          const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
          contrast = Math.max(contrast, 1.05 / (luminance + 0.05));
          return Math.min(red, green, blue) < 239;
        };
        for (let index = 0; index < width * height; index++) if (isInked(index)) inked++;
        const middle = Math.floor(height / 2) * width;
        const edge = [0, 1, 2].some((column) => isInked(middle + column));
        return { share: inked / (width * height), edge, contrast };
      });
    },
    Buffer.from(pdf).toString('base64'),
    boxes,
  );
  await reader.close();
  return inks;
};

/** Opens a page of the site as it will be printed. */
const open = async (html: string, width: number, scripts = true) => {
  const page = await newPage(browser);
  await page.setJavaScriptEnabled(scripts);
  await page.emulateMediaType('print');
  await page.setViewport({ width, height: HEIGHT });
  site.pages['/printed'] =
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><style>body { margin: 0; font: 16px/1.5 sans-serif }</style>${html}`;
  await page.goto(`${site.origin}/printed`);
  await page.evaluate(() => reading.rendered(document));
  return page;
};

const pdfOf = (page: Page, width: number, printBackground = false) =>
  page.pdf({ height: `${HEIGHT}px`, margin: {}, printBackground, width: `${width}px` });

const scripts = script('career-path-elements');
const dark = '<style>body { background: #14532d; color: #f0fdf4 }</style>';
const teacher = await readFile('demo/paths/teacher.json', 'utf8');

/** A plan on which the first step is done. */
const plan = `<career-roadmap trackable storage="none" begin="2027-01"></career-roadmap>
  <script>document.querySelector('career-roadmap').progress = { done: ['python-ml'] }</script>`;

const paid = `<salary-ladder><script type="application/json">${JSON.stringify(payScale)}</script></salary-ladder>`;

const pages: Record<string, [html: string, width: number, least: number]> = {
  'a narrow ladder': [`${scripts}<salary-ladder></salary-ladder>`, 340, 3],
  'a wide ladder': [`${scripts}<salary-ladder></salary-ladder>`, 900, 3],
  'a narrow ladder with ranges': [`${scripts}${paid}`, 340, 4],
  'a wide ladder with ranges': [`${scripts}${paid}`, 900, 4],
  'a roadmap': [`${scripts}<career-roadmap></career-roadmap>`, 700, 10],
  'a learner’s plan': [`${scripts}${plan}`, 700, 10],
  'the full page': [`${scripts}<career-path></career-path>`, 1000, 13],
  'a page from right to left': [
    `${scripts}<div dir="rtl" lang="ar"><career-path><script type="application/json">${teacher}</script></career-path></div>`,
    600,
    9,
  ],
  'a dark page': [`${scripts}${dark}<salary-ladder></salary-ladder>${plan}`, 700, 13],
  'the paper theme': [
    `<link rel="stylesheet" href="/dist/themes/paper.css">${scripts}<career-path></career-path>`,
    700,
    13,
  ],
};

for (const [name, [html, width, least]] of Object.entries(pages))
  test(`${name} keeps its bars, strips and markers on paper`, async () => {
    const page = await open(html, width);
    const graphics = await graphicsOf(page);
    assert.ok(graphics.length >= least, `${graphics.length} graphics`);
    const boxes = graphics.map(({ box }) => box);
    const bare = await read(await pdfOf(page, width), boxes);
    const full = await read(await pdfOf(page, width, true), boxes);
    graphics.forEach(({ part }, index) => {
      const { contrast, edge, share } = bare[index]!;
      const what = `${part} ${index}: ${JSON.stringify(bare![index])}`;
      // Visible on white paper, with its figure.
      assert.ok(contrast > 3, what);
      if (part === 'marker') assert.ok(edge, what);
      // On a coloured page, its background fills the other PDF.
      else if (name !== 'a dark page') assert.ok(share > full[index]!.share * 0.9 - 0.02, what);
      else assert.ok(share > 0.05, what);
    });
    await page.close();
  });

for (const card of ['salary-ladder', 'career-roadmap', 'career-path'] as const)
  test(`<${card}>, prerendered, keeps its graphics on paper without scripts`, async () => {
    for (const width of [340, 900]) {
      const page = await open(prerender(card, { base: '/dist' }), width, false);
      const graphics = await graphicsOf(page);
      const boxes = graphics.map(({ box }) => box);
      const inks = await read(await pdfOf(page, width), boxes);
      assert.ok(graphics.length >= 3);
      graphics.forEach(({ part }, index) => {
        const { contrast, edge, share } = inks[index]!;
        const what = `${part} ${index}: ${JSON.stringify(inks[index])}`;
        assert.ok(contrast > 3 && (part === 'marker' ? edge : share > 0.5), what);
      });
      await page.close();
    }
  });

test('a page that prints exactly what it shows prints its cards so, too', async () => {
  for (const adjust of ['exact', 'economy']) {
    const style = `background: #14532d; color: #f0fdf4; print-color-adjust: ${adjust}`;
    const page = await open(
      `${scripts}<div style="${style}"><career-facts></career-facts></div>`,
      600,
    );
    const box = await page.evaluate(() => {
      const [value] = reading.allBelow(document).filter(({ part }) => part.contains('value'));
      const { height, width, x, y } = value!.getBoundingClientRect();
      return [x, y, width, height] as Graphic['box'];
    });
    const [ink] = await read(await pdfOf(page, 600), [box]);
    // The whole box is dark, or only the text in it.
    assert.equal(ink!.share > 0.9, adjust === 'exact', JSON.stringify(ink));
    await page.close();
  }
});
