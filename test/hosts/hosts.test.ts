/** Pages whose styles affect everything in them: our cards look right and don't change the page. */
import { expect } from '@open-wc/testing';
import { hasText, unreadable } from '../ink.js';
import { allBelow } from '../support.js';

const pages = [
  'unset',
  'spaced',
  'hidden',
  'rem',
  'dark',
  'tailwind',
  'bootstrap',
  'bulma',
  'pico',
  'wordpress',
  'boxes',
];

const loaded = (frame: HTMLIFrameElement): Promise<void> =>
  new Promise((done) => frame.addEventListener('load', () => done(), { once: true }));

/** Opens a page of this folder in a frame that is high enough not to scroll; `plain` removes our script. */
const open = async (name: string, width: number, plain = false): Promise<Document> => {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: 12000px; border: 0`;
  const url = new URL(`./${name}.html`, import.meta.url).href;
  const html = await (await fetch(url)).text();
  if (plain) frame.srcdoc = html.replace(/<script type="module".*?<\/script>/, '');
  else frame.src = url;
  const load = loaded(frame);
  document.body.append(frame);
  await load;
  for (const { href, sheet } of frame.contentDocument!.querySelectorAll('link'))
    if (!sheet?.cssRules.length) throw new Error(`${href} is not there.`);
  const cards = [
    ...frame.contentDocument!.querySelectorAll(
      'career-path, salary-ladder, career-facts, career-certifications',
    ),
  ];
  if (!plain)
    for (const card of cards) {
      await frame.contentWindow!.customElements.whenDefined(card.localName);
      for (const inner of [card, ...allBelow(card.shadowRoot!)])
        await (inner as Element & { updateComplete?: Promise<unknown> }).updateComplete;
    }
  return frame.contentDocument!;
};

/** Computed styles and sizes of the page's own elements. */
const around = (page: Document): string[] =>
  [...page.querySelectorAll('h1, p, a, ul, li, button, summary')].map((element) => {
    const { color, display, font, letterSpacing, margin, padding } = getComputedStyle(element);
    const { height, width } = element.getBoundingClientRect();
    return [
      element.localName,
      color,
      display,
      font,
      letterSpacing,
      margin,
      padding,
      // The size of inline elements depends on the line.
      ...(display.startsWith('inline') ? [] : [Math.round(width), Math.round(height)]),
    ].join(' ');
  });

/** What is wrong with a card: texts that are invisible, clipped or outside of it. */
const faults = (card: Element): string[] => {
  const found: string[] = [];
  const articles = allBelow(card.shadowRoot!).filter(({ localName }) => localName === 'article');
  for (const article of articles) {
    const box = article.getBoundingClientRect();
    if (box.width < 100 || box.height < 60) found.push(`a card of ${box.width} x ${box.height}`);
    const elements = [...article.querySelectorAll('*')];
    for (const element of elements) {
      if (!hasText(element) || element.matches('.visually-hidden')) continue;
      const style = getComputedStyle(element);
      // A slot has no box of its own.
      const holder = style.display === 'contents' ? element.parentElement! : element;
      const { left, right, height } = holder.getBoundingClientRect();
      const name = `${element.getAttribute('part') ?? element.localName} “${element.textContent!.trim().slice(0, 20)}”`;
      if (!height || style.visibility !== 'visible') found.push(`${name} is not to be seen`);
      if (left < box.left - 1 || right > box.right + 1) found.push(`${name} stands outside`);
      if (element.scrollWidth > element.clientWidth + 1 && style.display !== 'inline')
        found.push(`${name} is cut`);
      if (parseFloat(style.fontSize) < 10) found.push(`${name} is ${style.fontSize}`);
      if (style.letterSpacing !== 'normal') found.push(`${name} is spaced`);
      if (style.textTransform !== 'none') found.push(`${name} is ${style.textTransform}`);
      if (style.textIndent !== '0px') found.push(`${name} is indented`);
    }
    found.push(...unreadable(elements));
  }
  if (!articles.length) found.push('no card');
  return found;
};

describe('hosts', () => {
  afterEach(() => document.body.replaceChildren());

  for (const name of pages)
    for (const width of [1000, 320])
      it(`${name}.html at ${width} px shows its cards completely, and isn’t changed by them`, async () => {
        const page = await open(name, width);
        const cards = [...page.querySelectorAll('career-path, salary-ladder')];
        const found = cards.flatMap((card) =>
          faults(card).map((what) => `${card.parentElement!.id} ${what}`),
        );
        expect(found).to.deep.equal([]);
        const plain = around(await open(name, width, true));
        // In a row, a card takes space from its neighbours, like any element.
        if (name !== 'boxes') expect(around(page)).to.deep.equal(plain);
        expect(page.styleSheets.length + page.adoptedStyleSheets.length).to.equal(
          (await open(name, width, true)).styleSheets.length,
        );
      });
});
