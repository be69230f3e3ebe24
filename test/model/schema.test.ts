import { expect } from '@open-wc/testing';
import { checkCareerPath, placeOf } from '../../src/model/check.js';
import { notesOn } from '../../src/model/notes.js';
import type { Resource, Step } from '../../src/model/path-types.js';

const minimal = { id: 'x', title: 'X' };

const codes = (value: unknown): Record<string, string> =>
  Object.fromEntries(checkCareerPath(value).issues.map(({ code, keys }) => [placeOf(keys), code]));

const level = (fields: object) => ({
  ...minimal,
  salaries: [{ level: 'l', label: 'L', ...fields }],
});
const step = (fields: object) => ({
  ...minimal,
  roadmap: { steps: [{ id: 's', title: 'S', ...fields }] },
});
const address = (url: unknown) => codes({ ...minimal, source: { label: 'S', url } });

describe('the schema', () => {
  it('allows pay as a figure, a range, open-ended, or not at all', () => {
    for (const fields of [
      {},
      { note: 'by agreement' },
      { amount: 14.4 },
      { amount: 1, max: 1 },
      { amount: 1, max: 2, orMore: true, note: 'n' },
    ])
      expect(codes(level(fields)), JSON.stringify(fields)).to.deep.equal({});
    expect(codes(level({ max: 2 }))).to.deep.equal({ 'salaries[0].amount': 'no-amount' });
    expect(codes(level({ amount: 3, max: 2 }))).to.deep.equal({ 'salaries[0].max': 'range' });
    expect(codes(level({ amount: '3', max: 2 }))).to.deep.equal({ 'salaries[0].amount': 'number' });
    expect(codes(level({ amount: 3, max: -2 }))).to.deep.equal({ 'salaries[0].max': 'negative' });
  });

  it('knows periods and units, and names them', () => {
    for (const period of ['hour', 'day', 'week', 'month', 'year']) {
      expect(codes({ ...minimal, payPeriod: period })).to.deep.equal({});
      expect(codes(step({ duration: { min: 1, max: 2, unit: period } }))).to.deep.equal({});
    }
    for (const payPeriod of ['Hour', 'hourly', '', 1, null])
      expect(codes({ ...minimal, payPeriod })).to.deep.equal({ payPeriod: 'option' });
    const [issue] = checkCareerPath({ ...minimal, payPeriod: 'hourly' }).issues;
    expect(issue!.known).to.deep.equal(['hour', 'day', 'week', 'month', 'year']);
    expect(codes(step({ duration: { min: 1, max: 2, unit: 'weeks' } }))).to.deep.equal({
      'roadmap.steps[0].duration.unit': 'option',
    });
  });

  it('allows every new field', () => {
    const resources: Resource[] = [
      { label: 'R', url: 'a.html', kind: 'course', free: true },
      { label: 'R', url: 'a.html', kind: 'podcast' },
    ];
    const fields: Partial<Step> = { phase: 'P', choice: 'c.1', optional: false, resources };
    const all = {
      ...minimal,
      facts: [{ label: 'L', value: 'V', note: 'N', link: { label: 'L', url: '/x' } }],
      skills: ['S'],
      educationRequirements: ['E'],
      experienceRequirements: ['X'],
      relatedCareers: [{ label: 'R' }, { label: 'R', url: 'r.html', note: 'N' }],
      roadmap: {
        timeToComplete: { min: 1, max: 2, unit: 'year', note: 'N' },
        steps: [{ id: 's', title: 'S', ...fields }],
      },
    };
    const { issues, path } = checkCareerPath(all);
    expect(issues).to.deep.equal([]);
    expect(path).to.deep.equal(all);
  });

  it('allows dots in ids', () => {
    expect(codes({ id: '15-1252.00', title: 'X' })).to.deep.equal({});
    expect(codes({ id: 'a b', title: 'X' })).to.deep.equal({ id: 'key' });
  });

  it('allows http(s) links, and links relative to the document', () => {
    for (const url of [
      'https://example.org',
      'HTTP://example.org/a?b#c',
      'welder.html',
      './welder',
      '../welder/',
      '/jobs/welder',
      '?id=1',
      '#pay',
      'jobs/a:b',
      'schweißer.html',
    ])
      expect(address(url), url).to.deep.equal({});
  });

  it('rejects other schemes, addresses without one, and empty ones', () => {
    for (const url of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'mailto:a@example.org',
      'www.example.org',
      '//example.org/a',
      'https:/example.org',
      'https://',
      'example org',
      '',
      ' ',
      1,
    ])
      expect(Object.keys(address(url)), String(url)).to.deep.equal(['source.url']);
  });
});

describe('notes on choices', () => {
  const notes = (...choices: (string | undefined)[]) => {
    const steps = choices.map((choice, index) => ({
      id: `s${index}`,
      title: 'S',
      ...(choice && { choice }),
    }));
    const checked = checkCareerPath({ ...minimal, roadmap: { steps } }, notesOn);
    return checked.path && checked.notes.map(({ code, keys }) => `${placeOf(keys)}: ${code}`);
  };

  it('name alternatives that aren’t neighbours', () => {
    expect(notes('a', 'a', 'b', undefined, 'c')).to.deep.equal([]);
    expect(notes('a', undefined, 'a')).to.deep.equal(['roadmap.steps[2].choice: split-choice']);
    expect(notes('a', 'b', 'b', 'a', 'a')).to.deep.equal(['roadmap.steps[3].choice: split-choice']);
  });
});
