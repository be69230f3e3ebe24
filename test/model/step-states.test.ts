import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { toProgress, type CareerProgress } from '../../src/model/progress-record.js';
import {
  isBegun,
  mergeProgress,
  skillsOf,
  stepStates,
  withoutSteps,
  withSkill,
  withState,
} from '../../src/model/step-states.js';

const none = { done: [] };
const states = (progress: CareerProgress) => Object.fromEntries(stepStates(progress));

describe('isBegun', () => {
  it('is true if there is progress to reset', () => {
    const entries = [null, { x: 1 }] as never[];
    for (const progress of [
      none,
      { done: [], dates: false, hoursPerWeek: 5 },
      { done: entries, skipped: entries },
      { ...none, x: 1 },
    ])
      expect(isBegun(progress)).to.equal(false);
    for (const progress of [
      { done: ['a'] },
      { done: [{ id: 'a' } as never] },
      { done: [], start: '' },
      { done: [], skipped: ['a'] },
      { done: [], inProgress: ['a'] },
      { done: [], skills: { a: ['x'] } },
    ])
      expect(isBegun(progress)).to.equal(true);
  });
});

describe('withState', () => {
  it('moves a step from list to list, and leaves everything else', () => {
    const before = toProgress({ done: ['a', { id: 'b', at: 1 }, null], start: 'ml', userId: 7 });
    const begun = withState(before, 'a', 'inProgress');
    expect(begun as unknown).to.deep.equal({
      ...before,
      done: [{ id: 'b', at: 1 }, null],
      inProgress: ['a'],
    });
    const skipped = withState(begun, 'a', 'skipped');
    expect(states(skipped)).to.deep.equal({ a: 'skipped', b: 'done' });
    expect(skipped).not.to.have.property('inProgress');
    expect(withState(skipped, 'a', 'open') as unknown).to.deep.equal({
      ...before,
      done: [{ id: 'b', at: 1 }, null],
    });
    expect(before.done).to.have.length(3);
  });

  it('lets “done” win where several lists have a step', () => {
    const lists = { done: ['a'], inProgress: ['a', 'b', 'c'], skipped: ['a', 'b'] };
    expect(states(lists)).to.deep.equal({ a: 'done', b: 'skipped', c: 'inProgress' });
  });
});

describe('withSkill', () => {
  it('adds and removes a skill of a step', () => {
    const one = withSkill(none, 'a', 'Python', true);
    const two = withSkill(withSkill(one, 'a', 'SQL', true), 'b', 'Python', true);
    expect(two.skills).to.deep.equal({ a: ['Python', 'SQL'], b: ['Python'] });
    expect(withSkill(two, 'a', 'Python', false).skills).to.deep.equal({
      a: ['SQL'],
      b: ['Python'],
    });
    expect(withSkill(one, 'a', 'Python', false)).to.deep.equal(none);
  });

  it('has no skills of steps named like methods of objects', () => {
    for (const id of ['constructor', '__proto__', 'toString']) {
      expect(skillsOf(withSkill(none, 'a', 'x', true), id)).to.deep.equal([]);
      expect(skillsOf(withSkill(none, id, 'x', true), id)).to.deep.equal(['x']);
    }
  });

  it('keeps what was found in place of skills', () => {
    const found = toProgress({ skills: ['Python'], unreadable: 'cut o' });
    expect(skillsOf(found, '0')).to.deep.equal([]);
    expect(withSkill(found, 'a', 'SQL', true) as unknown).to.deep.equal({
      done: [],
      skills: { a: ['SQL'] },
      unreadable: ['cut o', 'Python'],
    });
  });
});

describe('withoutSteps', () => {
  it('removes what the learner has done, and nothing else', () => {
    const progress = toProgress({
      done: ['a', 7, { id: 'b' }, null, { x: 1 }],
      inProgress: ['c'],
      skipped: ['d', { y: 1 }],
      skills: { a: ['x'] },
      hoursPerWeek: 5,
      start: 'ml',
      dates: false,
      userId: 7,
    });
    const rest = {
      done: [null, { x: 1 }],
      skipped: [{ y: 1 }],
      hoursPerWeek: 5,
      dates: false,
      userId: 7,
    };
    expect(withoutSteps(progress) as unknown).to.deep.equal(rest);
    expect(isBegun(withoutSteps(progress))).to.equal(false);
  });
});

describe('mergeProgress', () => {
  it('keeps what is done in either, and otherwise follows the second', () => {
    const one = { done: ['a'], inProgress: ['b'], skipped: ['c'], skills: { a: ['x'] }, old: 1 };
    const other = {
      done: ['b'],
      inProgress: ['a', 'c'],
      start: 'ml',
      skills: { a: ['y'], b: ['x'] },
    };
    expect(mergeProgress(one, other)).to.deep.equal({
      done: ['a', 'b'],
      inProgress: ['c'],
      start: 'ml',
      skills: { a: ['x', 'y'], b: ['x'] },
      old: 1,
    });
  });

  it('loses nothing', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    const progress = fc
      .record({ done: ids, inProgress: ids, skipped: ids })
      .map((lists) => toProgress(lists));
    fc.assert(
      fc.property(progress, progress, (one, other) => {
        const merged = states(mergeProgress(one, other));
        const [first, second] = [states(one), states(other)];
        for (const id of 'abcd') {
          const expected = first[id] === 'done' ? 'done' : (second[id] ?? first[id]);
          expect(merged[id]).to.equal(expected);
        }
        const again = mergeProgress(mergeProgress(one, other), other);
        expect(states(again)).to.deep.equal(merged);
      }),
    );
  });
});
