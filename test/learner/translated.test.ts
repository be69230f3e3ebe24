import { expect, waitUntil } from '@open-wc/testing';
import '../../src/text/lang/de.js';
import { baker, box, fillStorage, parts, rendered, seen } from '../support.js';
import { keepTranslating, translate, untranslated, ways, type Way } from '../translator.js';
import { answers, boxes, press, roadmap, status } from './plan.js';

/** The names of the buttons, translated or not. */
const names = (card: Element): string[] =>
  parts(card, 'button').map(({ textContent }) => untranslated(textContent!.trim()));

const pressNamed = (card: Element, name: string) =>
  press(card, parts(card, 'button')[names(card).indexOf(name)]);

for (const way of Object.keys(ways) as Way[])
  describe(`a plan, while a translator ${way}`, () => {
    it('shows each change as without a translator', async () => {
      const [card, twin] = [
        await roadmap({ begin: '2027-01', storageKey: 'a' }),
        await roadmap({ begin: '2027-01', storageKey: 'b' }),
      ];
      const changes: (() => Promise<unknown>)[] = [
        ...[0, 1, 0].map(
          (index) => () => Promise.all([card, twin].map((each) => press(each, boxes(each)[index]))),
        ),
        ...['Start over', 'Undo', 'Hide dates', 'Show dates'].map(
          (name) => () => Promise.all([card, twin].map((each) => pressNamed(each, name))),
        ),
        ...[2, 0].map(
          (index) => () =>
            Promise.all([card, twin].map((each) => press(each, answers(each)[index]))),
        ),
        ...[
          { lang: 'de' },
          { begin: '2028-05' },
          { path: baker, lang: 'en' },
          { path: undefined },
        ].map((set) => async () => {
          for (const each of [card, twin]) await rendered(Object.assign(each, set));
        }),
      ];
      for (const [index, change] of changes.entries()) {
        translate(card, way);
        await change();
        expect(untranslated(seen(card)), `change ${index}`).to.equal(seen(twin));
        expect(names(card)).to.deep.equal(names(twin));
      }
    });

    it('shows each change while it translates the changes', async () => {
      const card = await roadmap({ begin: '2027-01' });
      const stop = keepTranslating(card, way);
      const shows = (text: string) => waitUntil(() => seen(card).includes(text), text);
      await press(card, boxes(card)[0]);
      await shows('⟦1 of 5 steps done, 11 to 15 months to go⟧');
      await shows('⟦Start over⟧');
      await pressNamed(card, 'Hide dates');
      await shows('⟦Show dates⟧');
      expect(seen(card)).not.to.include('Hide dates');
      await pressNamed(card, 'Start over');
      await shows('⟦0 of 5 steps done, 15 to 21 months to go⟧');
      await pressNamed(card, 'Undo');
      await shows('⟦1 of 5 steps done, 11 to 15 months to go⟧');
      card.lang = 'de';
      await shows('⟦1 von 5 Schritten erledigt');
      stop();
    });

    it('shows the note when the storage is full, and where the learner stands', async () => {
      const host = box(800);
      host.innerHTML = `<career-path><salary-ladder></salary-ladder><career-facts></career-facts>
        <career-roadmap trackable start="devops" storage-key="${way}"></career-roadmap></career-path>`;
      const cards = [...host.querySelectorAll('career-path > *')];
      for (const card of [host.firstElementChild!, ...cards, host.firstElementChild!, ...cards])
        await rendered(card);
      const [ladder, facts, card] = cards as [Element, Element, Element];
      expect(seen(facts)).to.include('13 to 19 months');
      fillStorage();
      for (const each of cards) translate(each, way);
      await press(card, boxes(card)[0]);
      for (const each of [host.firstElementChild!, ...cards]) await rendered(each);
      expect(untranslated(seen(card))).to.include('will be lost when you leave the page');
      expect(untranslated(seen(ladder))).to.match(/Mid.*You are here/);
      expect(seen(ladder).match(/You are here/g)).to.have.length(1);
      for (const each of cards) translate(each, way);
      await press(card, answers(card)[0]);
      for (const each of [host.firstElementChild!, ...cards]) await rendered(each);
      expect(untranslated(seen(facts))).to.include('16 to 23 months');
      expect(seen(facts)).not.to.include('13 to 19 months');
    });

    // Without Lit's own nodes, a card is rendered from scratch.
    if (way === 'replaces the content of elements') return;

    it('keeps the focus where it is', async () => {
      const card = await roadmap();
      translate(card, way);
      boxes(card)[0]!.focus();
      await press(card, boxes(card)[0]);
      expect(card.shadowRoot!.activeElement === boxes(card)[0]).to.equal(true);
      expect(untranslated(status(card))).to.match(/^1 of 5/);
    });
  });
