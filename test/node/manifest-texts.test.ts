/** custom-elements.json describes everything in it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isElement, isField, type Described } from '../../src/build/declarations.js';
import { pageCards } from '../../src/build/lists.js';
import { elements, events, names, sorted } from './built-elements.js';

interface Item extends Described {
  default?: string;
  type?: { text: string };
}

test('everything is described, and typed if it has a type', () => {
  for (const declaration of [...elements, ...events]) {
    assert.match(declaration.description, /\.$/, declaration.name);
    const lists: Record<string, Item[]> = { members: declaration.members };
    if (isElement(declaration)) {
      const { attributes, cssParts, cssProperties, cssStates, events, slots } = declaration;
      Object.assign(lists, { attributes, cssParts, cssProperties, cssStates, events, slots });
    }
    for (const [kind, list] of Object.entries(lists)) {
      for (const item of list) {
        const where = `${declaration.name} ${kind} ${item.name}`;
        assert.match(item.description, /^\S[^\n]+[.,:]$/, where);
        assert.doesNotMatch(
          item.description,
          /--(bubbles|composed)|@\w|\bundefined\b.*Default/,
          where,
        );
        if (['attributes', 'events'].includes(kind))
          assert.match(item.type?.text ?? '', /\S/, where);
        if (kind === 'cssProperties') assert.match(item.default ?? '', /\S/, where);
      }
      assert.deepEqual(names(list), [...new Set(names(list))], `${declaration.name} ${kind}`);
    }
    for (const { name, type } of declaration.members.filter(isField))
      assert.match(type?.text ?? '', /\S/, `${declaration.name} members ${name}`);
  }
});

test('a page exports exactly the parts of its cards', async () => {
  const { prerender } = (await import(
    new URL('../../dist/prerender.js', import.meta.url).href
  )) as typeof import('../../src/server/prerender.js');
  const html = prerender('career-path');
  const exported = [...html.matchAll(/<([\w-]+)[^>]* exportparts="([^"]*)"/g)].flatMap(
    ([, tag, list]) =>
      list!.split(',').map((pair) => [tag!, ...pair.split(':').map((part) => part.trim())]),
  );
  const cards = pageCards;
  assert.deepEqual(sorted(new Set(exported.map(([tag]) => tag!))), sorted(cards));
  for (const [tag, inner, outer] of exported) {
    assert.equal(outer, `${tag}-${inner}`);
    const card = elements.find(({ tagName }) => tagName === tag);
    assert.ok(names(card?.cssParts).includes(inner!), outer);
  }
  const page = elements.find(({ tagName }) => tagName === 'career-path')!;
  const listed = names(page.cssParts).filter((name) =>
    cards.some((tag) => name.startsWith(`${tag}-`)),
  );
  assert.deepEqual(sorted(listed), sorted(exported.map(([, , outer]) => outer!)));
});
