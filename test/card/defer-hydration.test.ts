/** Cards in a server's HTML, before a framework sets their properties. */
import { expect } from '@open-wc/testing';
import type { CareerElement } from '../../src/card/career-element.js';
import { allBelow, baker, bakersWord, cardTags, rendered, seen } from '../support.js';

const deferred = async (tag: string, html = ''): Promise<CareerElement> => {
  document.body.innerHTML = `<${tag} defer-hydration>${html}</${tag}>`;
  const card = document.body.firstElementChild as CareerElement;
  await rendered(card);
  return card;
};

/** Its visible text: a placeholder's is hidden. */
const visible = (card: Element): string =>
  allBelow(card.shadowRoot!)
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .flatMap(({ childNodes }) => [...childNodes])
    .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue!.trim() : ''))
    .join('');

afterEach(() => document.body.replaceChildren());

for (const tag of [...cardTags, 'career-path'])
  describe(`<${tag} defer-hydration>`, () => {
    it('shows no other path before its own', async () => {
      const card = await deferred(tag);
      expect(card.matches(':state(loading)')).to.equal(true);
      expect(visible(card)).to.equal('');
      card.path = baker;
      card.removeAttribute('defer-hydration');
      await rendered(card);
      expect(card.matches(':state(loading)')).to.equal(false);
      expect(seen(card)).to.include(bakersWord[tag] ?? 'Baker');
    });

    it('shows the bundled path if the framework has set none', async () => {
      const card = await deferred(tag);
      card.removeAttribute('defer-hydration');
      await rendered(card);
      expect(card.matches(':state(loading)')).to.equal(false);
      expect(visible(card)).not.to.equal('');
    });
  });

describe('a card inside <career-path defer-hydration>', () => {
  it('waits, too', async () => {
    const provider = await deferred('career-path', '<salary-ladder></salary-ladder>');
    const card = provider.querySelector('salary-ladder')!;
    await rendered(card);
    expect(visible(card)).to.equal('');
    provider.path = baker;
    provider.removeAttribute('defer-hydration');
    await rendered(provider);
    await rendered(card);
    expect(seen(card)).to.include(bakersWord['salary-ladder']);
  });
});
