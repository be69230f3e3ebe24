/** The generated types of a career path document. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { pathTypes, pathTypesFile } from '../../src/build/path-types.js';

test(`${pathTypesFile} is generated from the schema as it is now`, async () => {
  const written = await readFile(pathTypesFile, 'utf8');
  const outOfDate = written.replaceAll('\r\n', '\n') !== (await pathTypes());
  assert.ok(!outOfDate, `${pathTypesFile} is out of date: run \`npm run generate\``);
});
