import { expect } from '@open-wc/testing';
import bundled from '../../data/mlops-engineer.json';
import type { Salary } from '../../src/model/path-types.js';
import { amountsOf, salaryAt, topOf, withBoost } from '../../src/model/salaries.js';

describe('salaries', () => {
  it('finds the salary of a level', () => {
    expect(salaryAt(bundled, 'mid')).to.deep.equal({ level: 'mid', label: 'Mid', amount: 155000 });
    expect(salaryAt(bundled, 'director')).to.equal(undefined);
    expect(salaryAt({ id: 'x', title: 'X' }, 'mid')).to.equal(undefined);
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

  it('raises both ends of a range, and leaves a level without pay alone', () => {
    const range = { level: 'x', label: 'X', amount: 14.4, max: 20 };
    expect(withBoost(range, { amount: 1.5 })).to.include({ amount: 15.9, max: 21.5 });
    expect(withBoost(range, { percent: 10 })).to.include({ amount: 15.84, max: 22 });
    const unpaid = { level: 'x', label: 'X', note: 'by agreement' };
    expect(withBoost(unpaid, { amount: 1 })).to.deep.equal(unpaid);
  });

  it('lists the ends of a salary, and finds the upper one', () => {
    const of = (ends: Partial<Salary>): Salary => ({ level: 'x', label: 'X', ...ends });
    expect(amountsOf(of({}))).to.deep.equal([]);
    expect(amountsOf(of({ amount: 0 }))).to.deep.equal([0]);
    expect(amountsOf(of({ amount: 1, max: 2 }))).to.deep.equal([1, 2]);
    expect(topOf(of({}))).to.equal(undefined);
    expect(topOf(of({ amount: 1 }))).to.equal(1);
    expect(topOf(of({ amount: 1, max: 2 }))).to.equal(2);
  });
});
