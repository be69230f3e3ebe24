import { expect } from '@open-wc/testing';
import { inUnit, isSameDuration, sharedUnit } from '../../src/model/durations.js';

describe('durations', () => {
  it('share a unit, or are in months', () => {
    const once = { min: 1, max: 1 };
    expect(
      sharedUnit([
        { ...once, unit: 'week' },
        { ...once, unit: 'week' },
      ]),
    ).to.equal('week');
    expect(sharedUnit([{ ...once, unit: 'week' }, once])).to.equal('month');
    expect(sharedUnit([once, { ...once, unit: 'month' }])).to.equal('month');
    expect(sharedUnit([])).to.equal('month');
  });

  it('are converted: a year has 12 months, a week 7 days, a working week 40 hours', () => {
    expect(inUnit({ min: 1, max: 2, unit: 'year' }, 'month')).to.deep.equal({ min: 12, max: 24 });
    const { min, max } = inUnit({ min: 14, max: 80, unit: 'day' }, 'week');
    expect(min).to.be.closeTo(2, 1e-9);
    expect(max).to.be.closeTo(80 / 7, 1e-9);
    expect(inUnit({ min: 40, max: 80, unit: 'hour' }, 'week').max).to.be.closeTo(2, 1e-9);
    expect(inUnit({ min: 52, max: 52, unit: 'week' }, 'year').min).to.be.closeTo(1, 0.01);
  });

  it('are the same in different units', () => {
    expect(isSameDuration({ min: 1, max: 2, unit: 'year' }, { min: 12, max: 24 })).to.equal(true);
    expect(isSameDuration({ min: 12, max: 24 }, { min: 1, max: 2, unit: 'year' })).to.equal(true);
    expect(isSameDuration({ min: 1, max: 2 }, { min: 1, max: 3 })).to.equal(false);
  });
});
