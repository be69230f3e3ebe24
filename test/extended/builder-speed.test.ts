/** What the builder loads, and how fast it follows an author who types. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { change, codeOf, lookOf, open, previewOf } from './builder-page.js';
import { paste } from './builder-paste.js';

/** The paths of the files that a page loads, without those of the preview in its frame. */
const loadedBy = (page: Page): Set<string> => {
  const paths = new Set<string>();
  page.on('response', (response) => {
    const isPage = response.request().frame() === page.mainFrame();
    if (isPage && response.ok()) paths.add(new URL(response.url()).pathname);
  });
  return paths;
};

test('the page loads less than 80 KB, and what few people need only for them', async () => {
  let paths = new Set<string>();
  const prepare = async (page: Page) => void (paths = loadedBy(page));
  const { page, problems } = await open({}, { prepare });
  const loaded = [...paths];
  for (const file of ['builder.html', 'builder/builder.css', 'builder/builder.js'])
    assert.ok(paths.has(`/dist/site/${file}`), loaded.join(' '));
  assert.doesNotMatch(loaded.join(' '), /career-path-elements\.js|prerender|picture|dialog/);
  let total = 0;
  for (const path of loaded) total += brotliCompressSync(await readFile(`.${path}`)).length;
  assert.ok(total < 80_000, `${total}: ${loaded.join(' ')}`);
  await change(page, () => page.click('#tab-plain'));
  assert.ok(paths.has('/dist/site/builder/publish/prerender-worker.js'), [...paths].join(' '));
  assert.deepEqual(problems, []);
  await page.close();
});

const steps = Array.from({ length: 200 }, (_, index) => ({
  id: `step-${index}`,
  title: `Step ${index}`,
  duration: { min: 1, max: 2 },
  description: 'What it is about, in a sentence that needs more than one line in the card.',
  skills: ['One skill', 'Another skill'],
}));

const long = JSON.stringify({ id: 'long', title: 'A long way', roadmap: { title: 'Way', steps } });

/** Types text; returns the milliseconds from each key to the frame that shows it. */
const typed = async (page: Page, text: string): Promise<number[]> => {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          // Runs once the frame is painted.
          port1.onmessage = () => times.push(performance.now() - start);
          port2.postMessage('');
        });
      },
      true,
    );
  });
  await page.keyboard.type(text);
  await page.waitForFunction(
    (count) => (globalThis as unknown as { times: number[] }).times.length === count,
    {},
    text.length,
  );
  return page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
};

const median = (values: number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1]!;

test('with 200 steps, keys are quick, and the preview follows without a new page', async () => {
  const { page, problems } = await open({ card: 'career-roadmap', data: long });
  await page.evaluate(() => {
    for (const summary of document.querySelectorAll<HTMLElement>('#editor details > summary'))
      if (summary.textContent.includes('Roadmap')) summary.click();
  });
  const toggle = await page.waitForSelector('#editor ol > :nth-child(100) .toggle');
  await toggle!.click();
  const field = await page.waitForSelector('#at-roadmap-steps-99-title');
  const before = await previewOf(page);
  await before.frame.evaluate(() => Object.assign(globalThis, { isSame: true }));
  const times: number[] = [];
  await change(page, async () => {
    await field!.click();
    await page.keyboard.press('End');
    times.push(...(await typed(page, ' of the long way to a new job')));
  });
  assert.ok(median(times) < 50, times.map(Math.round).join());

  const { frame, style } = await previewOf(page);
  assert.ok(await frame.evaluate(() => 'isSame' in globalThis));
  const [code = ''] = await codeOf(page);
  assert.match(code, /"title": "Step 99 of the long way to a new job"/);
  const pasted = await paste(code, style, 600);
  assert.deepEqual(
    await lookOf(pasted.page, 'career-roadmap'),
    await lookOf(frame, 'career-roadmap'),
  );
  assert.deepEqual([...problems, ...pasted.problems], []);
  await pasted.page.close();
  await page.close();
});
