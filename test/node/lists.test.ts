/** Names every handwritten list in which a new element, theme or language is missing. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { classes, languages, pageCards, tags, themes } from '../../src/build/lists.js';

const cards = tags.filter((tag) => tag !== 'career-path');

interface Place {
  file: string;
  names: readonly string[];
  /** What the file contains for a name. */
  entry(name: string): string;
}

const places: Place[] = [
  { file: 'README.md', names: tags, entry: (tag) => `\n| \`<${tag}>\` ` },
  { file: 'README.md', names: themes, entry: (theme) => `\`${theme}\`` },
  { file: 'demo/cards.html', names: tags, entry: (tag) => `</${tag}>` },
  { file: 'demo/themes.html', names: themes, entry: (theme) => `value="${theme}"` },
  {
    file: 'src/elements/career-path.ts',
    names: pageCards,
    entry: (tag) => `\n  ${classes.get(tag)},`,
  },
  { file: 'src/elements/career-path.ts', names: pageCards, entry: (tag) => `</${tag}` },
  { file: 'src/server/prerender.ts', names: tags, entry: (tag) => `  | '${tag}'` },
  { file: 'src/server/prerender.ts', names: themes, entry: (theme) => `\`${theme}\`` },
  { file: 'src/picture/card.ts', names: cards, entry: (tag) => `'${tag}': ` },
  { file: 'src/picture/alternative-text.ts', names: cards, entry: (tag) => `'${tag}': ` },
  { file: 'src/picture/picture.ts', names: themes, entry: (theme) => `\`${theme}\`` },
  { file: 'test/baker.ts', names: cards, entry: (tag) => `'${tag}': '` },
  { file: 'test/card/languages.test.ts', names: cards, entry: (tag) => `'${tag}': '` },
  { file: 'test/facts.ts', names: cards, entry: (tag) => `'${tag}': [` },
  { file: 'test/styles/themes.test.ts', names: themes, entry: (theme) => `'${theme}'` },
  { file: 'demo/guides/getting-started.md', names: languages, entry: (lang) => `(\`${lang}\`)` },
  { file: 'src/text/languages.ts', names: languages, entry: (lang) => lang },
  { file: 'src/server/languages.ts', names: languages, entry: (lang) => `lang/${lang}.js'` },
];

for (const { entry, file, names } of places)
  test(`${file} has ${names.map((name) => entry(name).trim()).join(' ')}`, () => {
    const text = readFileSync(file, 'utf8');
    for (const name of names) assert.ok(text.includes(entry(name)), `${file} lacks ${entry(name)}`);
  });

for (const file of ['README.md', 'demo/guides/server-rendering.md'])
  test(`${file} says how many languages there are`, () => {
    const count = languages.length + 1;
    assert.ok(readFileSync(file, 'utf8').includes(`[${count} languages](`));
  });

test('src/index.ts exports every element', () => {
  const defined = readdirSync('src/elements').flatMap((file) => [
    ...readFileSync(`src/elements/${file}`, 'utf8').matchAll(/^ {2}static .*tag = '([\w-]+)'/gm),
  ]);
  assert.deepEqual(defined.map(([, tag]) => tag!).sort(), [...tags].sort());
});
