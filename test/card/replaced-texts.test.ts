import { expect } from '@open-wc/testing';
import '../../src/text/lang/de.js';
import { baker, cardTags, rendered, seen, show } from '../support.js';
import { translate, untranslated, ways, type Way } from '../translator.js';

afterEach(() => document.body.replaceChildren());

for (const way of Object.keys(ways) as Way[])
  describe(`a card, while a translator ${way}`, () => {
    for (const tag of [...cardTags, 'career-path']) {
      it(`shows another path: ${tag}`, async () => {
        const card = await show(tag, { path: { ...baker, id: 'first', title: 'First' } });
        translate(card, way);
        expect(seen(card)).to.include('⟦');
        card.path = baker;
        await rendered(card);
        expect(untranslated(seen(card))).to.equal(seen(await show(tag, { path: baker })));
      });

      it(`shows other figures of the same path: ${tag}`, async () => {
        const dearer = {
          ...baker,
          title: 'Dearer',
          salaries: baker.salaries!.map((salary) => ({ ...salary, amount: salary.amount! * 3 })),
          cost: { min: 7, max: 77 },
        };
        const card = await show(tag, { path: baker });
        translate(card, way);
        card.path = dearer;
        await rendered(card);
        expect(untranslated(seen(card))).to.equal(seen(await show(tag, { path: dearer })));
      });

      it(`changes its language: ${tag}`, async () => {
        const card = await show(tag, { path: baker });
        translate(card, way);
        card.lang = 'de';
        await rendered(card);
        const inGerman = await show(tag, { path: baker, lang: 'de' });
        expect(untranslated(seen(card))).to.equal(seen(inGerman));
      });
    }
  });

describe('a card', () => {
  it('shows another path after an extension has emptied its elements', async () => {
    const card = await show('career-facts', { path: { ...baker, cost: { min: 1, max: 2 } } });
    for (const value of card.shadowRoot!.querySelectorAll('[part="value"]'))
      value.replaceChildren();
    card.path = baker;
    await rendered(card);
    expect(seen(card)).to.equal(seen(await show('career-facts', { path: baker })));
  });

  it('keeps the nodes that nobody has changed', async () => {
    const card = await show('career-duties', { path: baker });
    const nodes = [...card.shadowRoot!.querySelectorAll('*')];
    card.path = { ...baker, duties: baker.duties!.map((duty) => `${duty}!`) };
    await rendered(card);
    expect([...card.shadowRoot!.querySelectorAll('*')]).to.deep.equal(nodes);
  });
});
