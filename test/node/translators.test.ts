/** Cards that a translator has changed: the built files, whose Lit behaves differently from the one in browser tests. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { baker, bakersWord } from '../baker.js';
import { launchChromium } from '../browsers.js';
import { ways, type Way } from '../translator.js';
import { host, problemsOf } from './host.js';
import { globalScript, newPage, script } from './pages.js';
import { press } from './roadmap-controls.js';

declare global {
  var translator: typeof import('../translator.js');
}

const code = await globalScript('translator');

const [browser, site] = await Promise.all([launchChromium(), host()]);

after(async () => {
  await browser.close();
  site.stop();
});

const open = async (body: string) => {
  site.pages['/page'] =
    `<!doctype html><html lang="en"><title>A page</title>${body}${script('career-path-elements')}`;
  const page = await newPage(browser);
  const problems = problemsOf(page);
  await page.goto(`${site.origin}/page`);
  await page.evaluate(code);
  return { page, problems };
};

/** What the roadmap says about the learner, without the translator's marks. */
const plan = `(() => {
  const { shadowRoot } = document.querySelector('career-roadmap');
  const parts = [...shadowRoot.querySelectorAll('[part=status], [part=button], [part=finish]')];
  return parts.map(({ textContent }) => translator.untranslated(textContent));
})()`;

for (const way of Object.keys(ways) as Way[]) {
  test(`a plan shows each change while a translator ${way}`, async () => {
    const { page, problems } = await open(
      '<career-roadmap trackable begin="2027-01" storage="none"></career-roadmap>',
    );
    const translate = () =>
      page.$eval('career-roadmap', (card, way) => translator.translate(card, way), way);
    await press(page, 'Done: Python');
    await translate();
    await press(page, 'DevOps + Cloud');
    const done = ['2 of 5 steps done, 8 to 11 months to go', 'Start over'];
    const finish = 'Finish between August 2027 and November 2027';
    assert.deepEqual(await page.evaluate(plan), [...done, finish, 'Hide dates']);
    await translate();
    await press(page, 'Hide dates');
    assert.deepEqual(await page.evaluate(plan), [...done, 'Show dates']);
    await translate();
    await press(page, 'Start over');
    assert.deepEqual(await page.evaluate(plan), [
      '0 of 5 steps done, 15 to 21 months to go',
      'Undo',
      'Show dates',
    ]);
    assert.deepEqual(problems, []);
    await page.close();
  });

  test(`cards show another path while a translator ${way}`, async () => {
    const tags = [...Object.keys(bakersWord), 'career-path'];
    const { page, problems } = await open(tags.map((tag) => `<${tag}></${tag}>`).join(''));
    const shown = await page.evaluate(
      async (tags, path, way) => {
        type Card = HTMLElementTagNameMap['career-path'];
        const results: string[][] = [];
        for (const tag of tags) {
          const [card, twin] = [document.querySelector<Card>(tag)!, document.createElement(tag)];
          document.body.append(Object.assign(twin, { path }));
          await reading.rendered(card);
          translator.translate(card, way);
          card.path = path;
          await reading.rendered(card);
          await reading.rendered(twin);
          results.push([translator.untranslated(reading.seen(card)), reading.seen(twin)]);
        }
        return results;
      },
      tags,
      baker,
      way,
    );
    for (const [actual, expected] of shown) assert.equal(actual, expected);
    assert.deepEqual(problems, []);
    await page.close();
  });
}
