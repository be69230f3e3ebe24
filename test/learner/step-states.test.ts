/** The states of steps in a learner's plan: in progress and skipped, besides done. */
import { expect } from '@open-wc/testing';
import bundled from '../../data/mlops-engineer.json';
import { parts, rendered, seen, show } from '../support.js';
import { boxes, button, events, kept, press, roadmap, status, ticks } from './plan.js';

const menus = (card: Element): HTMLSelectElement[] => [
  ...card.shadowRoot!.querySelectorAll('select'),
];

/** Chooses a state in the menu of a step, as learners do. */
const choose = async (card: Element, index: number, state: string): Promise<void> => {
  const menu = menus(card)[index]!;
  menu.value = state;
  menu.dispatchEvent(new Event('change', { bubbles: true }));
  await rendered(card);
};

/** The labels that the menus show. */
const labels = (card: Element) =>
  [...card.shadowRoot!.querySelectorAll('[part=menu] > span')]
    .filter((label) => label.checkVisibility())
    .map(({ textContent }) => textContent);

const steps = (card: Element) => parts(card, 'step').map(({ part }) => part.value);

describe('the states of a step', () => {
  it('are in a menu with a name, beside the checkbox', async () => {
    const card = await roadmap();
    const [menu] = menus(card);
    expect(menus(card)).to.have.length(5);
    expect(menu!.ariaLabel).to.equal('State: Python + ML Fundamentals');
    expect([...menu!.options].map(({ label, value }) => [value, label])).to.deep.equal([
      ['open', 'Not started'],
      ['inProgress', 'In progress'],
      ['done', 'Done'],
      ['skipped', 'Skipped'],
    ]);
    await expect(card).shadowDom.to.be.accessible();
  });

  it('mark the step, and its checkbox and menu agree', async () => {
    const card = await roadmap();
    await choose(card, 0, 'done');
    await choose(card, 1, 'inProgress');
    await choose(card, 2, 'skipped');
    expect(steps(card)).to.deep.equal([
      'step done',
      'step started current',
      'step skipped',
      'step',
      'step',
    ]);
    expect(ticks(card)).to.deep.equal([true, false, false, false, false]);
    expect(menus(card).map(({ value }) => value)).to.deep.equal([
      'done',
      'inProgress',
      'skipped',
      'open',
      'open',
    ]);
    expect(seen(card))
      .to.match(/In progress/)
      .and.to.match(/Skipped/);
    await press(card, boxes(card)[1]);
    expect(menus(card)[1]!.value).to.equal('done');
    await press(card, boxes(card)[1]);
    expect(menus(card)[1]!.value).to.equal('open');
    expect(labels(card)).to.deep.equal(['Skipped']);
    await expect(card).shadowDom.to.be.accessible();
  });

  it('are stored, reported and restored', async () => {
    const card = await roadmap();
    await choose(card, 1, 'inProgress');
    const { done, state, step } = events.at(-1)!;
    expect([done, state, step]).to.deep.equal([false, 'inProgress', 'devops-cloud']);
    await choose(card, 2, 'skipped');
    const progress = { done: [], inProgress: ['devops-cloud'], skipped: ['ml-pipelines'] };
    expect(kept()).to.deep.equal(progress);
    expect(events.at(-1)!.progress).to.deep.equal(progress);
    card.remove();
    const again = await roadmap();
    expect(steps(again).slice(1, 3)).to.deep.equal(['step started current', 'step skipped']);
    await choose(again, 2, 'open');
    await choose(again, 1, 'open');
    expect(localStorage).to.have.length(0);
  });

  it('leave skipped steps out of the totals, the strip and the time to hire', async () => {
    const card = await roadmap({ begin: '2027-01' });
    expect(status(card)).to.equal('0 of 5 steps done, 15 to 21 months to go');
    await choose(card, 0, 'skipped');
    expect(status(card)).to.equal('0 of 4 steps done, 11 to 15 months to go');
    expect(parts(card, 'segment')).to.have.length(4);
    expect(seen(card)).to.include(
      'Time to hire, including the job search: 12 to 17 months with your plan (16 to 23 months for a career change)',
    );
    const { completed, total } = events.at(-1)!;
    expect([completed, total]).to.deep.equal([0, 4]);
    for (const index of [1, 2, 3, 4]) await choose(card, index, 'done');
    expect(status(card)).to.equal('All 4 steps done');
    expect(card.matches(':state(complete)')).to.equal(true);
  });

  it('move “You are here” to the step in progress', async () => {
    const path = await show('career-path', { trackable: true });
    const card = path.shadowRoot!.querySelector('career-roadmap')!;
    await choose(card, 3, 'inProgress');
    await rendered(path);
    const ladder = path.shadowRoot!.querySelector('salary-ladder')!;
    const rung = parts(ladder, 'here')[0]!.closest('[part~=rung]')!;
    const level = bundled.roadmap!.steps[3]!.salary;
    const { label } = bundled.salaries!.find((salary) => salary.level === level)!;
    expect(rung.textContent).to.include(label);
  });

  it('come back with “Undo” after “Start over”', async () => {
    const card = await roadmap();
    await choose(card, 0, 'done');
    await choose(card, 1, 'inProgress');
    await choose(card, 2, 'skipped');
    const before = kept();
    await press(card, button(card, 'Start over'));
    expect(localStorage).to.have.length(0);
    expect(menus(card).every(({ value }) => value === 'open')).to.equal(true);
    await press(card, button(card, 'Undo'));
    expect(kept()).to.deep.equal(before);
    expect(menus(card)[2]!.value).to.equal('skipped');
  });

  it('follow what a page sets, and another tab stores', async () => {
    const card = await roadmap();
    card.progress = { done: [], skipped: ['python-ml'] };
    await rendered(card);
    expect(menus(card)[0]!.value).to.equal('skipped');
    const text = JSON.stringify({ done: [], inProgress: ['python-ml'] });
    localStorage.setItem('career-path-elements:mlops-engineer', text);
    dispatchEvent(new StorageEvent('storage'));
    await rendered(card);
    expect(menus(card)[0]!.value).to.equal('inProgress');
  });
});

