/** Importing a class registers nothing, so scoped registries and custom tag names work; other modules register. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { classes, pageCards, tags } from '../../src/build/lists.js';

const run = promisify(execFile);

/** Runs code in a new process, and returns the tags that it registers. */
const registeredBy = async (code: string, among: readonly string[] = tags): Promise<string[]> => {
  const script = `${code}\nconsole.log(JSON.stringify(${JSON.stringify(among)}.filter((tag) => globalThis.customElements?.get(tag))));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);
  return JSON.parse(stdout) as string[];
};

test('importing the classes registers nothing', async () => {
  const imports = tags.map((tag) => `import 'career-path-elements/elements/${tag}';`);
  assert.deepEqual(await registeredBy(imports.join('\n')), []);
});

test('importing the parser or the types of progress registers nothing', async () => {
  const code = `import 'career-path-elements/parse'; import 'career-path-elements/progress';`;
  assert.deepEqual(await registeredBy(code), []);
});

test('a tag’s module registers it; that of career-path also registers the cards of its page', async () => {
  for (const tag of tags) {
    const registered = await registeredBy(`import 'career-path-elements/${tag}';`);
    assert.deepEqual(registered, tag === 'career-path' ? [tag, ...pageCards] : [tag]);
  }
});

test('the package’s main module registers all elements', async () => {
  assert.deepEqual(await registeredBy(`import 'career-path-elements';`), tags);
});

test('an element can be registered under another tag, and in a scoped registry', async () => {
  const custom = await registeredBy(
    `import { SalaryLadder } from 'career-path-elements/elements/salary-ladder';
     SalaryLadder.define('my-ladder');
     if (customElements.get('my-ladder') !== SalaryLadder) throw new Error('another class');`,
    [...tags, 'my-ladder'],
  );
  assert.deepEqual(custom, ['my-ladder']);

  const scoped = await registeredBy(
    `import { CareerDuties } from 'career-path-elements/elements/career-duties';
     const registry = new customElements.constructor();
     CareerDuties.define(undefined, registry);
     if (registry.get('career-duties') !== CareerDuties) throw new Error('another class');`,
  );
  assert.deepEqual(scoped, []);
});

test('each tag’s module exports its class', async () => {
  const checks = [...classes].map(
    ([tag, name]) =>
      `import { ${name} } from 'career-path-elements/${tag}';
       if (customElements.get('${tag}') !== ${name}) throw new Error('${tag}');`,
  );
  assert.deepEqual(await registeredBy(checks.join('\n')), tags);
});
