import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { encodeProgress } from '../../src/learner/progress-link.js';
import { toFileText } from '../../src/learner/progress-file.js';
import type { CareerElement } from '../../src/card/career-element.js';
import type { CareerPath } from '../../src/model/path-types.js';
import bundled from '../../data/mlops-engineer.json';
import { baker, parts, rendered, show } from '../support.js';
import { boxes, button, events, kept, press, roadmap, status, storageKey, ticks } from './plan.js';

const address = location.href;

const goTo = (hash: string): void => history.replaceState(null, '', address.replace(/#.*|$/, hash));

const hashOf = (done: string[], path = 'mlops-engineer', more = {}): string =>
  `#career-progress=${encodeProgress(path, { done, ...more })}`;

/** Waits until the cards show what a condition needs. */
const until = async <Found>(find: () => Found | undefined | null | false): Promise<Found> => {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
};

const question = (card: CareerElement): HTMLElement | undefined =>
  parts(card, 'question').find((each) => !each.hidden);

/** A roadmap that asks about the link in the page's address. */
const asking = async (set: Parameters<typeof roadmap>[0] = {}) => {
  const card = await roadmap(set);
  await until(() => question(card));
  return card;
};

const summary = (card: CareerElement): HTMLElement =>
  parts(card, 'along')[0]!.querySelector('summary')!;

/** A roadmap with “Take your plan along” open. */
const opened = async (set: Parameters<typeof roadmap>[0] = {}) => {
  const card = await roadmap(set);
  summary(card).click();
  await until(() => button(card, 'Save file'));
  return card;
};

const message = (card: CareerElement): string =>
  card.shadowRoot!.querySelector('[role=status]')!.textContent!.trim();

const textOf = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();

/** Chooses a file in the card. */
const choose = async (card: CareerElement, content: string): Promise<void> => {
  const field = card.shadowRoot!.querySelector<HTMLInputElement>('[type=file]')!;
  const files = new DataTransfer();
  files.items.add(new File([content], 'plan.json'));
  field.files = files.files;
  field.dispatchEvent(new Event('change'));
  await until(() => question(card));
};

/** What the card saves as files: names and contents. */
const saving = async (save: () => Promise<unknown> | void): Promise<[string, string][]> => {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const blobs = new Map<string, Blob>();
  const saved: Promise<[string, string]>[] = [];
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL(blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function () {
    saved.push(
      blobs
        .get(this.href)!
        .text()
        .then((text) => [this.download, text]),
    );
  };
  try {
    await save();
    await until(() => saved.length);
    return await Promise.all(saved);
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
};

afterEach(() => goTo(''));

describe('a link to a plan', () => {
  it('asks first, then adds what it brings to the learner’s plan', async () => {
    localStorage.setItem(storageKey, JSON.stringify({ done: ['devops-cloud'], userId: 7 }));
    goTo(hashOf(['python-ml'], undefined, { skipped: ['ml-pipelines'] }));
    const card = await asking();
    expect(textOf(question(card)!)).to.equal(
      'This link has a plan for “MLOps Engineer”: 1 of 4 steps done Add to my plan Replace my plan Ignore',
    );
    expect(kept()).to.deep.equal({ done: ['devops-cloud'], userId: 7 });
    expect(events).to.have.length(0);
    await press(card, button(card, 'Add to my plan'));
    const both = { done: ['devops-cloud', 'python-ml'], skipped: ['ml-pipelines'], userId: 7 };
    expect(kept()).to.deep.equal(both);
    expect(status(card)).to.match(/^2 of 4 steps done/);
    expect(question(card)).to.equal(undefined);
    expect(location.href).to.equal(address);
    expect(events.map(({ completed, progress }) => [completed, progress])).to.deep.equal([
      [2, both],
    ]);
  });

  it('replaces the plan, but not what isn’t the learner’s', async () => {
    const own = { done: ['devops-cloud'], start: 'ml', skipped: ['x'], userId: 7 };
    localStorage.setItem(storageKey, JSON.stringify(own));
    goTo(hashOf(['python-ml']));
    const card = await asking();
    await press(card, button(card, 'Replace my plan'));
    expect(kept()).to.deep.equal({ done: ['python-ml'], userId: 7 });
    expect(location.hash).to.equal('');
  });

  it('can be ignored', async () => {
    localStorage.setItem(storageKey, JSON.stringify({ done: ['devops-cloud'] }));
    goTo(`${hashOf(['python-ml'])}&top`);
    const card = await asking();
    await press(card, button(card, 'Ignore'));
    expect(kept()).to.deep.equal({ done: ['devops-cloud'] });
    expect(question(card)).to.equal(undefined);
    expect(location.hash).to.equal('#top');
    expect(events).to.have.length(0);
  });

  it('has two answers if there is no plan yet', async () => {
    goTo(hashOf(['python-ml']));
    const card = await asking();
    expect([...question(card)!.querySelectorAll('button')].map(textOf)).to.deep.equal([
      'Use this plan',
      'Ignore',
    ]);
    await press(card, button(card, 'Use this plan'));
    expect(ticks(card)).to.deep.equal([true, false, false, false, false]);
  });

  it('asks nothing if it brings what the learner has', async () => {
    localStorage.setItem(storageKey, JSON.stringify({ done: ['python-ml'] }));
    goTo(`${hashOf(['python-ml'])}&top`);
    const card = await roadmap();
    await until(() => location.hash === '#top');
    await rendered(card);
    expect(parts(card, 'question')).to.have.length(0);
  });

  it('is read when it comes later, and scrolls and changes nothing else', async () => {
    const card = await roadmap();
    history.replaceState({ own: 1 }, '');
    document.body.style.minHeight = '5000px';
    location.hash = hashOf(['python-ml']);
    await until(() => question(card));
    history.replaceState({ own: 1 }, '');
    const { length, scrollRestoration } = history;
    const top = scrollY;
    await press(card, button(card, 'Ignore'));
    expect([history.length, history.scrollRestoration, scrollY]).to.deep.equal([
      length,
      scrollRestoration,
      top,
    ]);
    expect(history.state).to.deep.equal({ own: 1 });
    document.body.style.minHeight = '';
  });

  it('that is damaged says so, and another path’s link is left alone', async () => {
    goTo(hashOf(['python-ml']).slice(0, -1));
    const card = await asking();
    expect(textOf(question(card)!)).to.equal(
      'This link is incomplete or damaged. Your plan is as before. Close',
    );
    await press(card, button(card, 'Close'));
    expect(location.hash).to.equal('');
    const other = hashOf(['flour'], 'baker');
    location.hash = other;
    const second = (await show('career-roadmap', { path: baker, trackable: true })) as typeof card;
    await until(() => question(second));
    expect(question(card)).to.equal(undefined);
    expect(location.hash).to.equal(other);
  });

  it('runs no markup, whatever it contains', async () => {
    const evil = '<img src=x onerror="window.hacked = 1">';
    const path: CareerPath = { ...baker, title: `${evil} & co` };
    goTo(hashOf([evil, 'flour'], 'baker', { start: evil, skills: { [evil]: [evil] } }));
    const card = await asking({ path });
    expect(textOf(question(card)!)).to.contain(`“${evil} & co”: 1 of 2 steps done`);
    await press(card, button(card, 'Use this plan'));
    expect(card.shadowRoot!.querySelector('img')).to.equal(null);
    expect('hacked' in window).to.equal(false);
    expect((kept('career-path-elements:baker') as { done: string[] }).done).to.include(evil);
  });

  it('asks in one of several cards for its path', async () => {
    goTo(hashOf(['python-ml']));
    const cards = [await roadmap(), await roadmap()];
    const page = await show('career-path', { trackable: true });
    const inner = await until(() => page.shadowRoot!.querySelector('career-roadmap'));
    const all = [...cards, inner];
    await until(() => all.every((card) => parts(card, 'question').length));
    await Promise.all(all.map((card) => rendered(card)));
    expect(all.filter((card) => question(card))).to.have.length(1);
    const card = all.find((each) => question(each))!;
    await press(card, button(card, 'Use this plan'));
    await until(() => all.every((each) => !parts(each, 'question').length));
    expect(all.map((each) => status(each))).to.deep.equal(Array(3).fill(status(card)));
    expect(status(card)).to.match(/^1 of 5/);
  });

  it('reports the progress to a page that stores it', async () => {
    goTo(hashOf(['python-ml']));
    const card = await asking({ storage: 'none', progress: { done: ['devops-cloud'], userId: 7 } });
    await press(card, button(card, 'Add to my plan'));
    expect(events[0]!.progress).to.deep.equal({ done: ['devops-cloud', 'python-ml'], userId: 7 });
    expect(card.progress).to.deep.equal(events[0]!.progress);
    expect(localStorage).to.have.length(0);
  });

  it('can be answered with the keyboard', async () => {
    goTo(hashOf(['python-ml']));
    const card = await asking();
    const { shadowRoot: root } = card;
    await until(() => root!.activeElement === question(card));
    expect(question(card)!.getAttribute('role')).to.equal('group');
    await sendKeys({ press: 'Tab' });
    expect(textOf(root!.activeElement!)).to.equal('Use this plan');
    await sendKeys({ press: 'Enter' });
    await until(() => ticks(card)[0]);
    await rendered(card);
    // The focus stays in the card, and opens nothing.
    expect(root!.activeElement).to.equal(summary(card));
    expect(parts(card, 'along')[0]!.hasAttribute('open')).to.equal(false);
  });

  it('isn’t looked for without a plan to tick off', async () => {
    goTo(hashOf(['python-ml']));
    const card = await roadmap({ trackable: false, start: '' });
    expect(parts(card, 'along')).to.have.length(0);
    expect(parts(card, 'question')).to.have.length(0);
  });
});

describe('“Take your plan along”', () => {
  it('has nothing inside before it is open, and moves nothing above it', async () => {
    const card = await roadmap();
    const { bottom, top } = summary(card).getBoundingClientRect();
    expect(textOf(parts(card, 'along')[0]!)).to.equal('Take your plan along');
    summary(card).click();
    await until(() => button(card, 'Print'));
    const after = summary(card).getBoundingClientRect();
    expect([after.top, after.bottom]).to.deep.equal([top, bottom]);
  });

  it('copies the link, and says so', async () => {
    const card = await opened();
    await press(card, boxes(card)[0]);
    const copied: string[] = [];
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = async (text) => void copied.push(text);
    await press(card, button(card, 'Copy link'));
    await until(() => message(card));
    navigator.clipboard.writeText = writeText;
    expect(message(card)).to.match(/^Link copied/);
    expect(copied).to.deep.equal([address.replace(/#.*|$/, '') + hashOf(['python-ml'])]);
  });

  it('shows the link, selected, if the browser doesn’t let the page copy it', async () => {
    const card = await opened();
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    await press(card, button(card, 'Copy link'));
    const field = await until(() => card.shadowRoot!.querySelector<HTMLInputElement>('.address'));
    navigator.clipboard.writeText = writeText;
    await until(() => card.shadowRoot!.activeElement === field);
    expect(field.readOnly).to.equal(true);
    expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(field.value);
    expect(message(card)).to.equal('Copy this link');
    // It follows the plan.
    await press(card, boxes(card)[0]);
    expect(new URL(field.value).hash).to.equal(hashOf(['python-ml']));
  });

  it('shows and hides a QR code with a name, black on white', async () => {
    const card = await opened();
    expect(button(card, 'QR code')!.ariaExpanded).to.equal('false');
    await press(card, button(card, 'QR code'));
    const code = await until(() => parts(card, 'code')[0]);
    expect([code.role, code.ariaLabel]).to.deep.equal([
      'img',
      'QR code with the link to your plan',
    ]);
    const { backgroundColor } = getComputedStyle(code);
    expect([backgroundColor, getComputedStyle(code.firstElementChild!).fill]).to.deep.equal([
      'rgb(255, 255, 255)',
      'rgb(0, 0, 0)',
    ]);
    expect(button(card, 'QR code')!.ariaExpanded).to.equal('true');
    await press(card, button(card, 'QR code'));
    await until(() => !parts(card, 'code').length);
  });

  it('says if the link is too long for a QR code', async () => {
    const steps = Array.from({ length: 300 }, (_, index) => `a-long-name-${index}`);
    localStorage.setItem(storageKey, JSON.stringify({ done: steps }));
    const card = await opened();
    await press(card, button(card, 'QR code'));
    await until(() => parts(card, 'note').some((note) => /too long/.test(note.textContent!)));
  });

  it('saves a file, and asks before it uses one', async () => {
    const card = await opened();
    await press(card, boxes(card)[0]);
    const [[name, content] = ['', '']] = await saving(() => button(card, 'Save file')!.click());
    expect(name).to.equal('mlops-engineer-plan.json');
    await press(card, boxes(card)[0]);
    await press(card, boxes(card)[1]);
    await choose(card, content);
    expect(textOf(question(card)!)).to.match(
      /^This file has a plan for “MLOps Engineer”: 1 of 5 steps done Add to my plan/,
    );
    expect(kept()).to.deep.equal({ done: ['devops-cloud'] });
    await press(card, button(card, 'Replace my plan'));
    expect(kept()).to.deep.equal({ done: ['python-ml'] });
  });

  it('says what is wrong with a file', async () => {
    const card = await opened();
    await choose(card, '{');
    expect(textOf(question(card)!)).to.equal(
      'This file has no plan, or is damaged. Your plan is as before. Close',
    );
    await press(card, button(card, 'Close'));
    await choose(card, toFileText({ ...baker, title: '<b>Baker' }, { done: ['flour'] }));
    expect(textOf(question(card)!)).to.equal(
      'This file has a plan for another career: “<b>Baker”. Close',
    );
    expect(localStorage).to.have.length(0);
  });

  it('saves a calendar if the plan has dates', async () => {
    const card = await opened({ begin: '2027-01' });
    const [[name, content] = ['', '']] = await saving(() => button(card, 'Calendar file')!.click());
    expect(name).to.equal('mlops-engineer.ics');
    expect(content).to.match(/^BEGIN:VCALENDAR\r\n/);
    for (const begin of [undefined, 'someday']) {
      const other = await opened({ begin });
      expect(button(other, 'Calendar file')).to.equal(undefined);
    }
    const path = {
      ...bundled,
      roadmap: { ...bundled.roadmap, timeToComplete: { min: 9, max: 9 } },
    };
    const whole = await opened({ begin: '2027-01', path: path as CareerPath });
    expect(button(whole, 'Calendar file')).to.equal(undefined);
  });

  it('says if the browser blocks the window for printing', async () => {
    const { open } = window;
    window.open = () => null;
    const card = await opened();
    await press(card, button(card, 'Print'));
    window.open = open;
    expect(message(card)).to.match(/^The browser has blocked the new window/);
  });

  it('isn’t shown to readers who can’t tick off steps', async () => {
    const card = await roadmap({ trackable: false, begin: '2027-01' });
    expect(parts(card, 'along')).to.have.length(0);
  });
});
