import { expect } from '@open-wc/testing';
import type { CareerPath, Salary } from '../../src/model/path-types.js';
import '../../src/text/lang/de.js';
import { allBelow, box, heard, parts, seen, show } from '../support.js';

type Pay = Omit<Salary, 'level'>;

/** A path that has only these levels. */
const paying = (salaries: Pay[], more: Partial<CareerPath> = {}): CareerPath => ({
  ...{ id: 'developer', title: 'Developer', lang: 'en', currency: 'GBP' },
  ...more,
  salaries: salaries.map((salary, index) => ({ level: `l${index}`, ...salary })),
});

const junior = { label: 'Junior', amount: 40000 };
const developer = { label: 'Developer', amount: 57000, max: 72000 };
const senior = { label: 'Senior', amount: 72000, max: 100000, orMore: true, note: '5+ years' };
const lead = { label: 'Lead', note: 'by agreement' };
const mixed = paying([junior, developer, senior, lead]);

/** Levels with long names, amounts and notes. */
const wordy = paying(
  [
    { label: 'Assistant technician in the laboratory', amount: 38250, max: 52499 },
    { label: 'Process engineer for desalination', amount: 64750, max: 81999, orMore: true },
    { label: 'Head', note: 'Set by the council every five years' },
  ],
  { currency: 'USD', payPeriod: 'month' },
);

const names = (path: CareerPath) =>
  show('salary-ladder', { path, lang: path.lang! }).then((ladder) =>
    parts(ladder, 'rung').map(heard),
  );

const sizes = (elements: Element[]) => elements.map((element) => element.getBoundingClientRect());

afterEach(() => document.body.replaceChildren());

