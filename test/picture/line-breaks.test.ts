import { expect } from '@open-wc/testing';
import { breakLines, widestWord } from '../../src/picture/line-breaks.js';

/** Clusters of width 1. */
const clusters = (text: string) => [...text].map((character) => ({ text: character, width: 1 }));

const lines = (text: string, width: number): string[] =>
  breakLines(clusters(text), width).map((line) => line.map((cluster) => cluster.text).join(''));

describe('lines of a picture', () => {
  it('end between words, without the space', () => {
    expect(lines('one two  three', 7)).to.deep.equal(['one two', 'three']);
    expect(lines('one two', 3)).to.deep.equal(['one', 'two']);
    expect(lines('  one ', 9)).to.deep.equal(['one']);
    expect(lines('', 9)).to.deep.equal([]);
  });

  it('keep no-break spaces, and figures with their signs', () => {
    expect(lines('up to 250\u00a0k\u00a0$US now', 9)).to.deep.equal([
      'up to',
      '250\u00a0k\u00a0$US',
      'now',
    ]);
    expect(lines('loss -5 a', 6)).to.deep.equal(['loss', '-5 a']);
  });

  it('end after hyphens, slashes and the dashes of ranges', () => {
    expect(lines('Fachinformatiker/in', 17)).to.deep.equal(['Fachinformatiker/', 'in']);
    expect(lines('self-study', 6)).to.deep.equal(['self-', 'study']);
    expect(lines('£57,000–£72,000', 9)).to.deep.equal(['£57,000–', '£72,000']);
  });

  it('divide a word that is wider than a line', () => {
    expect(lines('abcdefgh ij', 3)).to.deep.equal(['abc', 'def', 'gh', 'ij']);
  });

  it('end between Chinese and Japanese characters, but not before closing punctuation', () => {
    expect(lines('機械学習。基礎', 4)).to.deep.equal(['機械学', '習。基礎']);
    expect(lines('入門「基礎」', 3)).to.deep.equal(['入門', '「基', '礎」']);
    expect(lines('月に12万円', 3)).to.deep.equal(['月に', '12万', '円']);
  });

  it('end between Korean words only', () => {
    expect(lines('머신러닝 기초 과정', 6)).to.deep.equal(['머신러닝', '기초 과정']);
  });

  it('know the widest word', () => {
    expect(widestWord(clusters('one three five'))).to.equal(5);
    expect(widestWord(clusters('self-study'))).to.equal(5);
    expect(widestWord(clusters('機械学習'))).to.equal(1);
    expect(widestWord([])).to.equal(0);
  });
});
