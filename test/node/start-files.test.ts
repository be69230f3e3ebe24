/** Files that authors open, and the messages about those that can’t be opened. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import { readCareers } from '../../demo/builder/start/read-careers.js';
import { textOf } from '../../demo/builder/start/text-of.js';
import { limits } from '../../src/model/schema.js';

const baker = { id: 'baker', title: 'Bäcker' };
const text = JSON.stringify(baker);

const read = async (bytes: Uint8Array) => readCareers(textOf(new Uint8Array(bytes)));

/** Why a text can’t be opened. */
const problemOf = (content: string | Uint8Array): Promise<string> =>
  read(typeof content === 'string' ? new TextEncoder().encode(content) : content).then(
    () => assert.fail('It was opened'),
    (error: Error) => error.message,
  );

for (const name of await readdir('demo/careers').then((all) =>
  all.filter((file) => file.endsWith('.json')),
))
  test(`${name} is opened as it is`, async () => {
    const bytes = await readFile(`demo/careers/${name}`);
    assert.deepEqual(await read(bytes), [JSON.parse(bytes.toString())]);
  });

test('files of all Unicode encodings are opened', async () => {
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  const files = [text, `\ufeff${text}`].map((content) => Buffer.from(content));
  for (const bytes of [...files, utf16, Buffer.from(utf16).swap16()])
    assert.deepEqual(await read(bytes), [baker]);
});

test('a document with several careers gives them all', async () => {
  const paths = [baker, { id: 'smith', title: 'Smith' }];
  assert.deepEqual(await readCareers(JSON.stringify({ paths })), paths);
});

test('incomplete careers are opened', async () => {
  const draft = { title: 'Baker', salaries: [{ label: 'Master', amount: 'a lot' }] };
  assert.deepEqual(await readCareers(JSON.stringify(draft)), [draft]);
});

const broken: [what: string, json: string, message: RegExp][] = [
  ['a missing comma', '{\n  "id": "x"\n\n  "title": "X"\n}', /^Line 2: a comma .* “"id": "x"”/],
  ['a comma too many', '{\n  "id": "x",\n}', /^Line 2: there is one comma too many/],
  ['a comma too many in a list', '{"duties": [\n"a",\n"b",\n]}', /^Line 3: .*before the “]”/],
  ['a missing colon', '{\n"id" "x"}', /^Line 2: a colon is missing after “"id"”/],
  ['a name without quotes', '{\nid: "x"}', /^Line 2: .*double quotes/],
  ['single quotes', '{\n"id": \'x\'}', /^Line 2: .*straight double quotes/],
  ['a missing value', '{\n"id": ,\n"title": "X"}', /^Line 2: something is missing after “"id":”/],
  ['a line break in a text', '{\n"title": "Baker\nand more"}', /^Line 2: the text .*“"Baker”/],
  ['a comment', '{\n// my career\n"id": "x"}', /^Line 2: JSON has no comments/],
  ['a wrong number', '{"salaries": [{\n"amount": 1e}]}', /^Line 2: .*isn’t a number/],
  ['a wrong backslash', '{\n"title": "C:\\my"}', /^Line 2: after the backslash/],
  ['a file that was cut off', '{\n"title": "Baker",\n"duties": [', /^Line 3: .*cut off/],
  ['two documents', '{"id":"x"}\n{"id":"y"}', /^Line 2: the career has ended/],
];

for (const [what, json, message] of broken)
  test(`${what} is explained`, async () => assert.match(await problemOf(json), message));

const others: [what: string, content: string | Uint8Array, message: RegExp][] = [
  ['an empty file', ' \n', /empty/],
  ['a web page', '<!DOCTYPE html><title>x</title>', /web page/],
  ['a table', 'Level,Pay\nJunior,1\nSenior,2', /“Spreadsheet”/],
  ['plain text', 'Hello, I am a baker', /isn’t JSON/],
  ['a workbook', zipSync({ 'xl/workbook.xml': new Uint8Array(9) }), /“Spreadsheet”/],
  ['a PDF', Buffer.from('%PDF-1.7 …'), /PDF/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /no text file/],
  ['an old encoding', Buffer.from(text, 'latin1'), /“UTF-8”/],
  ['another JSON file', await readFile('package.json'), /not a career/],
  ['a schema', await readFile('tsconfig.json'), /not a career/],
  ['a list', '[1, 2]', /not a career/],
  ['too long a text', `{"title": "${'a'.repeat(limits.document)}"}`, /too big.*2,000,000/],
  ['too big a file', new Uint8Array(limits.document * 3 + 1), /6 MB.*too big/],
];

for (const [what, content, message] of others)
  test(`${what} is recognized`, async () => assert.match(await problemOf(content), message));
