import { expect } from '@open-wc/testing';
import bundled from '../../data/mlops-engineer.json';
import type { CareerRoadmap } from '../../src/elements/career-roadmap.js';
import type { CareerProgressEvent } from '../../src/events.js';
import type { CareerPath } from '../../src/model/path-types.js';
import { allBelow, baker, box, fillStorage, parts, rendered, seen, show } from '../support.js';

const shelf = 'career-path-elements:mlops-engineer';
const kept = (key = shelf): unknown => JSON.parse(localStorage.getItem(key) ?? 'null');

const roadmap = async (set: Partial<CareerRoadmap> & { into?: Node } = {}) =>
  (await show('career-roadmap', { trackable: true, ...set })) as CareerRoadmap;

const boxes = (card: Element): HTMLInputElement[] => [
  ...card.shadowRoot!.querySelectorAll<HTMLInputElement>('[type="checkbox"]'),
];
const ticks = (card: Element): boolean[] => boxes(card).map(({ checked }) => checked);
const answers = (card: Element): HTMLInputElement[] => [
  ...card.shadowRoot!.querySelectorAll<HTMLInputElement>('[type="radio"]'),
];
const status = (card: Element): string => parts(card, 'status')[0]!.textContent!.trim();
const button = (card: Element, label: string): HTMLElement | undefined =>
  parts(card, 'button').find(({ textContent }) => textContent!.trim() === label);

/** Presses something, and waits until the card has taken it in. */
const press = async (card: Element, target: HTMLElement | undefined): Promise<void> => {
  target!.click();
  await rendered(card);
};

let events: CareerProgressEvent[] = [];
const listen = (event: CareerProgressEvent) => events.push(event);
let warnings: string[] = [];
const { warn } = console;

before(() => document.addEventListener('career-progress', listen));
after(() => document.removeEventListener('career-progress', listen));

beforeEach(() => {
  localStorage.clear();
  [events, warnings] = [[], []];
  console.warn = (message: string) => warnings.push(message);
});

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  console.warn = warn;
});

