import { expect } from '@open-wc/testing';
import { baker, parts, seen, show } from '../support.js';

afterEach(() => document.body.replaceChildren());

describe('<career-facts>', () => {
  it('is a description list of figures and notes', async () => {
    const facts = parts(await show('career-facts'), 'fact');
    expect(facts.map(({ parentElement }) => parentElement!.localName)).to.deep.equal(['dl', 'dl']);
    expect(facts.map((fact) => [...fact.children].map(({ localName }) => localName))).to.deep.equal(
      [
        ['dt', 'dd', 'dd'],
        ['dt', 'dd', 'dd'],
      ],
    );
  });

  it('shows both ends of a small range', async () => {
    for (const [min, max, shown] of [
      [500.2, 500.4, '€500.20 to €500.40'],
      [0.5, 0.9, '€0.50 to €0.90'],
      [1500, 1500.4, '€1,500 to €1,500.40'],
    ] as const) {
      const path = { ...baker, cost: { min, max } };
      expect(seen(await show('career-facts', { path }))).to.include(`Estimated cost ${shown}`);
    }
  });

  it('shows one fact if the path only has one', async () => {
    const { timeToHire: _, ...path } = baker;
    const text = seen(await show('career-facts', { path }));
    expect(text).to.include('Estimated cost €10 to €20');
    expect(text).not.to.include('Time to hire');
  });
});
