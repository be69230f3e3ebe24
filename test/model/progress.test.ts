import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import bundled from '../../data/mlops-engineer.json';
import { totalDuration, toStages } from '../../src/model/stages.js';
import type { CareerPath } from '../../src/model/path-types.js';
import { fromMonth, schedule, standingOn, toMonth, type Span } from '../../src/model/progress.js';

const none = { done: [] };
const ids = (steps: readonly { id: string }[]) => steps.map(({ id }) => id);

/** Random paths with steps, and progress that may belong to an older version of the path. */
const learner = fc
  .array(
    fc.record({
      title: fc.constant('Step'),
      duration: fc.option(
        fc
          .tuple(fc.integer({ min: 0, max: 480 }), fc.integer({ min: 0, max: 480 }))
          // Quarters of months are exact in binary, tenths aren't.
          .map(([a, b]) => ({ min: Math.min(a, b) / 10, max: Math.max(a, b) / 4 })),
        { nil: undefined },
      ),
      salary: fc.option(fc.constantFrom('entry', 'senior'), { nil: undefined }),
      skippedBy: fc.option(fc.subarray(['ml', 'devops']), { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((steps) => ({
    id: 'x',
    title: 'X',
    backgrounds: ['ml', 'devops', 'nothing'].map((id) => ({ id, label: id })),
    roadmap: { steps: steps.map((step, index) => ({ ...step, id: `step-${index}` })) },
  }))
  .chain((path) =>
    fc.record({
      path: fc.constant<CareerPath>(path),
      done: fc.subarray([...ids(path.roadmap.steps), 'gone']),
      start: fc.constantFrom('', 'ml', 'devops', 'nothing', 'gone'),
    }),
  );

describe('standingOn', () => {
  it('describes a learner from DevOps who has finished step 1', () => {
    const standing = standingOn(bundled, { done: ['python-ml'], start: 'devops' });
    expect(standing.start).to.equal('devops');
    expect(ids(standing.steps)).not.to.include('devops-cloud');
    expect(standing.steps).to.have.length(4);
    expect(ids(standing.done)).to.deep.equal(['python-ml']);
    expect(standing.left).to.deep.equal({ min: 8, max: 11, unit: 'month' });
    expect(standing.level).to.equal('mid');
  });

  it('includes the whole job search, from any start', () => {
    const hire = (start: string) => standingOn(bundled, { done: [], start }).timeToHire;
    expect(hire('')).to.deep.equal(bundled.timeToHire);
    expect(hire('ml')).to.deep.equal(hire(''));
    expect(hire('devops')).to.deep.equal({ ...bundled.timeToHire, min: 13, max: 19 });
  });

  it('keeps a time to hire that the steps don’t add up to', () => {
    for (const timeToHire of [
      { min: 1, max: 40 },
      { min: 20, max: 21 },
    ])
      expect(
        standingOn({ ...bundled, timeToHire }, { done: [], start: 'devops' }).timeToHire,
      ).to.deep.equal(timeToHire);
  });

  it('prefers the learner’s start to the page’s', () => {
    expect(standingOn(bundled, none, 'devops').start).to.equal('devops');
    expect(standingOn(bundled, { done: [], start: 'ml' }, 'devops').start).to.equal('ml');
    expect(standingOn(bundled, { done: [], start: '' }, 'devops').start).to.equal('');
    expect(standingOn(bundled, { done: [], start: 'gone' }, 'devops').start).to.equal('devops');
    expect(standingOn(bundled, { done: [], start: 'gone' }, 'gone').start).to.equal('');
  });

  it('survives edits: removed steps are forgotten, new ones are open', () => {
    const [first, second, ...rest] = bundled.roadmap!.steps;
    const edited = {
      ...bundled,
      roadmap: { steps: [...rest, { id: 'new', title: 'New' }, { ...first!, title: 'Renamed' }] },
    };
    const { done, open } = standingOn(edited, { done: [first!.id, second!.id] });
    expect(ids(done)).to.deep.equal([first!.id]);
    expect(ids(open)).to.deep.equal([...ids(rest), 'new']);
  });

  it('reads progress as servers store it', () => {
    const done = (value: unknown) => ids(standingOn(bundled, { done: value as string[] }).done);
    for (const value of [
      ['python-ml', 'ml-pipelines', null, { x: 1 }, 7],
      { 0: 'python-ml', 2: 'ml-pipelines' },
      { 'python-ml': true, 'devops-cloud': false, 'ml-pipelines': '2026-01-02' },
      [{ id: 'python-ml', at: 7 }, ' ml-pipelines '],
      '["python-ml","ml-pipelines"]',
    ])
      expect(done(value)).to.deep.equal(['python-ml', 'ml-pipelines']);
    for (const value of [undefined, null, 7, 'x', {}, [[]]]) expect(done(value)).to.deep.equal([]);
  });

  it('has the level of the first open step, of an earlier one, or of the last', () => {
    const steps = [
      { id: 'a', title: 'A', salary: 'entry' },
      { id: 'b', title: 'B' },
      { id: 'c', title: 'C', salary: 'senior' },
    ];
    const level = (...done: string[]) =>
      standingOn({ id: 'x', title: 'X', roadmap: { steps } }, { done }).level;
    expect(level()).to.equal('entry');
    expect(level('a')).to.equal('entry');
    expect(level('a', 'b')).to.equal('senior');
    expect(level('a', 'b', 'c')).to.equal('senior');
    expect(standingOn({ id: 'x', title: 'X' }, none).level).to.equal(undefined);
  });

  it('never gets longer when steps are finished or covered', () => {
    fc.assert(
      fc.property(learner, ({ path, done, start }) => {
        const { left, open, steps, done: counted } = standingOn(path, { done, start });
        expect(open.length + counted.length).to.equal(steps.length);
        const [next] = open;
        const further = standingOn(path, { done: next ? [...done, next.id] : done, start }).left;
        const unskipped = standingOn(path, { done, start: '' }).left;
        for (const end of ['min', 'max'] as const) {
          expect(further[end]).to.be.at.most(left[end] + 1e-9);
          expect(left[end]).to.be.at.most(unskipped[end] + 1e-9);
        }
        expect(left.min).to.be.at.most(left.max);
      }),
    );
  });

  it('never swaps the ends of the time to hire, and never extends it when more is covered', () => {
    const months = fc.nat(99);
    fc.assert(
      fc.property(learner, months, months, ({ path, done, start }, a, b) => {
        const whole = { min: Math.min(a, b), max: Math.max(a, b) };
        const { timeToHire } = standingOn({ ...path, timeToHire: whole }, { done, start });
        expect(timeToHire!.min).to.be.at.most(timeToHire!.max + 1e-9);
        expect(timeToHire!.min).to.be.at.most(whole.min + 1e-9);
        expect(timeToHire!.max).to.be.at.most(whole.max + 1e-9);
      }),
    );
  });
});

describe('months', () => {
  it('are parsed and formatted', () => {
    for (const text of ['2027-01', '2026-12', '0001-01', '9999-12'])
      expect(fromMonth(toMonth(text)!)).to.equal(text);
    expect(toMonth('2027-01')! - toMonth('2026-12')!).to.equal(1);
  });

  it('are those of a date, in whatever time zone', () => {
    for (const text of [
      ...[
        '2027-01-15',
        '2027-01-01',
        '2027-01-31',
        ' 2027-01 ',
        '\n2027-01-15\t',
        '2027-1',
        '2027-1-5',
      ],
      ...['2027-01-01T00:00:00Z', '2027-01-31T23:59:59.999Z', '2027-01-01T00:30+14:00'],
      ...[
        '2027-01-31T23:30:00-11:00',
        '2027-01-15t08:00',
        '2027-01-15 08:00:00',
        '2027-01-15 08:00 +0100',
      ],
    ])
      expect(fromMonth(toMonth(text) ?? 0), text).to.equal('2027-01');
  });

  it('are nothing else', () => {
    for (const text of [
      ...[
        '',
        ' ',
        '2027',
        '2027-',
        '2027-13',
        '2027-00',
        '2027-0',
        '2027-001',
        '27-01',
        '12027-01',
      ],
      ...[
        '2027-01-',
        '2027-01-00',
        '2027-01-32',
        '2027-01-150',
        '2027-01-15T',
        '2027-01-15Z',
        '2027-01 soon',
      ],
      ...[
        '2027-01-15, or later',
        '01-2027',
        '01/2027',
        '1/2/2027',
        '202701',
        '20270115',
        '2027-W01',
        '-2027-01',
        'soon',
      ],
    ])
      expect(toMonth(text), text).to.equal(undefined);
  });
});

describe('standingOn with states', () => {
  const steps = ['a', 'b', 'c', 'd'].map((id, index) => ({
    id,
    title: id,
    duration: { min: 1, max: 2 },
    ...(index > 1 && { choice: 'one' }),
  }));
  const path = { id: 'x', title: 'X', roadmap: { steps } };
  const stand = (progress: object) => standingOn(path, { done: [], ...progress });

  it('leaves skipped steps out of the totals', () => {
    const { completed, left, open, skipped, total } = stand({ done: ['a'], skipped: ['b'] });
    expect([completed, total]).to.deep.equal([1, 2]);
    expect(ids(open)).to.deep.equal(['c', 'd']);
    expect(ids(skipped)).to.deep.equal(['b']);
    expect(left).to.deep.include({ min: 1, max: 2 });
    expect(stand({ skipped: ['a', 'b', 'c', 'd'] })).to.deep.include({ completed: 0, total: 0 });
  });

  it('needs only the other alternatives of a choice if one is skipped, and none if one is done', () => {
    expect(ids(stand({ skipped: ['c'] }).open)).to.deep.equal(['a', 'b', 'd']);
    expect(stand({ skipped: ['c'] }).total).to.equal(3);
    expect(stand({ skipped: ['c', 'd'] }).total).to.equal(2);
    expect(ids(stand({ skipped: ['c'], done: ['d'] }).open)).to.deep.equal(['a', 'b']);
  });

  it('has steps in progress first, and only the alternative in progress', () => {
    expect(ids(stand({ inProgress: ['b'] }).open)).to.deep.equal(['b', 'a', 'c', 'd']);
    const { inProgress, open, states } = stand({ inProgress: ['d'] });
    expect(ids(open)).to.deep.equal(['d', 'a', 'b']);
    expect(ids(inProgress)).to.deep.equal(['d']);
    expect([...states]).to.deep.equal([['d', 'inProgress']]);
  });

  it('has the salary level of the step in progress', () => {
    const salaries = { a: 'entry', c: 'senior' } as Record<string, string>;
    const paid = steps.map((step) => ({
      ...step,
      ...(salaries[step.id] && { salary: salaries[step.id]! }),
    }));
    const at = (inProgress: string[]) =>
      standingOn({ ...path, roadmap: { steps: paid } }, { done: [], inProgress }).level;
    expect([at([]), at(['b']), at(['d'])]).to.deep.equal(['entry', 'entry', 'senior']);
  });
});

describe('schedule', () => {
  const text = ({ first, last }: Pick<Span, 'first' | 'last'>) =>
    `${fromMonth(first)}..${fromMonth(last)}`;
  const plan = (begin: string, steps = bundled.roadmap!.steps) =>
    [...schedule(steps, toMonth(begin)!).values()].map(
      ({ earliest, latest }) => `${text(earliest)} ${text(latest)}`,
    );

  it('puts the steps in sequence, at both ends, across years', () => {
    expect(plan('2027-01')).to.deep.equal([
      '2027-01..2027-04 2027-01..2027-06',
      '2027-05..2027-07 2027-07..2027-10',
      '2027-08..2027-10 2027-11..2028-02',
      '2027-11..2028-01 2028-03..2028-06',
      '2028-02..2028-03 2028-07..2028-09',
    ]);
  });

  it('counts February as a month, in leap years too', () => {
    const steps = [{ id: 'a', title: 'A', duration: { min: 1, max: 1 } }];
    for (const year of ['2027', '2028', '2100', '2400'])
      expect(plan(`${year}-02`, steps)).to.deep.equal([
        `${year}-02..${year}-02 ${year}-02..${year}-02`,
      ]);
    const twelve = [{ id: 'a', title: 'A', duration: { min: 12, max: 12 } }];
    expect(plan('2028-02', twelve)).to.deep.equal(['2028-02..2029-01 2028-02..2029-01']);
  });

  it('adds up parts of months', () => {
    const third = { min: 1 / 3, max: 1 / 3 };
    const steps = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id, duration: third }));
    expect(plan('2026-12', steps).map((line) => line.slice(0, 16))).to.deep.equal([
      '2026-12..2026-12',
      '2026-12..2026-12',
      '2026-12..2026-12',
      '2027-01..2027-01',
    ]);
  });

  it('leaves out steps without a duration and dates out of range', () => {
    const steps = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', duration: { min: 0, max: 0 } },
      { id: 'c', title: 'C', duration: { min: 1, max: 1e12 } },
      { id: 'd', title: 'D', duration: { min: 1, max: 1 } },
    ];
    const spans = schedule(steps, toMonth('2027-01')!);
    expect([...spans.keys()]).to.deep.equal(['b']);
    expect(text(spans.get('b')!.latest)).to.equal('2027-01..2027-01');
  });

  it('never swaps the ends of a span, and never goes back in time', () => {
    fc.assert(
      fc.property(learner, fc.integer({ min: 1900, max: 2200 }), ({ path }, year) => {
        const steps = path.roadmap!.steps;
        const begin = year * 12;
        const spans = [...schedule(steps, begin).values()];
        spans.forEach(({ earliest, latest }, index) => {
          expect(earliest.first).to.be.at.most(earliest.last);
          expect(latest.first).to.be.at.most(latest.last);
          expect(earliest.first).to.be.at.most(latest.first);
          expect(earliest.last).to.be.at.most(latest.last);
          const before = spans[index - 1];
          if (!before) return;
          expect(earliest.first).to.be.at.least(before.earliest.first);
          expect(latest.last).to.be.at.least(before.latest.last);
        });
        // They end in exactly the month that the sum gives.
        const { max } = totalDuration(toStages(steps));
        const end = spans.at(-1)?.latest.last ?? begin;
        expect(Math.abs(end - begin - max)).to.be.at.most(1);
      }),
    );
  });
});
