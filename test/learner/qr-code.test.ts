import { expect } from '@open-wc/testing';
import 'jsqr';
import { toQrCode, type QrCode } from '../../src/learner/qr-code.js';

/** In browsers, the package defines a global. */
declare const jsQR: (typeof import('jsqr'))['default'];

/** Draws a QR code as the card does, and reads it. */
const scan = ({ path, size }: QrCode): string | undefined => {
  const scale = 4;
  const canvas = Object.assign(document.createElement('canvas'), {
    height: size * scale,
    width: size * scale,
  });
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  const { data, height, width } = context.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, width, height)?.data;
};

describe('the QR code', () => {
  it('can be read, for links of any length that fits', () => {
    const start = 'https://example.org/plan?lang=de#career-progress=mlops-engineer';
    for (const steps of [0, 1, 5, 40, 150]) {
      const link = `${start}${'~dpython-ml'.repeat(steps)}~1a2b3c`;
      expect(scan(toQrCode(link)!), link).to.equal(link);
    }
  });

  it('has an empty border of four modules', () => {
    const { path, size } = toQrCode('https://example.org/')!;
    const places = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((all) => all.slice(1).map(Number));
    const [left, top] = [0, 1].map((index) => Math.min(...places.map((place) => place[index]!)));
    expect([left, top]).to.deep.equal([4, 4]);
    expect(Math.max(...places.map(([x, , length]) => x! + length!))).to.equal(size - 4);
    expect(Math.max(...places.map(([, y]) => y! + 1))).to.equal(size - 4);
  });

  it('is missing if the link is too long for one', () => {
    expect(toQrCode('x'.repeat(2952))).to.be.an('object');
    expect(toQrCode('x'.repeat(2953))).to.equal(undefined);
  });
});
