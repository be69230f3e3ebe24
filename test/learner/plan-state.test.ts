import { expect } from '@open-wc/testing';
import { ownTimeToHire, toPlanState } from '../../src/learner/plan-state.js';
import type { CareerPath } from '../../src/model/path-types.js';
import { toProgress } from '../../src/model/progress.js';

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

const state = (
  attributes: Partial<Parameters<typeof toPlanState>[0]['attributes']> = {},
  progress: unknown = null,
) => {
  const warnings: string[] = [];
  const all = { begin: undefined, start: undefined, trackable: true, ...attributes };
  const input = { path, progress: toProgress(progress), attributes: all };
  const warn = (what: string) => warnings.push(what);
  return {
    ...toPlanState({ ...input, unsaved: false, restart: undefined, warn }),
    warnings,
  };
};

const stepStates = (plan: ReturnType<typeof state>): string[] =>
  plan.stages.map(({ isCurrent, state }) => (isCurrent ? `${state}, current` : state));

describe('the state of a plan', () => {
  it('knows the state of each step', () => {
    expect(stepStates(state())).to.deep.equal(['open, current', 'open', 'open']);
    expect(stepStates(state({}, { done: ['seeds'] }))).to.deep.equal([
      'open, current',
      'done',
      'open',
    ]);
    const progress = { skipped: ['soil'], inProgress: ['trees'] };
    expect(stepStates(state({}, progress))).to.deep.equal([
      'skipped',
      'open',
      'inProgress, current',
    ]);
    expect(state({}, progress).required.map(({ steps }) => steps[0]!.id)).to.deep.equal([
      'seeds',
      'trees',
    ]);
    expect(stepStates(state({ start: 'farmer' }))).to.deep.equal([
      'known',
      'open, current',
      'open',
    ]);
  });

  it('has no done steps without checkboxes', () => {
    const plan = state({ trackable: false, start: '' }, { done: ['soil'] });
    expect(stepStates(plan)).to.deep.equal(['open, current', 'open', 'open']);
  });

  it('asks where the learner starts if the path has backgrounds', () => {
    expect(state().asksForStart).to.equal(true);
    expect(state({ trackable: false, begin: 'today' }).asksForStart).to.equal(false);
  });

  it('shortens the time to hire by the steps that a background covers', () => {
    expect(ownTimeToHire(state())).to.equal(undefined);
    expect(ownTimeToHire(state({ start: 'farmer' }))).to.deep.equal({
      background: 'Farmer',
      duration: { min: 6, max: 9 },
    });
  });

  it('shortens the time to hire by the steps that the learner skips, too', () => {
    expect(ownTimeToHire(state({ start: 'farmer' }, { skipped: ['seeds'] }))).to.deep.equal({
      background: undefined,
      duration: { min: 5, max: 7 },
    });
  });

  it('reports invalid attributes', () => {
    expect(state({ start: 'baker' }).warnings).to.have.length(1);
    expect(state({ start: 'farmer' }).warnings).to.deep.equal([]);
  });
});
