import { expect } from '@open-wc/testing';
import bundled from '../../data/mlops-engineer.json';
import { checkCareerPath, placeOf } from '../../src/model/check.js';
import { notesOn } from '../../src/model/notes.js';

const minimal = { id: 'x', title: 'X' };

/** The unknown keys, each with the closest known one. */
const unknown = (value: unknown): Record<string, string> => {
  const checked = checkCareerPath(value, notesOn);
  if (!checked.path) throw new Error('The document is invalid.');
  const notes = checked.notes.filter(({ code }) => code === 'unknown-key');
  return Object.fromEntries(notes.map(({ keys, known }) => [placeOf(keys), known!.join()]));
};

describe('notes on unknown keys', () => {
  it('suggest the closest known key', () => {
    const step = { id: 'a', title: 'A', durations: { min: 1, max: 2 }, choise: 'x', Skills: [] };
    expect(
      unknown({
        ...minimal,
        time_to_hire: { min: 1, max: 2 },
        salarys: [],
        payperiod: 'hour',
        roadmap: { steps: [step] },
      }),
    ).to.deep.equal({
      time_to_hire: 'timeToHire',
      salarys: 'salaries',
      payperiod: 'payPeriod',
      'roadmap.steps[0].durations': 'duration',
      'roadmap.steps[0].choise': 'choice',
      'roadmap.steps[0].Skills': 'skills',
    });
  });

  it('suggest nothing if no key is similar', () => {
    expect(unknown({ ...minimal, colour: 'red', ['x'.repeat(1000)]: 1 })).to.deep.equal({
      colour: '',
      ['x'.repeat(1000)]: '',
    });
  });

  it('are found at any depth, also in alternatives', () => {
    const certifications = [{ id: 'c', name: 'C', boost: { percent: 1, procent: 2 } }];
    const salaries = [{ level: 'l', label: 'L', ammount: 1 }];
    expect(unknown({ ...minimal, certifications, salaries })).to.deep.equal({
      'certifications[0].boost.procent': 'percent',
      'salaries[0].ammount': 'amount',
    });
  });

  it('aren’t made for known keys', () => {
    expect(unknown(bundled)).to.deep.equal({});
  });
});
