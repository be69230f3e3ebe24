/** Holds the direction of the imports: model <- text <- context <- elements <- index, and what is beside them. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import test from 'node:test';

/** What the files of each room may import: rooms, data and packages. */
const allowed = {
  model: ['model', 'valibot', 'schema-dts'],
  text: ['model', 'text'],
  context: ['model', '@lit/context'],
  styles: ['lit'],
  events: ['model', 'text'],
  elements: [
    ...['model', 'text', 'context', 'events', 'styles', 'elements', 'lit', '@lit/context'],
    ...['data/mlops-engineer.json', 'package.json'],
  ],
  index: ['elements', 'events', 'model', 'text'],
  languages: ['context', 'text', '@lit/context'],
  lang: ['languages'],
  parse: ['model', 'text'],
  'prerendered-html': ['parse5'],
  prerender: [
    ...['elements', 'index', 'languages', 'model', 'parse', 'prerendered-html', 'package.json'],
    ...[
      // Of the build’s making.
      'integrity',
      '@lit-labs/ssr-dom-shim',
      '@lit-labs/ssr/lib/render-result.js',
      '@lit-labs/ssr/lib/render.js',
    ],
  ],
  cli: [
    ...['parse', 'prerender', 'package.json', 'commander', 'jsonc-parser'],
    ...['node:crypto', 'node:fs', 'node:fs/promises'],
  ],
};

const room = (file) => file.split(sep)[0].replace(/\.[jt]s$/, '');
const files = (await readdir('src', { recursive: true })).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
);

for (const file of files)
  test(`src/${file} imports only what its room may`, async () => {
    const code = await readFile(join('src', file), 'utf8');
    for (const [, from] of code.matchAll(/^(?:import|export)\b[^'";=]*'([^']+)';/gm)) {
      const target = from.startsWith('.') ? normalize(join('src', dirname(file), from)) : from;
      const name = target.startsWith('src') ? room(target.slice(4)) : target;
      assert.ok(allowed[room(file)].includes(name), `${file} imports ${from}`);
    }
  });

test('every file of src is looked at', () => {
  assert.ok(files.length > 15);
  assert.deepEqual([...new Set(files.map(room))].sort(), Object.keys(allowed).sort());
});
