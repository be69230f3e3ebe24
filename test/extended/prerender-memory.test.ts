/** Memory of a server that prerenders for days. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';

test('prerendering a hundred thousand full pages doesn’t leak memory', async () => {
  const code = `
    import { readFileSync } from 'node:fs';
    import { prerenderPage } from './dist/prerender.js';
    const path = JSON.parse(readFileSync('data/mlops-engineer.json', 'utf8'));
    const languages = ['en', 'de', 'ar', 'ja'];
    const used = () => (gc(), process.memoryUsage().heapUsed);
    const some = (count) => {
      for (let i = 0; i < count; i++)
        prerenderPage('career-path', {
          path: { ...path, id: 'x' + i, title: 'T' + i, lang: languages[i % 4] },
          fallback: i % 10 === 0,
        });
    };
    some(1000);
    const before = used();
    some(100_000);
    console.log(used() - before);`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    '--input-type=module',
    '-e',
    code,
  ]);
  assert.ok(Number(stdout) < 1_000_000, `${stdout} bytes more`);
});
