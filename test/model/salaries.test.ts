import { expect } from '@open-wc/testing';
import bundled from '../../data/mlops-engineer.json';
import { salaryAt, totalDuration, withBoost } from '../../src/model/arithmetic.js';
import { withPrototype } from '../prototype-js.js';

describe('career path', () => {
  it('finds the salary of a level', () => {
    expect(salaryAt(bundled, 'mid')).to.deep.equal({ level: 'mid', label: 'Mid', amount: 155000 });
    expect(salaryAt(bundled, 'director')).to.equal(undefined);
    expect(salaryAt({ id: 'x', title: 'X' }, 'mid')).to.equal(undefined);
  });

  it('adds up the steps, regardless of the path’s time to hire', () => {
    expect(totalDuration(bundled.roadmap!.steps)).to.deep.equal({ min: 15, max: 21 });
    expect(bundled.timeToHire).to.include({ min: 16, max: 23 });
  });

  it('adds up the steps on a page with Prototype.js', () => {
    const total = withPrototype(() => totalDuration(bundled.roadmap!.steps));
    expect(total).to.deep.equal({ min: 15, max: 21 });
  });

  it('adds an amount or a percentage to a salary, and keeps open ends', () => {
    const [entry, , senior] = bundled.salaries!;
    expect(withBoost(entry!, { amount: 20000 }).amount).to.equal(120000);
    expect(withBoost(entry!, { percent: 25 }).amount).to.equal(125000);
    expect(withBoost(senior!, { amount: 20000 })).to.deep.equal({
      ...senior!,
      amount: 270000,
      orMore: true,
    });
  });

  it('adds a percentage without the noise of binary fractions', () => {
    const raised = (amount: number, percent: number) =>
      withBoost({ level: 'x', label: 'X', amount }, { percent }).amount;
    expect(raised(100000, 10.1)).to.equal(110100);
    expect(raised(155000, 8.1)).to.equal(167555);
    expect(raised(33333.33, 12.345)).to.equal(37448.3295885);
    expect(raised(1e12, 0.7)).to.equal(1.007e12);
  });

  it('counts a step without a duration as zero', () => {
    const steps = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', duration: { min: 1, max: 2 } },
    ];
    expect(totalDuration(steps)).to.deep.equal({ min: 1, max: 2 });
    expect(totalDuration([])).to.deep.equal({ min: 0, max: 0 });
  });
});
