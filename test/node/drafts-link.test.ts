/** Links with a whole career. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { BrokenLink, fromLink, toLink } from '../../demo/builder/drafts/link.js';
import type { Draft } from '../../demo/builder/model/session.js';
import { limits } from '../../src/model/schema.js';

const page = 'https://example.com/builder.html';
const hashOf = (address: string) => new URLSearchParams(new URL(address).hash.slice(1));
const bundled = JSON.parse(await readFile('data/mlops-engineer.json', 'utf8')) as Draft;

test('a link keeps the whole career, whatever its letters', async () => {
  const draft: Draft = { ...bundled, title: 'Bäcker:in & 🥖 +%#=', salaries: [{ amount: 1 }] };
  const address = await toLink(draft, page);
  assert.match(address, /^https:\/\/example\.com\/builder\.html#career=[\w-]+$/);
  assert.deepEqual(await fromLink(hashOf(address)), draft);
});

test('it is shorter than the JSON in it, although that must be encoded for an address', async () => {
  const address = await toLink(bundled, page);
  assert.ok(address.length < JSON.stringify(bundled).length * 0.75, `${address.length}`);
});

test('it keeps the other choices, and replaces the data of older links', async () => {
  const address = await toLink(
    { title: 'Baker' },
    `${page}?lang=de#card=career-facts&data=%7B%7D&src=x&from=example`,
  );
  assert.equal(new URL(address).search, '?lang=de');
  assert.deepEqual([...hashOf(address).keys()], ['card', 'career']);
});

test('older links have plain JSON', async () => {
  const hash = new URLSearchParams({ data: '{"title":"Baker","salaries":[]}' });
  assert.deepEqual(await fromLink(hash), { title: 'Baker', salaries: [] });
});

test('an address without a career has none', async () => {
  assert.equal(await fromLink(new URLSearchParams('card=salary-ladder&career=&data=')), undefined);
});

test('a damaged link is noticed, wherever it was cut', async () => {
  const career = hashOf(await toLink({ title: 'Baker', duties: ['Bake'] }, page)).get('career')!;
  for (let length = 1; length < career.length; length++)
    await assert.rejects(
      fromLink(new URLSearchParams({ career: career.slice(0, length) })),
      BrokenLink,
      `${length} of ${career.length} characters`,
    );
  for (const data of ['{', '[]', '1', 'null', '"text"'])
    await assert.rejects(fromLink(new URLSearchParams({ data })), BrokenLink, data);
});

test('a small link doesn’t fill the memory', async () => {
  const address = await toLink({ title: 'a'.repeat(limits.document) }, page);
  assert.ok(address.length < 10_000);
  await assert.rejects(fromLink(hashOf(address)), BrokenLink);
});
