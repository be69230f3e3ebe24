/**
 * Frames on light and dark pages, with a light and a dark system, whatever color-scheme the page declares: measured in
 * screenshots, because only browsers know what they paint behind a frame.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { themes } from '../../src/build/lists.js';
import { frameHtml } from '../../src/snippets/iframe.js';
import { launchChromium, launchFirefox } from '../browsers.js';
import { address, file, frames, hosts, oneProcess, open } from '../node/embed-site.js';

const { files } = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as {
  files: Record<string, string>;
};

/** Starts a browser with a system in light or dark mode. */
const browsers: Record<string, (system: string) => Promise<Browser>> = {
  Chromium: (system) =>
    // 0 is dark, 1 is light.
    launchChromium({
      args: [...oneProcess, `--blink-settings=preferredColorScheme=${system === 'dark' ? 0 : 1}`],
    }),
  Firefox: (system) =>
    launchFirefox({
      extraPrefsFirefox: {
        'layout.css.prefers-color-scheme.content-override': system === 'dark' ? 0 : 1,
      },
    }),
};

type Color = [red: number, green: number, blue: number];

interface Measured {
  /** The colour of the frame's corner, outside the card. */
  corner: Color;
  card: Color;
  /** The contrast of each text. */
  contrasts: number[];
}

type Box = [x: number, y: number, width: number, height: number];

/** Waits until a frame is painted; returns the boxes of its texts. */
const textBoxes = async (frame: ElementHandle<HTMLIFrameElement>): Promise<Box[]> => {
  const inner = await frame.contentFrame();
  return inner.evaluate(async () => {
    const card = document.querySelector('body > :not(noscript, p)')!;
    await reading.rendered(card);
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    const hasText = ({ childNodes }: Element) =>
      [...childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue!.trim());
    return reading
      .allBelow(card.shadowRoot!)
      .filter((element) => hasText(element) && !element.matches('.visually-hidden, style'))
      .map((element) => element.getBoundingClientRect())
      .map(({ height, width, x, y }) => [x, y, width, height].map(Math.round) as Box);
  });
};

/** Measures a screenshot of all frames of a page. */
const measureOnce = async (page: Page): Promise<Measured[]> => {
  const elements = (await page.$$('iframe')) as ElementHandle<HTMLIFrameElement>[];
  const boxes: Box[][] = [];
  for (const element of elements) boxes.push(await textBoxes(element));
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(
    async (picture, boxes) => {
      const response = await fetch(`data:image/png;base64,${picture}`);
      const image = await createImageBitmap(await response.blob());
      const { height, width } = image;
      const canvas = Object.assign(document.createElement('canvas'), { height, width });
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const toColor = (pixel: number): Color => [
        pixel & 255,
        (pixel >> 8) & 255,
        (pixel >> 16) & 255,
      ];
      /** The pixels of a box and how often each occurs, the most frequent first. */
      const pixels = (...box: Box) => {
        const counts = new Map<number, number>();
        for (const pixel of new Uint32Array(context.getImageData(...box).data.buffer))
          counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
        return [...counts].sort(([, a], [, b]) => b - a).map(([pixel]) => toColor(pixel));
      };
      const luminance = (color: Color) => {
        const [red, green, blue] = color.map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        }) as Color;
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const contrast = (one: Color, other: Color) => {
        const [first, second] = [luminance(one), luminance(other)];
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
      };
      return [...document.querySelectorAll('iframe')].map((frame, index) => {
        const { left, top } = frame.getBoundingClientRect();
        return {
          corner: pixels(left + 1, top + 1, 1, 1)[0]!,
          card: pixels(left, top, frame.clientWidth, frame.clientHeight)[0]!,
          contrasts: boxes[index]!.map(([x, y, width, height]) => {
            const [under, ...others] = pixels(left + x, top + y, width, height);
            return Math.max(...others.map((color) => contrast(color, under!)));
          }),
        };
      });
    },
    picture,
    boxes,
  );
};

/** Measures the frames, once all their texts are painted. */
const measure = async (page: Page): Promise<Measured[]> => {
  for (let turn = 0; ; turn++) {
    const measured = await measureOnce(page);
    const isPainted = measured.every(({ contrasts }) => Math.min(...contrasts) > 1.5);
    if (isPainted || turn === 20) return measured;
  }
};

const isDark = ([red, green, blue]: Color) => red + green + blue < 384;

interface Host {
  /** The color-scheme that the page declares; empty for none. */
  declared: string;
  page: 'white' | 'navy';
}

const pages: Record<Host['page'], { css: string; color: Color }> = {
  white: { css: 'background: #fff; color: #111', color: [255, 255, 255] },
  navy: { css: 'background: #123; color: #eee', color: [17, 34, 51] },
};

const all: Host[] = ['', 'light', 'dark', 'light dark'].flatMap((declared) =>
  (['white', 'navy'] as const).map((page) => ({ declared, page })),
);

