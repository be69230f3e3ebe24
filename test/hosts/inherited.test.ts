/** What cards inherit from the page: whether readers can see, click and select them, and how lines break. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { allBelow, baker, box, cardTags, parts, rendered, show } from '../support.js';

const tags = [...cardTags, 'career-path'];
const plan = { trackable: true, storage: 'none' as const, begin: '2027-01', start: 'cook' };

/** A slide of a carousel, stacked on the other slides. */
const slide = (style: string, into: HTMLElement): HTMLElement => {
  const element = document.createElement('div');
  element.style.cssText = `position: absolute; inset: 0; ${style}`;
  into.append(element);
  return element;
};

/** The elements of a card that could take a click, in all shadow roots. */
const controls = (card: Element): Element[] =>
  allBelow(card.shadowRoot!).filter((element) => element.matches('a, summary, label, button, p'));

/** The middle of an element's first line. */
const middle = (element: Element): [x: number, y: number] => {
  const [{ height, left, top, width }] = [...element.getClientRects()] as [DOMRect];
  return [left + width / 2, top + height / 2];
};

afterEach(() => document.body.replaceChildren());

describe('a card that can’t be seen', () => {
  for (const tag of tags)
    it(`<${tag}> lets clicks through to the active slide of a fading carousel`, async () => {
      const carousel = box(600, 'position: relative; block-size: 4000px');
      const active = slide('', carousel);
      const inactive = slide('opacity: 0; pointer-events: none', carousel);
      const card = await show(tag, { into: inactive, path: baker, ...plan });
      for (const control of controls(card)) {
        if (!control.getClientRects().length) continue;
        const [x, y] = middle(control);
        if (y > innerHeight) continue;
        expect(document.elementFromPoint(x, y) === active, control.outerHTML).to.equal(true);
      }
      // It becomes the active slide.
      inactive.style.cssText += 'opacity: 1; pointer-events: auto';
      const [first] = parts(card, 'card');
      // The middle of the page may be between two cards, or outside the window.
      const target = first ?? parts(card, 'page')[0]!.firstElementChild!;
      expect(document.elementFromPoint(...middle(target)) === card).to.equal(true);
    });

  it('lets clicks through in a closed menu that covers the page', async () => {
    const page = box(600, 'position: relative; block-size: 900px');
    const content = slide('', page);
    const menu = slide('opacity: 0; visibility: hidden; transition: none', page);
    const card = await show('career-certifications', { into: menu });
    for (const control of controls(card))
      if (control.getClientRects().length && middle(control)[1] < innerHeight)
        expect(document.elementFromPoint(...middle(control)) === content).to.equal(true);
    menu.style.cssText += 'opacity: 1; visibility: visible';
    const [link] = parts(card, 'link');
    expect(document.elementFromPoint(...middle(link!)) === card).to.equal(true);
  });

  it('isn’t reached by the keyboard in a hidden tab', async () => {
    const before = document.createElement('button');
    const after = document.createElement('button');
    document.body.append(before);
    const tab = box(600, 'visibility: hidden');
    await show('career-path', { into: tab, path: baker, ...plan });
    document.body.append(after);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement === after).to.equal(true);
  });

  it('is inert with its page', async function () {
    if (!CSS.supports('interactivity', 'inert')) this.skip();
    const carousel = box(600, 'position: relative; block-size: 900px');
    const active = slide('', carousel);
    const card = await show('career-certifications', {
      into: slide('interactivity: inert', carousel),
    });
    const [link] = parts(card, 'link');
    expect(document.elementFromPoint(...middle(link!)) === active).to.equal(true);
  });
});

/** Values that a page may set for all its text, and for which text it does. */
const inherited: [name: string, value: string][] = [
  ['word-break', 'keep-all'],
  ['word-break', 'break-all'],
  ['line-break', 'strict'],
  ['line-break', 'anywhere'],
  ['hyphens', 'auto'],
  ['hyphenate-limit-chars', '8 4 4'],
  ['text-size-adjust', '100%'],
  ['-webkit-text-size-adjust', '100%'],
  ['-webkit-font-smoothing', 'antialiased'],
  ['-moz-osx-font-smoothing', 'grayscale'],
  ['print-color-adjust', 'exact'],
  ['user-select', 'none'],
  ['-webkit-user-select', 'none'],
  ['pointer-events', 'none'],
  ['cursor', 'help'],
  ['visibility', 'hidden'],
  ['color-scheme', 'dark'],
];

/** Values that would spoil a card’s layout: cards don’t inherit them. */
const reset: [name: string, value: string][] = [
  ['letter-spacing', '4px'],
  ['word-spacing', '8px'],
  ['text-transform', 'uppercase'],
  ['text-indent', '2em'],
  ['text-align', 'center'],
  ['text-shadow', 'red 1px 1px 1px'],
  ['white-space', 'nowrap'],
  ['-webkit-text-fill-color', 'transparent'],
  ['writing-mode', 'vertical-rl'],
];

