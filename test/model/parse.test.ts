import { expect } from '@open-wc/testing';
import bundled from '../../data/mlops-engineer.json';
import { parseCareerPath } from '../../src/model/parse.js';

const codes = (value: unknown): Record<string, string> =>
  Object.fromEntries(parseCareerPath(value).issues.map(({ code, place }) => [place, code]));

const minimal = { id: 'x', title: 'X' };

describe('parseCareerPath', () => {
  it('accepts the bundled path as it is', () => {
    const { issues, path } = parseCareerPath(bundled);
    expect(issues).to.deep.equal([]);
    expect(path).to.deep.equal(bundled);
  });

  it('asks for an id and a title, no more', () => {
    expect(parseCareerPath(minimal).path).to.deep.equal(minimal);
    expect(Object.keys(codes({}))).to.deep.equal(['id', 'title']);
  });

  it('ignores unknown keys', () => {
    expect(parseCareerPath({ ...minimal, colour: 'red' }).path).to.deep.equal(minimal);
  });

  it('reports everything at once, each with its place', () => {
    const step = (id: string) => ({ id, title: 'S', duration: { min: 2, max: 1 } });
    const found = codes({
      id: 'x',
      title: '',
      salaries: [{ level: 'a', label: 'A', amount: -1 }],
      cost: { min: 0, max: Infinity },
      backgrounds: [{ id: 'ml', label: 'ML' }],
      roadmap: {
        steps: [
          step('one'),
          { ...step('one'), salary: 'b', skippedBy: ['ml', 'cook'] },
          { id: 'two', title: 'T', resources: [{ label: 'L', url: 'javascript:alert(1)' }] },
        ],
      },
      certifications: [{ id: 'two', name: 'Two', boost: { share: 1 } }],
      currency: 'dollars',
      asOf: '2026-13',
    });
    expect(found).to.deep.equal({
      title: 'non_empty',
      currency: 'regex',
      asOf: 'regex',
      'salaries[0].amount': 'min_value',
      'cost.max': 'finite',
      'roadmap.steps[0].duration.max': 'range',
      'roadmap.steps[1].duration.max': 'range',
      'roadmap.steps[1].id': 'duplicate-id',
      'roadmap.steps[1].salary': 'unknown-level',
      'roadmap.steps[1].skippedBy[1]': 'unknown-background',
      'roadmap.steps[2].resources[0].url': 'regex',
      'certifications[0].boost': 'union',
      'certifications[0].id': 'duplicate-id',
    });
  });

  it('refuses a document with an issue whole', () => {
    expect(parseCareerPath({ ...minimal, lang: 'not a language' }).path).to.equal(undefined);
  });

  it('never throws, whatever it is given', () => {
    const values = [null, undefined, 1, NaN, 'x', true, [], [[]], {}, () => 1, Symbol('x')];
    for (const value of values) {
      expect(parseCareerPath(value).issues).not.to.have.length(0);
      for (const key of Object.keys(bundled)) {
        const { issues } = parseCareerPath({ ...bundled, [key]: value });
        if (value !== undefined) for (const { place } of issues) expect(place).to.be.a('string');
      }
      for (const key of ['steps', 'title', 'lead'])
        expect(() => parseCareerPath({ ...minimal, roadmap: { [key]: value } })).not.to.throw();
      for (const step of [value, { id: value }, { skippedBy: value }, { skippedBy: [value] }])
        expect(() => parseCareerPath({ ...minimal, roadmap: { steps: [step] } })).not.to.throw();
    }
  });
});
