import { expect } from '@open-wc/testing';
import { baker, heard, parts, show } from '../support.js';

afterEach(() => document.body.replaceChildren());

describe('<career-certifications>', () => {
  it('says each boost in full', async () => {
    const boosts = parts(await show('career-certifications'), 'boost').map(heard);
    expect(boosts).to.deep.equal([
      'Salary boost: $20,000 a year',
      'Salary boost: +25%',
      'Salary boost: $12,000 a year',
    ]);
  });

  it('has links whose names make sense alone', async () => {
    const links = parts(await show('career-certifications'), 'link').map(heard);
    expect(links[2]).to.equal('Learn more : CKA (Certified Kubernetes Administrator)');
    expect(new Set(links).size).to.equal(3);
  });

  it('has a heading of the next rank for each, of rank 6 at the most', async () => {
    for (const [headingLevel, name] of [
      [2, 'h3'],
      [6, 'h6'],
    ] as const) {
      const titles = parts(await show('career-certifications', { headingLevel }), 'title');
      expect(titles.map(({ localName }) => localName)).to.deep.equal([name, name, name]);
    }
  });

  it('shows a certification that has a name alone', async () => {
    const path = { ...baker, certifications: [{ id: 'x', name: 'X' }] };
    const card = await show('career-certifications', { path });
    expect(heard(parts(card, 'certification')[0]!)).to.equal('X');
  });
});
