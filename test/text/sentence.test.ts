/** Sentences whose parts are in other languages. */
import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import { listed, marked, sentence } from '../../src/text/sentence.js';

const htmlOf = (content: unknown): string => {
  const box = document.createElement('div');
  render(content, box);
  return box.innerHTML.replace(/<!--.*?-->/g, '');
};

describe('a sentence', () => {
  const write = (...parts: (string | undefined)[]) => `${parts[0]} → ${parts[1] ?? 'none'}!`;

  it('is plain text if its parts are', () => {
    expect(sentence(write, 'a', 'b')).to.equal('a → b!');
    expect(sentence(write, 'a', undefined)).to.equal('a → none!');
    expect(sentence(write, marked(html, nothing, 'a'), 'b')).to.equal('a → b!');
  });

  it('marks the parts that are in another language, wherever they are', () => {
    const [one, two] = [marked(html, 'fr', 'un'), marked(html, 'de', '<zwei>')];
    const [inFrench, inGerman] = [
      '<span lang="fr">un</span>',
      '<span lang="de">&lt;zwei&gt;</span>',
    ];
    expect(htmlOf(sentence(write, one, two))).to.equal(`${inFrench} → ${inGerman}!`);
    expect(htmlOf(sentence(write, two, one))).to.equal(`${inGerman} → ${inFrench}!`);
    expect(htmlOf(sentence((a, b) => `${b}${a}`, one, two))).to.equal(inGerman + inFrench);
    expect(htmlOf(sentence(write, one, undefined))).to.equal(`${inFrench} → none!`);
    expect(htmlOf(sentence(write, 'a', one))).to.equal(`a → ${inFrench}!`);
  });

  it('may be a line of texts with commas between them', () => {
    expect(listed('en', 'Baker', 'euros')).to.equal('Baker, euros');
    expect(listed('en', 'Baker', undefined)).to.equal('Baker');
    expect(listed('en', undefined, 'euros')).to.equal('euros');
    expect(htmlOf(listed('en', marked(html, 'fr', 'Boulanger'), 'euros'))).to.equal(
      '<span lang="fr">Boulanger</span>, euros',
    );
    expect(htmlOf(listed('en', marked(html, 'fr', 'Boulanger'), undefined))).to.equal(
      '<span lang="fr">Boulanger</span>',
    );
  });

  it('may contain a sentence with marked parts', () => {
    const inner = sentence((name) => `from ${name}`, marked(html, 'fr', 'Paris'));
    expect(htmlOf(sentence((text) => `(${text})`, inner))).to.equal(
      '(from <span lang="fr">Paris</span>)',
    );
  });
});