describe('progress', () => {
  it('is not there unless it is asked for, nor is anything stored', async () => {
    const card = await show('career-roadmap');
    expect(card.shadowRoot!.querySelectorAll('input, button, fieldset')).to.have.length(0);
    expect(localStorage).to.have.length(0);
  });

  it('shows nothing before it is there, so that nothing moves then', async () => {
    const card = Object.assign(document.createElement('career-roadmap'), { trackable: true });
    document.body.append(card);
    const states: string[] = [];
    for (let shown = false; !shown; await new Promise((done) => setTimeout(done))) {
      const steps = parts(card, 'step').filter((step) =>
        step.checkVisibility({ visibilityProperty: true }),
      );
      shown = steps.length > 0;
      if (card.matches(':state(loading)')) states.push('loading');
      if (shown) expect(boxes(card)).to.have.length(5);
    }
    expect(states).to.include('loading');
    expect(card.matches(':state(loading)')).to.equal(false);
  });

  it('ticks steps off: the strip, the figures, the marker and the storage follow', async () => {
    const card = await roadmap();
    expect(status(card)).to.equal('0 of 5 steps done, 15–21 months to go');
    expect(localStorage).to.have.length(0);
    await press(card, boxes(card)[0]);
    await press(card, boxes(card)[1]);
    expect(status(card)).to.equal('2 of 5 steps done, 8–11 months to go');
    expect(ticks(card)).to.deep.equal([true, true, false, false, false]);
    const open = parts(card, 'segment').map((segment) => segment.classList.contains('open'));
    expect(open).to.deep.equal([false, false, true, true, true]);
    expect(kept()).to.deep.equal({ done: ['python-ml', 'devops-cloud'] });
    await press(card, boxes(card)[0]);
    expect(status(card)).to.equal('1 of 5 steps done, 12–17 months to go');
    expect(kept()).to.deep.equal({ done: ['devops-cloud'] });
  });

  it('ticks off by colours alone: no box changes, and none comes or goes', async () => {
    const card = await roadmap();
    // With the first tick there is something to start over from, and a button for it.
    await press(card, boxes(card)[0]);
    const drawn = () =>
      ['segment', 'marker', 'check'].flatMap((part) =>
        parts(card, part).map((element) => {
          const { height, left, top, width } = element.getBoundingClientRect();
          const { borderWidth, textIndent } = getComputedStyle(element);
          const { content, display } = getComputedStyle(element, '::before');
          return [part, left, top, width, height, borderWidth, textIndent, content, display];
        }),
      );
    const before = drawn();
    await press(card, boxes(card)[1]);
    expect(parts(card, 'marker')[1]!.closest('li')!.part.value).to.equal('step done');
    expect(drawn()).to.deep.equal(before);
  });

  it('renders no card for a tick, and the right one for what comes between', async () => {
    const card = await roadmap({ progress: { done: ['python-ml'] } });
    const twin = await roadmap();
    const markup = ({ shadowRoot }: Element) =>
      shadowRoot!.innerHTML.replace(/<!--.*?-->| class=""/g, '');
    const said = () => [card, twin].map((each) => [ticks(each), markup(each)]);
    // Who renders asks what is around the card, its language for one.
    let renderings = 0;
    const { closest } = Element.prototype;
    card.closest = twin.closest = function (this: Element, selector: string) {
      renderings++;
      return closest.call(this, selector);
    };
    for (const between of [() => {}, () => (card.lang = twin.lang = 'de'), () => {}]) {
      between();
      await Promise.all([card, twin].map(rendered));
      const before = said();
      renderings = 0;
      boxes(card)[1]!.click();
      expect(ticks(twin)).to.deep.equal([true, true, false, false, false]);
      const ticked = said();
      await Promise.all([card, twin].map(rendered));
      expect(renderings).to.equal(0);
      for (const each of [card, twin]) {
        each.requestUpdate();
        await rendered(each);
      }
      expect(renderings).to.be.above(0);
      expect(said(), 'rendered, it is the same').to.deep.equal(ticked);
      boxes(twin)[1]!.click();
      expect(said()).to.deep.equal(before);
    }
  });

  it('shows what the page makes of a tick at once', async () => {
    const card = await roadmap();
    const refuse = () => (card.progress = { done: [] });
    card.addEventListener('career-progress', refuse);
    // The first one brings a button, too; none of them stays.
    for (const index of [0, 0, 2]) {
      await press(card, boxes(card)[index]);
      expect(ticks(card)).to.deep.equal([false, false, false, false, false]);
      expect(status(card)).to.match(/^0 of 5/);
    }
    card.removeEventListener('career-progress', refuse);
    await press(card, boxes(card)[2]);
    expect(ticks(card)).to.deep.equal([false, false, true, false, false]);
  });

  it('keeps the button where it is, whatever the status beside it says', async () => {
    const into = box(600);
    const card = await roadmap({ into });
    await press(card, boxes(card)[0]);
    const beside = () =>
      parts(card, 'button')[0]!.getBoundingClientRect().left >=
      parts(card, 'status')[0]!.getBoundingClientRect().right;
    const found = new Set<boolean>();
    for (let width = 280; width <= 600; width += 10) {
      into.style.inlineSize = `${width}px`;
      const places = [beside()];
      for (const index of [1, 2, 3]) {
        await press(card, boxes(card)[index]);
        places.push(beside());
      }
      for (const index of [1, 2, 3]) await press(card, boxes(card)[index]);
      expect(new Set(places), `${width} px`).to.have.length(1);
      found.add(places[0]!);
    }
    expect(found).to.have.length(2);
  });

  it('shows a tick on the marker where the step is done, else the number', async () => {
    const card = await roadmap();
    await press(card, boxes(card)[0]);
    const looks = parts(card, 'marker').map((marker) => [
      getComputedStyle(marker, '::before').visibility,
      getComputedStyle(marker).webkitTextFillColor === getComputedStyle(marker).color,
    ]);
    expect(looks.slice(0, 2)).to.deep.equal([
      ['visible', false],
      ['hidden', true],
    ]);
  });

  it('tells every change, after it is made', async () => {
    const card = await roadmap();
    const seenThen: unknown[] = [];
    card.addEventListener('career-progress', () => seenThen.push(card.progress));
    await press(card, boxes(card)[1]);
    const [event] = events;
    expect(event!.target === card).to.equal(true);
    expect(event!.bubbles && event!.composed).to.equal(true);
    expect(event).to.include({ step: 'devops-cloud', done: true, completed: 1, total: 5 });
    expect(event!.path.id).to.equal('mlops-engineer');
    expect(event!.progress).to.deep.equal({ done: ['devops-cloud'] });
    expect(seenThen).to.deep.equal([event!.progress]);
    await press(card, boxes(card)[1]);
    expect(events[1]).to.include({ step: 'devops-cloud', done: false, completed: 0 });
    await press(card, answers(card)[2]);
    expect(events[2]).to.include({ step: undefined, done: undefined, completed: 0, total: 4 });
    expect(events[2]!.progress).to.deep.equal({ done: [], start: 'devops' });
  });

  it('is said politely when it changes, by one and the same line', async () => {
    const card = await roadmap();
    const [line] = parts(card, 'status');
    expect(line!.getAttribute('role')).to.equal('status');
    const said: string[] = [];
    new MutationObserver(() => said.push(line!.textContent!.trim())).observe(line!, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    await press(card, boxes(card)[0]);
    await press(card, answers(card)[2]);
    expect(parts(card, 'status')[0] === line).to.equal(true);
    expect(said).to.deep.equal([
      '1 of 5 steps done, 11–15 months to go',
      '1 of 4 steps done, 8–11 months to go',
    ]);
  });

  it('names each box by what is done with it', async () => {
    const [first] = parts(await roadmap(), 'check');
    expect(first!.textContent).to.equal('Done: Python + ML Fundamentals');
  });

  it('is in the state complete when all is done, and out of it again', async () => {
    const card = await roadmap();
    for (const check of boxes(card)) await press(card, check);
    expect(card.matches(':state(complete)')).to.equal(true);
    expect(status(card)).to.equal('All 5 steps done');
    await press(card, boxes(card)[4]);
    expect(card.matches(':state(complete)')).to.equal(false);
  });

  it('is there again after a visit, and in step with other cards on the page', async () => {
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

  it('follows other tabs, unless the event is of other things', async () => {
    const card = await roadmap();
    localStorage.setItem(shelf, JSON.stringify({ done: ['python-ml'] }));
    dispatchEvent(new StorageEvent('storage', { key: shelf }));
    await rendered(card);
    expect(ticks(card)[0]).to.equal(true);
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', { key: null }));
    await rendered(card);
    expect(ticks(card)[0]).to.equal(false);
    expect(events).to.have.length(0);
  });

  it('survives an edit of the path: gone is forgotten, new is open, order doesn’t matter', async () => {
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
    expect(kept()).to.deep.equal({ done: ['ml-pipelines', 'new'] });
    expect(first!.id).not.to.equal('new');
  });

  it('is kept apart for each path and each learner', async () => {
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

  it('starts over, and takes that back, with the focus where it was', async () => {
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
    // Whether dates are a pressure has nothing to do with how far one is.
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

  it('doesn’t put what was put away over what another tab has done meanwhile', async () => {
    const card = await roadmap();
    await press(card, boxes(card)[0]);
    await press(card, button(card, 'Start over'));
    localStorage.setItem(shelf, JSON.stringify({ done: ['ml-pipelines'] }));
    dispatchEvent(new StorageEvent('storage', { key: shelf }));
    await rendered(card);
    expect(button(card, 'Undo') === undefined).to.equal(true);
    expect(ticks(card)).to.deep.equal([false, false, true, false, false]);
  });

  it('adds to what another tab has written, even before that is told', async () => {
    const card = await roadmap();
    localStorage.setItem(shelf, JSON.stringify({ done: ['ml-pipelines'] }));
    await press(card, boxes(card)[0]);
    expect(kept()).to.deep.equal({ done: ['ml-pipelines', 'python-ml'] });
  });

  it('stays in the page where the storage is full, and says so', async () => {
    fillStorage();
    const card = await roadmap();
    expect(parts(card, 'note')).to.have.length(0);
    await press(card, boxes(card)[0]);
    expect(localStorage.getItem(shelf)).to.equal(null);
    expect(ticks(card)[0]).to.equal(true);
    expect(seen(card)).to.include('lasts until you leave the page');
    const other = await roadmap();
    expect(ticks(other)[0]).to.equal(true);
    localStorage.clear();
    await press(card, boxes(card)[1]);
    expect(kept()).to.deep.equal({ done: ['python-ml', 'devops-cloud'] });
    expect(seen(card)).not.to.include('lasts until you leave the page');
  });

  it('is read from the storage once a rendering, however often it is asked for', async () => {
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
    expect(read).to.deep.equal(['career-path-elements:ada:mlops-engineer', shelf]);
  });

  it('is what the storage holds at the next rendering, told of or not', async () => {
    const card = await roadmap();
    localStorage.setItem(shelf, JSON.stringify({ done: ['devops-cloud'] }));
    card.requestUpdate();
    await rendered(card);
    expect(ticks(card)).to.deep.equal([false, true, false, false, false]);
    expect(card.progress).to.deep.equal({ done: ['devops-cloud'] });
  });

  it('is the page’s own copy: what it does with it, the card doesn’t take for progress', async () => {
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

  it('is taken for none where the storage holds nonsense', async () => {
    for (const text of ['{', '{"done":{}}', '"<img src=x onerror=alert(1)>"']) {
      localStorage.setItem(shelf, text);
      expect(ticks(await roadmap())).to.deep.equal([false, false, false, false, false]);
    }
  });
});

describe('the property progress', () => {
  it('sets what is done, and is what is done', async () => {
    const card = await roadmap({ storage: 'none', progress: { done: ['python-ml'], start: 'ml' } });
    expect(ticks(card)).to.deep.equal([true, false, false, false, false]);
    expect(answers(card)[1]!.checked).to.equal(true);
    await press(card, boxes(card)[1]);
    expect(card.progress).to.deep.equal({ done: ['python-ml', 'devops-cloud'], start: 'ml' });
    card.progress = { done: [] };
    await rendered(card);
    expect(ticks(card)).to.deep.equal([false, false, false, false, false]);
    expect(card.progress).to.deep.equal({ done: [] });
    // Told is what the reader changes, not what the page itself has set.
    expect(events).to.have.length(1);
    expect(localStorage).to.have.length(0);
  });

  it('keeps cards of several learners apart with storage="none"', async () => {
    const ada = await roadmap({ storage: 'none', progress: { done: ['python-ml'] } });
    const bob = await roadmap({ storage: 'none' });
    expect(ticks(bob)[0]).to.equal(false);
    await press(bob, boxes(bob)[1]);
    expect(ticks(ada)).to.deep.equal([true, false, false, false, false]);
  });

  it('goes through JSON, may come late, and may be anything', async () => {
    const card = await roadmap({ storage: 'none' });
    card.progress = JSON.parse(JSON.stringify({ done: ['ml-pipelines', 'gone'] }));
    await rendered(card);
    expect(status(card)).to.match(/^1 of 5/);
    for (const value of [{}, { done: 'x' }, 'x', [1]]) {
      card.progress = value as never;
      await rendered(card);
      expect(status(card)).to.match(/^0 of 5/);
      expect(card.progress).to.deep.equal({ done: [] });
    }
  });

  it('is none again when the page has none, as after signing out', async () => {
    for (const none of [undefined, null]) {
      const card = await roadmap({ storage: 'none', progress: { done: ['python-ml'] } });
      card.progress = none as undefined;
      await rendered(card);
      expect(ticks(card)[0]).to.equal(false);
      expect(card.progress).to.deep.equal({ done: [] });
    }
    // But what the browser keeps is not the page's to forget by the way.
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

  it('is kept in the browser, too, where the page doesn’t say otherwise', async () => {
    await roadmap({ progress: { done: ['python-ml'] } });
    expect(kept()).to.deep.equal({ done: ['python-ml'] });
  });
});

describe('the starting point', () => {
  it('asks where the path has backgrounds, and folds what is known', async () => {
    const card = await roadmap();
    expect(
      answers(card).map(({ parentElement }) => parentElement!.textContent!.trim()),
    ).to.deep.equal(['Just starting', 'Machine learning', 'DevOps']);
    expect(answers(card)[0]!.checked).to.equal(true);
    await press(card, answers(card)[2]);
    const [known] = parts(card, 'fold') as HTMLDetailsElement[];
    expect(known!.open).to.equal(false);
    expect(known!.querySelector('summary')!.textContent).to.equal('You know this already');
    expect(known!.closest('li')!.part.value).to.equal('step known');
    expect(status(card)).to.equal('0 of 4 steps done, 12–17 months to go');
    expect(boxes(card)).to.have.length(4);
    expect(parts(card, 'segment')).to.have.length(4);
    expect(kept()).to.deep.equal({ done: [], start: 'devops' });
    expect(answers(await roadmap())[2]!.checked).to.equal(true);
  });

  it('doesn’t ask where there are none', async () => {
    const card = await roadmap({
      path: {
        ...bundled,
        backgrounds: undefined,
        roadmap: { steps: [bundled.roadmap!.steps[0]!] },
      },
    });
    expect(boxes(card)).to.have.length(1);
    expect(parts(card, 'start')).to.have.length(0);
  });

  it('is set by the page, until the learner says otherwise', async () => {
    const card = await roadmap({ start: 'devops' });
    expect(answers(card)[2]!.checked).to.equal(true);
    expect(localStorage).to.have.length(0);
    await press(card, answers(card)[0]);
    expect(status(card)).to.match(/ of 5/);
    expect(kept()).to.deep.equal({ done: [], start: '' });
    card.start = 'ml';
    await rendered(card);
    expect(answers(card)[0]!.checked).to.equal(true);
  });

  it('can be asked for without boxes to tick; nothing is stored then', async () => {
    const card = await roadmap({ trackable: false, start: '' });
    expect(boxes(card)).to.have.length(0);
    expect(seen(card)).to.include('All steps 15–21 months');
    await press(card, answers(card)[2]);
    expect(seen(card)).to.include('All steps 12–17 months');
    expect(parts(card, 'segment').some((segment) => segment.classList.contains('open'))).to.equal(
      false,
    );
    expect(localStorage).to.have.length(0);
    expect(card.progress).to.deep.equal({ done: [], start: 'devops' });
  });

  it('has all steps done where all are known', async () => {
    const steps = baker.roadmap!.steps.map((step) => ({ ...step, skippedBy: ['cook'] }));
    const card = await roadmap({ path: { ...baker, roadmap: { steps } }, start: 'cook' });
    expect(status(card)).to.equal('You know all of it already');
    expect(card.matches(':state(complete)')).to.equal(true);
  });

  it('warns of a background that the path doesn’t have', async () => {
    const card = await roadmap({ start: 'sailing' });
    expect(answers(card)[0]!.checked).to.equal(true);
    expect(warnings.join()).to.include('start="sailing"');
  });
});

describe('dates', () => {
  const dates = (card: Element) => parts(card, 'dates').map(({ textContent }) => textContent);
  const finish = (card: Element) => parts(card, 'finish')[0]?.textContent;
  const month = (ahead: number): string =>
    new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric' }).format(
      new Date(new Date().getFullYear(), new Date().getMonth() + ahead, 1),
    );

  it('say when each open step is, and when all are done', async () => {
    const card = await roadmap({ trackable: false, begin: '2027-01' });
    expect(dates(card)).to.deep.equal([
      'Jan–Apr 2027 at the earliest, Jan–Jun 2027 at the latest',
      'May–Jul 2027 at the earliest, Jul–Oct 2027 at the latest',
      ...dates(card).slice(2),
    ]);
    expect(finish(card)).to.equal('Finish between March 2028 and September 2028');
    expect(seen(card)).to.include(
      'Time to hire, the search for a job included: 16–23 months for a career change',
    );
    expect(parts(card, 'start')).to.have.length(0);
  });

  it('begin with the first open step, from DevOps with step 1 done', async () => {
    const card = await roadmap({ begin: '2027-01', start: 'devops' });
    await press(card, boxes(card)[0]);
    expect(dates(card)).to.have.length(3);
    expect(dates(card)[0]).to.equal('Jan–Mar 2027 at the earliest, Jan–Apr 2027 at the latest');
    expect(finish(card)).to.equal('Finish between August 2027 and November 2027');
    expect(seen(card)).to.include('13–19 months starting from “DevOps”');
    for (const check of boxes(card).slice(1)) await press(card, check);
    expect(finish(card)).to.equal(undefined);
    expect(dates(card)).to.have.length(0);
  });

  it('begin today, and never in the past once the learner is on the way', async () => {
    const path = { ...bundled, roadmap: { steps: bundled.roadmap!.steps.slice(3) } };
    const card = await roadmap({ path, begin: 'today' });
    expect(finish(card)).to.equal(`Finish between ${month(4)} and ${month(6)}`);
    card.begin = '2020-01';
    await rendered(card);
    expect(finish(card)).to.equal('Finish between May 2020 and July 2020');
    await press(card, boxes(card)[0]);
    expect(finish(card)).to.equal(`Finish between ${month(1)} and ${month(2)}`);
  });

  it('are one where both ends agree', async () => {
    const steps = [{ id: 'a', title: 'A', duration: { min: 2, max: 2 } }];
    const card = await roadmap({ path: { ...baker, roadmap: { steps } }, begin: '2027-12' });
    expect(dates(card)[0]).to.match(/^Dec 2027\s–\s?Jan 2028$/);
    expect(finish(card)).to.equal('Finish in January 2028');
  });

  it('can be hidden, which is kept', async () => {
    const card = await roadmap({ begin: '2027-01' });
    await press(card, button(card, 'Hide dates'));
    expect(dates(card)).to.have.length(0);
    expect(seen(card)).not.to.match(/Finish|Time to hire/);
    expect(kept()).to.deep.equal({ done: [], dates: false });
    const again = await roadmap({ begin: '2027-01' });
    expect(dates(again)).to.have.length(0);
    await press(again, button(again, 'Show dates'));
    expect(dates(again)).to.have.length(5);
    expect(localStorage).to.have.length(0);
  });

  it('promise no end where a step has no duration', async () => {
    const card = await roadmap({ path: baker, begin: '2027-01' });
    expect(dates(card)).to.have.length(1);
    expect(finish(card)).to.equal(undefined);
  });

  it('are left out where no calendar has them, with a warning where it is the page’s mistake', async () => {
    for (const begin of ['soon', '2027-13', '2027']) {
      expect(dates(await roadmap({ begin }))).to.have.length(0);
      expect(warnings.join()).to.include(`begin="${begin}"`);
    }
    const steps = [{ id: 'a', title: 'A', duration: { min: 1, max: 1e12 } }];
    const card = await roadmap({ path: { ...baker, roadmap: { steps } }, begin: '2027-01' });
    expect(dates(card)).to.have.length(0);
    expect(button(card, 'Hide dates') === undefined).to.equal(true);
  });
});

describe('one plan for a whole path', () => {
  const here = (page: ParentNode): string[] =>
    allBelow(page)
      .filter((element) => element.matches('[part="here"]'))
      .map((element) => element.closest('li')!.querySelector('[part="level"]')!.textContent!);

  it('comes from the roadmap inside, and goes with it', async () => {
    const host = box(800);
    host.innerHTML = `<career-path><salary-ladder></salary-ladder><career-facts></career-facts>
      <div><career-roadmap trackable start="devops"></career-roadmap></div></career-path>`;
    const page = host.firstElementChild!;
    const [ladder, facts, card] = [
      ...host.querySelectorAll<CareerRoadmap>('salary-ladder, career-facts, career-roadmap'),
    ] as [CareerRoadmap, CareerRoadmap, CareerRoadmap];
    const settle = async () => {
      for (const element of [card, page, ladder, facts]) await rendered(element);
    };
    await settle();
    expect(here(host)).to.deep.equal(['Entry']);
    expect(seen(facts)).to.include('13–19 months starting from “DevOps”');
    await press(card, boxes(card)[0]);
    await settle();
    expect(here(host)).to.deep.equal(['Mid']);
    await press(card, answers(card)[0]);
    await settle();
    expect(here(host)).to.deep.equal(['Entry']);
    expect(seen(facts)).to.include('16–23 months for a career change');
    expect(seen(facts)).not.to.include('DevOps');
    card.remove();
    await settle();
    expect(here(host)).to.deep.equal([]);
    host.append(card);
    await settle();
    expect(here(host)).to.deep.equal([]);
    page.append(card);
    await settle();
    expect(here(host)).to.deep.equal(['Entry']);
  });

  it('comes from the path itself, for the whole page', async () => {
    const page = await show('career-path', { trackable: true, start: 'devops' });
    const card = page.shadowRoot!.querySelector('career-roadmap')!;
    await rendered(card);
    expect(here(page.shadowRoot!)).to.deep.equal(['Entry']);
    await press(card, boxes(card)[0]);
    await rendered(page);
    expect(here(page.shadowRoot!)).to.deep.equal(['Mid']);
    expect(status(card)).to.equal('1 of 4 steps done, 8–11 months to go');
    expect(events.map(({ target }) => (target as Element).localName)).to.deep.equal([
      'career-path',
    ]);
    expect((page as CareerRoadmap).progress).to.deep.equal({ done: ['python-ml'] });
  });

  it('is for its own path alone', async () => {
    const page = await show('career-path', { trackable: true });
    const ladder = await show('salary-ladder', { path: baker, into: page });
    expect(here(ladder.shadowRoot!)).to.deep.equal([]);
  });

  it('marks nothing where nobody says where they are', async () => {
    const host = box(800);
    host.innerHTML =
      '<career-path begin="2027-01"><salary-ladder></salary-ladder><career-roadmap></career-roadmap></career-path>';
    for (const element of host.querySelectorAll('*')) await rendered(element);
    expect(here(host)).to.deep.equal([]);
    expect(parts(host.querySelector('career-roadmap')!, 'dates')).to.have.length(5);
  });
});
