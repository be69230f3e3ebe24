/** Languages other than English: no words are missing or left in English, and no arguments get lost. */
import { expect } from '@open-wc/testing';
import { addLanguage, languageFor } from '../../src/card/languages.js';
import { words as german } from '../../src/text/lang/de.js';
import * as en from '../../src/text/lang/en.js';
import { problems } from '../../src/text/problems.js';
import { pay, payFormat } from '../../src/text/figures.js';
import { languages, ladderWords, planWords, type Registry } from '../../src/text/words.js';

type Word = string | ((...given: (string | number)[]) => string);

addLanguage('de', german);
const all = (globalThis as Registry)[languages]!;

/** Each word or sentence by its name: `plan.done`. */
const entries = (words: object): [name: string, word: Word][] =>
  Object.entries(words).flatMap(([section, group]) =>
    Object.entries(group as Record<string, Word>).map(([name, word]): [string, Word] => [
      `${section}.${name}`,
      word,
    ]),
  );

const given = ['first', 'second', 'third', 'fourth'];

/** Sentences with an argument that isn't text for readers. */
const special: Record<string, string[]> = {
  'ladder.unit': ['first', 'year'],
  'pay.spoken': ['first', 'year', 'third'],
};

/** The text of a word or sentence, whose arguments must appear in it. */
const textOf = (name: string, word: Word): string =>
  typeof word === 'string' ? word : word(...(special[name] ?? given));

/** What may be the same as in English: punctuation in any language, and words that a language shares. */
const punctuation = ['pay.named', 'certifications.raise'];
const shared: Record<string, string[]> = {};

for (const [tag, words] of Object.entries(all))
  describe(`the words in ${tag}`, () => {
    it('have the same keys as in English', () => {
      const names = (from: object) => entries(from).map(([name, word]) => [name, typeof word]);
      expect(names(words).sort()).to.deep.equal(names(en).sort());
    });

    it('are translated', () => {
      const english = new Map(entries(en));
      for (const [name, word] of entries(words))
        if (![...punctuation, ...(shared[tag] ?? [])].includes(name))
          expect(textOf(name, word), name).not.to.equal(textOf(name, english.get(name)!));
    });

    it('contain their arguments, as in English', () => {
      const english = new Map(entries(en));
      const kept = (name: string, word: Word) =>
        given.filter((text) => textOf(name, word).includes(text)).sort();
      for (const [name, word] of entries(words)) {
        expect(textOf(name, word), name).to.match(/^\S(.*\S)?$/);
        expect(kept(name, word), name).to.deep.equal(kept(name, english.get(name)!));
      }
    });
  });

describe('a language', () => {
  it('applies to its variants, with English as the fallback', () => {
    expect(ladderWords('de').heading).to.equal('Gehaltsentwicklung');
    expect(ladderWords('de-AT')).to.equal(ladderWords('de'));
    for (const lang of ['en', 'en-GB', 'tlh', 'den']) expect(ladderWords(lang)).to.equal(en.ladder);
    expect(problems('de-CH').retry).to.equal('Noch einmal versuchen');
    expect(languageFor('de-AT')).to.equal('de');
    for (const lang of ['en', 'tlh', 'constructor']) expect(languageFor(lang)).to.equal(undefined);
  });
});

describe('German', () => {
  it('pluralizes steps', () => {
    const { complete, progress, startingFrom } = planWords('de');
    expect(progress('2', '5', 5, '8–11 Monate')).to.equal(
      '2 von 5 Schritten erledigt, noch 8–11 Monate',
    );
    expect(progress('0', '1', 1)).to.equal('0 von 1 Schritt erledigt');
    expect(complete('5', 5)).to.equal('Alle 5 Schritte sind erledigt');
    expect(complete('1', 1)).to.equal('Alles erledigt');
    expect(startingFrom('Koch', '7 Monate')).to.equal('ausgehend von „Koch“ (sonst 7 Monate)');
    expect(startingFrom('Koch', '7 Monate', 'für Umsteiger')).to.equal(
      'ausgehend von „Koch“ (7 Monate für Umsteiger)',
    );
  });

  it('puts the open end before the figure', () => {
    const [shown, spoken] = pay(payFormat('de', { currency: 'EUR' }, [250000]), {
      amount: 250000,
      orMore: true,
    })!;
    expect(shown.replace(/\s/g, ' ')).to.equal('ab 250.000 €');
    expect(spoken.replace(/\s/g, ' ')).to.equal('250.000 € oder mehr im Jahr');
  });
});