describe('skills', () => {
  const skills = (card: Element): HTMLInputElement[] => [
    ...card.shadowRoot!.querySelectorAll<HTMLInputElement>('[part~=skill] input'),
  ];

  it('are tracked with trackable="skills"', async () => {
    const card = document.createElement('career-roadmap');
    card.setAttribute('trackable', 'skills');
    document.body.append(card);
    await rendered(card);
    expect(card.trackable).to.equal('skills');
    const names = bundled.roadmap!.steps.flatMap((step) => step.skills ?? []);
    expect(skills(card).map((box) => box.closest('label')!.textContent!.trim())).to.deep.equal(
      names,
    );
    await press(card, skills(card)[1]);
    expect(kept()).to.deep.equal({ done: [], skills: { 'python-ml': ['Scikit-learn'] } });
    const { done, state, step } = events.at(-1)!;
    expect([done, state, step]).to.deep.equal([false, 'open', 'python-ml']);
    await expect(card).shadowDom.to.be.accessible();
    await press(card, skills(card)[0]);
    await press(card, skills(card)[1]);
    expect(kept()).to.deep.equal({ done: [], skills: { 'python-ml': ['Python'] } });
    await press(card, button(card, 'Start over'));
    expect(skills(card).some(({ checked }) => checked)).to.equal(false);
    await press(card, button(card, 'Undo'));
    expect(skills(card)[0]!.checked).to.equal(true);
  });

  it('aren’t tracked otherwise', async () => {
    for (const trackable of ['', 'true', 'yes']) {
      const card = document.createElement('career-roadmap');
      card.setAttribute('trackable', trackable);
      document.body.append(card);
      await rendered(card);
      expect(card.trackable).to.equal(true);
      expect(skills(card)).to.have.length(0);
    }
  });
});
