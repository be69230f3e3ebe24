/** Names every place that a new element, theme or language is still missing from. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { languages, tags, themes } from '../../src/build/lists.js';

const cards = tags.filter((tag) => tag !== 'career-path');

/** Where each has to stand, and how it does. */
const places = {
  element: [
    ['src/prerender.ts', tags, (tag) => `  '${tag}',`],
    ['src/embed/embed.js', tags, (tag) => `'${tag}'`],
    ['package.json', tags, (tag) => `"./dist/esm/elements/${tag}.js"`],
    ['README.md', tags, (tag) => `\n| \`<${tag}>\` `],
    ['demo/cards.html', tags, (tag) => `</${tag}>`],
    ['src/elements/career-path.ts', cards, (tag) => `import './${tag}.js';`],
    ['src/elements/career-path.ts', cards, (tag) => `exported('${tag}', `],
    ['test/support.ts', cards, (tag) => `'${tag}': '`],
    ['test/facts.ts', cards, (tag) => `'${tag}': [`],
    ['test/elements/languages.test.ts', cards, (tag) => `'${tag}': '`],
  ],
  theme: [
    ['src/prerender.ts', themes, (theme) => `\`${theme}\``],
    ['src/embed/embed.js', themes, (theme) => `'${theme}'`],
    ['README.md', themes, (theme) => `\`${theme}\``],
    ['demo/themes.html', themes, (theme) => `value="${theme}"`],
    ['test/styles/themes.test.ts', themes, (theme) => `'${theme}'`],
  ],
  language: [
    ['src/embed/embed.js', languages, (lang) => `'${lang}'`],
    ['test/text/languages.test.ts', languages, (lang) => `'../../src/lang/${lang}.js'`],
  ],
};

for (const [what, list] of Object.entries(places))
  for (const [file, names, how] of list)
    test(`${file} has every ${what}`, () => {
      const text = readFileSync(file, 'utf8');
      for (const name of names) assert.ok(text.includes(how(name)), `${file} lacks ${how(name)}`);
    });

test('src/index.ts has every element that a file defines', () => {
  const defined = readdirSync('src/elements').flatMap((file) => [
    ...readFileSync(`src/elements/${file}`, 'utf8').matchAll(/^define\('([\w-]+)'/gm),
  ]);
  assert.deepEqual(defined.map(([, tag]) => tag).sort(), [...tags].sort());
});
