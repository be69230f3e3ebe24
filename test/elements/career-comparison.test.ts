/** Several careers side by side: sources, scales, table, layouts. */
import { expect } from '@open-wc/testing';
import type { CareerPath } from '../../src/model/path-types.js';
import '../../src/text/lang/de.js';
import { loaded } from '../faulty.js';
import { baker, box, heard, parts, seen, show } from '../support.js';
import {
  cook,
  guide,
  compare,
  tableOf,
  headersOf,
  titlesOf,
  rowOf,
  namesOf,
  widthsOf,
  overflowing,
} from './comparison.js';

describe('<career-comparison>', () => {
  it('is accessible, side by side and stacked', async () => {
    for (const width of [900, 500, 280]) {
      await expect(await compare([baker, cook, guide], box(width))).to.be.accessible();
      const dark = box(width, 'color-scheme: dark; background: #101418; color: #e8eaed');
      await expect(await compare([baker, cook], dark)).to.be.accessible();
    }
  });

  it('is one table, whose cells have their row and column as headers', async () => {
    for (const width of [900, 280]) {
      const element = await compare([baker, cook], box(width));
      const table = tableOf(element);
      expect(table.getAttribute('aria-labelledby')).to.equal('heading');
      expect(parts(element, 'heading')[0]!.textContent).to.equal('Career comparison');
      expect(titlesOf(element)).to.deep.equal(['Baker', 'Cook']);
      for (const [selector, role] of [
        ['table', 'table'],
        ['thead, tbody', 'rowgroup'],
        ['tr', 'row'],
        ['th[scope=col]', 'columnheader'],
        ['th[scope=row]', 'rowheader'],
        ['td', 'cell'],
      ])
        for (const one of element.shadowRoot!.querySelectorAll(selector!)) {
          expect(one.getAttribute('role')).to.equal(role);
          expect(getComputedStyle(one).display).not.to.equal('none');
        }
      for (const { children } of table.rows) expect(children).to.have.length(3);
    }
  });

  it('shows only the bundled path without data', async () => {
    expect(titlesOf(await show('career-comparison'))).to.deep.equal(['MLOps Engineer']);
    expect(loaded).to.deep.equal([]);
  });

  it('shows nothing for an empty list, and the path of a <career-path> around it', async () => {
    expect((await compare([])).matches(':state(empty)')).to.equal(true);
    const into = await show('career-path', { path: baker });
    expect(titlesOf(await show('career-comparison', { into }))).to.deep.equal(['Baker']);
  });
});

describe('the pay in a comparison', () => {
  it('is on one scale if currency and period are the same, at any width', async () => {
    for (const width of [1100, 500, 280]) {
      const element = await compare([baker, cook], box(width));
      const [apprentice, master, help, chef] = widthsOf(element) as [
        number,
        number,
        number,
        number,
      ];
      expect(apprentice).to.be.closeTo(chef / 4, 1);
      expect(master).to.be.closeTo(chef / 2, 1);
      expect(help).to.be.closeTo(chef / 8, 1);
      expect(chef).to.be.above(100);
      expect(seen(element)).not.to.include('scale');
      expect(parts(element, 'unit')).to.have.length(0);
      expect(namesOf(element)[0]).to.equal('Pay, euros a year');
      expect(heard(rowOf(element, 'Pay')[1]!)).to.equal(
        'Kitchen help: €10,000 a year Chef: €60,000 to €80,000 a year',
      );
    }
  });

  it('is on a scale for each career otherwise, which a note says, and isn’t converted', async () => {
    const others: Partial<CareerPath>[] = [
      { currency: 'USD' },
      { payPeriod: 'hour' },
      { currency: undefined },
    ];
    for (const other of others) {
      const element = await compare([baker, { ...cook, ...other }, guide]);
      const [, master, , chef] = widthsOf(element);
      expect(master).to.be.closeTo(chef!, 1);
      expect(seen(element)).to.match(/Each career’s bars have their own scale/);
      expect(namesOf(element)[0]).to.equal('Pay');
      expect(parts(element, 'amount').map(({ textContent }) => textContent)[1]).to.equal('€40K');
    }
    const units = parts(await compare([baker, { ...cook, payPeriod: 'hour' }]), 'unit');
    expect(units.map(({ textContent }) => textContent)).to.deep.equal([
      'euros a year',
      'euros an hour',
    ]);
    const amounts = parts(await compare([baker, { ...cook, payPeriod: 'hour' }]), 'amount');
    expect(amounts[2]!.textContent).to.equal('€10,000.00');
  });

  it('has each bar on a line of its own, below its level and above its note', async () => {
    const smith: CareerPath = {
      ...cook,
      salaries: [
        { level: 'a', label: 'A', amount: 1000, note: 'at first' },
        { level: 'b', label: 'B', amount: 90000, orMore: true },
      ],
    };
    for (const dir of ['ltr', 'rtl'])
      for (const width of [280, 420, 720, 1200]) {
        const into = box(width);
        into.dir = dir;
        const element = await compare([smith, cook, smith], into);
        const start = (one: DOMRect) => (dir === 'ltr' ? one.left : -one.right);
        for (const rung of parts(element, 'rung')) {
          const [level, amount, bar, note] = ['level', 'amount', 'bar', 'note'].map((part) =>
            rung.querySelector(`[part=${part}]`)?.getBoundingClientRect(),
          );
          const name = `${rung.textContent} at ${width} px, ${dir}`;
          expect(bar!.top, name).to.be.at.least(Math.max(level!.bottom, amount!.bottom) - 1);
          expect(start(bar!), name).to.be.closeTo(start(level!), 1);
          if (!note) continue;
          expect(note.top, name).to.be.at.least(bar!.bottom - 1);
          expect(start(note), name).to.be.closeTo(start(level!), 1);
        }
      }
  });

  it('has one scale if all others have no amounts', async () => {
    const unpaid: CareerPath = {
      ...guide,
      salaries: [{ level: 'a', label: 'Volunteer', note: 'by agreement' }],
    };
    const element = await compare([baker, unpaid]);
    expect(seen(element)).not.to.include('scale');
    expect(seen(element)).to.include('Volunteer by agreement');
  });

  it('never looks the same for different amounts of two careers', async () => {
    const paying = (id: string, amount: number): CareerPath => ({
      ...guide,
      id,
      currency: 'INR',
      salaries: [{ level: 'a', label: 'A', amount }],
    });
    const element = await compare([paying('one', 1250000), paying('two', 1290000)]);
    const [one, two] = parts(element, 'amount').map(({ textContent }) => textContent);
    expect(one).not.to.equal(two);
  });
});

