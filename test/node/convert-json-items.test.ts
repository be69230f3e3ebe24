/** Reading large JSON files one object at a time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonItems, type JsonItem } from '../../src/convert/json-items.js';
import { textOf } from '../../src/convert/lines.js';
import { fileOf } from './input-files.js';

const itemsOf = async (json: string, lists?: RegExp, piece?: number): Promise<JsonItem[]> => {
  const items: JsonItem[] = [];
  for await (const item of jsonItems(textOf(fileOf('x.json', json, piece), {}), lists))
    items.push(item);
  return items;
};

const valuesOf = async (...args: Parameters<typeof itemsOf>): Promise<unknown[]> =>
  (await itemsOf(...args)).map(({ json }) => JSON.parse(json) as unknown);

const one = { a: '}]"\\', list: [{ b: [1, { c: 2 }] }], é: '[{' };

test('the items of a list, of lines or of one object are the same, in pieces of any size', async () => {
  const text = JSON.stringify(one, null, 1);
  for (const piece of [1, 7, 1000]) {
    assert.deepEqual(await valuesOf(text, undefined, piece), [one]);
    assert.deepEqual(await valuesOf(`[${text},\n${text}]`, undefined, piece), [one, one]);
    assert.deepEqual(await valuesOf(`${text}\n${text}\n`, undefined, piece), [one, one]);
  }
});

test('a list under a name is read without what is around it', async () => {
  const text = `{ "date": "2025", "ooh": {\n"not": [{ "x": 1 }],\n"jobs": [${JSON.stringify(one)},{}] }, "z": [{}] }`;
  for (const piece of [1, 7, 1000]) {
    const items = await itemsOf(text, /^jobs$/, piece);
    assert.deepEqual(
      items.map(({ json }) => JSON.parse(json) as unknown),
      [one, {}],
    );
    assert.match(items[0]!.head, /"date": "2025"/);
    assert.equal(items[0]!.line, 3);
  }
});

test('a broken item doesn’t affect the others', async () => {
  const items = await itemsOf('[{"a": "1\n}, {"a": 2}, {"a": 3 "b"}, {"a": 4}]');
  assert.deepEqual(
    items.map(({ json, line }) => [json, line]),
    [
      ['{"a": "1\n}', 1],
      ['{"a": 2}', 2],
      ['{"a": 3 "b"}', 2],
      ['{"a": 4}', 2],
    ],
  );
});

test('what isn’t complete comes as it is', async () => {
  assert.equal((await itemsOf('[{"a": 1}, {"a": [2')).at(-1)!.json, '{"a": [2');
  assert.deepEqual(await itemsOf(']}'), []);
});

test('an item without an end is an error, not a full memory', async () => {
  await assert.rejects(itemsOf(`[\n{"a": "${'x'.repeat(5_000_000)}`, undefined, 65_536), {
    message: 'No item ends within 4000000 characters after line 2.',
  });
});
