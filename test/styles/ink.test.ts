/** Ink from the page: everything reads, on any page and with any accent. Measured, not eyed. */
import { expect } from '@open-wc/testing';
import { allBelow, baker, box, parts, rendered, show } from '../support.js';

type Rgb = [number, number, number];

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** What the eye sees of colours one over the other, the lowest first. */
const painted = (colors: string[]): Rgb => {
  context.globalCompositeOperation = 'source-over';
  for (const color of ['#fff', ...colors]) {
    context.fillStyle = '#f0f';
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
  return [r!, g!, b!];
};

const luminance = (color: Rgb): number => {
  const [r, g, b] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};

const contrast = (one: Rgb, other: Rgb): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
};

/** The backgrounds under an element, the page’s first, across shadow roots and slots. */
const backgrounds = (element: Element | null): string[] => {
  if (!element) return [];
  const root = element.getRootNode();
  const above =
    element.assignedSlot ??
    element.parentElement ??
    (root instanceof ShadowRoot ? root.host : null);
  return [...backgrounds(above), getComputedStyle(element).backgroundColor];
};

/** Every text with less contrast than 4.5, every bar, tread and marker with less than 3. */
const unreadable = (page: Element): string[] => {
  const found: string[] = [];
  const check = (element: Element, color: string, least: number, what: string) => {
    const under = backgrounds(what === 'text' ? element : element.parentElement);
    const ratio = contrast(painted([...under, color]), painted(under));
    if (ratio < least)
      found.push(
        `${what} ${element.getAttribute('part') ?? element.className}: ${ratio.toFixed(2)}`,
      );
  };
  for (const element of allBelow(page.shadowRoot!)) {
    const text = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
    if (text && !element.matches('.said'))
      check(element, getComputedStyle(element).color, 4.5, 'text');
    const style = getComputedStyle(element);
    if (element.matches('[part~="segment"], [part~="bar"]')) {
      const solid = style.backgroundImage === 'none';
      check(element, solid ? style.backgroundColor : style.borderBlockStartColor, 3, 'graphic');
      expect(Number(style.opacity)).to.equal(1);
    }
    if (element.matches('[part~="item"]'))
      check(element, getComputedStyle(element, '::before').backgroundColor, 3, 'graphic');
  }
  return found;
};

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

describe('ink from the page', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [name, style] of Object.entries(pages))
    it(`reads on ${name}, with any accent`, async () => {
      const host = box(900, style);
      const page = await show('career-path', { into: host, path: baker });
      const failing: string[] = [];
      for (const width of [900, 300]) {
        host.style.inlineSize = `${width}px`;
        for (const accent of accents) {
          host.style.setProperty('--career-accent', accent);
          failing.push(...unreadable(page).map((what) => `${accent || 'default'}: ${what}`));
        }
      }
      expect(failing).to.deep.equal([]);
    });

  it('is measured right', async () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).to.equal(21);
    expect(painted(['#000', 'rgb(255 255 255 / 50%)'])[0]).to.be.closeTo(128, 1);
    const page = await show('career-path', { into: box(900, 'background: #fff; color: #bbb') });
    expect(unreadable(page).length).to.be.above(20);
    await rendered(page);
    expect(parts(page, 'page')).to.have.length(1);
  });
});