describe('<salary-ladder> with ranges', () => {
  it('announces ranges, open ends and levels without pay as sentences, and nothing twice', async () => {
    expect(await names(mixed)).to.deep.equal([
      'Junior: £40,000 a year',
      'Developer: £57,000 to £72,000 a year',
      'Senior: £72,000 to £100,000 or more a year 5+ years',
      'Lead: by agreement',
    ]);
    const apprentices = [
      { label: 'Period 1', amount: 14.4 },
      { label: 'Period 2', amount: 16, max: 18.5 },
      { label: 'Foreman' },
    ];
    expect(await names(paying(apprentices, { currency: 'USD', payPeriod: 'hour' }))).to.deep.equal([
      'Period 1: $14.40 an hour',
      'Period 2: $16.00 to $18.50 an hour',
      'Foreman: pay not given',
    ]);
  });

  it('announces them in German', async () => {
    const levels = [
      { label: 'Ausbildung', amount: 1206, max: 1338 },
      { label: 'Einstieg', amount: 2800 },
      { label: 'Meister', amount: 4000, orMore: true },
      { label: 'Leitung', note: 'nach Vereinbarung' },
      { label: 'Beirat' },
    ];
    const path = paying(levels, { lang: 'de', currency: 'EUR', payPeriod: 'month' });
    const found = (await names(path)).map((text) => text.replace(/\s/g, ' '));
    expect(found).to.deep.equal([
      'Ausbildung: 1.206 bis 1.338 € im Monat',
      'Einstieg: 2.800 € im Monat',
      'Meister: 4.000 € oder mehr im Monat',
      'Leitung: nach Vereinbarung',
      'Beirat: keine Angabe',
    ]);
  });

  it('shows ranges, notes and levels without pay', async () => {
    const ladder = await show('salary-ladder', { path: mixed });
    expect(seen(ladder)).to.equal(
      'Salary progression Developer, British pounds a year ' +
        'Junior £40K Developer £57K– £72K Senior £72K– £100K+ 5+ years Lead by agreement',
    );
    expect(parts(ladder, 'amount')[1]!.textContent).to.equal('£57K–£72K');
  });

  it('names no unit if no level has pay', async () => {
    const ladder = await show('salary-ladder', { path: paying([{ label: 'Level 1' }, lead]) });
    expect(seen(ladder)).to.equal('Salary progression Developer Level 1 Lead by agreement');
  });

  it('renders both ends of bars to scale in a narrow column', async () => {
    for (const width of [180, 280, 420]) {
      const ladder = await show('salary-ladder', { path: mixed, into: box(width) });
      const bars = sizes(parts(ladder, 'bar'));
      const ends = sizes(parts(ladder, 'minimum'));
      const { width: whole } = bars[2]!;
      expect(whole).to.be.above(60);
      expect(bars[0]!.width).to.be.closeTo(whole * 0.4, 1);
      expect(bars[1]!.width).to.be.closeTo(whole * 0.72, 1);
      expect(ends[0]!.width).to.be.closeTo(whole * 0.57, 1);
      expect(ends[1]!.width).to.be.closeTo(whole * 0.72, 1);
      ends.forEach((end, index) => {
        const bar = bars[index + 1]!;
        expect([end.left, end.top, end.bottom]).to.deep.equal([bar.left, bar.top, bar.bottom]);
      });
    }
  });

  it('renders both ends of bars to scale from right to left', async () => {
    const host = box(420);
    host.dir = 'rtl';
    const ladder = await show('salary-ladder', { path: mixed, into: host });
    const [, bar, whole] = sizes(parts(ladder, 'bar'));
    const [end] = sizes(parts(ladder, 'minimum'));
    expect(end!.width).to.be.closeTo(whole!.width * 0.57, 1);
    expect(end!.right).to.be.closeTo(bar!.right, 0.5);
    expect(bar!.right).to.be.closeTo(whole!.right, 0.5);
  });

  it('renders both ends of stairs to scale in a wide column, on the same ground', async () => {
    for (const width of [720, 1200]) {
      const ladder = await show('salary-ladder', { path: mixed, into: box(width) });
      const stairs = sizes(parts(ladder, 'bar'));
      const ends = sizes(parts(ladder, 'minimum'));
      const { bottom, height: whole } = stairs[2]!;
      expect(whole).to.equal(192);
      expect(stairs[0]!.height).to.be.closeTo(whole * 0.4, 1);
      expect(stairs[1]!.height).to.be.closeTo(whole * 0.72, 1);
      expect(ends[0]!.height).to.be.closeTo(whole * 0.57, 1);
      expect(ends[1]!.height).to.be.closeTo(whole * 0.72, 1);
      for (const stair of [...stairs, ...ends]) expect(stair.bottom).to.be.closeTo(bottom, 0.5);
      ends.forEach((end, index) => {
        expect(end.width).to.be.closeTo(stairs[index + 1]!.width, 0.5);
        expect(end.left).to.be.closeTo(stairs[index + 1]!.left, 0.5);
      });
    }
  });

  it('renders notes below their level, above its stair', async () => {
    for (const width of [280, 420, 720]) {
      const ladder = await show('salary-ladder', { path: mixed, into: box(width) });
      const [note] = sizes(parts(ladder, 'note'));
      const level = sizes(parts(ladder, 'level'))[2]!;
      const stair = sizes(parts(ladder, 'bar'))[2]!;
      expect(note!.top).to.be.at.least(level.bottom - 1);
      expect(note!.bottom).to.be.at.most(stair.top);
      expect(note!.left).to.be.closeTo(level.left, 1);
    }
  });

  it('draws a dotted line for a level without pay', async () => {
    for (const width of [280, 720]) {
      const ladder = await show('salary-ladder', { path: mixed, into: box(width) });
      const line = parts(ladder, 'bar')[3]!;
      const { borderTopStyle, borderTopWidth, backgroundColor } = getComputedStyle(line);
      expect([borderTopStyle, borderTopWidth]).to.deep.equal(['dotted', '3px']);
      expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect(line.getBoundingClientRect().height).to.equal(3);
      expect(line.getBoundingClientRect().width).to.be.above(100);
    }
  });

  it('fits in its card and keeps its texts apart, at any width and size of text', async () => {
    for (const path of [mixed, wordy])
      for (const size of [16, 32])
        for (const width of [280, 420, 460, 520, 600, 720, 1200]) {
          const into = box(width, `font-size: ${size}px`);
          const ladder = await show('salary-ladder', { path, into });
          const name = `${path.currency} at ${width} px, ${size} px large`;
          const { left, right } = parts(ladder, 'card')[0]!.getBoundingClientRect();
          for (const element of allBelow(ladder.shadowRoot!)) {
            const { height, left: start, right: end } = element.getBoundingClientRect();
            if (!height) continue;
            expect(start, name).to.be.at.least(left);
            expect(end, name).to.be.at.most(right);
          }
          const texts = ['level', 'amount', 'note', 'bar'].flatMap((part) => parts(ladder, part));
          const boxes = sizes(texts);
          boxes.forEach((one, index) => {
            for (const other of boxes.slice(index + 1))
              expect(
                one.right <= other.left + 1 ||
                  other.right <= one.left + 1 ||
                  one.bottom <= other.top + 1 ||
                  other.bottom <= one.top + 1,
                name,
              ).to.equal(true);
          });
        }
  });

  it('breaks a range after its dash, and nowhere else', async () => {
    const into = box(150, 'font-size: 20px');
    const ladder = await show('salary-ladder', { path: wordy, into });
    const [amount] = parts(ladder, 'amount');
    const lines = [...amount!.childNodes].filter(
      (node) => node instanceof Text && node.data.trim(),
    );
    expect(lines.length).to.equal(2);
    expect(lines[0]!.textContent).to.match(/–$/);
    const tops = lines.map((line) => {
      const range = document.createRange();
      range.selectNode(line);
      const rects = [...range.getClientRects()];
      expect(rects.length).to.equal(1);
      return rects[0]!.top;
    });
    expect(tops[1]).to.be.above(tops[0]!);
  });

  it('renders a single level with a note, and levels with long notes, as bars in a wide column', async () => {
    const note = 'Depends on the collective agreement and on the years of experience elsewhere';
    for (const path of [
      paying([{ ...developer, note: 'half earn more' }]),
      paying([junior, { ...developer, note }, { label: 'Partner', amount: 90000 }]),
    ]) {
      const ladder = await show('salary-ladder', { path, into: box(800) });
      for (const { height } of sizes(parts(ladder, 'bar'))) expect(height).to.equal(12);
    }
  });

  it('renders a single figure as a stair in a wide column', async () => {
    const path = paying([{ label: 'Median', amount: 62350 }]);
    const ladder = await show('salary-ladder', { path, into: box(800) });
    expect(sizes(parts(ladder, 'bar'))[0]!.height).to.be.above(100);
  });

  it('keeps a pay scale of 30 steps compact', async () => {
    const steps = Array.from({ length: 30 }, (_, index) => ({
      label: `A ${index + 1}`,
      amount: 3182.11 + index * 0.37,
    }));
    const path = paying(steps, { currency: 'EUR', payPeriod: 'month' });
    for (const width of [280, 720]) {
      const ladder = await show('salary-ladder', { path, into: box(width) });
      const amounts = parts(ladder, 'amount').map(({ textContent }) => textContent);
      expect(amounts[0]).to.equal('€3,182.11');
      expect(new Set(amounts).size).to.equal(30);
      expect(ladder.getBoundingClientRect().height).to.be.below(1100);
    }
  });
});
