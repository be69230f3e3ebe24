/** Careers that leave the browser: as a file, and as a link. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  documentOf,
  launch,
  openCareer,
  press,
  ready,
  saved,
  server,
  shows,
  withStorage,
} from './career-page.js';

const browser = await launch('chromium');

test('a career that is saved as a file is opened as it was', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'drafts-'));
  const { page } = await openCareer(browser);
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  await page.click('#start-nursing');
  await saved(page, 'Nurse');
  const document = await documentOf(page);
  const done = new Promise<void>((resolve) =>
    client.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
  );
  await press(page, 'Save as a file');
  await done;
  await shows(page, '.draft-notice', 'The file is nurse.json.');
  const path = join(folder, 'nurse.json');
  assert.match(await readFile(path, 'utf8'), /^\{\n {2}"id": "nurse",\n {2}"title": "Nurse"/);
  await withStorage(browser, async (context) => {
    const { page } = await openCareer(context);
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('#start-file')]);
    await chooser.accept([path]);
    await saved(page, 'Nurse');
    assert.deepEqual(await documentOf(page), document);
  });
  await rm(folder, { recursive: true });
});

test('a copied link opens the same career elsewhere', () =>
  withStorage(browser, async (context) => {
    await context.overridePermissions(server.origin, [
      'clipboard-read',
      'clipboard-sanitized-write',
    ]);
    const { page } = await openCareer(context);
    await page.click('#start-nursing');
    await saved(page, 'Nurse');
    await press(page, 'Copy a link with the whole career');
    await shows(page, '.draft-notice', 'The link is copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await withStorage(browser, async (other) => {
      const next = await other.newPage();
      await next.goto(link);
      await ready(next);
      assert.deepEqual(await documentOf(next), await documentOf(page));
    });
  }));
