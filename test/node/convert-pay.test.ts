/** Pay from surveys isn’t made into levels of a career. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveySalaries } from '../../src/convert/pay.js';

test('a median alone is one rung that is called so', () => {
  assert.deepEqual(surveySalaries({ currency: 'USD', median: 41_250 }), [
    { level: 'median', label: 'Median', amount: 41_250, note: 'half earn less, half more' },
  ]);
});

test('percentiles are the ends of one rung, whose label says who is in it', () => {
  assert.deepEqual(
    surveySalaries({
      currency: 'GBP',
      median: 41_250,
      percentiles: { 10: 28_140, 25: 33_000, 75: 52_000, 90: 63_990 },
    }),
    [
      {
        level: 'middle-80',
        label: 'Middle 80% of employees',
        amount: 28_140,
        max: 63_990,
        note: 'half earn less than £41,250, half more',
      },
    ],
  );
  const quarters = { currency: 'USD', percentiles: { 25: 30_000, 75: 52_000, 90: 63_990 } };
  assert.deepEqual(surveySalaries(quarters), [
    { level: 'middle-50', label: 'Middle 50% of employees', amount: 30_000, max: 52_000 },
  ]);
});

test('no percentile becomes a level, whichever of them are known', () => {
  const known = [undefined, 20_000, 50_000];
  for (const low of known)
    for (const quarter of known)
      for (const median of known)
        for (const high of known) {
          const percentiles = { 10: low, 25: quarter, 75: high, 90: high };
          const rungs = surveySalaries({ currency: 'USD', median, percentiles });
          assert.ok(rungs.length <= 1, JSON.stringify(percentiles));
          for (const { label } of rungs) assert.match(label, /^(Median|Middle \d0% of employees)$/);
        }
});

test('a median that is only known to be an amount or more is open', () => {
  const pay = { currency: 'USD', median: 239_200, medianOrMore: true };
  const [rung, ...more] = surveySalaries({ ...pay, percentiles: { 10: 80_000, 90: 239_200 } });
  assert.deepEqual(more, []);
  assert.deepEqual(rung, {
    level: 'median',
    label: 'Median',
    amount: 239_200,
    orMore: true,
    note: 'half earn this or more',
  });
});

test('missing and impossible figures are no pay', () => {
  assert.deepEqual(surveySalaries({ currency: 'USD' }), []);
  assert.deepEqual(surveySalaries({ currency: 'USD', median: 0 }), []);
  assert.deepEqual(surveySalaries({ currency: 'USD', median: NaN }), []);
  assert.deepEqual(surveySalaries({ currency: 'USD', percentiles: { 10: 9, 90: 8 } }), []);
});