/** Shows a frame on each host, one below the other, and measures them. */
const look = async (browser: Browser, hostsOfPage: Host[], html: string, script = '') => {
  const sections = hostsOfPage.map(({ declared, page }) => {
    const scheme = declared && `color-scheme: ${declared}; `;
    return `<section style="${scheme}${pages[page].css}; padding: 10px">${html}</section>`;
  });
  hosts.answers['/colours'] = file(
    'text/html; charset=utf-8',
    `<!doctype html><html lang="en"><title>A host</title><body style="margin: 0">${sections.join('')}${script}`,
  );
  const { page, problems } = await open(`${hosts.origin}/colours`, { browser, width: 500 });
  for (const element of await page.$$('iframe')) {
    const inner = await element.contentFrame();
    await inner.waitForFunction(
      () => document.querySelector('body > :not(noscript, p)')?.shadowRoot,
    );
    if (script) await inner.waitForFunction(() => document.documentElement.dataset.scheme);
  }
  const measured = await measure(page);
  assert.deepEqual(problems, []);
  await page.close();
  return measured.map((one, index) => ({ ...hostsOfPage[index]!, ...one }));
};

const script = '<script async src="/embed-host.js"></script>';
const hosted = { base: `${frames.origin}/dist`, files };
const options = { card: 'salary-ladder', attributes: {}, properties: {} };
const bare = `<iframe src="${address('card=salary-ladder')}" title="Pay" width="480" height="400" frameborder="0"></iframe>`;

/** A snippet of the builder without its script. */
const snippet = (scheme: 'light' | 'dark', theme = '') =>
  frameHtml(hosted, { ...options, theme }, { height: 400, scheme, title: 'Pay' }).split('\n')[0]!;

const nameOf = ({ declared, page }: Host) => `on ${page}, which declares ${declared || 'nothing'}`;

const assertReads = (found: (Host & Measured)[]) => {
  for (const one of found) {
    assert.ok(one.contrasts.length > 5, nameOf(one));
    const least = Math.min(...one.contrasts);
    // Antialiased strokes are paler than the text's colour.
    assert.ok(least > 4, `${nameOf(one)}: ${least}`);
  }
};

const assertNoBox = (found: (Host & Measured)[]) => {
  for (const one of found) assert.deepEqual(one.corner, pages[one.page].color, nameOf(one));
};

for (const [name, launch] of Object.entries(browsers))
  for (const system of ['light', 'dark'])
    test(`${name}, with a ${system} system`, async (context) => {
      const browser = await launch(system);
      context.after(() => browser.close());
      const [page] = await browser.pages();
      const dark = await page!.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
      assert.equal(dark, system === 'dark');

      await context.test('a frame whose address names no scheme is a light card', async () => {
        const found = await look(browser, all, bare);
        assertReads(found);
        assert.ok(!found.some(({ card }) => isDark(card)));
        // Pages that declare a dark scheme, and can be dark, should name it in the address.
        assertNoBox(found.filter(({ declared }) => !declared.includes('dark')));
      });

      for (const scheme of ['light', 'dark'] as const)
        await context.test(
          `the builder’s ${scheme} frame is a ${scheme} card without a box`,
          async () => {
            const found = await look(browser, all, snippet(scheme));
            assertReads(found);
            assertNoBox(found);
            for (const one of found) assert.equal(isDark(one.card), scheme === 'dark', nameOf(one));
          },
        );

      await context.test('with the script, a frame is as light or dark as its page', async () => {
        for (const html of [bare, snippet('light')]) {
          const found = await look(browser, all, html, script);
          assertReads(found);
          assertNoBox(found);
          for (const one of found) assert.equal(isDark(one.card), one.page === 'navy', nameOf(one));
        }
      });

      // The themes don't depend on the system.
      if (system === 'light')
        await context.test('every theme is readable, with and without the script', async () => {
          const some = all.filter(({ declared }) => !declared);
          for (const theme of themes)
            for (const tag of ['', script])
              assertReads(await look(browser, some, snippet('light', theme), tag));
        });

      await context.test(
        'a frame follows a page that switches between light and dark',
        async () => {
          hosts.answers['/switch'] = file(
            'text/html; charset=utf-8',
            `<!doctype html><html lang="en"><title>A host</title><style>
            body { background: #fff; color: #111; transition: color 100ms }
            .dark body { background: #123; color: #eee }</style>${bare}${script}`,
          );
          const { page } = await open(`${hosts.origin}/switch`, { browser, width: 500 });
          const frame = (await page.$('iframe'))!;
          const inner = await frame.contentFrame();
          for (const scheme of ['light', 'dark', 'light']) {
            await page.$eval(
              'html',
              ({ classList }, dark) => classList.toggle('dark', dark),
              scheme === 'dark',
            );
            await inner.waitForFunction(
              (scheme) => document.documentElement.dataset.scheme === scheme,
              {},
              scheme,
            );
            const [measured] = await measure(page);
            assert.equal(isDark(measured!.card), scheme === 'dark');
            assert.ok(Math.min(...measured!.contrasts) > 4);
          }
          await page.close();
        },
      );
    });
