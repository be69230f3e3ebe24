import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import bundled from '../../data/mlops-engineer.json';
import type { Duration, Step } from '../../src/model/path-types.js';
import {
  requiredStages,
  roadmapDuration,
  stageDuration,
  totalDuration,
  toPhases,
  toStages,
} from '../../src/model/stages.js';
import { withPrototype } from '../prototype-js.js';

type Fields = Partial<Omit<Step, 'id' | 'title'>>;

/** Steps “a”, “b”, “c” … */
const steps = (...all: Fields[]): Step[] =>
  all.map((fields, index) => {
    const id = String.fromCharCode(97 + index);
    return { id, title: id.toUpperCase(), ...fields };
  });

const lasting = (min: number, unit?: Duration['unit'], max = min): Fields => ({
  duration: { min, max, ...(unit && { unit }) },
});

const total = (...all: Fields[]) => totalDuration(toStages(steps(...all)));

/** The ids of each stage: “a”, “b c”. */
const stageIds = (...all: Fields[]): string[] =>
  toStages(steps(...all)).map((stage) => stage.steps.map(({ id }) => id).join(' '));

describe('stages', () => {
  it('are single steps, or neighbouring steps with the same choice', () => {
    expect(stageIds({}, {}, {})).to.deep.equal(['a', 'b', 'c']);
    const [way, other] = [{ choice: 'way' }, { choice: 'other' }];
    expect(stageIds(way, way, {}, way)).to.deep.equal(['a b', 'c', 'd']);
    expect(stageIds(way, way, other, other)).to.deep.equal(['a b', 'c d']);
  });

  it('end with their phase', () => {
    const choice = 'way';
    expect(stageIds({ choice, phase: 'One' }, { choice, phase: 'Two' })).to.deep.equal(['a', 'b']);
    expect(stageIds({ choice, phase: 'One' }, { choice })).to.deep.equal(['a b']);
  });

  it('are optional if all their steps are', () => {
    const optional = toStages(
      steps({ optional: true }, { choice: 'x', optional: true }, { choice: 'x' }),
    ).map(({ isOptional }) => isOptional);
    expect(optional).to.deep.equal([true, false]);
  });

  it('are required unless they are optional or covered, but if all are optional, they count', () => {
    const required = (...all: Fields[]) =>
      requiredStages(toStages(steps(...all)), 'nurse').map((stage) => stage.steps[0]!.id);
    expect(required({}, { optional: true }, {})).to.deep.equal(['a', 'c']);
    expect(required({ skippedBy: ['nurse'] }, { skippedBy: ['cook'] })).to.deep.equal(['b']);
    // The background covers one of the alternatives, which is enough.
    const choice = 'x';
    expect(required({ choice, skippedBy: ['nurse'] }, { choice }, {})).to.deep.equal(['c']);
    expect(required({ optional: true }, { optional: true })).to.deep.equal(['a', 'b']);
  });
});

describe('phases', () => {
  const titles = (...phases: (string | undefined)[]) =>
    toPhases(steps(...phases.map((phase) => (phase === undefined ? {} : { phase })))).map(
      ({ stages, title }) => [title, stages.length],
    );

  it('begin with each change, and include the steps without a phase after them', () => {
    expect(titles('One', 'One', 'Two')).to.deep.equal([
      ['One', 2],
      ['Two', 1],
    ]);
    expect(titles('One', undefined, 'Two', 'One')).to.deep.equal([
      ['One', 2],
      ['Two', 1],
      ['One', 1],
    ]);
  });

  it('have no title before the first one', () => {
    expect(titles(undefined, undefined, 'One')).to.deep.equal([
      [undefined, 2],
      ['One', 1],
    ]);
  });
});