describe('the text of a card', () => {
  for (const [name, value] of inherited)
    it(`inherits ${name}: ${value}, like the page’s own paragraphs`, async function () {
      if (!CSS.supports(name, value)) this.skip();
      const host = box(600, `${name}: ${value}`);
      const paragraph = host.appendChild(document.createElement('p'));
      const wanted = getComputedStyle(paragraph).getPropertyValue(name);
      const page = await show('career-path', { into: host, path: baker, ...plan });
      const texts = allBelow(page.shadowRoot!).filter((element) =>
        element.matches('[part~="heading"], [part~="note"], [part~="item"], [part~="title"]'),
      );
      expect(texts.length).to.be.above(5);
      for (const text of texts)
        expect(getComputedStyle(text).getPropertyValue(name)).to.equal(wanted);
    });

  for (const [name, value] of reset)
    it(`doesn’t inherit ${name}: ${value}`, async () => {
      const host = box(600, `${name}: ${value}`);
      const paragraph = host.appendChild(document.createElement('p'));
      const pages = getComputedStyle(paragraph).getPropertyValue(name);
      const card = await show('career-duties', { into: host, path: baker });
      const [item] = parts(card, 'item');
      expect(getComputedStyle(item!).getPropertyValue(name)).not.to.equal(pages);
    });

  /** How many lines each word of a text is on. */
  const lines = (element: Element): number[] => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const counts: number[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        counts.push(new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size);
      }
    }
    return counts;
  };

  /** The most lines of a word in a text of the path that is `width` wide. */
  const mostLines = async (
    text: string,
    lang: string,
    width: number,
    style: string,
  ): Promise<[card: number, paragraph: number]> => {
    const host = box(width, style);
    host.lang = lang;
    const path = { ...baker, lang, duties: [text], tagline: text };
    const card = await show('career-duties', { into: host, path });
    const overview = await show('career-overview', { into: host, path });
    const [item] = parts(card, 'item');
    // The page’s own paragraph, as wide as the text in the card.
    const paragraph = host.appendChild(document.createElement('p'));
    paragraph.textContent = text;
    const { inlineSize, paddingInlineStart } = getComputedStyle(item!);
    paragraph.style.cssText = `inline-size: ${parseFloat(inlineSize) - parseFloat(paddingInlineStart)}px; overflow-wrap: anywhere; text-wrap: pretty`;
    await rendered(overview);
    const counts = [...lines(item!), ...lines(parts(overview, 'lead')[0]!)];
    return [Math.max(...counts), Math.max(...lines(paragraph))];
  };

  const korean = '프로덕션환경에서 머신러닝모델을 배포하고 모니터링합니다';

  it('breaks Korean between words, unless the page decides otherwise for the card', async () => {
    for (const width of [240, 300, 340])
      for (const style of ['word-break: keep-all', '']) {
        const [card, paragraph] = await mostLines(korean, 'ko', width, style);
        expect(card).to.equal(1);
        if (style) expect(paragraph).to.equal(1);
        document.body.replaceChildren();
      }
    const style = document.createElement('style');
    style.textContent = 'career-duties, career-overview { word-break: normal }';
    document.head.append(style);
    // At which width it breaks within words depends on the font.
    const counts: number[] = [];
    for (const width of [180, 200, 220, 240, 260]) {
      const [card] = await mostLines(korean, 'ko', width, '');
      counts.push(card);
      document.body.replaceChildren();
    }
    style.remove();
    expect(Math.max(...counts)).to.equal(2);
  });

  it('breaks Japanese and Thai between phrases if the page does', async () => {
    const japanese = '機械学習モデルを本番環境に展開し、監視する仕事です';
    // Without spaces, the whole text is one word: keep-all breaks only after its comma.
    const [card, paragraph] = await mostLines(japanese, 'ja', 340, 'word-break: keep-all');
    expect(card).to.equal(paragraph);
    const thai = 'ปรับใช้แบบจำลองการเรียนรู้ของเครื่องในระบบจริงและติดตามผล';
    const [inCard, inParagraph] = await mostLines(thai, 'th', 240, 'word-break: keep-all');
    expect(inCard).to.equal(inParagraph);
  });

  it('breaks a German word only where it doesn’t fit, and with the page’s hyphens', async () => {
    const german = 'Wartung der Kraftfahrzeughaftpflichtversicherungssoftware und Systeme';
    const narrow = await mostLines(german, 'de', 240, '');
    expect(narrow[0]).to.be.above(1);
    document.body.replaceChildren();
    expect((await mostLines(german, 'de', 700, ''))[0]).to.equal(1);
    document.body.replaceChildren();
    const soft = german.replace('haftpflicht', '\u00ADhaftpflicht\u00AD');
    expect((await mostLines(soft, 'de', 330, 'hyphens: manual'))[0]).to.be.above(1);
    const host = box(900);
    const card = await show('career-duties', { into: host, path: { ...baker, duties: [german] } });
    // Long words never widen a card.
    host.style.inlineSize = '120px';
    expect(card.scrollWidth).to.be.at.most(120);
  });
});
