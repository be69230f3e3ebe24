/** Text files in all encodings, and tables in them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Skipped } from '../../src/convert/converter.js';
import { csvRows } from '../../src/convert/csv-rows.js';
import { linesOf, longest } from '../../src/convert/lines.js';
import { rowsOf } from '../../src/convert/tables.js';
import { fileOf } from './input-files.js';

const read = async (content: Uint8Array | string, piece?: number) => {
  const notes: Skipped[] = [];
  const lines: string[] = [];
  const options = { skipped: (note: Skipped) => void notes.push(note) };
  for await (const { line, text } of linesOf(fileOf('x.txt', content, piece), options)) {
    assert.equal(line, lines.length + 1);
    lines.push(text);
  }
  return { lines, notes: notes.map(({ reason }) => reason) };
};

const text = 'Zoë’s café\n電気工事士\n\n👷🏽 done';
const expected = { lines: text.split('\n'), notes: [] };

/** UTF-16 with a byte order mark. */
const utf16 = (content: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * content.length + 2));
  [...Array(content.length + 1).keys()].forEach((index) =>
    view.setUint16(2 * index, index ? content.charCodeAt(index - 1) : 0xfeff, littleEndian),
  );
  return new Uint8Array(view.buffer);
};

for (const piece of [1, 2, 3, 5, 1000])
  test(`lines are the same in every encoding, read ${piece} bytes at a time`, async () => {
    assert.deepEqual(await read(text, piece), expected);
    assert.deepEqual(await read(`\ufeff${text}`, piece), expected);
    assert.deepEqual(await read(text.replaceAll('\n', '\r\n'), piece), expected);
    assert.deepEqual(await read(text.replaceAll('\n', '\r'), piece), expected);
    assert.deepEqual(await read(`${text}\n`, piece), expected);
    assert.deepEqual(await read(utf16(text, true), piece), expected);
    assert.deepEqual(await read(utf16(text, false), piece), expected);
  });

const latin = (content: string): Uint8Array => new Uint8Array(Buffer.from(content, 'latin1'));

test('what isn’t UTF-8 is read as Windows-1252, with a note', async () => {
  const { lines, notes } = await read(latin('plain\nZo\u00eb\u0092s caf\u00e9\nna\u00efve'), 4);
  assert.deepEqual(lines, ['plain', 'Zoë’s café', 'naïve']);
  assert.deepEqual(notes, ['The file isn’t UTF-8, so it was read as Windows-1252.']);
});

test('a damaged character in UTF-8 doesn’t change the encoding of the rest', async () => {
  const bytes = new TextEncoder().encode('électricité, café, señor, naïve, größer');
  bytes[bytes.lastIndexOf(0xc3)] = 0xff;
  const { lines, notes } = await read(bytes);
  assert.match(lines[0]!, /^électricité, café, señor, naïve, .*\ufffd/);
  assert.deepEqual(notes, ['Some characters aren’t valid UTF-8 and are shown as “\ufffd”.']);
});

test('a file cut in the middle of a character still has its last line', async () => {
  const bytes = new TextEncoder().encode('one\ncafé');
  const { lines } = await read(bytes.subarray(0, bytes.length - 1));
  assert.equal(lines.length, 2);
  assert.match(lines[1]!, /^caf/);
});

test('what isn’t text is an error that says what to do', async () => {
  await assert.rejects(
    read('PK\u0003\u0004…'),
    /x\.txt is a ZIP archive or an Excel workbook\. Unpack it/,
  );
  await assert.rejects(read('%PDF-1.7'), /x\.txt is a PDF\./);
  await assert.rejects(read(new Uint8Array([1, 2, 0, 3, 4])), /x\.txt is a binary file/);
  await assert.rejects(read('x'.repeat(longest + 2), 1_000_000), /x\.txt: line 1 never ends\./);
});

const rows = async (content: string, piece?: number) => {
  const all = [];
  for await (const { cells, line } of csvRows(fileOf('x.csv', content, piece), {}))
    all.push([line, ...cells]);
  return all;
};

test('CSV cells may contain separators, quotes and line ends, wherever the parts of the file end', async () => {
  const csv = 'a,b\r\n1,"two\nlines, and ""quotes"""\r\n\r\n3,"four"\r\nlast,\r\n';
  const table = [
    [1, 'a', 'b'],
    [2, '1', 'two\nlines, and "quotes"'],
    [5, '3', 'four'],
    [6, 'last', ''],
  ];
  for (const piece of [1, 2, 3, 7, 1000]) assert.deepEqual(await rows(csv, piece), table);
  assert.deepEqual(await rows(csv.trimEnd()), table);
});

test('CSV is separated as its first line is', async () => {
  assert.deepEqual(await rows('a;b;c\n1;2,3;4'), [
    [1, 'a', 'b', 'c'],
    [2, '1', '2,3', '4'],
  ]);
  assert.deepEqual(await rows('a\tb\n1\t2'), [
    [1, 'a', 'b'],
    [2, '1', '2'],
  ]);
});

test('a quote that is never closed is reported, and the rows after it are read', async () => {
  const csv = `a,b\n1,2\n3,"four\n${'x,y\n'.repeat(300_000)}`;
  const skipped: Skipped[] = [];
  const options = { skipped: (one: Skipped) => void skipped.push(one) };
  let count = 0;
  for await (const { cells } of csvRows(fileOf('x.csv', csv, 60_000), options))
    if (cells[0] === 'x') count++;
  assert.equal(count, 300_000);
  assert.equal(skipped[0]!.line, 3);
  assert.match(skipped[0]!.reason, /quotation mark/);
});

test('cells are found by the names in the header, in any order', async () => {
  const table = [];
  const file = fileOf('x.csv', 'extra, b ,a\n1, two ,3\n4,5\n');
  const skipped: Skipped[] = [];
  const columns = { required: ['a', 'b'], optional: ['c'] } as const;
  const options = { skipped: (one: Skipped) => void skipped.push(one) };
  for await (const row of rowsOf(file, csvRows(file, options), columns, options)) table.push(row);
  assert.deepEqual(table, [{ line: 2, cells: { a: '3', b: 'two', c: '' } }]);
  assert.deepEqual(skipped, [
    { file: 'x.csv', line: 1, reason: 'Not read: “extra”.' },
    { file: 'x.csv', line: 3, reason: 'The row ends too early.' },
  ]);
});
