/** Data for the card in a frame: from its own origin only. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tags } from '../../src/build/lists.js';
import {
  address,
  frames,
  germanBaker,
  hosts,
  open,
  openCard,
  textOf,
  violationsOf,
} from './embed-site.js';

for (const src of ['/baker.json', '../baker.json', '/moved.json'])
  test(`src=${src}, from its own origin, is shown in the language of the path`, async () => {
    const { card, page, problems } = await openCard(`card=salary-ladder&src=${src}`);
    assert.match(await textOf(card), /Master/);
    assert.match(await textOf(card), /42\.000/);
    assert.deepEqual([...problems, ...(await violationsOf(page))], []);
    await page.close();
  });

test('src from another origin is rejected, however it is written, and never requested', async () => {
  const { host } = new URL(hosts.origin);
  const own = new URL(frames.origin).host;
  for (const src of [
    `${hosts.origin}/baker.json`,
    `//${host}/baker.json`,
    `\\\\${host}\\baker.json`,
    `/\\${host}/baker.json`,
    `\t/\n/${host}/baker.json`,
    `http:${host.replace('localhost', '//localhost')}/baker.json`,
    `http://${own}@${host}/baker.json`,
    `http://me:secret@${own}/baker.json`,
    `http://me@${own}/baker.json`,
    `ws://${own}/baker.json`,
    `ftp://${own}/baker.json`,
    `blob:${frames.origin}/0d9c7d4b-8d0b-4b8e-8c63-4b2b0b4b2d7a`,
    `filesystem:${frames.origin}/temporary/baker.json`,
    `data:application/json,${JSON.stringify(germanBaker)}`,
    'javascript:window.hacked=1',
    'file:///etc/passwd',
    'http://',
    'http://[',
  ]) {
    const before = hosts.requested.length;
    const { page, problems, requests } = await open(
      address(`card=salary-ladder&src=${encodeURIComponent(src)}`),
    );
    const line = await page.waitForSelector('p');
    assert.equal(
      await line!.evaluate(({ innerText }) => innerText),
      'Data of this card (src) must be on the same origin as embed.html.',
      src,
    );
    assert.equal(await page.$(tags.join()), null);
    assert.deepEqual(
      requests.filter((url) => /baker|passwd/.test(new URL(url).pathname)),
      [],
    );
    assert.equal(hosts.requested.length, before);
    assert.deepEqual([...problems, ...(await violationsOf(page))], [], src);
    await page.close();
  }
});

test('an address on its own origin whose path begins with two slashes stays there', async () => {
  const before = hosts.requested.length;
  const src = `${frames.origin}//${new URL(hosts.origin).host}/baker.json`;
  const { card, page } = await openCard(`card=salary-ladder&src=${encodeURIComponent(src)}`);
  assert.match(await textOf(card), /404/);
  assert.equal(hosts.requested.length, before);
  await page.close();
});

test('src that redirects to another origin loads nothing from there, and the card shows an error', async () => {
  const before = hosts.requested.length;
  const { card, page } = await openCard('card=salary-ladder&src=/away.json');
  assert.ok(await card.evaluate((card) => card.shadowRoot!.querySelector('[part=error]')));
  assert.doesNotMatch(await textOf(card), /Master/);
  const [violation, ...more] = await violationsOf(page);
  assert.match(violation!, /^connect-src /);
  assert.deepEqual(more, []);
  assert.equal(hosts.requested.length, before);
  await page.close();
});
