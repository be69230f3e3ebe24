/** A learner's record is never lost, whatever it contains and whatever the page does. */
import { expect } from '@open-wc/testing';
import bundled from '../../data/mlops-engineer.json';
import type { CareerRoadmap } from '../../src/elements/career-roadmap.js';
import type { CareerPath } from '../../src/model/path-types.js';
import { withPrototype } from '../prototype-js.js';
import { baker, rendered, show } from '../support.js';
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
  warnings,
} from './plan.js';

const unset = { storage: undefined, progress: undefined };

/** A roadmap whose progress the server stores. */
const onServer = (progress: unknown, set: Partial<CareerRoadmap> = {}) =>
  roadmap({ storage: 'none', progress: progress as never, ...set });

/** The progress in the last event, as the server receives it. */
const sent = (): unknown => JSON.parse(JSON.stringify(events.at(-1)!.progress));

const withSteps = (...ids: string[]): CareerPath => ({
  ...bundled,
  roadmap: { steps: ids.map((id) => ({ id, title: id })) },
});

describe('progress from a server', () => {
  it('counts and is passed on, whatever has become of the list of steps', async () => {
    for (const done of [
      { 0: 'python-ml', 2: 'ml-pipelines' },
      { 'python-ml': true, 'devops-cloud': false, 'ml-pipelines': 1 },
      '["python-ml","ml-pipelines"]',
      new Set(['python-ml', 'ml-pipelines']),
      [' python-ml', 'ml-pipelines\n'],
    ]) {
      const card = await onServer({ done, start: 'ml' });
      expect(status(card)).to.match(/^2 of 5/);
      expect(ticks(card)).to.deep.equal([true, false, true, false, false]);
      await press(card, boxes(card)[1]);
      expect(sent()).to.deep.equal({
        done: ['python-ml', 'ml-pipelines', 'devops-cloud'],
        start: 'ml',
      });
      expect(warnings).to.deep.equal([]);
    }
  });

  it('may have numbers as ids', async () => {
    const card = await onServer({ done: { 1: 1, 2: 3 } }, { path: withSteps('1', '2', '3') });
    expect(ticks(card)).to.deep.equal([true, false, true]);
    await press(card, boxes(card)[0]);
    expect(sent()).to.deep.equal({ done: ['3'] });
  });

  it('keeps everything that the card can’t use, with one warning that names it', async () => {
    const progress = {
      done: ['python-ml', 'gone', null, { x: 1 }],
      start: 'sailing',
      userId: 7,
      updatedAt: '2026-01-02',
    };
    const card = await onServer(progress);
    expect(status(card)).to.match(/^1 of 5/);
    expect(answers(card)[0]!.checked).to.equal(true);
    expect(warnings).to.have.length(1);
    for (const part of ['"gone"', 'null', '{"x":1}', '"sailing"', 'userId', 'updatedAt'])
      expect(warnings[0]).to.include(part);
    await press(card, boxes(card)[1]);
    const done = [...progress.done, 'devops-cloud'];
    expect(sent()).to.deep.equal({ ...progress, done });
    await press(card, boxes(card)[0]);
    expect(sent()).to.deep.equal({ ...progress, done: done.slice(1) });
    await press(card, answers(card)[2]);
    expect(sent()).to.deep.equal({ ...progress, done: done.slice(1), start: 'devops' });
    expect(warnings).to.have.length(1);
  });

  it('keeps objects in the list, until their step is unticked', async () => {
    const first = { id: 'python-ml', at: '2026-01-02' };
    const card = await onServer({ done: [first] });
    expect(ticks(card)[0]).to.equal(true);
    await press(card, boxes(card)[1]);
    expect(sent()).to.deep.equal({ done: [first, 'devops-cloud'] });
    await press(card, boxes(card)[0]);
    expect(sent()).to.deep.equal({ done: ['devops-cloud'] });
  });

  it('loses only the steps and the background when the learner starts over, until that is undone', async () => {
    const progress = {
      done: ['python-ml', 'gone', { id: 'also-gone' }, null],
      start: 'ml',
      userId: 7,
    };
    const card = await onServer(progress);
    await press(card, button(card, 'Start over'));
    expect(sent()).to.deep.equal({ done: [null], userId: 7 });
    expect(button(card, 'Start over') === undefined).to.equal(true);
    await press(card, button(card, 'Undo'));
    expect(sent()).to.deep.equal(progress);
  });

  it('may be frozen or observed by a framework, and is never changed', async () => {
    const given = Object.freeze({
      done: Object.freeze(['python-ml']),
      team: Object.freeze(['ada', 'bob']),
    });
    const card = await onServer(new Proxy(given, {}));
    await press(card, boxes(card)[1]);
    expect(sent()).to.deep.equal({ ...given, done: ['python-ml', 'devops-cloud'] });
    events.at(-1)!.progress.done.push('x');
    (events.at(-1)!.progress.team as string[]).push('x');
    await press(card, boxes(card)[2]);
    expect(sent()).to.deep.equal({ ...given, done: ['python-ml', 'devops-cloud', 'ml-pipelines'] });
  });

  it('may be set before the element is defined', async () => {
    const tag = 'late-roadmap';
    const card = document.createElement(tag) as CareerRoadmap;
    Object.assign(card, { trackable: true, storage: 'none', progress: { done: ['python-ml'] } });
    document.body.append(card);
    const { CareerRoadmap: Base } = await import('../../src/elements/career-roadmap.js');
    customElements.define(tag, class extends Base {});
    await rendered(card);
    expect(ticks(card)[0]).to.equal(true);
  });

  it('doesn’t overwrite that of another path before its own has loaded', async () => {
    const card = await roadmap({ path: { ...withSteps('a', 'b'), id: 'first' } });
    await press(card, boxes(card)[0]);
    const { error } = console;
    console.error = () => {};
    Object.assign(card, {
      path: undefined,
      src: '/no-such-file.json',
      progress: { done: ['python-ml'] },
    });
    await rendered(card);
    console.error = error;
    expect(ticks(card)).to.deep.equal([]);
    card.src = '/data/mlops-engineer.json';
    await rendered(card);
    expect(ticks(card)).to.deep.equal([true, false, false, false, false]);
    expect(kept()).to.deep.equal({ done: ['python-ml'] });
    expect(kept('career-path-elements:first')).to.deep.equal({ done: ['a'] });
  });

  it('applies at once while the same address is loaded again, even if that fails', async () => {
    const card = await roadmap({ storage: 'none', src: '/data/mlops-engineer.json' });
    const { error } = console;
    const { fetch } = globalThis;
    console.error = () => {};
    globalThis.fetch = () => Promise.reject(new TypeError('Offline'));
    card.reload();
    card.progress = { done: ['python-ml'] };
    await rendered(card);
    globalThis.fetch = fetch;
    console.error = error;
    expect(card.matches(':state(error)')).to.equal(true);
    await press(card, boxes(card)[1]);
    expect(sent()).to.deep.equal({ done: ['python-ml', 'devops-cloud'] });
  });

  it('doesn’t overwrite that of the path around it either', async () => {
    const page = await show('career-path', { path: { ...withSteps('a', 'b'), id: 'first' } });
    const card = await roadmap({ into: page });
    await press(card, boxes(card)[0]);
    const { error } = console;
    console.error = () => {};
    Object.assign(page, { path: undefined, src: '/no-such-file.json' });
    await rendered(page);
    card.progress = { done: ['python-ml'] };
    await rendered(card);
    console.error = error;
    page.src = '/data/mlops-engineer.json';
    await rendered(page);
    expect(ticks(card)).to.deep.equal([true, false, false, false, false]);
    expect(kept('career-path-elements:first')).to.deep.equal({ done: ['a'] });
  });
});

