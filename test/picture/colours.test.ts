import { expect } from '@open-wc/testing';
import {
  contrast,
  mix,
  over,
  parseColour,
  toHex,
  withLightness,
} from '../../src/picture/colours.js';

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** The colour that the browser paints for a CSS value, on white. */
const painted = (css: string): number[] => {
  const element = document.createElement('i');
  element.style.color = css;
  document.body.append(element);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = getComputedStyle(element).color;
  context.fillRect(0, 0, 1, 1);
  element.remove();
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
};

const channels = (hex: string): number[] => hex.match(/\w\w/g)!.map((pair) => parseInt(pair, 16));

const expectSame = (hex: string, css: string): void => {
  const [mine, theirs] = [channels(hex), painted(css)];
  for (const [index, value] of mine.entries())
    expect(
      Math.abs(value - theirs[index]!),
      `${css}: ${mine.join()} ${theirs.join()}`,
    ).to.be.at.most(2);
};

const colours = ['#4f46e5', '#a33b20', '#3ddc68', '#0b5cab', '#777777'];
const inks = ['#1f2328', '#e8eaed', '#b9f6c5'];

describe('the colours of pictures', () => {
  it('mix as in CSS', () => {
    for (const one of colours)
      for (const other of inks) {
        const mixed = mix(parseColour(one)!, 0.58, parseColour(other)!);
        expectSame(toHex(mixed), `color-mix(in oklab, ${one} 58%, ${other})`);
      }
  });

  it('change their lightness as in CSS', () => {
    // The chroma is reduced, so that the result can be painted.
    for (const one of colours)
      expectSame(
        toHex(withLightness(parseColour(one)!, 0.6, 0.5)),
        `oklch(from ${one} 0.6 calc(c * 0.5) h)`,
      );
  });

  it('are read as in CSS, and blended with what is behind them', () => {
    const white = parseColour('#fff')!;
    for (const css of ['#123', '#12345680', 'rgb(20 14 40 / 0.72)', 'rgb(20, 14, 40)'])
      expectSame(toHex(over(parseColour(css)!, white)), css);
    for (const text of ['red', '#12', 'rgb(1 2)', 'rgb(a b c)', '', 'url(#x)'])
      expect(parseColour(text), text).to.equal(undefined);
  });

  it('have the contrast of WCAG', () => {
    const [black, white, grey] = ['#000', '#fff', '#767676'].map((text) => parseColour(text)!);
    expect(contrast(black!, white!)).to.be.closeTo(21, 0.01);
    expect(contrast(white!, grey!)).to.be.closeTo(4.54, 0.01);
  });
});
