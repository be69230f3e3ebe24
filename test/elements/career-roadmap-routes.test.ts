/** Phases, alternatives, optional steps and units of time in a roadmap. */
import { expect } from '@open-wc/testing';
import type { CareerPath } from '../../src/model/path-types.js';
import '../../src/text/lang/de.js';
import { smith } from '../smith.js';
import { box, heard, lineCount, parts, seen, show } from '../support.js';

afterEach(() => document.body.replaceChildren());

const path = smith;
const { steps } = path.roadmap!;
const withSteps = (...all: typeof steps): CareerPath => ({ ...path, roadmap: { steps: all } });
const headings = (card: Element): string[] =>
  [...card.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    ({ localName, textContent }) => `${localName} ${textContent!.trim()}`,
  );

describe('phases', () => {
  it('are subheadings, with the steps one level below', async () => {
    const card = await show('career-roadmap', { path });
    expect(headings(card)).to.deep.equal([
      'h2 Roadmap: Smith',
      'h3 Learn',
      'h4 School',
      'h4 Degree',
      'h4 Training',
      'h4 Course',
      'h3 Work',
      'h4 Work',
      'h4 Own forge',
    ]);
    expect(parts(card, 'phase')).to.have.length(2);
  });

  it('continue the numbers in a list of their own', async () => {
    const card = await show('career-roadmap', { path });
    const lists = [...card.shadowRoot!.querySelectorAll<HTMLOListElement>('.steps')];
    expect(lists.map(({ children, start }) => [children.length, start])).to.deep.equal([
      [3, 1],
      [2, 4],
    ]);
    expect(parts(card, 'step').map((step) => heard(step).slice(0, 2))).to.deep.equal([
      '1 ',
      '2 ',
      '3 ',
      '4 ',
      '5 ',
    ]);
  });

  it('leave the rank of steps before the first one as it is', async () => {
    const card = await show('career-roadmap', { path: withSteps(steps[5]!, steps[4]!) });
    expect(headings(card)).to.deep.equal([
      'h2 Roadmap: Smith',
      'h3 Own forge',
      'h3 Work',
      'h4 Work',
    ]);
  });
});

describe('alternatives', () => {
  it('are one numbered step with options a, b, c, announced as a choice', async () => {
    const card = await show('career-roadmap', { path });
    const [, step] = parts(card, 'step');
    const options = step!.querySelector('ol')!;
    expect(options.getAttribute('role')).to.equal('list');
    expect(seen(parts(card, 'choice')[0]!)).to.equal('One of these is enough');
    expect(heard(step!).match(/One of these is enough/g)).to.have.length(1);
    const letters = parts(card, 'alternative').map((option) => heard(option).split(' ')[0]);
    expect(letters).to.deep.equal(['a', 'b']);
    expect(seen(step!)).to.include('At a university.').and.include('5 to 6 weeks');
  });

  it('with one step only are an ordinary step', async () => {
    const card = await show('career-roadmap', { path: withSteps(steps[1]!) });
    expect(parts(card, 'alternative')).to.have.length(0);
    expect(headings(card)).to.include('h3 Degree');
  });

  it('go on with aa after z', async () => {
    const many = Array.from({ length: 28 }, (_, i) => ({ ...steps[1]!, id: `s${i}` }));
    const card = await show('career-roadmap', { path: withSteps(...many) });
    const letters = parts(card, 'alternative').map((option) => seen(option).split(' ')[0]);
    expect(letters.slice(24)).to.deep.equal(['y', 'z', 'aa', 'ab']);
  });

  it('speak German on a German card', async () => {
    const card = await show('career-roadmap', { path, lang: 'de' });
    expect(seen(parts(card, 'choice')[0]!)).to.equal('Eines davon genügt');
    expect(seen(parts(card, 'optional')[0]!)).to.equal('Freiwillig');
    expect(seen(parts(card, 'kind')[0]!)).to.equal('(Buch, kostenlos)');
    expect(seen(parts(card, 'salary')[1]!)).to.match(/^ab 32,00\s\$ die Stunde$/);
  });
});

describe('durations', () => {
  const total = (card: Element) => seen(parts(card, 'duration')[0]!);

  it('are totalled in their unit, without optional steps, from the shortest alternative to the longest', async () => {
    expect(total(await show('career-roadmap', { path }))).to.equal('6 to 11 weeks');
  });

  it('are totalled in months if their units differ', async () => {
    const hours = {
      ...steps[0]!,
      id: 'hours',
      duration: { min: 40, max: 40, unit: 'hour' as const },
    };
    const card = await show('career-roadmap', { path: withSteps(steps[0]!, hours) });
    expect(parts(card, 'duration').map(seen)).to.deep.equal(['1 month', '3 weeks', '40 hours']);
  });

  it('give way to the time that the roadmap states', async () => {
    const timeToComplete = { min: 1, max: 1, unit: 'year' as const, note: 'in the evening' };
    const card = await show('career-roadmap', {
      path: { ...path, roadmap: { ...path.roadmap!, timeToComplete } },
    });
    expect(total(card)).to.equal('1 year');
    expect(seen(card)).to.include('All steps 1 year in the evening');
    expect(parts(card, 'segment')).to.have.length(4);
  });

  it('are totalled below the bar, without breaking a word for a long note', async () => {
    const note = 'at about 20 hours a week, some courses side by side';
    const timeToComplete = { min: 24, max: 24, note };
    for (const width of [280, 420, 720]) {
      const card = await show('career-roadmap', {
        path: { ...path, roadmap: { ...path.roadmap!, timeToComplete } },
        into: box(width),
      });
      expect(lineCount(card.shadowRoot!.querySelector('.total > span')!)).to.equal(1);
    }
  });

  it('are drawn to scale: one segment for each required step, with the range of its alternatives', async () => {
    const card = await show('career-roadmap', { path, into: box(1000) });
    const widths = parts(card, 'segment').map((part) => part.getBoundingClientRect().width);
    // School 3–3, degree or training 1–6, work 2–2, own forge none.
    const sum = widths.reduce((all, width) => all + width, 0);
    expect(widths).to.have.length(4);
    [6, 7, 4].forEach((share, index) =>
      expect(widths[index]! / sum).to.be.closeTo(share / 17, 0.01),
    );
  });
});

