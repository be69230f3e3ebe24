import { expect } from '@open-wc/testing';
import bundled from '../../data/mlops-engineer.json';
import type { CareerProgressEvent } from '../../src/events.js';
import type { CareerPath } from '../../src/model/path-types.js';
import { baker, fillStorage, parts, rendered, seen, show } from '../support.js';
import {
  storageKey,
  kept,
  roadmap,
  boxes,
  ticks,
  answers,
  status,
  button,
  press,
  events,
} from './plan.js';

describe('progress', () => {
  it('is restored on the next visit, and stays in sync with other cards', async () => {
    const first = await roadmap();
    await press(first, boxes(first)[0]);
    const second = await roadmap();
    expect(ticks(second)).to.deep.equal([true, false, false, false, false]);
    await press(second, boxes(second)[1]);
    await rendered(first);
    expect(status(first)).to.equal(status(second));
    expect(ticks(first)).to.deep.equal(ticks(second));
    expect(first.progress).to.deep.equal(second.progress);
    expect(events).to.have.length(2);
  });

  it('follows other tabs, even when they clear the storage', async () => {
    const card = await roadmap();
    localStorage.setItem(storageKey, JSON.stringify({ done: ['python-ml'] }));
    dispatchEvent(new StorageEvent('storage', { key: storageKey }));
    await rendered(card);
    expect(ticks(card)[0]).to.equal(true);
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', { key: null }));
    await rendered(card);
    expect(ticks(card)[0]).to.equal(false);
    expect(events).to.have.length(0);
  });

  it('survives edits of the path: removed steps are kept, new ones open, order doesn’t matter', async () => {
    const before = await roadmap({ path: bundled });
    await press(before, boxes(before)[0]);
    await press(before, boxes(before)[2]);
    before.remove();
    const [first, second, third] = bundled.roadmap!.steps;
    const steps = [third!, { id: 'new', title: 'New' }, second!];
    const path: CareerPath = { ...bundled, roadmap: { steps } };
    const card = await roadmap({ path });
    expect(ticks(card)).to.deep.equal([true, false, false]);
    expect(status(card)).to.match(/^1 of 3 steps done/);
    await press(card, boxes(card)[1]);
    expect(kept()).to.deep.equal({ done: [first!.id, 'ml-pipelines', 'new'] });
    // The step is back.
    card.path = bundled;
    await rendered(card);
    expect(ticks(card)).to.deep.equal([true, false, true, false, false]);
  });

  it('is separate for each path and each learner', async () => {
    const ada = await roadmap({ storageKey: 'ada' });
    await press(ada, boxes(ada)[0]);
    expect(kept('career-path-elements:ada:mlops-engineer')).to.deep.equal({ done: ['python-ml'] });
    const bob = await roadmap({ storageKey: 'bob' });
    expect(ticks(bob)[0]).to.equal(false);
    bob.storageKey = 'ada';
    await rendered(bob);
    expect(ticks(bob)[0]).to.equal(true);
    expect(bob.progress).to.deep.equal({ done: ['python-ml'] });
    ada.path = baker;
    await rendered(ada);
    expect(ticks(ada)).to.deep.equal([false, false]);
    expect(events).to.have.length(1);
  });

  it('can be reset, which can be undone, without moving the focus', async () => {
    const card = await roadmap({ begin: '2027-01' });
    expect(button(card, 'Start over') === undefined).to.equal(true);
    await press(card, boxes(card)[0]);
    await press(card, answers(card)[2]);
    await press(card, button(card, 'Hide dates'));
    const progress = { done: ['python-ml'], start: 'devops', dates: false };
    expect(kept()).to.deep.equal(progress);
    const startOver = button(card, 'Start over')!;
    startOver.focus();
    await press(card, startOver);
    expect(ticks(card)).to.deep.equal([false, false, false, false, false]);
    // Starting over keeps the choice to hide dates.
    expect(kept()).to.deep.equal({ done: [], dates: false });
    expect(card.shadowRoot!.activeElement!.textContent!.trim()).to.equal('Undo');
    await press(card, button(card, 'Undo'));
    expect(kept()).to.deep.equal(progress);
    expect(card.shadowRoot!.activeElement!.textContent!.trim()).to.equal('Start over');
    await press(card, button(card, 'Start over'));
    await press(card, boxes(card)[1]);
    expect(button(card, 'Undo') === undefined).to.equal(true);
    expect(events.map(({ step }) => step)).to.deep.equal([
      'python-ml',
      ...Array<undefined>(5).fill(undefined),
      'devops-cloud',
    ]);
  });

  it('offers no undo once another tab has made progress', async () => {
    const card = await roadmap();
    await press(card, boxes(card)[0]);
    await press(card, button(card, 'Start over'));
    localStorage.setItem(storageKey, JSON.stringify({ done: ['ml-pipelines'] }));
    dispatchEvent(new StorageEvent('storage', { key: storageKey }));
    await rendered(card);
    expect(button(card, 'Undo') === undefined).to.equal(true);
    expect(ticks(card)).to.deep.equal([false, false, true, false, false]);
  });

  it('adds to what another tab has written, even before the storage event', async () => {
    const card = await roadmap();
    localStorage.setItem(storageKey, JSON.stringify({ done: ['ml-pipelines'] }));
    await press(card, boxes(card)[0]);
    expect(kept()).to.deep.equal({ done: ['ml-pipelines', 'python-ml'] });
  });

  it('lasts until the page is left while the storage is full, with a note', async () => {
    fillStorage();
    const card = await roadmap();
    expect(parts(card, 'note')).to.have.length(0);
    await press(card, boxes(card)[0]);
    expect(localStorage.getItem(storageKey)).to.equal(null);
    expect(ticks(card)[0]).to.equal(true);
    expect(seen(card)).to.include('will be lost when you leave the page');
    const other = await roadmap();
    expect(ticks(other)[0]).to.equal(true);
    localStorage.clear();
    await press(card, boxes(card)[1]);
    expect(kept()).to.deep.equal({ done: ['python-ml', 'devops-cloud'] });
    expect(seen(card)).not.to.include('will be lost when you leave the page');
  });

  it('is read from storage once per rendering', async () => {
    const path = await show('career-path', { trackable: true });
    const cards = [await roadmap({ storageKey: 'ada' }), path];
    const { getItem } = Storage.prototype;
    const read: string[] = [];
    Storage.prototype.getItem = function (key) {
      read.push(key);
      return getItem.call(this, key);
    };
    try {
      for (const card of cards) {
        card.requestUpdate();
        await rendered(card);
      }
    } finally {
      Storage.prototype.getItem = getItem;
    }
    expect(read).to.deep.equal(['career-path-elements:ada:mlops-engineer', storageKey]);
  });

  it('is read from storage at the next rendering, even without an event', async () => {
    const card = await roadmap();
    localStorage.setItem(storageKey, JSON.stringify({ done: ['devops-cloud'] }));
    card.requestUpdate();
    await rendered(card);
    expect(ticks(card)).to.deep.equal([false, true, false, false, false]);
    expect(card.progress).to.deep.equal({ done: ['devops-cloud'] });
  });

  it('isn’t affected when the page changes its copy', async () => {
    const card = await roadmap();
    await press(card, boxes(card)[0]);
    const { progress } = events[0] as CareerProgressEvent;
    expect(progress).to.equal(card.progress);
    progress.done.push('ml-pipelines');
    card.requestUpdate();
    await rendered(card);
    await press(card, boxes(card)[1]);
    expect(kept()).to.deep.equal({ done: ['python-ml', 'devops-cloud'] });
    expect(ticks(card)).to.deep.equal([true, true, false, false, false]);
  });

  it('is empty if the storage contains invalid values', async () => {
    for (const text of ['{', '{"done":{}}', '"<img src=x onerror=alert(1)>"']) {
      localStorage.setItem(storageKey, text);
      expect(ticks(await roadmap())).to.deep.equal([false, false, false, false, false]);
    }
  });
});
