/** The builder's preview: its width, and its controls. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { launchFirefox } from '../browsers.js';
import { change, open, ownData, previewOf } from './builder-page.js';

const setWidth = (page: Page, pixels: number) =>
  change(page, () =>
    page.$eval(
      '#width',
      (slider, pixels) => {
        (slider as HTMLInputElement).value = String(pixels);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      },
      pixels,
    ),
  );

test('only the slider announces the width', async () => {
  const { page } = await open({ width: 1156 });
  const { isLive, shown, spoken } = await page.$eval('#width', (slider) => {
    const text = document.querySelector('#width-text')!;
    return {
      isLive: text.closest('output, [role=status], [aria-live]:not([aria-live=off])') !== null,
      shown: text.textContent,
      spoken: slider.ariaValueText,
    };
  });
  assert.equal(isLive, false);
  assert.match(shown, /^1156 px, shown at \d\d %$/);
  assert.equal(spoken, shown);
  await page.close();
});

test('the usual widths are chosen with a button each', async () => {
  const { page, problems } = await open();
  for (const [name, width] of [
    ['Phone', '375'],
    ['Wide', '1200'],
    ['Column', '600'],
  ]) {
    await change(page, () => page.click(`#widths ::-p-text(${name})`));
    assert.match(page.url(), new RegExp(`width=${width}&`));
    assert.deepEqual(
      await page.$$eval('#widths [aria-pressed=true]', (all) => all.map((one) => one.textContent)),
      [name],
    );
  }
  assert.deepEqual(problems, []);
  await page.close();
});

test('the controls keep their places when the width changes', async () => {
  const { page } = await open();
  const places = () =>
    page.$$eval('.bar :is(input, button)', ([first, ...rest]) => {
      const from = first!.getBoundingClientRect();
      return rest.map((control) => {
        const { x, y } = control.getBoundingClientRect();
        return [x - from.x, y - from.y];
      });
    });
  for (const width of [280, 420, 720, 1024, 1100, 1280, 1440, 1600])
    for (const size of ['100%', '200%']) {
      await page.setViewport({ width, height: 900 });
      await page.$eval(
        ':root',
        (root, size) => void ((root as HTMLElement).style.fontSize = size),
        size,
      );
      await setWidth(page, 281);
      const before = await places();
      for (const pixels of [1156, 1200]) {
        await setWidth(page, pixels);
        assert.deepEqual(await places(), before, `${width} px, ${size}`);
      }
    }
  await page.close();
});

test('the preview has no scrollbars: its page is as wide as promised, and as high as its content', async () => {
  const firefox = await launchFirefox();
  try {
    const state = { width: 320, data: ownData, theme: 'paper', space: 'inline' };
    const { page, problems } = await open(state, { browser: firefox });
    const { frame } = await previewOf(page);
    const [width, left, height] = await frame.evaluate(() => {
      const { clientHeight, clientWidth, scrollHeight } = document.documentElement;
      return [clientWidth, scrollHeight - clientHeight, clientHeight];
    });
    assert.deepEqual([width, left], [320, 0]);
    // The frame itself has no fraction of a pixel, which Firefox would scroll.
    assert.equal(await page.$eval('#stage iframe', ({ style }) => style.blockSize), `${height}px`);
    assert.deepEqual(problems, []);
  } finally {
    await firefox.close();
  }
});

test('beside a high card, the controls and a mark of the edge stay in view, unless text is large', async () => {
  const { page } = await open({ from: 'example', card: 'career-roadmap', width: 375 });
  /** Scrolls, and returns how much of the column its controls cover, and whether they are in view. */
  const covered = (scrolled: number) =>
    page.$eval(
      '#part-preview',
      (column, scrolled) => {
        column.scrollTo(0, scrolled);
        const bar = column.querySelector('.bar')!.getBoundingClientRect();
        const { top, height } = column.getBoundingClientRect();
        return { isInView: bar.top >= top, part: (bar.bottom - top) / height };
      },
      scrolled,
    );
  const first = await covered(200);
  assert.ok(first.isInView && first.part < 0.35, JSON.stringify(first));
  // The dark pixels in the visible part of the edge.
  const box = await page.$eval('#handle', (edge) => {
    const { x, width } = edge.getBoundingClientRect();
    const { bottom } = document.querySelector('.bar')!.getBoundingClientRect();
    return { x, y: bottom, width, height: innerHeight - bottom };
  });
  const picture = await page.screenshot({ clip: box, encoding: 'base64' });
  const dark = await page.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return data.filter((value, index) => index % 4 === 0 && value < 60).length;
  }, picture);
  assert.ok(dark >= 80, `${dark} dark pixels`);
  await page.$eval(':root', (root) => void ((root as HTMLElement).style.fontSize = '200%'));
  const large = await covered(2000);
  assert.ok(!large.isInView && large.part < 0.35, JSON.stringify(large));
  await page.close();
});

test('the preview says which card it shows, and leads to the choice', async () => {
  const { page } = await open({ from: 'example' });
  const shown = () => page.$eval('#shown-card', ({ textContent }) => textContent);
  assert.equal(await shown(), 'Salary ladder');
  await page.click('#shows button');
  assert.equal(await page.evaluate(() => document.activeElement!.id), 'card-heading');
  await change(page, () => page.select('#card', 'career-path'));
  assert.equal(await shown(), 'The full page');
  await page.close();
});
