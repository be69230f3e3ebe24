/** Reserved space: snippets with it shift nothing, by style attributes or by rules, also under a strict policy. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import type { CardOptions } from '../../src/snippets/card-tag.js';
import { plainHtml } from '../../src/snippets/html.js';
import { canReserveSpace, spaceRules, type Space } from '../../src/snippets/reserved-space.js';
import { launchChromium } from '../browsers.js';
import { holdBack } from './hold-back.js';
import { host, problemsOf, tags } from './host.js';
import { recordShifts } from './layout-shifts.js';
import { newPage } from './pages.js';

declare global {
  interface Window {
    /** The directives that the page violated. */
    violations: string[];
  }
}

const { files } = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as {
  files: Record<string, string>;
};
const hosted = { base: '/dist', files };
const [site, browser] = await Promise.all([host(), launchChromium()]);

after(async () => {
  await browser.close();
  site.stop();
});

/** It forbids style attributes and style elements. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const optionsOf = (card: string): CardOptions => ({ card, attributes: {}, properties: {} });
const words = '<p>What it pays, and how much more of it after a few years.</p>'.repeat(4);

/** A post with a card in it, in an article of that width and font; its styles are in a style sheet. */
const writePost = (options: CardOptions, space: Space | undefined, width: number, font: string) => {
  const rules = space === 'rule' ? spaceRules(options) : '';
  site.pages['/site.css'] = {
    html: `body { margin: 0; font: ${font} } article { max-width: ${width}px }\n${rules}`,
    headers: { 'content-type': 'text/css' },
  };
  site.pages['/post'] = {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A post</title>
      <link rel="stylesheet" href="/site.css"></head><body><article>${words}${plainHtml(hosted, options, space)}${words}</article></body></html>`,
    headers: space === 'rule' ? { 'content-security-policy': strict } : {},
  };
};

/** Opens the post; its script arrives after the text is painted. */
const openPost = async (card: string, viewport: number) => {
  const page = await newPage(browser);
  const problems = problemsOf(page);
  await page.setViewport({ width: viewport, height: 900 });
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      window.violations.push(violatedDirective),
    );
  });
  await recordShifts(page);
  const release = holdBack(site, `/dist/${card}.js`);
  const loaded = page.goto(`${site.origin}/post`);
  await page.waitForSelector('p:last-of-type');
  await page.waitForFunction(() => performance.getEntriesByType('paint').length);
  release();
  await loaded;
  await page.waitForFunction((card) => document.querySelector(card)!.shadowRoot, {}, card);
  const measured = await page.$eval(card, async (element) => {
    await (element as Element & { updateComplete: Promise<unknown> }).updateComplete;
    const shifts = await window.layoutShifts();
    const article = element.shadowRoot!.querySelector('article');
    const { offsetHeight } = element as HTMLElement;
    return {
      height: article?.offsetHeight ?? 0,
      reserved: offsetHeight,
      shifts,
      violations: window.violations,
    };
  });
  await page.close();
  return { ...measured, problems };
};

const fonts = ['16px/1.5 system-ui', '18px/1.7 Georgia, serif', '15px/1.4 Arial'];

for (const space of ['inline', 'rule'] as const)
  test(`a ladder with its space reserved (${space}) shifts nothing in a post, narrow or wide, in any font`, async () => {
    for (const font of fonts)
      for (const width of [320, 420, 720]) {
        const place = `${font} at ${width}`;
        writePost(optionsOf('salary-ladder'), space, width, font);
        const found = await openPost('salary-ladder', 800);
        assert.deepEqual(found.shifts, [], place);
        assert.deepEqual([...found.violations, ...found.problems], [], place);
        // Hardly more space is reserved than the card needs.
        assert.ok(
          found.reserved - found.height < 24,
          `${place}: ${found.reserved} px for ${found.height}`,
        );
      }
  });

const reservable = tags.filter((tag) => canReserveSpace(optionsOf(tag)));

test('space can be reserved for the cards whose height is known', () => {
  assert.deepEqual(reservable.sort(), ['career-path', 'career-roadmap', 'salary-ladder']);
  const src = { src: '/x.json' };
  assert.equal(canReserveSpace({ ...optionsOf('salary-ladder'), attributes: src }), false);
});

for (const card of reservable)
  for (const viewport of [412, 1280])
    test(`by rules and under a strict policy, ${card} shifts nothing at ${viewport} px`, async () => {
      const properties = { '--career-accent': '#b4232a' };
      writePost({ ...optionsOf(card), properties }, 'rule', 2000, fonts[0]!);
      const found = await openPost(card, viewport);
      assert.deepEqual(found.shifts, []);
      assert.deepEqual([...found.violations, ...found.problems], []);
    });

test('without reserved space, the text below a card moves when the card appears', async () => {
  for (const card of ['salary-ladder', 'career-facts']) {
    writePost(optionsOf(card), undefined, 720, fonts[0]!);
    const { shifts } = await openPost(card, 800);
    assert.ok(shifts.length > 0, card);
    assert.match(shifts.join(), /\bP\b/, card);
  }
});

test('rules contain everything that would be in style attributes', () => {
  const options = { ...optionsOf('salary-ladder'), properties: { '--career-radius': '0' } };
  assert.equal(
    spaceRules(options),
    `.salary-ladder-space {
  container-type: inline-size;
}
salary-ladder {
  display: block;
  min-height: clamp(7.1em + 4lh, (100cqi - 28em - 2px) * 999, 20em + 1.7lh);
  --career-radius: 0;
}`,
  );
  assert.match(
    plainHtml(hosted, options, 'rule'),
    /\n<div class="salary-ladder-space"><salary-ladder><\/salary-ladder><\/div>$/,
  );
  assert.match(plainHtml(hosted, options, 'inline'), /style="[^"]*; --career-radius: 0"/);
  // Where no space can be reserved, properties stay in the tag.
  const facts = { ...options, card: 'career-facts' };
  assert.equal(spaceRules(facts), '');
  assert.match(plainHtml(hosted, facts, 'rule'), /<career-facts style="--career-radius: 0">/);
});

for (const rungs of [2, 3, 4, 6, 8])
  test(`the space reserved for ${rungs} rungs is hardly more than a ladder needs`, async () => {
    const salaries = Array.from({ length: rungs }, (_, index) => ({
      level: `l${index}`,
      label: `Level ${index}`,
      amount: 1000 * (index + 1),
    }));
    const ladder = { ...optionsOf('salary-ladder'), data: { id: 'x', title: 'X', salaries } };
    const snippet = plainHtml(hosted, ladder, 'inline');
    site.pages['/room'] =
      `<!doctype html><html lang="en"><style>body{margin:0;font:16px/1.5 sans-serif}</style>${snippet}`;
    for (const width of [320, 720]) {
      const page = await newPage(browser);
      await page.setViewport({ width, height: 900 });
      await page.goto(`${site.origin}/room`);
      const { card, room } = await page.$eval('salary-ladder', async (ladder) => {
        await customElements.whenDefined('salary-ladder');
        await ladder.updateComplete;
        const { height } = ladder.shadowRoot!.querySelector('article')!.getBoundingClientRect();
        return { card: height, room: parseFloat(getComputedStyle(ladder).minHeight) };
      });
      assert.ok(card <= room && room - card < 24, `at ${width}: ${room} px for ${card}`);
      await page.close();
    }
  });
