/** llms.txt: its format is right, it is complete, and its example and snippet work. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { languages, tags, themes } from '../../src/build/lists.js';
import { parseCareerPath } from '../../src/source/parse.js';
import { elements, readJson } from './built-elements.js';

const text = readFileSync('dist/llms.txt', 'utf8');
const sections = text.split(/^## /m);

test('it has the format of llmstxt.org: a title, a summary, details, then lists of links', () => {
  assert.match(text, /^# career-path-elements\n\n> \S.*\n\n/);
  assert.equal(text.match(/^# /gm)?.length, 1);
  assert.doesNotMatch(text, /^###/m);
  for (const section of sections.slice(1)) {
    const [name, empty, ...lines] = section.trimEnd().split('\n');
    assert.match(name!, /^\w+$/);
    assert.equal(empty, '');
    for (const line of lines) assert.match(line, /^- \[[^\]]+\]\([^)]+\): \S.*$/);
  }
  assert.equal(sections.at(-1)?.split('\n')[0], 'Optional');
  assert.doesNotMatch(text, /undefined|\[object/);
});

test('its links point to files in the package', async () => {
  const links = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\)/gm)].map(([, link]) => link!);
  assert.ok(links.length > tags.length + themes.length + languages.length);
  const { files } = await readJson<{ files: string[] }>('package.json');
  for (const link of links) {
    const { pathname } = new URL(link, 'file:///dist/llms.txt');
    assert.ok(existsSync(pathname.slice(1)), link);
    const packed = ['README.md', 'LICENSE', ...files].some(
      (file) => pathname === `/${file}` || pathname.startsWith(`/${file}/`),
    );
    assert.ok(packed, `${link} is not packed`);
  }
});

test('its example is a valid document, and its snippet loads this version', async () => {
  const [, json = ''] = text.match(/<script type="application\/json">\n([^]*?)\n  <\/script>/)!;
  const { issues, notes } = parseCareerPath(JSON.parse(json));
  assert.deepEqual([issues, notes.map(({ code }) => code)], [[], ['total']]);
  const { version } = await readJson<{ version: string }>('package.json');
  assert.ok(text.includes(`career-path-elements@${version}/dist/salary-ladder.js"`));
});

test('it names every field, attribute, part, slot, state, event and property', async () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [...tags].sort());
  for (const element of elements) {
    const own = text.split('\n').find((line) => line.startsWith(`- [${element.tagName}](`));
    const described = sections[0]! + own;
    const { attributes, cssParts, cssProperties, cssStates, events, slots } = element;
    // A page exports its cards' parts, prefixed with the tag; llms.txt names them once.
    const isExported = ({ name }: { name: string }) =>
      tags.some((tag) => name.startsWith(`${tag}-`));
    const parts = cssParts.filter((part) => !isExported(part));
    for (const list of [attributes, parts, cssProperties, cssStates, events, slots])
      for (const { name } of list)
        if (name) assert.ok(described.includes(`\`${name}\``), `${element.tagName}: ${name}`);
  }
  const { properties } = await readJson<{ properties: object }>('dist/career-path.schema.json');
  for (const name of Object.keys(properties))
    if (name !== '$schema') assert.match(text, new RegExp(`^- \`${name}\`.*: `, 'm'));
});
