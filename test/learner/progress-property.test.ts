import { expect } from '@open-wc/testing';
import { rendered } from '../support.js';
import { kept, roadmap, boxes, ticks, answers, status, press, events } from './plan.js';

describe('the property progress', () => {
  it('sets and returns the done steps', async () => {
    const card = await roadmap({ storage: 'none', progress: { done: ['python-ml'], start: 'ml' } });
    expect(ticks(card)).to.deep.equal([true, false, false, false, false]);
    expect(answers(card)[1]!.checked).to.equal(true);
    await press(card, boxes(card)[1]);
    expect(card.progress).to.deep.equal({ done: ['python-ml', 'devops-cloud'], start: 'ml' });
    card.progress = { done: [] };
    await rendered(card);
    expect(ticks(card)).to.deep.equal([false, false, false, false, false]);
    expect(card.progress).to.deep.equal({ done: [] });
    // Only the reader's changes fire events, not those of the page.
    expect(events).to.have.length(1);
    expect(localStorage).to.have.length(0);
  });

  it('keeps learners apart with storage="none"', async () => {
    const ada = await roadmap({ storage: 'none', progress: { done: ['python-ml'] } });
    const bob = await roadmap({ storage: 'none' });
    expect(ticks(bob)[0]).to.equal(false);
    await press(bob, boxes(bob)[1]);
    expect(ticks(ada)).to.deep.equal([true, false, false, false, false]);
  });

  it('survives JSON, can be set late, and accepts any value', async () => {
    const card = await roadmap({ storage: 'none' });
    card.progress = JSON.parse(JSON.stringify({ done: ['ml-pipelines', 'gone'] }));
    await rendered(card);
    expect(status(card)).to.match(/^1 of 5/);
    for (const value of [{}, { done: {} }, [], '']) {
      card.progress = value as never;
      await rendered(card);
      expect(status(card)).to.match(/^0 of 5/);
      expect(card.progress).to.deep.equal({ done: [] });
    }
  });

  it('is empty when the page clears it, as after signing out', async () => {
    for (const none of [undefined, null]) {
      const card = await roadmap({ storage: 'none', progress: { done: ['python-ml'] } });
      card.progress = none as undefined;
      await rendered(card);
      expect(ticks(card)[0]).to.equal(false);
      expect(card.progress).to.deep.equal({ done: [] });
    }
    // Clearing the property doesn't erase what the browser has stored.
    const card = await roadmap();
    await press(card, boxes(card)[0]);
    card.progress = undefined;
    await rendered(card);
    expect(ticks(card)[0]).to.equal(true);
    expect(card.progress).to.deep.equal({ done: ['python-ml'] });
  });

  it('waits for the path', async () => {
    const card = await roadmap({
      storage: 'none',
      src: '/data/mlops-engineer.json',
      progress: { done: ['python-ml'] },
    });
    expect(status(card)).to.match(/^1 of 5/);
  });

  it('is also stored in the browser by default', async () => {
    await roadmap({ progress: { done: ['python-ml'] } });
    expect(kept()).to.deep.equal({ done: ['python-ml'] });
  });
});
