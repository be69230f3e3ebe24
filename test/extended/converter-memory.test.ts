/** Data sets that don’t fit into memory. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';

/** The most memory in use while careers with so many rows each are converted. */
const heap = async (format: string, careers: number, rows: number): Promise<number> => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--expose-gc', '--import', 'tsx', 'test/extended/converter-heap.ts'],
    ...[format, String(careers), String(rows)],
  ]);
  return Number(stdout);
};

/** Bytes by which memory may grow: titles of careers, for links between them, but not rows. */
const tolerance = 4_000_000;

for (const [format, careers, rows] of [
  ['onet', 1000, 1000],
  ['csv', 1000, 1000],
  ['bls', 1000, 1000],
  ['ncs', 1000, 1000],
] as const)
  test(`a million rows of ${format} need no more memory than a hundred thousand`, async () => {
    const few = await heap(format, careers / 10, rows);
    const many = await heap(format, careers, rows);
    assert.ok(many - few < tolerance, `${many - few} bytes more than ${few}`);
  });

test('a million relations of esco need no more memory than those of one batch', async () => {
  const few = await heap('esco', 1000, 250);
  const many = await heap('esco', 4000, 250);
  assert.ok(many - few < tolerance, `${many - few} bytes more than ${few}`);
});
