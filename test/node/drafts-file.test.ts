/** What the drafts say about themselves: their file, and when they changed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf } from '../../demo/builder/drafts/file.js';
import { whenInWords } from '../../demo/builder/drafts/when.js';
import { Session } from '../../demo/builder/model/session.js';

test('a file reads as if written by hand, and has the name of the career', () => {
  const session = new Session({ duties: ['Bake', ''], title: 'Baker' });
  assert.deepEqual(fileOf(session), {
    name: 'baker.json',
    text: '{\n  "id": "baker",\n  "title": "Baker",\n  "duties": [\n    "Bake"\n  ]\n}\n',
    problems: 0,
  });
});

test('a career with problems loses nothing in its file', () => {
  const document = { id: 'baker', title: 'Baker', source: { label: 'Me', url: 'www.x.com' } };
  const { name, problems, text } = fileOf(new Session(document));
  assert.equal(name, 'baker.json');
  assert.equal(problems, 1);
  assert.deepEqual(JSON.parse(text), document);
});

test('a career without a title has a file, too', () => {
  const { name, text } = fileOf(new Session({ id: '../x', tagline: 'Bread' }));
  assert.equal(name, 'career.json');
  assert.deepEqual(JSON.parse(text), { id: '../x', tagline: 'Bread' });
});

const now = new Date(2026, 10, 28, 0, 30).getTime();
const minute = 60_000;

for (const [minutes, words] of [
  [0, 'just now'],
  [1, 'a minute ago'],
  [59, '59 minutes ago'],
  [60, 'yesterday at 11:30 PM'],
  [24 * 60, 'yesterday at 12:30 AM'],
  [25 * 60, 'on November 26, 2026'],
] as const)
  test(`${minutes} minutes are ${words}`, () =>
    assert.equal(whenInWords(now - minutes * minute, now).replace(/\s/g, ' '), words));

test('earlier on the same day is today', () =>
  assert.equal(whenInWords(now, now + 600 * minute).replace(/\s/g, ' '), 'today at 12:30 AM'));