describe('the rows of a comparison', () => {
  it('are those for which a career has data; others have a dash', async () => {
    const none = { educationRequirements: [], experienceRequirements: [], skills: [] };
    const one = { ...baker, ...none };
    const element = await compare([one, { ...cook, source: baker.source }, guide]);
    expect(namesOf(element)).to.deep.equal([
      'Pay, euros a year',
      'Time to hire',
      'Duration of all steps',
      'Estimated cost',
      'Skills',
      'Number of steps',
      'Region and source',
    ]);
    const [first, second, third] = rowOf(element, 'Time to hire');
    expect(seen(first!)).to.equal('Time to hire 7 months');
    expect(seen(second!)).to.equal('Time to hire –');
    expect(heard(second!)).to.equal('not given');
    expect(heard(third!)).to.equal('1 to 2 months');
    expect(rowOf(element, 'Skills').map(heard)).to.deep.equal([
      'not given',
      'Knives Fire',
      'not given',
    ]);
    expect(heard(rowOf(element, 'Region')[0]!)).to.equal(
      'Germany, November 2026 Source: The guild',
    );
  });

  it('count a choice as one step', async () => {
    const steps = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', choice: 'way' },
      { id: 'c', title: 'C', choice: 'way' },
    ];
    const element = await compare([{ ...guide, roadmap: { steps } }, baker]);
    expect(rowOf(element, 'Number').map(heard)).to.deep.equal(['2', '2']);
  });

  it('are in the reader’s language, with each text marked in its own', async () => {
    const host = box(700);
    host.lang = 'de';
    const element = await compare([baker, guide], host);
    expect(seen(element)).to.match(/^Berufe im Vergleich.*Gehalt, Euro im Jahr.*20\.000.€/);
    expect(seen(element)).to.include('Anzahl der Schritte');
    expect(heard(rowOf(element, 'Gehalt')[1]!)).to.equal('keine Angabe');
    expect(parts(element, 'title')[0]!.lang).to.equal('en');
  });
});

describe('the layout of a comparison', () => {
  const long: CareerPath = {
    ...cook,
    id: 'long',
    title: 'Fachinformatikerin für Anwendungsentwicklung',
    salaries: [
      { level: 'a', label: 'Anwendungsentwicklerin', amount: 1234567.89, max: 9876543.21 },
      { level: 'b', label: 'B', amount: 9876543.22, orMore: true, note: 'Verhandlungssache' },
    ],
    cost: { min: 1234567, max: 9876543 },
  };

  it('fits any width, text size and direction', async () => {
    for (const dir of ['ltr', 'rtl'])
      for (const size of [16, 32])
        for (const width of [280, 420, 720, 1200])
          for (const paths of [
            [long],
            [long, baker],
            [baker, cook, long],
            [long, baker, cook, guide],
          ]) {
            const into = box(width, `font-size: ${size}px`);
            into.dir = dir;
            const element = await compare(paths, into);
            const name = `${paths.length} at ${width} px, ${size} px, ${dir}`;
            expect(into.scrollWidth, name).to.equal(width);
            expect(overflowing(element), name).to.deep.equal([]);
            into.remove();
          }
  });

  it('has columns side by side if there is room, in the direction of the text', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const host = box(700);
      host.dir = dir;
      const boxes = headersOf(await compare([baker, cook, guide], host)).map((one) =>
        one.getBoundingClientRect(),
      );
      expect(new Set(boxes.map(({ top }) => Math.round(top))).size).to.equal(1);
      const lefts = boxes.map(({ left }) => left);
      const sorted = [...lefts].sort((a, b) => (dir === 'ltr' ? a - b : b - a));
      expect(lefts).to.deep.equal(sorted);
      // The columns have the same width, so that bars can be compared.
      for (const { width } of boxes) expect(width).to.be.closeTo(boxes[0]!.width, 1);
    }
  });

  it('stacks columns in a narrow card, each with its title, values and their names', async () => {
    const element = await compare([baker, cook], box(280));
    const [bakerTitle, cookTitle] = parts(element, 'title').map((one) =>
      one.getBoundingClientRect(),
    );
    const top = (one: Element) => one.getBoundingClientRect().top;
    for (const name of namesOf(element)) {
      const [first, second] = rowOf(element, name);
      expect(top(first!), name).to.be.above(bakerTitle!.bottom - 1);
      expect(top(first!), name).to.be.below(cookTitle!.top);
      expect(top(second!), name).to.be.above(cookTitle!.bottom - 1);
      const label = first!.querySelector('[part=label]')!;
      expect(label.textContent).to.equal(name);
      expect(label.getClientRects()).to.have.length(1);
    }
  });
});
