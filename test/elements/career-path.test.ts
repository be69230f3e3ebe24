import { expect } from '@open-wc/testing';
import type { CareerPathElement } from '../../src/elements/career-path.js';
import { facts } from '../facts.js';
import {
  allBelow,
  baker,
  box,
  lineCount,
  pageTags,
  parts,
  rendered,
  seen,
  show,
} from '../support.js';

const cardsOf = (element: Element): Element[] =>
  allBelow(element.shadowRoot!).filter(({ localName }) => pageTags.includes(localName));

afterEach(() => document.body.replaceChildren());

describe('<career-path>', () => {
  it('is accessible on light and dark pages', async () => {
    await expect(await show('career-path')).to.be.accessible();
    const into = box(900, 'color-scheme: dark; background: #101418; color: #e8eaed');
    await expect(await show('career-path', { into })).to.be.accessible();
  });

  it('shows all cards in order, with every fact', async () => {
    const page = await show('career-path');
    expect(cardsOf(page).map(({ localName }) => localName)).to.deep.equal(pageTags);
    const text = seen(page);
    for (const fact of Object.values(facts).flat()) expect(text).to.include(fact);
  });

  it('gives its cards consistent heading levels', async () => {
    const page = await show('career-path', { headingLevel: 1 });
    const ranks = cardsOf(page).map(
      (card) => card.shadowRoot!.querySelector('#heading')!.localName,
    );
    expect(ranks).to.deep.equal(pageTags.map((_, index) => (index ? 'h2' : 'h1')));
  });

  it('hides cards without data, and leaves no gaps', async () => {
    const { certifications, duties, id, title } = baker;
    const path = { id, title, duties, employers: [], certifications };
    const page = await show('career-path', { path, into: box(500) });
    const without = [
      'career-employers',
      'salary-ladder',
      'career-facts',
      'career-requirements',
      'career-roadmap',
      'career-related',
    ];
    const [hidden, shown] = [true, false].map((on) =>
      cardsOf(page).filter((card) => (card as HTMLElement).hidden === on),
    );
    expect(hidden!.map(({ localName }) => localName)).to.deep.equal(without);
    const boxes = shown!.map((card) => card.getBoundingClientRect());
    const gaps = boxes.slice(1).map(({ top }, index) => Math.round(top - boxes[index]!.bottom));
    expect(new Set(gaps)).to.have.length(1);
    for (const card of hidden!) expect(card.checkVisibility()).to.equal(false);

    (page as CareerPathElement).path = { ...path, salaries: baker.salaries };
    await rendered(page);
    expect(hidden!.map((card) => card.checkVisibility())).to.deep.equal([
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('shows requirements, facts and related careers if the path has any of them', async () => {
    const { id, title } = baker;
    const page = (await show('career-path', { path: { id, title } })) as CareerPathElement;
    for (const [tag, field] of [
      ['career-facts', 'facts'],
      ['career-requirements', 'educationRequirements'],
      ['career-requirements', 'experienceRequirements'],
      ['career-requirements', 'skills'],
      ['career-related', 'relatedCareers'],
    ] as const) {
      page.path = { id, title, [field]: baker[field] };
      await rendered(page);
      const shown = () => cardsOf(page).filter((card) => card.checkVisibility());
      const names = () => shown().map(({ localName }) => localName);
      expect(names(), field).to.deep.equal(['career-overview', tag]);
      page.path = { id, title, [field]: [] };
      await rendered(page);
      expect(names(), field).to.deep.equal(['career-overview']);
    }
  });

  it('has its title beside the summary of a wide page, but on the whole width without one', async () => {
    const path = { ...baker, title: 'Backend engineer at Miller and Sons' };
    const linesWith = async (summary: string | undefined) => {
      const page = await show('career-path', { path: { ...path, summary }, into: box(1200) });
      return lineCount(cardsOf(page)[0]!.querySelector('slot')!);
    };
    expect(await linesWith('You plan, build and run services.')).to.equal(2);
    expect(await linesWith(undefined)).to.equal(1);
  });

  it('breaks no word of a long title in a narrow column', async () => {
    const path = { id: 'x', title: 'Fachinformatiker/in' };
    const page = await show('career-path', { path, into: box(280) });
    expect(lineCount(cardsOf(page)[0]!.querySelector('slot')!)).to.equal(1);
    const overview = await show('career-overview', { path, into: box(280) });
    expect(lineCount(parts(overview, 'heading')[0]!)).to.equal(1);
  });

  it('has two columns if there is space, otherwise one', async () => {
    const tops = async (width: number) => {
      const page = await show('career-path', { into: box(width) });
      const [, duties, employers] = cardsOf(page).map((card) => card.getBoundingClientRect());
      return [duties!.top, employers!.top];
    };
    const [left, right] = await tops(1200);
    expect(left).to.equal(right);
    const [first, second] = await tops(280);
    expect(first).to.be.below(second!);
  });

  it('doesn’t overflow its container, even with text at 200 %', async () => {
    for (const width of [280, 420, 720, 1200]) {
      const host = box(width, width > 400 ? 'font-size: 200%' : '');
      await show('career-path', { into: host });
      expect(host.scrollWidth, `${width} px`).to.equal(width);
    }
  });

  it('only provides data while it has children, and shows the page without them', async () => {
    const host = box(600);
    host.innerHTML = '<career-path> <!-- none --> <p slot="footer">x</p></career-path>';
    const provider = host.firstElementChild!;
    await rendered(provider);
    expect(cardsOf(provider)).to.have.length(pageTags.length);
    const changed = () =>
      new Promise((done) =>
        provider.shadowRoot!.addEventListener('slotchange', done, { once: true }),
      );
    const filled = changed();
    provider.append(document.createElement('salary-ladder'));
    await filled;
    await rendered(provider);
    expect(cardsOf(provider)).to.have.length(0);
    const emptied = changed();
    provider.querySelector('salary-ladder')!.remove();
    await emptied;
    await rendered(provider);
    expect(cardsOf(provider)).to.have.length(pageTags.length);
  });

  it('provides data to cards at any depth and in other components’ shadow roots', async () => {
    const provider = await show('career-path', { path: baker });
    const inner = document.createElement('div');
    provider.append(inner);
    const ladder = await show('salary-ladder', { into: inner.attachShadow({ mode: 'open' }) });
    expect(seen(ladder)).to.include('Apprentice');
  });

  it('passes on the path of an outer <career-path>, unless it has its own', async () => {
    const outer = await show('career-path', { path: baker });
    const inner = await show('career-path', { into: outer });
    const ladder = await show('salary-ladder', { into: inner });
    expect(seen(ladder)).to.include('Apprentice');
    inner.path = {
      id: 'miller',
      title: 'Miller',
      salaries: [{ level: 'x', label: 'Miller', amount: 1 }],
    };
    await rendered(inner);
    await rendered(ladder);
    expect(seen(ladder)).to.include('Miller');
  });

  it('provides data to cards that were there first', async () => {
    const provider = document.createElement('div');
    document.body.append(provider);
    const ladder = await show('salary-ladder', { into: provider });
    const path = Object.assign(document.createElement('career-path'), { path: baker });
    // Like an upgrade: the provider appears around a card that has already requested the context.
    path.append(document.createElement('slot'));
    provider.attachShadow({ mode: 'open' }).append(path);
    await rendered(path);
    await rendered(ladder);
    expect(seen(ladder)).to.include('Apprentice');
  });

  it('renders its footer only if it has content', async () => {
    const page = await show('career-path');
    const [footer] = parts(page, 'footer');
    expect(footer!.getClientRects()).to.have.length(0);
    page.append(
      Object.assign(document.createElement('p'), { slot: 'footer', textContent: 'Note' }),
    );
    await new Promise((done) => requestAnimationFrame(done));
    expect(footer!.getClientRects()).to.have.length(1);
  });

  it('exports its cards’ parts, prefixed with the tag', async () => {
    for (const card of cardsOf(await show('career-path', { path: baker }))) {
      const exported = card.getAttribute('exportparts')!.split(/\s*,\s*/);
      // The footers aren't exported: the page has its own.
      for (const element of card.shadowRoot!.querySelectorAll('[part]:not(footer)'))
        for (const part of element.part)
          expect(exported).to.include(`${part}: ${card.localName}-${part}`);
    }
  });
});