describe('the total duration', () => {
  it('adds up the steps, regardless of the path’s time to hire', () => {
    const sum = { min: 15, max: 21, unit: 'month' };
    expect(totalDuration(toStages(bundled.roadmap!.steps))).to.deep.equal(sum);
    expect(withPrototype(() => totalDuration(toStages(bundled.roadmap!.steps)))).to.deep.equal(sum);
    expect(bundled.timeToHire).to.include({ min: 16, max: 23 });
  });

  it('counts a step without a duration as zero', () => {
    expect(total({}, lasting(1, undefined, 2))).to.include({ min: 1, max: 2 });
    expect(total()).to.include({ min: 0, max: 0 });
  });

  it('is in the unit that all steps share', () => {
    expect(total(lasting(3, 'week'), lasting(5, 'week', 7))).to.deep.equal({
      min: 8,
      max: 10 + 0,
      unit: 'week',
    });
    expect(total(lasting(1000, 'hour'), lasting(1500, 'hour'))).to.include({
      min: 2500,
      unit: 'hour',
    });
    expect(total(lasting(1, 'year'), lasting(2, 'year'))).to.include({ max: 3, unit: 'year' });
  });

  it('is otherwise in months, whole ones if they are converted from shorter units', () => {
    expect(total(lasting(1, 'year'), lasting(1.5))).to.deep.equal({
      min: 13.5,
      max: 13.5,
      unit: 'month',
    });
    expect(total(lasting(3, 'week'), lasting(1))).to.include({ min: 2, max: 2, unit: 'month' });
    expect(total(lasting(1, 'week'), lasting(1, 'day'))).to.include({ min: 1, max: 1 });
    // 40 hours a week.
    expect(total(lasting(2080, 'hour'), lasting(1))).to.include({ min: 13, unit: 'month' });
  });

  it('takes the shortest and the longest alternative, and leaves out optional steps', () => {
    const choice = 'x';
    const ways = [lasting(36), lasting(24, undefined, 30), {}].map((way) => ({ ...way, choice }));
    expect(total(...ways, lasting(2))).to.include({ min: 26, max: 38 });
    expect(total(lasting(2), { ...lasting(9, 'week'), optional: true })).to.deep.equal({
      min: 2,
      max: 2,
      unit: 'month',
    });
  });

  it('is that of the roadmap, if it gives one', () => {
    const roadmap = { steps: steps(lasting(3, 'week')) };
    expect(roadmapDuration({ roadmap })).to.deep.equal({ min: 3, max: 3, unit: 'week' });
    const timeToComplete = { min: 24, max: 24, note: 'at 20 hours a week' };
    expect(roadmapDuration({ roadmap: { ...roadmap, timeToComplete } })).to.equal(timeToComplete);
    expect(roadmapDuration({ roadmap: { steps: steps({}) } })).to.equal(undefined);
    expect(roadmapDuration({})).to.equal(undefined);
  });

  it('has no stage for steps without a duration', () => {
    const [stage] = toStages(steps({ choice: 'x' }, { choice: 'x' }));
    expect(stageDuration(stage!, 'month')).to.equal(undefined);
  });

  const units = ['hour', 'day', 'week', 'month', 'year'] as const;
  const anyStep = fc.record(
    {
      duration: fc
        .tuple(fc.nat(60), fc.nat(60), fc.constantFrom(...units))
        .map(([min, more, unit]) => ({ min, max: min + more, unit })),
      choice: fc.constantFrom('x', 'y'),
      optional: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const anySteps = fc.array(anyStep, { maxLength: 12 }).map((all) => steps(...all));

  it('is a range of whole figures, no shorter than its longest required stage', () => {
    fc.assert(
      fc.property(anySteps, (all) => {
        const stages = toStages(all);
        const { max, min, unit } = totalDuration(stages);
        expect(min).to.be.at.most(max);
        expect([min, max].every(Number.isInteger)).to.equal(true);
        for (const stage of stages.filter(({ isOptional }) => !isOptional)) {
          const duration = stageDuration(stage, unit);
          // Rounding to whole months takes away half a month at most.
          if (duration) expect(max).to.be.at.least(duration.max - 0.5);
        }
      }),
    );
  });

  it('doesn’t change by optional steps, and not by a longer alternative’s lower end', () => {
    fc.assert(
      fc.property(anySteps, anyStep, (all, step) => {
        const sum = totalDuration(toStages(all));
        const more = [
          ...all,
          { ...step, id: 'z', title: 'Z', optional: true, choice: 'of-its-own' },
        ];
        expect(totalDuration(toStages(more))).to.deep.equal(sum);
      }),
    );
  });
});
