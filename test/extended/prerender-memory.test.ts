/** Memory of a server that prerenders for days. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';

test('prerendering ten thousand paths doesn’t leak memory', async () => {
  const code = `
    import { prerender } from './dist/prerender.js';
    const used = () => (gc(), process.memoryUsage().heapUsed);
    const some = (count) => {
      for (let i = 0; i < count; i++)
        prerender('salary-ladder', { path: { id: 'x' + i, title: 'T' + i, currency: 'USD', salaries: [{ level: 'a', label: 'L' + i, amount: i }] } });
    };
    some(1000);
    const before = used();
    some(10_000);
    console.log(used() - before);`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    '--input-type=module',
    '-e',
    code,
  ]);
  assert.ok(Number(stdout) < 1_000_000, `${stdout} bytes more`);
});
