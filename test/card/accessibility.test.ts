/** WCAG 2.2 AA and beyond: every card in every state. */
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';
import type { CareerElement } from '../../src/card/career-element.js';
import type { CareerRoadmap } from '../../src/elements/career-roadmap.js';
import { smith } from '../smith.js';
import { allBelow, baker, box, cardTags, parts, payScale, rendered, show } from '../support.js';

/** axe-core is a classic script, so it's only available as a global. */
const { axe } = window as unknown as { axe: typeof axeCore };

const tags = [...cardTags, 'career-path'];
/** A learner's plan. Cards that have none ignore these properties. */
const plan = { trackable: true, storage: 'none' as const, begin: '2027-01' };
const started = { ...plan, start: 'cook', progress: { done: ['flour'] } };
let origin = '';
const { error } = console;

/** Violations of axe's rules for WCAG up to 2.2 AA, best practices, and its experimental rules. */
const audit = async (element: Element): Promise<string[]> => {
  const { violations } = await axe.run(element, {
    runOnly: [
      ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
      ...['best-practice', 'experimental'],
    ],
    rules: {
      'target-size': { enabled: true },
      // Heading levels and landmarks are up to the page.
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
      region: { enabled: false },
    },
    resultTypes: ['violations'],
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
};

/** Resolves when a card is in a state. */
const inState = async (card: Element, state: string): Promise<void> => {
  while (!card.matches(`:state(${state})`)) await new Promise((done) => setTimeout(done, 10));
};

const overflowing = (card: Element): string[] =>
  [card, ...allBelow(card.shadowRoot!)]
    .filter(({ clientWidth, scrollWidth }) => clientWidth && scrollWidth > clientWidth + 1)
    // A menu is invisible over its label.
    .filter((element) => !element.matches('.visually-hidden, select'))
    .map((element) => `${element.localName} ${element.getAttribute('part')}`);

before(async () => {
  origin = (await executeServerCommand('faults')) as string;
  console.error = () => {};
});
after(() => (console.error = error));
afterEach(() => document.body.replaceChildren());

for (const tag of tags)
  describe(`accessibility of <${tag}>`, () => {
    it('has no axe violations in any state', async () => {
      const dark = box(600, 'background: #0b2a6b; color: #fff; color-scheme: dark');
      const cards = {
        bundled: await show(tag),
        full: await show(tag, { path: baker }),
        narrow: await show(tag, { path: baker, into: box(200) }),
        rich: await show(tag, { path: smith }),
        richDark: await show(tag, { path: smith, into: dark }),
        richPlanned: await show(tag, { ...plan, path: smith, into: box(320) }),
        dark: await show(tag, { path: baker, into: dark }),
        ranges: await show(tag, { path: payScale, into: box(320) }),
        rangesWide: await show(tag, { path: payScale, into: dark }),
        planned: await show(tag, { ...plan, path: baker, into: box(320) }),
        plannedDark: await show(tag, { ...started, path: baker, into: dark }),
        inPlan: await show(tag, { into: await show('career-path', { ...started, path: baker }) }),
        empty: await show(tag, { path: { id: 'x', title: 'X' } }),
        error: await show(tag, { src: `${origin}/404` }),
        stale: await show(tag, { path: baker }),
        loading: Object.assign(document.createElement(tag) as CareerElement, {
          src: `${origin}/hang`,
        }),
      };
      cards.stale.path = { ...baker, id: '' };
      document.body.append(cards.loading);
      await rendered(cards.stale);
      await inState(cards.loading, 'loading');
      for (const [state, card] of Object.entries(cards))
        expect(await audit(card), state).to.deep.equal([]);
    });

    it('doesn’t clip text with WCAG 1.4.12 text spacing', async () => {
      const card = await show(tag, { ...started, path: baker, into: box(320) });
      for (const root of [card, ...allBelow(card.shadowRoot!)].flatMap(
        (element) => element.shadowRoot ?? [],
      )) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        );
        root.adoptedStyleSheets.push(sheet);
      }
      expect(overflowing(card)).to.deep.equal([]);
    });

    it('doesn’t scroll horizontally at 400 % zoom', async () => {
      // At 400 %, a 1280 px wide window is 320 CSS pixels wide.
      const card = await show(tag, { ...started, path: baker, into: box(320) });
      expect(overflowing(card)).to.deep.equal([]);
    });

    it('has no animations or transitions', async () => {
      const card = await show(tag, { ...started, path: baker });
      for (const element of allBelow(card.shadowRoot!)) {
        const { animationName, transitionDuration } = getComputedStyle(element);
        expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
      }
    });

    it('keeps bars, markers and bullets visible in forced colours', async function () {
      if (!(await executeServerCommand('emulate-features', { 'forced-colors': 'active' })))
        this.skip();
      const card = await show(tag, { ...started, path: baker });
      const canvas = 'rgb(255, 255, 255)';
      for (const element of allBelow(card.shadowRoot!)) {
        const { backgroundColor, borderTopWidth } = getComputedStyle(element);
        if (element.matches('[part~="bar"], [part~="segment"]'))
          expect(backgroundColor).not.to.equal(canvas);
        if (element.matches('[part~="marker"]')) expect(borderTopWidth).not.to.equal('0px');
        if (element.matches('[part~="item"]'))
          expect(getComputedStyle(element, '::before').backgroundColor).not.to.equal(canvas);
      }
      await executeServerCommand('emulate-features', {});
    });
  });

