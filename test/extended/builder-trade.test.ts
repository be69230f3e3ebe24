/** A trade, from a blank page to code that is copied. */
import assert from 'node:assert/strict';
import type { KeyInput } from 'puppeteer-core';
import { inEveryWay } from './builder-hands.js';
import { codeOf, settled } from './builder-page.js';
import { paste } from './builder-paste.js';
import { focused, readClipboard } from './hands.js';

inEveryWay('from a blank page to the code of a trade', async ({ hand, name, page, problems }) => {
  const { choose, press, to } = hand;
  const type = (text: string) => page.keyboard.type(text);
  const key = (name: KeyInput) => page.keyboard.press(name);

  await press('Blank career');
  await page.waitForSelector('#at-title');
  await to('Job title');
  await type('Baker');
  await press('Pay');
  await to('Currency');
  await type('eur');
  await press('Add a level');
  await type('Apprentice');
  await to('Pay per year');
  await type('14000');
  await press('Add a level');
  await type('Master');
  await key('Tab');
  await type('38000-42000');
  await press('Roadmap');
  await press('Add a step');
  await type('Learn to bake');
  await press('Next: choose your card');
  assert.match(await focused(page), /Your card$/);
  await choose('What it shows', 'The full page');
  await choose('Theme', 'Paper');
  await press('Next: publish');
  assert.match(await focused(page), /Publish$/);
  if (name === 'keyboard') {
    await to('Any page');
    // WordPress is the sixth.
    for (let tabs = 0; tabs < 5; tabs++) await key('ArrowRight');
    assert.equal(await focused(page), 'WordPress');
  } else await press('WordPress');
  await settled(page);
  await press('Copy HTML');
  await page.waitForFunction(() => document.querySelector('#copied')!.textContent);
  assert.equal(await page.$eval('#copied', ({ textContent }) => textContent), 'HTML copied.');
  const [code = ''] = await codeOf(page);
  assert.equal(await readClipboard(page), code);
  assert.match(code, /themes\/paper\.css[^]*late\/career-path\.js/);
  const json = /<script type="application\/json">([^]*?)<\/script>/.exec(code)![1]!;
  assert.deepEqual(JSON.parse(json), {
    id: 'baker',
    currency: 'EUR',
    title: 'Baker',
    salaries: [
      { level: 'apprentice', label: 'Apprentice', amount: 14000 },
      { level: 'master', label: 'Master', amount: 38000, max: 42000 },
    ],
    roadmap: {
      steps: [{ id: 'learn-to-bake', title: 'Learn to bake' }],
    },
  });
  const pasted = await paste(code, '', 600);
  const shown = await pasted.page.$eval('career-path', (card) =>
    reading
      .allBelow(card.shadowRoot!)
      .map(({ textContent }) => textContent)
      .join(' '),
  );
  for (const text of ['Baker', '€14', 'Learn to bake']) assert.ok(shown.includes(text), shown);
  assert.deepEqual([...problems, ...pasted.problems], []);
  await pasted.page.close();
});