describe('progress in the browser', () => {
  it('survives steps that are missing for a while', async () => {
    const card = await roadmap({ path: withSteps('a', 'b', 'c') });
    await press(card, boxes(card)[0]);
    await press(card, boxes(card)[1]);
    card.path = withSteps('b', 'c');
    await rendered(card);
    await press(card, boxes(card)[1]);
    expect(kept()).to.deep.equal({ done: ['a', 'b', 'c'] });
    card.path = withSteps('a', 'b', 'c');
    await rendered(card);
    expect(ticks(card)).to.deep.equal([true, true, true]);
  });

  it('is shared by two roadmaps with the same id and different steps', async () => {
    const [one, two] = [
      await roadmap({ path: withSteps('a', 'b') }),
      await roadmap({ path: withSteps('c', 'd') }),
    ];
    await press(one, boxes(one)[0]);
    await press(two, boxes(two)[1]);
    await press(one, boxes(one)[1]);
    expect(kept()).to.deep.equal({ done: ['a', 'd', 'b'] });
    expect(ticks(two)).to.deep.equal([false, true]);
  });

  it('keeps a record that can’t be read, with a warning', async () => {
    for (const text of ['{"done":["python-ml","dev', 'theme=dark']) {
      localStorage.setItem(storageKey, text);
      const card = await roadmap();
      expect(warnings.join()).to.include(JSON.stringify(text));
      await press(card, boxes(card)[0]);
      expect(kept()).to.deep.equal({ done: ['python-ml'], unreadable: text });
      await press(card, button(card, 'Start over'));
      expect(kept()).to.deep.equal({ done: [], unreadable: text });
      card.remove();
    }
  });

  it('keeps what other versions and the page have added to it', async () => {
    localStorage.setItem(
      storageKey,
      '{"done":["python-ml",{"x":1}],"version":2,"notes":{"a":"b"}}',
    );
    const card = await roadmap();
    await press(card, boxes(card)[1]);
    expect(kept()).to.deep.equal({
      done: ['python-ml', { x: 1 }, 'devops-cloud'],
      version: 2,
      notes: { a: 'b' },
    });
  });

  it('is the same after a visit on a page with Prototype.js', async () => {
    const card = await roadmap();
    withPrototype(() => boxes(card)[0]!.click());
    expect(status(card)).to.equal('1 of 5 steps done, 11 to 15 months to go');
    await rendered(card);
    withPrototype(() => boxes(card)[2]!.click());
    await rendered(card);
    expect(kept()).to.deep.equal({ done: ['python-ml', 'ml-pipelines'] });
    expect(sent()).to.deep.equal(kept());
    expect(ticks(await roadmap())).to.deep.equal([true, false, true, false, false]);
  });

  it('isn’t replaced by a page’s value without steps', async () => {
    const card = await roadmap();
    await press(card, boxes(card)[0]);
    // An empty array is what PHP makes of an empty object.
    for (const nothing of [null, undefined, '', [], {}, '[]', { done: null }]) {
      card.progress = nothing as never;
      await rendered(card);
      expect(kept()).to.deep.equal({ done: ['python-ml'] });
    }
    card.progress = { userId: 7 } as never;
    await rendered(card);
    expect(kept()).to.deep.equal({ done: ['python-ml'], userId: 7 });
    expect(card.progress).to.deep.equal(kept());
    card.progress = { done: [] };
    await rendered(card);
    expect(kept()).to.equal(null);
  });

  it('isn’t restored on another path', async () => {
    const card = await roadmap();
    await press(card, boxes(card)[0]);
    await press(card, button(card, 'Start over'));
    card.path = baker;
    await rendered(card);
    expect(button(card, 'Undo') === undefined).to.equal(true);
    Object.assign(card, { path: undefined, storageKey: 'ada' });
    await rendered(card);
    expect(button(card, 'Undo') === undefined).to.equal(true);
    expect(localStorage).to.have.length(0);
  });

  it('moves with the card, and each path keeps its own', async () => {
    const [one, two] = [
      await show('career-path', { path: withSteps('a', 'b') }),
      await show('career-path', { path: { ...withSteps('c', 'd'), id: 'other' } }),
    ];
    const card = await roadmap({ into: one });
    await press(card, boxes(card)[0]);
    two.append(card);
    await rendered(card);
    expect(ticks(card)).to.deep.equal([false, false]);
    await press(card, boxes(card)[1]);
    one.append(card);
    await rendered(card);
    expect(ticks(card)).to.deep.equal([true, false]);
    expect(kept()).to.deep.equal({ done: ['a'] });
    expect(kept('career-path-elements:other')).to.deep.equal({ done: ['d'] });
  });
});

describe('a change of where progress is stored', () => {
  it('keeps what is shown when the page takes over, and what the browser stores', async () => {
    const card = await roadmap();
    await press(card, boxes(card)[0]);
    card.storage = 'none';
    await rendered(card);
    expect(ticks(card)[0]).to.equal(true);
    await press(card, boxes(card)[1]);
    expect(sent()).to.deep.equal({ done: ['python-ml', 'devops-cloud'] });
    expect(kept()).to.deep.equal({ done: ['python-ml'] });
    Object.assign(card, unset);
    await rendered(card);
    expect(ticks(card)).to.deep.equal([true, false, false, false, false]);
    expect(kept()).to.deep.equal({ done: ['python-ml'] });
  });

  it('never stores another account’s progress in the browser', async () => {
    const card = await onServer({ done: ['python-ml'] });
    Object.assign(card, unset);
    await rendered(card);
    expect(ticks(card)[0]).to.equal(false);
    await press(card, boxes(card)[1]);
    expect(kept()).to.deep.equal({ done: ['devops-cloud'] });
  });
});
