/** dist/react/: components for React, which run in browsers only. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { tags } from '../../src/build/lists.js';

const files = (await readdir('dist/react')).filter((file) => file.endsWith('.js'));

test('each element has a component', () => {
  for (const tag of tags) assert.ok(files.includes(`${tag}.js`), tag);
});

test('each starts with "use client", for React’s server components', async () => {
  for (const file of files) {
    const [line] = (await readFile(`dist/react/${file}`, 'utf8')).split('\n');
    assert.equal(line, "'use client';", file);
  }
});

test('each registers its element', async () => {
  for (const tag of tags) {
    const code = await readFile(`dist/react/${tag}.js`, 'utf8');
    assert.ok(code.includes(`import '../esm/define/${tag}.js';`), tag);
  }
});
