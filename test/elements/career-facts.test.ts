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

  it('shows one fact if the path only has one', async () => {
    const { timeToHire: _, ...path } = baker;
    const text = seen(await show('career-facts', { path }));
    expect(text).to.include('Estimated cost €10 to €20');
    expect(text).not.to.include('Time to hire');
  });
});
