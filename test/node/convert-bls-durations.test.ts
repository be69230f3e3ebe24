/** How long the way to an occupation of the Occupational Outlook Handbook takes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { durationOf } from '../../src/convert/bls/durations.js';

const of = (heading: string, education: string, training = 'None') =>
  durationOf(heading, { education, training });

test('the categories of education and training say how long they take', () => {
  assert.deepEqual(of('Education', 'Bachelor’s degree'), { min: 4, max: 4, unit: 'year' });
  assert.deepEqual(of('Education and Training', "Associate's degree")?.min, 2);
  const apprentice = ['High school diploma or equivalent', 'Apprenticeship'] as const;
  assert.deepEqual(of('Training', ...apprentice), { min: 4, max: 5, unit: 'year' });
  assert.equal(of('Education', ...apprentice), undefined);
  assert.equal(of('Licenses, Certifications, and Registrations', ...apprentice), undefined);
});

test('training isn’t taken for the whole way if the education’s length isn’t known', () => {
  const training = 'Short-term on-the-job training';
  assert.deepEqual(of('Training', 'No formal educational credential', training)?.max, 1);
  assert.equal(of('Training', 'See How to Become One', training), undefined);
  assert.equal(of('Training', 'Some college, no degree', training), undefined);
});
