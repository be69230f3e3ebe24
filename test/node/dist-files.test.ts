/** The built files: exports, the JSON Schema, licences. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import test from 'node:test';
import { tags } from './host.js';

test('every export of the package exists', async () => {
  const { exports } = JSON.parse(await readFile('package.json', 'utf8')) as {
    exports: Record<string, string | Record<string, string>>;
  };
  const targets = Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? entry : Object.values(entry),
  );
  for (const target of targets)
    if (!target.includes('*')) assert.ok(existsSync(target), `${target} is missing`);
  for (const tag of tags) {
    const file = fileURLToPath(import.meta.resolve(`career-path-elements/${tag}`));
    assert.ok(existsSync(file), `./${tag} is missing`);
  }
});

/** The keywords that the test reads. */
interface Schema {
  $schema?: string;
  anyOf?: Schema[];
  description?: string;
  items?: Schema;
  pattern?: string;
  properties?: Record<string, Schema>;
  required?: string[];
}

test('the JSON Schema describes the fields', async () => {
  const schema: Schema = JSON.parse(await readFile('dist/career-path.schema.json', 'utf8'));
  assert.match(schema.$schema!, /2020-12/);
  assert.deepEqual(schema.anyOf, [{ required: ['id', 'title'] }, { required: ['paths'] }]);
  const undescribed = (schema: Schema, place = ''): string[] =>
    Object.entries(schema.properties ?? {}).flatMap(([key, field]) => [
      ...(field.description ? [] : [`${place}${key}`]),
      ...[field, field.items, ...(field.anyOf ?? [])].flatMap((inner) =>
        inner ? undescribed(inner, `${place}${key}.`) : [],
      ),
    ]);
  assert.deepEqual(undescribed(schema), []);
  // JSON Schema patterns have no flags.
  for (const lang of ['en', 'pt-BR'])
    assert.match(lang, new RegExp(schema.properties!.lang!.pattern!));
  const pattern = new RegExp(schema.properties!.source!.properties!.url!.pattern!);
  for (const url of ['https://x.org', 'HTTPS://x.org']) assert.match(url, pattern);
  assert.doesNotMatch('javascript:alert(1)', pattern);
});

test('every package bundled in a built file has its licence notice', async () => {
  const notices = await readFile('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
  const names = [...notices.matchAll(/^(\S+) \d[\w.-]* \([\w.-]+\)\n\n(.*)/gm)].map(
    ([, name]) => name,
  );
  const taken = new Set(['@lit/react']);
  for (const file of await readdir('dist', { recursive: true })) {
    if (!file.endsWith('.js.map') || file.startsWith('esm')) continue;
    for (const source of JSON.parse(await readFile(`dist/${file}`, 'utf8')).sources) {
      const [, name] = /.*\/node_modules\/((@[^/]+\/)?[^/]+)/.exec(source) ?? [];
      if (name) taken.add(name);
    }
  }
  assert.ok(taken.size > 8, [...taken].join());
  assert.deepEqual(names.sort(), [...taken].sort());
  const texts = notices.split(/^-{80}$/m).slice(1);
  assert.equal(texts.length, names.length);
  for (const text of texts) {
    assert.match(text, /^\s*Copyright .*\w/m);
    assert.match(text, /Redistribution|Permission (is hereby granted|to use)/);
  }
});
