/** The archive of the WordPress plugin. Tests in WordPress itself are in test/extended/. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { onDemandFiles } from '../../src/build/on-demand.js';
import { languages, tags, themes } from '../../src/build/lists.js';
import { version } from '../../src/build/package.js';

const root = 'career-path-elements/';
const archive = unzipSync(await readFile('dist/wordpress/career-path-elements.zip'));
const paths = Object.keys(archive).map((path) => path.replace(root, ''));
const read = (path: string): string => strFromU8(archive[root + path]!);

test('it is one folder, in which nothing is left to fill in', () => {
  assert.ok(Object.keys(archive).every((path) => path.startsWith(root)));
  for (const file of ['career-path-elements.php', 'block.json', 'readme.txt']) {
    assert.ok(read(file).includes(version), file);
    assert.doesNotMatch(read(file), /\{(version|cards|themes|number of \w+)\}/);
  }
});

test('it has every file that cards load, as built, and no source maps', async () => {
  const files = [
    ...['career-path-elements', 'prerender', 'server/pins', ...tags],
    ...Object.keys(onDemandFiles),
    ...languages.map((lang) => `lang/${lang}`),
  ];
  for (const file of files) {
    const built = await readFile(`dist/${file}.js`, 'utf8');
    const packed = read(`dist-${version}/${file}.js`);
    assert.equal(packed.trim(), built.replace(/\/\/# sourceMappingURL=.*/, '').trim(), file);
  }
  // The block's editor checks JSON files with parse.js.
  const known = [...files, 'parse'].map((file) => `dist-${version}/${file}.js`);
  assert.deepEqual(
    paths.filter((path) => /\.(map|tsx?)$|^dist-.*\.js$/.test(path) && !known.includes(path)),
    [],
  );
  assert.ok(paths.includes(`dist-${version}/THIRD-PARTY-LICENSES.txt`));
  assert.ok(paths.includes('license.txt'));
});

test('every card of the bundled path is plain HTML in every language', () => {
  for (const lang of ['en', ...languages])
    for (const tag of tags)
      assert.match(read(`dist-${version}/plain/${lang}/${tag}.html`), /^<div lang="[\w-]+"/);
});

test('themes apply only inside their class', () => {
  for (const theme of themes) {
    const css = read(`dist-${version}/themes/${theme}.css`);
    assert.ok(css.startsWith(`.career-path-theme-${theme} {\n`));
    assert.doesNotMatch(css, /:root/);
  }
});

test('PHP protects every file from being opened directly, and translates with the plugin’s own texts', () => {
  const template = read('languages/career-path-elements.pot');
  for (const path of paths.filter((path) => path.endsWith('.php') && path !== 'editor.asset.php')) {
    const code = read(path);
    assert.match(code, /^defined\( 'ABSPATH' \) \|\| exit;$/m, path);
    for (const [, text] of code.matchAll(/\b__\( '((?:[^'\\]|\\.)*)', 'career-path-elements' \)/g))
      assert.ok(template.includes(`msgid ${JSON.stringify(text)}`), text);
    assert.equal(
      code.match(/\b__\(/g)?.length ?? 0,
      code.match(/', 'career-path-elements' \)/g)?.length ?? 0,
    );
  }
  assert.match(template, /msgctxt "block title"\nmsgid "Career path"/);
  assert.match(template, /#\. 1: name of a setting, 2: its value\.\n/);
});
