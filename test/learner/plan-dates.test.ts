import { expect } from '@open-wc/testing';
import { beginMonth, PlanDates } from '../../src/learner/plan-dates.js';
import { toPlanState } from '../../src/learner/plan-state.js';
import type { PlanActions } from '../../src/learner/plan-actions.js';
import type { CareerPath } from '../../src/model/path-types.js';
import { fromMonth, toMonth, toProgress } from '../../src/model/progress.js';

const path: CareerPath = {
  id: 'gardener',
  title: 'Gardener',
  roadmap: {
    steps: [
      { id: 'soil', title: 'Soil', duration: { min: 2, max: 3 } },
      { id: 'seeds', title: 'Seeds', duration: { min: 1, max: 2 } },
      { id: 'trees', title: 'Trees', duration: { min: 3, max: 4 } },
    ],
  },
};

const present = toMonth('2026-11')! + 0.5;

const dates = (begin: string, progress: object = {}, of = path) => {
  const state = toPlanState({
    path: of,
    progress: toProgress(progress),
    attributes: { begin, start: undefined, trackable: true },
    unsaved: false,
    restart: undefined,
    warn: (what) => expect.fail(what),
  });
  return new PlanDates(beginMonth(begin, present)!, present, state, {} as PlanActions);
};

const first = (plan: PlanDates) => fromMonth([...plan.spans.values()][0]!.earliest.first);

describe('the dates of a plan', () => {
  it('begin in the month that the attribute names', () => {
    expect(first(dates('today'))).to.equal('2026-11');
    expect(first(dates(' 2026-01-31 '))).to.equal('2026-01');
    expect(beginMonth('soon', present)).to.equal(undefined);
  });

  it('never begin in the past once the learner has begun', () => {
    expect(first(dates('2026-01', { done: ['soil'] }))).to.equal('2026-11');
    expect(first(dates('2026-01', { inProgress: ['soil'] }))).to.equal('2026-11');
    expect(first(dates('2026-01', { skipped: ['soil'] }))).to.equal('2026-01');
    expect(first(dates('2028-01', { done: ['soil'] }))).to.equal('2028-01');
  });

  it('end with the last open step', () => {
    const { earliest, latest } = dates('2027-01').last!;
    expect([earliest.last, latest.last].map(fromMonth)).to.deep.equal(['2027-06', '2027-09']);
    const skipped = dates('2027-01', { skipped: ['trees'] }).last!;
    expect(fromMonth(skipped.latest.last)).to.equal('2027-05');
  });

  it('are missing if the path only says how long everything takes', () => {
    const whole = { ...path, roadmap: { ...path.roadmap!, timeToComplete: { min: 6, max: 9 } } };
    expect(dates('2027-01', {}, whole).spans.size).to.equal(0);
  });

  it('start with the steps in progress', () => {
    const { spans } = dates('2027-01', { inProgress: ['trees'] });
    expect([...spans.keys()]).to.deep.equal(['trees', 'soil', 'seeds']);
  });
});
