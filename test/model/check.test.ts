import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import bundled from '../../data/mlops-engineer.json';
import { checkCareerPath, placeOf } from '../../src/model/check.js';
import { notesOn } from '../../src/model/notes.js';
import { limits } from '../../src/model/schema.js';
import { baker } from '../support.js';
import { mutations } from '../mutations.js';

const codes = (value: unknown): Record<string, string> =>
  Object.fromEntries(checkCareerPath(value).issues.map(({ code, keys }) => [placeOf(keys), code]));

const minimal = { id: 'x', title: 'X' };

describe('checkCareerPath', () => {
  it('accepts the bundled path as it is', () => {
    const { issues, path } = checkCareerPath(bundled);
    expect(issues).to.deep.equal([]);
    expect(path).to.deep.equal(bundled);
  });

  it('only requires an id and a title', () => {
    expect(checkCareerPath(minimal).path).to.deep.equal(minimal);
    expect(Object.keys(codes({}))).to.deep.equal(['id', 'title']);
  });

  it('ignores unknown keys', () => {
    expect(checkCareerPath({ ...minimal, colour: 'red' }).path).to.deep.equal(minimal);
  });

  it('reports all issues together, each with its location', () => {
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
      title: 'empty',
      currency: 'currency',
      asOf: 'month',
      'salaries[0].amount': 'negative',
      'cost.max': 'number',
      'roadmap.steps[0].duration.max': 'range',
      'roadmap.steps[1].duration.max': 'range',
      'roadmap.steps[1].id': 'duplicate',
      'roadmap.steps[1].salary': 'unknown-level',
      'roadmap.steps[1].skippedBy[1]': 'unknown-background',
      'roadmap.steps[2].resources[0].url': 'address',
      'certifications[0].boost': 'boost',
      'certifications[0].id': 'duplicate',
    });
  });

  it('distinguishes missing fields from wrong ones', () => {
    expect(codes({ title: 1 })).to.deep.equal({ id: 'missing', title: 'text' });
    expect(codes({ ...minimal, roadmap: {} })).to.deep.equal({ 'roadmap.steps': 'missing' });
    expect(codes([])).to.deep.equal({ '': 'group' });
    expect(codes({ ...minimal, roadmap: [] })).to.deep.equal({ roadmap: 'group' });
    expect(codes('x')).to.deep.equal({ '': 'group' });
  });

  it('reports an address once, even if it fails every check', () => {
    expect(
      checkCareerPath({
        ...minimal,
        source: { label: 'x', url: `ftp:${' '.repeat(limits.text)}` },
      }).issues.map(({ code }) => code),
    ).to.deep.equal(['address']);
  });

  it('accepts steps that don’t add up to the time to hire, with a note', () => {
    const notesOf = (value: unknown) => {
      const checked = checkCareerPath(value, notesOn);
      return checked.path && checked.notes;
    };
    expect(notesOf(bundled)).to.deep.equal([
      {
        keys: ['timeToHire'],
        code: 'total',
        value: bundled.timeToHire,
        total: { min: 15, max: 21, unit: 'month' },
      },
    ]);
    expect(notesOf({ ...bundled, timeToHire: { min: 15, max: 21 } })).to.deep.equal([]);
    // A step of unknown length makes the total unknown.
    expect(notesOf(baker)).to.deep.equal([]);
  });

  it('reports exceeded limits, each with its location', () => {
    const long = 'x'.repeat(limits.text + 1);
    const many = (length: number) =>
      Array.from({ length }, (_, i) => ({ id: `s${i}`, title: 'S' }));
    expect(codes({ ...minimal, title: long })).to.deep.equal({ title: 'long' });
    expect(codes({ ...minimal, roadmap: { steps: many(10_000) } })).to.deep.equal({
      'roadmap.steps': 'many',
    });
    expect(codes({ ...minimal, roadmap: { steps: many(limits.list) } })).to.deep.equal({});
    expect(codes({ ...minimal, cost: { min: 0, max: 1e308 } })).to.deep.equal({
      'cost.max': 'large',
    });
  });

  it('never uses keys of a document as anything but keys', () => {
    const text = `{"id":"constructor","title":"x","__proto__":{"tagline":"polluted"},
      "constructor":{"prototype":{"polluted":true}},"source":{"__proto__":{"label":"x"}}}`;
    const { issues } = checkCareerPath(JSON.parse(text));
    expect(issues.map(({ keys }) => placeOf(keys))).to.deep.equal(['source.label', 'source.url']);
    const { path } = checkCareerPath({ ...JSON.parse(text), source: undefined });
    expect(path!.tagline).to.equal(undefined);
    expect(Object.getPrototypeOf(path)).to.equal(Object.prototype);
    expect('polluted' in {}).to.equal(false);
  });

  it('copes with deep nesting, cycles and values that throw', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(codes({ ...minimal, duties: deep })).to.deep.equal({ 'duties[0]': 'text' });
    expect(codes({ ...minimal, certifications: [{ id: deep, name: 'x' }] })).to.deep.equal({
      'certifications[0].id': 'text',
    });
    const cycle: Record<string, unknown> = { ...minimal };
    cycle['roadmap'] = { steps: [cycle] };
    expect(checkCareerPath(cycle).issues).to.deep.equal([]);
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
      },
    );
    expect(codes(trap)).to.deep.equal({ '': 'unreadable' });
  });

  it('rejects or accepts each field replaced by another type, with its location', () => {
    let refused = 0;
    for (const { document, place, value } of mutations(baker)) {
      const { issues } = checkCareerPath(document);
      // Or a related field: the other end of a range, or a reference to this one.
      const around = place.replace(/(^|[.[])[^.[]*$/, '');
      for (const { code, keys } of issues) {
        const there = placeOf(keys).startsWith(around) || code.startsWith('unknown');
        expect(there, `${place} = ${JSON.stringify(value)}: ${placeOf(keys)}`).to.equal(true);
      }
      if (issues.length) refused++;
    }
    expect(refused).to.be.above(200);
  });

  it('accepts or rejects any JSON value, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const { issues, path } = checkCareerPath(value);
        return issues.length > 0 === (path === undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('rejects the whole document for any issue', () => {
    expect(checkCareerPath({ ...minimal, lang: 'not a language' }).path).to.equal(undefined);
  });

  it('never throws for any value', () => {
    const values = [null, undefined, 1, NaN, 'x', true, [], [[]], {}, () => 1, Symbol('x')];
    for (const value of values) {
      expect(checkCareerPath(value).issues).not.to.have.length(0);
      for (const key of Object.keys(bundled)) {
        const { issues } = checkCareerPath({ ...bundled, [key]: value });
        if (value !== undefined)
          for (const { keys } of issues) expect(placeOf(keys)).to.be.a('string');
      }
      for (const key of ['steps', 'title', 'lead'])
        expect(() => checkCareerPath({ ...minimal, roadmap: { [key]: value } })).not.to.throw();
      for (const step of [value, { id: value }, { skippedBy: value }, { skippedBy: [value] }])
        expect(() => checkCareerPath({ ...minimal, roadmap: { steps: [step] } })).not.to.throw();
    }
  });
});
