import { expect } from '@open-wc/testing';
import bundled from '../../data/mlops-engineer.json';
import { baker, parts, rendered, seen } from '../support.js';
import { kept, roadmap, boxes, answers, status, press, warnings } from './plan.js';

describe('the starting point', () => {
  it('is asked for if the path has backgrounds; steps it covers are collapsed', async () => {
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
    expect(status(card)).to.equal('0 of 4 steps done, 12 to 17 months to go');
    expect(boxes(card)).to.have.length(4);
    expect(parts(card, 'segment')).to.have.length(4);
    expect(kept()).to.deep.equal({ done: [], start: 'devops' });
    expect(answers(await roadmap())[2]!.checked).to.equal(true);
  });

  it('isn’t asked for without backgrounds', async () => {
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

  it('is set by the page until the learner chooses another', async () => {
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

  it('can be asked for without checkboxes, and isn’t stored then', async () => {
    const card = await roadmap({ trackable: false, start: '' });
    expect(boxes(card)).to.have.length(0);
    expect(seen(card)).to.include('All steps 15 to 21 months');
    await press(card, answers(card)[2]);
    expect(seen(card)).to.include('All steps 12 to 17 months');
    expect(parts(card, 'segment').some((segment) => segment.classList.contains('open'))).to.equal(
      false,
    );
    expect(localStorage).to.have.length(0);
    expect(card.progress).to.deep.equal({ done: [], start: 'devops' });
  });

  it('completes the plan if it covers all steps', async () => {
    const steps = baker.roadmap!.steps.map((step) => ({ ...step, skippedBy: ['cook'] }));
    const card = await roadmap({ path: { ...baker, roadmap: { steps } }, start: 'cook' });
    expect(status(card)).to.equal('You know all of it already');
    expect(card.matches(':state(complete)')).to.equal(true);
  });

  it('warns about an unknown background', async () => {
    const card = await roadmap({ start: 'sailing' });
    expect(answers(card)[0]!.checked).to.equal(true);
    expect(warnings.join()).to.include('start="sailing"');
  });
});
