import { expect } from '@open-wc/testing';
import { atPace, hasPace, paceOf } from '../../src/model/pace.js';
import type { CareerPath, Duration } from '../../src/model/path-types.js';
import { fromMonth, schedule, standingOn, toMonth } from '../../src/model/progress.js';

const path = (duration: Duration, hoursPerWeek?: number, more: object = {}): CareerPath => ({
  id: 'a',
  title: 'A',
  roadmap: {
    ...(hoursPerWeek !== undefined && { hoursPerWeek }),
    steps: [{ id: 'step', title: 'Step', duration }],
    ...more,
  },
});
const months = { min: 4, max: 6 };
const hours: Duration = { min: 120, max: 120, unit: 'hour' };

describe('pace', () => {
  it('matters if the path has hours, or says what its durations assume', () => {
    expect(hasPace(path(months))).to.equal(false);
    expect(hasPace(path(months, 20))).to.equal(true);
    expect(hasPace(path(hours))).to.equal(true);
    expect(hasPace(path(hours, 20, { timeToComplete: months }))).to.equal(false);
    expect(hasPace({ id: 'a', title: 'A' })).to.equal(false);
  });

  it('is the learner’s, otherwise the path’s', () => {
    expect(paceOf(path(months, 20), { done: [] })).to.deep.equal({ hours: 20, factor: 1 });
    expect(paceOf(path(months, 20), { done: [], hoursPerWeek: 10 })).to.deep.equal({
      hours: 10,
      factor: 2,
    });
    expect(paceOf(path(hours), { done: [], hoursPerWeek: 10 })).to.deep.equal({
      hours: 10,
      factor: 1,
    });
    for (const own of [path(months), path(months, 0), path(hours, 0)])
      expect(paceOf(own, { done: [] })).to.deep.equal({ hours: undefined, factor: 1 });
    expect(paceOf(path(months), { done: [], hoursPerWeek: 10 }).factor).to.equal(1);
    const unreadable = { done: [], hoursPerWeek: 'many' as never };
    expect(paceOf(path(months, 20), unreadable).hours).to.equal(20);
  });

  it('stretches months, and turns hours into months', () => {
    expect(atPace(months, { hours: 10, factor: 2 })).to.deep.equal({ min: 8, max: 12 });
    expect(atPace(hours, { hours: undefined, factor: 1 })).to.equal(undefined);
    // 120 hours at 10 a week are 12 weeks.
    expect(atPace(hours, { hours: 10, factor: 1 })!.min).to.be.closeTo(2.76, 0.01);
  });

  it('moves the dates, and what is left', () => {
    const own = path(months, 20);
    const standing = standingOn(own, { done: [], hoursPerWeek: 10 });
    expect(standing.left).to.deep.include({ min: 8, max: 12 });
    const { latest } = schedule(standing.open, toMonth('2027-01')!, standing.pace).get('step')!;
    expect(fromMonth(latest.last)).to.equal('2027-12');
    // Hours of work stay the same.
    expect(standingOn(path(hours, 20), { done: [], hoursPerWeek: 10 }).left).to.deep.equal(hours);
  });

  it('also moves the time to hire, but not the job search', () => {
    const own = { ...path(months, 20), timeToHire: { min: 6, max: 10 } };
    const { timeToHire } = standingOn(own, { done: [], hoursPerWeek: 10 });
    expect(timeToHire).to.deep.equal({ min: 10, max: 16 });
  });
});
