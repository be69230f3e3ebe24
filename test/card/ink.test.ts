/** Contrast on different pages with different accents, measured as painted. */
import { expect } from '@open-wc/testing';
import { contrast, painted, unreadable } from '../ink.js';
import { allBelow, baker, box, show } from '../support.js';

const pages: Record<string, string> = {
  white: 'background: #fff; color: #111',
  black: 'background: #000; color: #fff',
  'black, dark': 'background: #000; color: #eee; color-scheme: dark',
  sepia: 'background: #f4ecd8; color: #3b2f1f',
  navy: 'background: #0b2a6b; color: #fff',
  'navy, dark': 'background: #0b2a6b; color: #fff; color-scheme: dark',
  'grey on charcoal': 'background: #1e1e24; color: #d8d8de; color-scheme: dark',
};

const accents = [
  '',
  'yellow',
  'black',
  'white',
  'red',
  'lime',
  'blue',
  '#ff69b4',
  '#0e7490',
  '#f97316',
  'gray',
  'oklch(0.9 0.2 140)',
];

const plan = {
  trackable: true,
  storage: 'none' as const,
  start: 'cook',
  begin: '2027-01',
  progress: { done: ['flour'] },
};

describe('contrast', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [name, style] of Object.entries(pages))
    it(`is sufficient on ${name}, with any accent`, async () => {
      const host = box(900, style);
      const page = await show('career-path', { into: host, path: baker, ...plan });
      const failing: string[] = [];
      for (const width of [900, 300]) {
        host.style.inlineSize = `${width}px`;
        for (const accent of accents) {
          host.style.setProperty('--career-accent', accent);
          failing.push(
            ...unreadable(allBelow(page.shadowRoot!)).map(
              (what) => `${accent || 'default'}: ${what}`,
            ),
          );
        }
      }
      expect(failing).to.deep.equal([]);
    });

  it('is measured correctly', async () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).to.equal(21);
    expect(painted(['#000', 'rgb(255 255 255 / 50%)'])[0]).to.be.closeTo(128, 1);
    const page = await show('career-path', { into: box(900, 'background: #fff; color: #bbb') });
    expect(unreadable(allBelow(page.shadowRoot!)).length).to.be.above(20);
  });
});
