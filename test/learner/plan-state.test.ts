import { expect } from '@open-wc/testing';
import { lastSpans, ownTimeToHire, toPlanState } from '../../src/learner/plan-state.js';
import type { CareerPath } from '../../src/model/path-types.js';
import { fromMonth, toMonth, toProgress } from '../../src/model/progress.js';

const path: CareerPath = {
  id: 'gardener',
  title: 'Gardener',
  timeToHire: { min: 8, max: 12 },
  backgrounds: [{ id: 'farmer', label: 'Farmer' }],
  roadmap: {
    steps: [
      { id: 'soil', title: 'Soil', duration: { min: 2, max: 3 }, skippedBy: ['farmer'] },
      { id: 'seeds', title: 'Seeds', duration: { min: 1, max: 2 } },
      { id: 'trees', title: 'Trees', duration: { min: 3, max: 4 } },
    ],
  },
};

const present = toMonth('2026-11')!;

const state = (
  attributes: Partial<Parameters<typeof toPlanState>[0]['attributes']> = {},
  progress: unknown = null,
) => {
  const warnings: string[] = [];
  const all = { begin: undefined, start: undefined, trackable: true, ...attributes };
  const input = { path, progress: toProgress(progress), attributes: all, today: present };
  const warn = (what: string) => warnings.push(what);
  return {
    ...toPlanState({ ...input, unsaved: false, restart: undefined, warn }),
    warnings,
  };
};

const stepStates = (plan: ReturnType<typeof state>): string[] =>
  plan.stages.map(({ state }) => state);

describe('the state of a plan', () => {
  it('knows the state of each step', () => {
    expect(stepStates(state())).to.deep.equal(['current', 'open', 'open']);
    expect(stepStates(state({}, { done: ['seeds'] }))).to.deep.equal(['current', 'done', 'open']);
    expect(stepStates(state({ start: 'farmer' }))).to.deep.equal(['known', 'current', 'open']);
  });

  it('has no done steps without checkboxes', () => {
    const plan = state({ trackable: false, start: '' }, { done: ['soil'] });
    expect(stepStates(plan)).to.deep.equal(['current', 'open', 'open']);
  });

  it('asks where the learner starts if the path has backgrounds', () => {
    expect(state().asksForStart).to.equal(true);
    expect(state({ trackable: false, begin: 'today' }).asksForStart).to.equal(false);
  });

  it('dates the open steps, and never begins in the past once steps are done', () => {
    expect(state().spans).to.equal(undefined);
    const first = (plan: ReturnType<typeof state>) =>
      fromMonth([...plan.spans!.values()][0]!.earliest.first);
    expect(first(state({ begin: 'today' }))).to.equal('2026-11');
    expect(first(state({ begin: '2026-01' }))).to.equal('2026-01');
    expect(first(state({ begin: '2026-01' }, { done: ['soil'] }))).to.equal('2026-11');
    const last = lastSpans(state({ begin: '2027-01' }))!;
    expect([last.earliest.last, last.latest.last].map(fromMonth)).to.deep.equal([
      '2027-06',
      '2027-09',
    ]);
  });

  it('shortens the time to hire by the steps that a background covers', () => {
    expect(ownTimeToHire(state())).to.equal(undefined);
    expect(ownTimeToHire(state({ start: 'farmer' }))).to.deep.equal({
      background: 'Farmer',
      duration: { min: 6, max: 9 },
    });
  });

  it('reports invalid attributes', () => {
    expect(state({ start: 'baker', begin: 'soon' }).warnings).to.have.length(2);
    expect(state({ start: 'farmer', begin: '2027-01' }).warnings).to.deep.equal([]);
  });
});
