/** The language of texts in prerendered cards: in the shadow root, and in the plain copy for tools without one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prerender, type CardTag } from 'career-path-elements/prerender';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { baker } from '../baker.js';
import { tags } from './host.js';

type Node = DefaultTreeAdapterTypes.Node;

/** The texts of a card with their language, in the shadow root or outside of it. */
const textsIn = (node: Node, inside: boolean, lang = '', inShadow = false): [string, string][] => {
  if (tree.isTextNode(node))
    return inShadow === inside && /\p{Letter}/u.test(node.value) ? [[node.value.trim(), lang]] : [];
  if ('tagName' in node && ['style', 'script'].includes(node.tagName)) return [];
  const own = 'attrs' in node && node.attrs.find(({ name }) => name === 'lang')?.value;
  const language = own || lang;
  return [
    ...('content' in node ? textsIn(node.content, inside, language, true) : []),
    ...('childNodes' in node
      ? node.childNodes.flatMap((child) => textsIn(child, inside, language, inShadow))
      : []),
  ];
};

/** Words of the baker's path, and ours in German and English. */
const ofPath =
  /^(: )?(Baker|Bread for|You rise|Knead|Bakeries|Apprentice$|Master|Working|38 a|at night|On hours|School|A trial|Patience|Pastry|Works with|Miller|How to bake|From flour|Flour|Oven|Heat|Firewood|On ovens|Germany|The guild)/;
const german =
  /^(Berufsweg|Der Arbeitsalltag|Wo Sie|Gehalts|Auf einen|Voraussetzungen|Ausbildung|Erfahrung|Kenntnisse|Verwandte|Zeit bis|Kosten|Alle Schritte|Mögliches|Zertifikate|Euro im)/;
const english =
  /^(Career Path|What you’d|Who hires|Salary|Key facts|What you need|Education$|Experience$|Related|Time to|Est\.|All steps|Potential|Certifications)/;

const expectLanguages = (html: string, ours: RegExp, oursIn: string, path: string) => {
  for (const inside of [true, false]) {
    const texts = textsIn(parseFragment(html), inside);
    assert.ok(texts.some(([text]) => ours.test(text)));
    for (const [text, lang] of texts) {
      if (ofPath.test(text) && !/^\S+: .*\d/.test(text))
        assert.deepEqual([text, lang], [text, path]);
      if (ours.test(text)) assert.deepEqual([text, lang], [text, oursIn]);
    }
  }
};

for (const tag of tags as CardTag[])
  test(`<${tag}> states it where texts differ`, () => {
    expectLanguages(prerender(tag, { path: baker, lang: 'de' }), german, 'de', 'en');
    const finnish = { ...baker, lang: 'fi' };
    expectLanguages(prerender(tag, { path: finnish }), english, 'en', 'fi');
  });

test('plain HTML states it once where all texts are in the same', () => {
  for (const lang of ['en', 'de']) {
    const html = prerender('career-path', { path: { ...baker, lang } });
    const [, fallback = ''] = /<div slot="fallback">(.*)<\/div>/s.exec(html)!;
    assert.match(fallback, /Firewood/);
    assert.doesNotMatch(fallback, /lang=/);
  }
});
