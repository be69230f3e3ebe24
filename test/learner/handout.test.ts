import { expect } from '@open-wc/testing';
import { printHandout } from '../../src/learner/handout.js';
import type { PlanView } from '../../src/learner/plan-view.js';
import type { CareerRoadmap } from '../../src/elements/career-roadmap.js';
import type { CareerPath } from '../../src/model/path-types.js';
import { baker } from '../support.js';
import { roadmap } from './plan.js';

const link = 'https://example.org/plan#career-progress=baker~doven~1a2b3c';

/** The plan that a card shows. */
const planOf = (card: CareerRoadmap): PlanView =>
  (card as unknown as { current: { plan: PlanView } }).current.plan;

/** A handout, written into a frame instead of a window, and whether it was complete when it was printed. */
const print = async (set: Parameters<typeof roadmap>[0] = {}, options: object = {}) => {
  const card = await roadmap({ storage: 'none', ...set });
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const view = frame.contentWindow!;
  let printed = '';
  view.print = () => {
    printed += view.document.body.textContent;
  };
  await printHandout(view, { lang: 'en', link, plan: planOf(card), ...options });
  const { body } = view.document;
  expect(printed).to.equal(body.textContent);
  return { body, doc: view.document, view };
};

const all = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].map((element) =>
    element.textContent!.replace(/\s+/g, ' ').trim(),
  );

const boxes = (root: ParentNode) =>
  [...root.querySelectorAll('.box')].map(({ ariaLabel }) => ariaLabel);

describe('the handout', () => {
  it('has the title, the status, and a box for each step', async () => {
    const { body, doc } = await print({
      begin: '2027-01',
      progress: {
        done: ['python-ml'],
        inProgress: ['devops-cloud'],
        skipped: ['ml-pipelines'],
      },
    });
    expect(doc.title).to.equal('Plan: MLOps Engineer');
    expect(all(body, 'h1')).to.deep.equal(['Plan: MLOps Engineer']);
    expect(all(body, 'header p')[0]).to.match(
      /^1 of 4 steps done, .+ to go.*As of \w+ \d+, \d{4}$/,
    );
    expect(boxes(body)).to.deep.equal([
      'Done',
      'In progress',
      'Skipped',
      'Not started',
      'Not started',
    ]);
    expect(all(body, 's')).to.deep.equal(['ML Pipelines + Experiment Tracking']);
    const [first, second] = all(body, '.steps > li');
    expect(first).to.match(/^1\. Python \+ ML Fundamentals ?4 to 6 months ?Done/);
    expect(second).to.match(/3 to 4 months ?In progress ?Start Jan 2027, done Mar–Apr 2027/);
    expect(second).to.contain('Skills: Docker · Kubernetes');
  });

  it('writes out addresses, the source of the figures and the link, with its QR code', async () => {
    const { body } = await print({ path: baker });
    expect(all(body, '.address')).to.deep.equal([
      'https://example.org/ovens',
      'https://example.org/guild',
      link,
    ]);
    expect(all(body, 'footer')[0]).to.match(
      /Germany, November 2026 ?Source: The guild ?https:.*Continue online ?https:/,
    );
    const [code] = body.querySelectorAll('.code');
    expect(code!.ariaLabel).to.equal('QR code with the link to your plan');
    const without = await print({ path: { ...baker, source: undefined } }, { link: undefined });
    expect(all(without.body, '.address')).to.deep.equal(['https://example.org/ovens']);
    expect(without.body.querySelector('.code')).to.equal(null);
  });

  it('has phases, alternatives and optional steps', async () => {
    const path: CareerPath = {
      ...baker,
      roadmap: {
        steps: [
          { id: 'a', title: 'A', phase: 'First term', skippedBy: ['cook'] },
          { id: 'b', title: 'B', choice: 'x', duration: { min: 1, max: 1 } },
          { id: 'c', title: 'C', choice: 'x' },
          { id: 'd', title: 'D', phase: 'Second term', optional: true },
        ],
      },
    };
    const { body } = await print({
      path,
      progress: { done: ['c'], start: 'cook' },
      begin: '2027-01',
    });
    expect(all(body, '.phase')).to.deep.equal(['First term', 'Second term']);
    expect(all(body, '.steps')).to.have.length(2);
    expect(all(body, '.choice')).to.deep.equal(['2. One of these is enough']);
    expect(all(body, '.alternatives h3')).to.deep.equal(['B', 'C']);
    expect(boxes(body)).to.deep.equal([
      'You know this already',
      'Not started',
      'Done',
      'Not started',
    ]);
    expect(all(body, 'h3').at(-1)).to.equal('3. D');
    expect(all(body, '.steps > li').at(-1)).to.contain('Optional');
  });

  it('has no dates if the learner has hidden them', async () => {
    const { body } = await print({ begin: '2027-01', progress: { done: [], dates: false } });
    expect(body.textContent).not.to.match(/2027|Finish/);
  });

  it('is styled without style attributes, black on white also on dark pages', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const { body, doc, view } = await print();
    document.documentElement.style.colorScheme = '';
    expect(body.querySelector('[style], style, script')).to.equal(null);
    const { backgroundColor, color } = view.getComputedStyle(doc.documentElement);
    expect([backgroundColor, color]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    const { fill, stroke } = view.getComputedStyle(body.querySelector('.box')!);
    expect([fill, stroke]).to.deep.equal(['none', 'rgb(0, 0, 0)']);
  });

  it('says in which languages it is, and runs from right to left where they do', async () => {
    const { body, doc } = await print({ lang: 'ar', path: baker }, { lang: 'ar' });
    const { dir, lang } = doc.documentElement;
    expect([dir, lang]).to.deep.equal(['rtl', 'ar']);
    expect(body.querySelector<HTMLElement>('h2 span')!.lang).to.equal('en');
    const box = body.querySelector('.box')!.getBoundingClientRect();
    const title = body.querySelector('h2')!.getBoundingClientRect();
    expect(box.left).to.be.above(title.right);
  });

  it('runs no markup of the path', async () => {
    const evil = '<img src=x onerror="parent.hacked = 1">';
    const { body, doc } = await print({
      path: {
        ...baker,
        title: evil,
        region: evil,
        source: { label: evil, url: 'https://example.org/"><img>' },
        roadmap: {
          steps: [
            {
              id: 'a',
              title: evil,
              phase: evil,
              skills: [evil],
              resources: [{ label: evil, url: 'https://example.org/"><img>' }],
            },
          ],
        },
      },
    });
    expect(body.querySelector('img, a')).to.equal(null);
    expect(all(body, '.address')[0]).to.equal('https://example.org/%22%3E%3Cimg%3E');
    expect(doc.title).to.equal(`Plan: ${evil}`);
    expect(all(body, '.phase')).to.deep.equal([evil]);
  });
});
