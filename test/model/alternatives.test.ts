import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { CareerPath, Step } from '../../src/model/path-types.js';
import { fromMonth, schedule, standingOn, toMonth } from '../../src/model/progress.js';

const ids = (steps: readonly Step[]): string => steps.map(({ id }) => id).join(' ');

/** A smith: school, one of three ways in, an optional course, and work. */
const path: CareerPath = {
  id: 'smith',
  title: 'Smith',
  backgrounds: [{ id: 'welder', label: 'Welder' }],
  roadmap: {
    steps: [
      { id: 'school', title: 'School', duration: { min: 2, max: 2 } },
      { id: 'degree', title: 'Degree', duration: { min: 3, max: 4, unit: 'year' }, choice: 'way' },
      {
        id: 'training',
        title: 'Training',
        duration: { min: 24, max: 24 },
        choice: 'way',
        skippedBy: ['welder'],
      },
      { id: 'job', title: 'Job', choice: 'way' },
      { id: 'course', title: 'Course', duration: { min: 9, max: 9 }, optional: true },
      { id: 'work', title: 'Work', duration: { min: 1, max: 1, unit: 'year' } },
    ],
  },
};

const standing = (done: string[], start = '') => standingOn(path, { done, start });

describe('alternatives in a plan', () => {
  it('count as one step, and optional steps don’t count', () => {
    const none = standing([]);
    expect([none.completed, none.total]).to.deep.equal([0, 3]);
    expect(ids(none.open)).to.equal('school degree training job work');
    expect(none.left).to.deep.equal({ min: 2 + 24 + 12, max: 2 + 48 + 12, unit: 'month' });
  });

  it('are completed by any one of them', () => {
    for (const way of ['degree', 'training', 'job']) {
      const { completed, done, open } = standing([way]);
      expect(completed, way).to.equal(1);
      expect(ids(done)).to.equal(way);
      expect(ids(open)).to.equal('school work');
    }
    expect(standing(['degree', 'job']).completed).to.equal(1);
    const all = standing(['school', 'job', 'work']);
    expect([all.completed, all.total, all.open.length]).to.deep.equal([3, 3, 0]);
  });

  it('are covered if the background covers one of them', () => {
    const { completed, open, steps, total } = standing([], 'welder');
    expect(ids(steps)).to.equal('school degree job course work');
    expect(ids(open)).to.equal('school work');
    expect([completed, total]).to.deep.equal([0, 2]);
  });

  it('never make optional steps a condition', () => {
    const { completed, done } = standing(['course']);
    expect(completed).to.equal(0);
    expect(ids(done)).to.equal('course');
  });

  it('count optional steps if there are no others', () => {
    const steps = path.roadmap!.steps.map((step) => ({ ...step, optional: true }));
    const { total } = standingOn({ ...path, roadmap: { steps } }, { done: [] });
    expect(total).to.equal(4);
  });

  it('have the same dates, from the shortest to the longest of them', () => {
    const spans = schedule(standing([]).open, toMonth('2027-01')!);
    const text = (id: string) => {
      const { earliest, latest } = spans.get(id)!;
      return [earliest.first, earliest.last, latest.first, latest.last].map(fromMonth).join(' ');
    };
    expect(text('school')).to.equal('2027-01 2027-02 2027-01 2027-02');
    const way = '2027-03 2029-02 2027-03 2031-02';
    expect(['degree', 'training', 'job'].map(text)).to.deep.equal([way, way, way]);
    expect(text('work')).to.equal('2029-03 2030-02 2031-03 2032-02');
  });

  it('have no dates from the first step in hours on', () => {
    const steps: Step[] = [
      { id: 'a', title: 'A', duration: { min: 3, max: 3, unit: 'week' } },
      { id: 'b', title: 'B', duration: { min: 100, max: 100, unit: 'hour' } },
      { id: 'c', title: 'C', duration: { min: 1, max: 1 } },
    ];
    expect([...schedule(steps, 0).keys()]).to.deep.equal(['a']);
  });

  it('leave no time that can be counted if the roadmap gives its own', () => {
    const { steps } = path.roadmap!;
    const timeToComplete = { min: 24, max: 24 };
    const own = { ...path, timeToHire: { min: 30, max: 40 }, roadmap: { steps, timeToComplete } };
    const { left, timeToHire } = standingOn(own, { done: ['school'], start: 'welder' });
    expect(left).to.include({ min: 0, max: 0 });
    expect(timeToHire).to.equal(own.timeToHire);
  });

  it('complete a path exactly when each required step or one of its alternatives is done', () => {
    const done = fc.subarray(path.roadmap!.steps.map(({ id }) => id));
    fc.assert(
      fc.property(done, fc.constantFrom('', 'welder'), (all, start) => {
        const { completed, open, total } = standing(all, start);
        const way = start || ['degree', 'training', 'job'].some((id) => all.includes(id));
        const isComplete = Boolean(all.includes('school') && way && all.includes('work'));
        expect(open.length === 0).to.equal(isComplete);
        expect(completed === total).to.equal(isComplete);
      }),
    );
  });
});
