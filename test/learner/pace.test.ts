import { expect } from '@open-wc/testing';
import type { CareerPath } from '../../src/model/path-types.js';
import { parts, rendered, seen } from '../support.js';
import { events, kept, roadmap, status } from './plan.js';

const path = (unit: 'hour' | 'month', hoursPerWeek?: number): CareerPath => ({
  id: 'coder',
  title: 'Coder',
  roadmap: {
    ...(hoursPerWeek && { hoursPerWeek }),
    steps: [
      { id: 'a', title: 'A', duration: { min: 2, max: 2, unit } },
      { id: 'b', title: 'B', duration: { min: 100, max: 120, unit } },
    ].map((step) => (unit === 'month' ? { ...step, duration: { min: 2, max: 3 } } : step)),
  },
});

const field = (card: Element) =>
  card.shadowRoot!.querySelector<HTMLInputElement>('[part=pace] input')!;
const type = async (card: Element, value: string): Promise<void> => {
  field(card).value = value;
  field(card).dispatchEvent(new Event('change', { bubbles: true }));
  await rendered(card);
};
const dates = (card: Element) => parts(card, 'dates').map(seen);

describe('hours per week', () => {
  it('are asked for only where dates depend on them', async () => {
    for (const own of [
      path('month'),
      {
        ...path('month', 20),
        roadmap: { ...path('month', 20).roadmap!, timeToComplete: { min: 4, max: 6 } },
      },
    ])
      expect(parts(await roadmap({ path: own, begin: '2027-01' }), 'pace')).to.have.length(0);
    expect(parts(await roadmap({ path: path('month', 20) }), 'pace')).to.have.length(0);
    const card = await roadmap({ path: path('month', 20), begin: '2027-01' });
    expect(field(card).value).to.equal('20');
    expect(seen(parts(card, 'pace')[0]!)).to.equal('Hours per week');
    await expect(card).shadowDom.to.be.accessible();
  });

  it('move the dates, and are stored', async () => {
    const card = await roadmap({ path: path('month', 20), begin: '2027-01' });
    expect(dates(card)[1]).to.equal('Start Mar–Apr 2027, done Apr–Jun 2027');
    await type(card, '10');
    expect(dates(card)[1]).to.equal('Start May–Jul 2027, done Aug–Dec 2027');
    expect(status(card)).to.equal('0 of 2 steps done, 8 to 12 months to go');
    expect(kept('career-path-elements:coder')).to.deep.equal({ done: [], hoursPerWeek: 10 });
    expect(events.at(-1)!.progress.hoursPerWeek).to.equal(10);
    await type(card, '');
    expect(dates(card)[1]).to.equal('Start Mar–Apr 2027, done Apr–Jun 2027');
    expect(localStorage).to.have.length(0);
  });

  it('give steps in hours their dates', async () => {
    const card = await roadmap({ path: path('hour'), begin: '2027-01' });
    expect(dates(card)).to.have.length(0);
    expect(field(card).value).to.equal('');
    await type(card, '10');
    expect(dates(card)).to.deep.equal(['Jan 2027', 'Start Jan 2027, done Mar 2027']);
    expect(status(card)).to.equal('0 of 2 steps done, 102 to 122 hours to go');
  });

  it('ignore what isn’t a number of hours', async () => {
    const card = await roadmap({ path: path('month', 20), begin: '2027-01' });
    for (const value of ['0', '-3', '1000']) {
      await type(card, value);
      expect(localStorage).to.have.length(0);
    }
  });
});