describe('steps', () => {
  it('name the period of their salary, and show ranges', async () => {
    const card = await show('career-roadmap', { path });
    expect(parts(card, 'salary').map(seen)).to.deep.equal([
      '$14.40–$18.00 an hour',
      '$32.00+ an hour',
    ]);
    expect(parts(card, 'salary').map(heard)).to.deep.equal([
      '$14.40 to $18.00 an hour',
      '$32.00 or more an hour',
    ]);
  });

  it('keep their salary on one line if it fits', async () => {
    for (const width of [280, 340, 380, 420]) {
      const card = await show('career-roadmap', { path, into: box(width) });
      for (const salary of parts(card, 'salary'))
        expect(lineCount(salary.firstElementChild!), `at ${width} px`).to.equal(1);
    }
  });

  it('take no room for content that they don’t have', async () => {
    const alone: typeof steps = [
      { id: 'a', title: 'A', duration: { min: 1, max: 1 } },
      { id: 'b', title: 'B', duration: { min: 1, max: 1 } },
    ];
    for (const width of [420, 1200]) {
      const card = await show('career-roadmap', { path: withSteps(...alone), into: box(width) });
      const [, last] = parts(card, 'step');
      const figures = last!.querySelector('.figures')!;
      expect(figures.getBoundingClientRect().bottom).to.be.closeTo(
        last!.getBoundingClientRect().bottom,
        0.5,
      );
      const { width: wide } = parts(card, 'title')[0]!.getBoundingClientRect();
      expect(wide).to.be.above(width - 110);
    }
  });

  it('keeps skills one line high beside a step with more lines', async () => {
    const skilled: typeof steps = [
      {
        id: 'a',
        title: 'A',
        duration: { min: 1, max: 1 },
        optional: true,
        skills: ['Hems', 'Zips'],
      },
      { id: 'b', title: 'B', choice: 'c', duration: { min: 1, max: 1 }, skills: ['Seams'] },
      { id: 'c', title: 'C', choice: 'c', duration: { min: 1, max: 1 }, skills: ['Lapels'] },
    ];
    const heights = async (width: number) => {
      const path = withSteps(...skilled);
      const card = await show('career-roadmap', { path, into: box(width) });
      return parts(card, 'skill').map(({ offsetHeight }) => offsetHeight);
    };
    expect(await heights(1200)).to.deep.equal(await heights(420));
  });

  it('are marked if they are optional', async () => {
    const card = await show('career-roadmap', { path });
    const marked = parts(card, 'step').filter((step) => step.querySelector('[part="optional"]'));
    expect(marked.map((step) => step.querySelector('h4')!.textContent)).to.deep.equal(['Course']);
  });

  it('show the kind of a resource, and whether it is free', async () => {
    const card = await show('career-roadmap', { path });
    expect(parts(card, 'resource').map(seen)).to.deep.equal([
      'Guide (book, free)',
      'Talk (podcast)',
      'Form (free)',
      'Page',
    ]);
    const [link] = parts(card, 'link') as HTMLAnchorElement[];
    expect(link!.getAttribute('href')).to.equal('guide.html');
    expect(link!.href).to.equal(new URL('guide.html', document.baseURI).href);
  });

  it('fit a card of 200 pixels', async () => {
    const into = box(200);
    const card = await show('career-roadmap', { path, into });
    expect(card.scrollWidth).to.be.at.most(200);
    for (const part of ['alternative', 'resource', 'title', 'salary'])
      for (const element of parts(card, part))
        expect(element.getBoundingClientRect().right, part).to.be.at.most(
          into.getBoundingClientRect().right,
        );
  });
});

describe('the source', () => {
  it('is named if no other card names it', async () => {
    const source = { label: 'The guild', url: 'https://example.org/' };
    const roadmap = { steps: [{ id: 'a', title: 'A' }] };
    const alone = { id: 'x', title: 'X', source, roadmap };
    const card = await show('career-roadmap', { path: alone });
    expect(seen(card)).to.match(/Source ?: The guild$/);
    const cost = { min: 0, max: 0 };
    expect(seen(await show('career-roadmap', { path: { ...alone, cost } }))).not.to.include(
      'guild',
    );
  });
});
