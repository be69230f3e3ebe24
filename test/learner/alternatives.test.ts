/** Alternatives, optional steps and units of time in a learner's plan. */
import { expect } from '@open-wc/testing';
import type { CareerPath } from '../../src/model/path-types.js';
import { parts, rendered, seen } from '../support.js';
import { answers, boxes, events, kept, press, roadmap, status, ticks } from './plan.js';

const week = (count: number) => ({ min: count, max: count, unit: 'week' as const });

const path: CareerPath = {
  id: 'smith',
  lang: 'en',
  title: 'Smith',
  backgrounds: [{ id: 'welder', label: 'Welder' }],
  roadmap: {
    steps: [
      { id: 'school', title: 'School', duration: week(8), phase: 'Learn' },
      { id: 'degree', title: 'Degree', duration: week(100), choice: 'way' },
      {
        id: 'training',
        title: 'Training',
        duration: week(40),
        choice: 'way',
        skippedBy: ['welder'],
      },
      { id: 'course', title: 'Course', duration: week(9), optional: true },
      { id: 'work', title: 'Work', duration: week(52), phase: 'Work' },
    ],
  },
};

const key = 'career-path-elements:smith';
const classes = (card: Element, part: string) =>
  parts(card, part).map(({ className }) => className);

describe('a plan with alternatives', () => {
  it('counts them as one step, and optional steps not at all', async () => {
    const card = await roadmap({ path });
    expect(boxes(card)).to.have.length(5);
    expect(status(card)).to.equal('0 of 3 steps done, 100 to 160 weeks to go');
    expect(classes(card, 'step')).to.deep.equal(['current', '', '', '']);
  });

  it('completes the step by any one of them', async () => {
    for (const index of [1, 2]) {
      localStorage.clear();
      const card = await roadmap({ path });
      await press(card, boxes(card)[index]);
      expect(status(card)).to.equal('1 of 3 steps done, 60 weeks to go');
      expect(classes(card, 'step')).to.deep.equal(['current', 'done', '', '']);
      const done = classes(card, 'alternative');
      expect(done).to.deep.equal(index === 1 ? ['done', ''] : ['', 'done']);
      expect(ticks(card).filter(Boolean)).to.have.length(1);
      const { completed, total } = events.at(-1)!;
      expect([completed, total]).to.deep.equal([1, 3]);
      card.remove();
    }
  });

  it('marks the step as the current one until then', async () => {
    const card = await roadmap({ path });
    await press(card, boxes(card)[0]);
    expect(classes(card, 'step')).to.deep.equal(['done', 'current', '', '']);
    expect(parts(card, 'step')[1]!.ariaCurrent).to.equal('step');
    expect(parts(card, 'alternative').map(({ ariaCurrent }) => ariaCurrent)).to.deep.equal([
      null,
      null,
    ]);
  });

  it('is complete without its optional steps', async () => {
    const card = await roadmap({ path, progress: { done: ['school', 'degree'] } });
    expect(card.matches(':state(complete)')).to.equal(false);
    await press(card, boxes(card)[4]);
    expect(card.matches(':state(complete)')).to.equal(true);
    expect(status(card)).to.equal('All 3 steps done');
    await press(card, boxes(card)[3]);
    expect(status(card)).to.equal('All 3 steps done');
    expect((kept(key) as { done: string[] }).done).to.deep.equal([
      'school',
      'degree',
      'work',
      'course',
    ]);
  });

  it('leaves out a step of which the background covers an alternative', async () => {
    const card = await roadmap({ path });
    await press(card, answers(card)[1]);
    expect(status(card)).to.equal('0 of 2 steps done, 60 weeks to go');
    expect(classes(card, 'step')).to.deep.equal(['current', 'known', '', '']);
    expect(classes(card, 'alternative')).to.deep.equal(['', 'known']);
    expect(parts(card, 'segment')).to.have.length(2);
  });

  it('fills one segment of the strip for each step that counts', async () => {
    const card = await roadmap({ path, progress: { done: ['training', 'course'] } });
    const open = parts(card, 'segment').map(({ classList }) => classList.contains('open'));
    expect(open).to.deep.equal([true, false, true]);
  });

  it('dates the step once, not each alternative, and no optional step', async () => {
    const card = await roadmap({ path, begin: '2027-01' });
    expect(parts(card, 'dates')).to.have.length(3);
    const [, step] = parts(card, 'step');
    expect(step!.querySelectorAll('[part=dates]')).to.have.length(1);
    expect(seen(step!)).to.include('Feb');
  });

  it('shows no dates if the roadmap states its own time, or from a step in hours on', async () => {
    const timeToComplete = week(90);
    const own = await roadmap({
      path: { ...path, roadmap: { ...path.roadmap!, timeToComplete } },
      begin: '2027-01',
    });
    expect(parts(own, 'dates')).to.have.length(0);
    expect(parts(own, 'finish')).to.have.length(0);
    expect(status(own)).to.equal('0 of 3 steps done');

    const hours = { min: 100, max: 100, unit: 'hour' as const };
    const steps = path.roadmap!.steps.map((step) =>
      step.id === 'work' ? { ...step, duration: hours } : step,
    );
    const card = await roadmap({ path: { ...path, roadmap: { steps } }, begin: '2027-01' });
    expect(parts(card, 'dates')).to.have.length(2);
    expect(parts(card, 'finish')).to.have.length(0);
  });

  it('updates the same way as it renders', async () => {
    const card = await roadmap({ path });
    for (const index of [2, 4, 3, 2, 1]) {
      await press(card, boxes(card)[index]);
      const shown = card.shadowRoot!.querySelector('article')!.outerHTML;
      card.requestUpdate();
      await rendered(card);
      expect(card.shadowRoot!.querySelector('article')!.outerHTML).to.equal(shown);
    }
  });
});
