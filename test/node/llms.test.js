/** llms.txt: in its form, complete, and right. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseCareerPath } from '../../dist/parse.js';
import { languages, tags, themes } from '../../src/build/lists.js';

const text = readFileSync('dist/llms.txt', 'utf8');
const sections = text.split(/^## /m);

test('it has the form that llmstxt.org gives: a title, a summary, what to know, then lists of links', () => {
  assert.match(text, /^# career-path-elements\n\n> \S.*\n\n/);
  assert.equal(text.match(/^# /gm).length, 1);
  assert.doesNotMatch(text, /^###/m);
  for (const section of sections.slice(1)) {
    const [name, empty, ...lines] = section.trimEnd().split('\n');
    assert.match(name, /^\w+$/);
    assert.equal(empty, '');
    for (const line of lines) assert.match(line, /^- \[[^\]]+\]\([^)]+\): \S.*$/);
  }
  assert.equal(sections.at(-1).split('\n')[0], 'Optional');
  assert.doesNotMatch(text, /undefined|\[object/);
});

test('its links go to files of the package', () => {
  const links = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\)/gm)].map(([, link]) => link);
  assert.ok(links.length > tags.length + themes.length + languages.length);
  const { files } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const link of links) {
    const { pathname } = new URL(link, 'file:///dist/llms.txt');
    assert.ok(existsSync(pathname.slice(1)), link);
    const packed = ['README.md', 'LICENSE', ...files].some(
      (file) => pathname === `/${file}` || pathname.startsWith(`/${file}/`),
    );
    assert.ok(packed, `${link} is not packed`);
  }
});

test('its example is a right document, and its snippet is pinned and hashed', () => {
  const [, json] = text.match(/<script type="application\/json">\n([^]*?)\n  <\/script>/);
  const { issues, notes } = parseCareerPath(JSON.parse(json));
  assert.deepEqual([issues, notes.map(({ code }) => code)], [[], ['total']]);
  const { files, version } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  assert.ok(text.includes(`career-path-elements@${version}/dist/salary-ladder.js"`));
  assert.ok(text.includes(` integrity="${files['salary-ladder.js']}"`));
});

test('it names every field, attribute, part, slot, state, event and property that there is', () => {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [...tags].sort());
  const kinds = ['attributes', 'cssParts', 'cssProperties', 'cssStates', 'events', 'slots'];
  for (const element of elements) {
    const own = text.split('\n').find((line) => line.startsWith(`- [${element.tagName}](`));
    const said = sections[0] + own;
    for (const kind of kinds)
      for (const { name } of element[kind] ?? [])
        if (!name.startsWith('career-') || kind === 'events')
          if (name && !name.startsWith('salary-ladder-'))
            assert.ok(said.includes(`\`${name}\``), `${element.tagName}: ${name}`);
  }
  const schema = JSON.parse(readFileSync('dist/career-path.schema.json', 'utf8'));
  for (const name of Object.keys(schema.properties))
    if (name !== '$schema') assert.match(text, new RegExp(`^- \`${name}\`.*: `, 'm'));
});
