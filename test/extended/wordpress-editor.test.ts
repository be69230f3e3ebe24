/** The block in WordPress's block editor: writers enter figures, publish them and come back. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchChromium, launchFirefox } from '../browsers.js';
import { newPage } from '../node/pages.js';
import { BlockEditor, openPage } from '../wordpress/block-editor.js';
import { startSite, type User } from '../wordpress/site.js';

const [{ site, skip }, chromium, firefox] = await Promise.all([
  startSite(),
  launchChromium(),
  launchFirefox(),
]);

after(async () => {
  await Promise.all([chromium.close(), firefox.close()]);
  assert.deepEqual(await site?.problems(), site && []);
  await site?.stop();
});

/** The text of the post for readers, with or without JavaScript. */
const read = async (browser: Browser, url: string, withScripts: boolean): Promise<string> => {
  const page = await newPage(browser);
  if (!withScripts) await page.setJavaScriptEnabled(false);
  await page.goto(url);
  if (withScripts)
    await page.waitForFunction(() =>
      document.querySelector('salary-ladder')?.shadowRoot?.querySelector('[part~=amount]'),
    );
  const text = await page.$eval('salary-ladder', (card) =>
    card.shadowRoot ? card.shadowRoot.textContent : card.textContent,
  );
  await page.close();
  return text;
};

/** A writer's work with the keyboard alone. Returns how many keys it took, apart from letters and digits. */
const writeLadder = async (editor: BlockEditor): Promise<number> => {
  const { keyboard } = editor.page;
  let keys = 0;
  const press = async (key: 'Enter' | 'Tab') => {
    keys++;
    await keyboard.press(key);
  };
  await editor.startPost('What bakers earn', 'salary');
  keys += 3;
  await press('Enter');
  await editor.whenFieldFocused('Job title');
  await keyboard.type('Baker');
  // Past currency and period, which are filled in.
  for (let field = 0; field < 3; field++) await press('Tab');
  const rungs = [
    ['Apprentice', '14000'],
    ['Journeyman', '$32,500'],
    ['Master', '42k – 50k'],
    ['Owner', '60,000+'],
  ];
  for (const [index, [name, amount]] of rungs.entries()) {
    if (index) await press('Enter');
    await keyboard.type(name!);
    await press('Tab');
    await keyboard.type(amount!);
  }
  return keys;
};

const salaries = [
  { label: 'Apprentice', level: 'apprentice', amount: 14000 },
  { label: 'Journeyman', level: 'journeyman', amount: 32500 },
  { label: 'Master', level: 'master', amount: 42000, max: 50000 },
  { label: 'Owner', level: 'owner', amount: 60000, orMore: true },
];

const flows: [name: string, user: User, browser: Browser][] = [
  ['an administrator in Chromium', 'admin', chromium],
  ['an author in Chromium', 'author', chromium],
  ['an author in Firefox', 'author', firefox],
];

for (const [name, user, browser] of flows)
  test(`${name} publishes a ladder with the keyboard, and edits it later`, { skip }, async () => {
    const page = await openPage(site!, browser, user);
    const editor = await BlockEditor.open(site!, page);
    const keys = await writeLadder(editor);
    assert.ok(keys < 20, `${keys} keys`);
    assert.deepEqual((await editor.path()).salaries, salaries);
    const preview = await editor.preview('Owner');
    assert.match(preview, /Baker.*\$14K.*\$60K\+/s);
    const { id, url } = await editor.publish();

    for (const withScripts of [true, false]) {
      // Firefox’s protocol can’t turn JavaScript off.
      const text = await read(withScripts ? browser : chromium, url, withScripts);
      for (const { label } of salaries) assert.ok(text.includes(label), text);
      assert.ok(!text.includes('MLOps'), text);
    }
    const feed = await (await fetch(`${site!.origin}/?feed=rss2`)).text();
    assert.match(feed, /<li>Master: \$42,000 to \$50,000 a year<\/li>/);

    const again = await BlockEditor.open(site!, page, id);
    const [block] = await again.blocks();
    assert.equal(block!.isValid, true);
    await again.select();
    assert.deepEqual((await again.fields()).slice(3, 18), [
      ...[
        ['Name', 'Apprentice'],
        ['Amount', '14,000'],
        ['To', ''],
        ['or more', false],
      ],
      ...[
        ['Note', ''],
        ['Name', 'Journeyman'],
        ['Amount', '32,500'],
        ['To', ''],
      ],
      ...[
        ['or more', false],
        ['Note', ''],
        ['Name', 'Master'],
        ['Amount', '42,000'],
      ],
      ...[
        ['To', '50,000'],
        ['or more', false],
        ['Note', ''],
      ],
    ]);
    await again.fill('Note', 'by agreement', 'Level 4');
    await again.save();
    assert.match(await read(browser, url, true), /by agreement/);
    await page.browserContext().close();
  });

test('opening a post changes nothing', { skip }, async () => {
  const page = await openPage(site!, chromium, 'author');
  const editor = await BlockEditor.open(site!, page);
  await writeLadder(editor);
  const { id } = await editor.publish();
  const again = await BlockEditor.open(site!, page, id);
  await again.select();
  await again.preview('Owner');
  const isDirty = await page.evaluate(() =>
    window.wp.data.select('core/editor').isEditedPostDirty!(),
  );
  assert.equal(isDirty, false);
  await page.browserContext().close();
});

test('each field can be undone and redone, with its plain HTML', { skip }, async () => {
  const page = await openPage(site!, chromium, 'author');
  const editor = await BlockEditor.open(site!, page);
  await writeLadder(editor);
  const written = await editor.attributes();
  const labels = async () =>
    ((await editor.path()).salaries as { label: string }[] | undefined)?.map(({ label }) => label);
  await editor.undo();
  assert.deepEqual((await editor.path()).salaries, [
    ...salaries.slice(0, 3),
    { label: 'Owner', level: 'owner' },
  ]);
  assert.match((await editor.attributes()).plain as string, /Owner: pay not given/);
  await editor.undo();
  assert.deepEqual(await labels(), ['Apprentice', 'Journeyman', 'Master']);
  assert.doesNotMatch((await editor.attributes()).plain as string, /Owner/);
  await editor.redo();
  await editor.redo();
  assert.deepEqual(await editor.attributes(), written);
  assert.equal(await editor.value('Amount', 'Level 4'), '60,000');
  await page.browserContext().close();
});
