/** Contrast on different pages with different accents, measured as painted. */
import { expect } from '@open-wc/testing';
import { contrast, painted, unreadable } from '../ink.js';
import { allBelow, baker, box, parts, payScale, show } from '../support.js';

const pages: Record<string, string> = {
  white: 'background: #fff; color: #111',
  black: 'background: #000; color: #fff',
  'black, dark': 'background: #000; color: #eee; color-scheme: dark',
  sepia: 'background: #f4ecd8; color: #3b2f1f',
  navy: 'background: #0b2a6b; color: #fff',
  'navy, dark': 'background: #0b2a6b; color: #fff; color-scheme: dark',
  'grey on charcoal': 'background: #1e1e24; color: #d8d8de; color-scheme: dark',
  'mint on forest green': 'background: #14532d; color: #f0fdf4',
  'white on a button’s blue': 'background: #2563eb; color: #fff',
  'black on amber': 'background: #f59e0b; color: #111',
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
      await show('career-path', { into: host, path: baker, ...plan });
      await show('salary-ladder', { into: host, path: payScale });
      const failing: string[] = [];
      for (const width of [900, 300]) {
        host.style.inlineSize = `${width}px`;
        for (const accent of accents) {
          host.style.setProperty('--career-accent', accent);
          failing.push(
            ...unreadable(allBelow(host)).map((what) => `${accent || 'default'}: ${what}`),
          );
        }
      }
      expect(failing).to.deep.equal([]);
    });

  /** Colours of backgrounds: greys, and each hue from dark to light, dull and bright. */
  const backgrounds = [
    ...[0, 15, 30, 45, 60, 75, 90, 100].map((lightness) => `hsl(0 0% ${lightness}%)`),
    ...[0, 40, 80, 120, 160, 200, 240, 280, 320].flatMap((hue) =>
      ['35% 15%', '80% 20%', '50% 35%', '90% 40%', '60% 55%', '100% 65%', '70% 80%', '40% 92%'].map(
        (rest) => `hsl(${hue} ${rest})`,
      ),
    ),
  ];

  /** Text colours, and the contrast with the background that the page's own text must have. */
  const inks: [ink: string, least: number][] = [
    // Nearly black or white.
    ...['#fff', '#f0fdf4', '#fef3c7', '#dbeafe', '#e7eaf0'].map((ink): [string, number] => [
      ink,
      4.5,
    ]),
    ...['#000', '#111827', '#1c1917', '#222'].map((ink): [string, number] => [ink, 4.5]),
    // In between, or colourful.
    ...['#444', '#595959', '#bbb', '#969696', '#1e3a8a', '#7f1d1d', '#14532d', '#93c5fd'].map(
      (ink): [string, number] => [ink, 7],
    ),
  ];

  for (const [ink, least] of inks)
    it(`is sufficient with ${ink} on any page where that has ${least}:1`, async () => {
      const host = box(500, `color: ${ink}`);
      await show('career-path', { into: host, path: baker, ...plan });
      await show('salary-ladder', { into: host, path: payScale });
      // One element of each kind.
      const elements = [
        ...new Map(
          allBelow(host).map((element) => [
            `${element.localName} ${element.className} ${element.part} ${element.parentElement?.className}`,
            element,
          ]),
        ).values(),
      ];
      const failing: string[] = [];
      let measured = 0;
      for (const background of backgrounds) {
        if (contrast(painted([ink]), painted([background])) < least) continue;
        host.style.backgroundColor = background;
        for (const accent of ['', 'black', 'lime', 'blue']) {
          host.style.setProperty('--career-accent', accent);
          measured++;
          failing.push(
            ...unreadable(elements).map((what) => `${background}, ${accent || 'default'}: ${what}`),
          );
        }
      }
      expect(measured).to.be.above(0);
      expect(failing).to.deep.equal([]);
    });

  it('stays as it is on white and black pages', async () => {
    for (const [background, ink, surface] of [
      ['#fff', '#1a1d24', 248],
      ['#0f1218', '#e7eaf0', 24],
    ] as const) {
      const host = box(500, `background: ${background}; color: ${ink}`);
      const card = await show('salary-ladder', { into: host });
      const color = getComputedStyle(parts(card, 'card')[0]!).backgroundColor;
      expect(painted([background, color])[1]).to.be.closeTo(surface, 3);
    }
  });

  it('doesn’t depend on whether mid-tone text is on white or black', async () => {
    for (const background of ['#fff', '#000']) {
      const host = box(500, `background: ${background}; color: #858585`);
      const card = await show('salary-ladder', { into: host });
      const color = getComputedStyle(parts(card, 'card')[0]!).backgroundColor;
      expect(painted([background, color])).to.deep.equal(painted([background]));
    }
  });

  it('is measured correctly', async () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).to.equal(21);
    expect(painted(['#000', 'rgb(255 255 255 / 50%)'])[0]).to.be.closeTo(128, 1);
    const page = await show('career-path', { into: box(900, 'background: #fff; color: #bbb') });
    expect(unreadable(allBelow(page.shadowRoot!)).length).to.be.above(20);
  });
});