describe('pay in forced colours', () => {
  it('keeps both ends of a range and the line of a level without pay visible', async function () {
    if (!(await executeServerCommand('emulate-features', { 'forced-colors': 'active' })))
      this.skip();
    for (const width of [320, 800]) {
      const ladder = await show('salary-ladder', { path: payScale, into: box(width) });
      const [, range, , unpaid] = parts(ladder, 'bar').map((bar) => getComputedStyle(bar));
      const { fill } = getComputedStyle(parts(ladder, 'minimum')[0]!);
      const black = 'rgb(0, 0, 0)';
      expect([fill, range!.outlineColor, unpaid!.borderTopColor]).to.deep.equal(
        Array(3).fill(black),
      );
      expect([range!.outlineStyle, unpaid!.borderTopStyle]).to.deep.equal(['solid', 'dotted']);
      // The part between both ends is empty.
      expect(range!.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    }
    await executeServerCommand('emulate-features', {});
  });
});

describe('keyboard', () => {
  it('reaches every link and summary in reading order, each with a visible focus ring', async () => {
    const page = await show('career-path', { path: baker });
    const links = allBelow(page.shadowRoot!).filter((element) => element.matches('a, summary'));
    expect(links.length).to.be.above(4);
    for (const link of links) {
      await sendKeys({ press: 'Tab' });
      let active = document.activeElement!;
      while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      expect(active === link, `${active.localName} ${active.textContent}`).to.equal(true);
      const { outlineStyle, outlineWidth } = getComputedStyle(link);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
    }
  });

  it('operates every control of a learner’s plan', async () => {
    const roadmap = (await show('career-roadmap', { ...plan, path: baker })) as CareerRoadmap;
    const find = (selector: string) => [
      ...roadmap.shadowRoot!.querySelectorAll<HTMLInputElement>(selector),
    ];
    const press = async (key: string) => {
      await sendKeys({ press: key });
      await rendered(roadmap);
    };
    const focused = (element: Element | undefined) =>
      roadmap.shadowRoot!.activeElement === element
        ? getComputedStyle(ringOf(element!)).outlineStyle
        : '';
    const ringOf = (element: Element) => element.closest('label, [part=menu]') ?? element;
    // A radio group is one tab stop; the arrow keys move within it.
    await press('Tab');
    const [none, cook] = find('[type="radio"]');
    expect(focused(none)).to.equal('solid');
    await press('ArrowDown');
    expect(focused(cook)).to.equal('solid');
    expect(cook!.checked).to.equal(true);
    expect(roadmap.progress).to.deep.equal({ done: [], start: 'cook' });
    await press('Tab');
    expect(focused(find('[part="button"]')[0])).to.equal('solid');
    await press('Tab');
    const [along, fold] = find('summary');
    expect(focused(along)).to.equal('solid');
    await press('Tab');
    const [check] = find('[type="checkbox"]');
    expect(focused(check)).to.equal('solid');
    await press(' ');
    expect(roadmap.progress!.done).to.deep.equal(['flour']);
    expect(roadmap.matches(':state(complete)')).to.equal(true);
    await press('Tab');
    expect(focused(find('select')[0])).to.equal('solid');
    await press('Tab');
    expect(focused(fold)).to.equal('solid');
    await press('Enter');
    expect(fold!.closest('details')!.open).to.equal(true);
    // “Start over” turns into “Undo”.
    find('[part="button"]')[0]!.focus();
    await press('Enter');
    expect(roadmap.progress).to.deep.equal({ done: [] });
    await press('Enter');
    expect(roadmap.progress).to.deep.equal({ done: ['flour'], start: 'cook' });
  });

  it('activates the retry button, which is large enough to touch', async () => {
    const ladder = await show('salary-ladder', { src: `${origin}/404` });
    const [button] = parts(ladder, 'retry');
    const { height, width } = button!.getBoundingClientRect();
    expect(Math.min(height, width)).to.be.at.least(24);
    await sendKeys({ press: 'Tab' });
    expect(ladder.shadowRoot!.activeElement === button).to.equal(true);
    expect(getComputedStyle(button!).outlineStyle).to.equal('solid');
    let errors = 0;
    ladder.addEventListener('career-error', () => errors++);
    await sendKeys({ press: 'Enter' });
    await rendered(ladder);
    expect(errors).to.equal(1);
  });
});

describe('lists', () => {
  it('have role="list", because Safari ignores lists without bullets', async () => {
    const page = await show('career-path', { ...plan, path: baker });
    const lists = allBelow(page.shadowRoot!).filter((element) => element.matches('ol, ul'));
    const cards = new Set(lists.map((list) => (list.getRootNode() as ShadowRoot).host.localName));
    expect([...cards]).to.deep.equal([
      'career-duties',
      'career-employers',
      'salary-ladder',
      'career-requirements',
      'career-roadmap',
      'career-certifications',
      'career-related',
    ]);
    for (const list of lists) expect(list.getAttribute('role'), list.outerHTML).to.equal('list');
  });
});

describe('right to left', () => {
  it('mirrors the staircase, the bars and the rail of an Arabic path', async () => {
    const host = box(900);
    host.dir = 'rtl';
    host.lang = 'ar';
    const page = await show('career-path', { src: '/demo/paths/teacher.json', into: host });
    const cards = allBelow(page.shadowRoot!);
    const find = (name: string) => cards.filter((element) => element.matches(`[part~="${name}"]`));
    const right = (element: Element | undefined) => element!.getBoundingClientRect().right;
    const [first, second, third] = find('bar').map(right);
    expect(first).to.be.above(second!);
    expect(second).to.be.above(third!);
    expect(right(find('marker')[0])).to.be.above(right(find('title')[0]));
    expect(right(find('segment')[0])).to.be.above(right(find('segment')[1]));
    host.style.inlineSize = '300px';
    const [one, two] = find('bar').map(right);
    expect(one).to.be.closeTo(two!, 1);
    expect(overflowing(page)).to.deep.equal([]);
    expect(await audit(page)).to.deep.equal([]);
  });
});
