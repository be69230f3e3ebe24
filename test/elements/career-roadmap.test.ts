import { expect } from '@open-wc/testing';
import { baker, box, heard, parts, seen, show } from '../support.js';

afterEach(() => document.body.replaceChildren());

describe('<career-roadmap>', () => {
  it('is an ordered list of steps, each with a heading one level down', async () => {
    const roadmap = await show('career-roadmap', { headingLevel: 3 });
    const steps = parts(roadmap, 'step');
    expect(steps).to.have.length(5);
    expect(steps[0]!.parentElement!.localName).to.equal('ol');
    expect(steps.map((step) => step.querySelector('h4')?.textContent)).to.deep.equal([
      'Python + ML Fundamentals',
      'DevOps + Cloud Infrastructure',
      'ML Pipelines + Experiment Tracking',
      'Model Monitoring + Production Systems',
      'Certification + Portfolio',
    ]);
  });

  it('announces the salary of each stage in full', async () => {
    const salaries = parts(await show('career-roadmap'), 'salary').map(heard);
    expect(salaries).to.deep.equal([
      '$100,000 a year',
      '$100,000 a year',
      '$155,000 a year',
      '$155,000 a year',
      '$250,000 or more a year',
    ]);
  });

  it('writes the salary of a stage as the ladder does', async () => {
    for (const [currency, amounts, shown] of [
      ['INR', [1250000, 1290000], '₹1.29M'],
      ['USD', [99500, 99540], '$99,540'],
      ['USD', [99500, 99640], '$99.6K'],
      ['EUR', [15, 15.4], '€15.40'],
    ] as const) {
      const salaries = baker.salaries!.map((salary, i) => ({ ...salary, amount: amounts[i]! }));
      const path = { ...baker, currency, salaries };
      const roadmap = await show('career-roadmap', { path });
      const ladder = await show('salary-ladder', { path });
      const step = seen(parts(roadmap, 'salary')[0]!);
      expect(step).to.equal(shown);
      expect(parts(ladder, 'amount')[1]!.textContent).to.equal(shown);
    }
  });

  it('has a strip on one line, with segments in proportion to the steps’ durations', async () => {
    const roadmap = await show('career-roadmap', { into: box(600) });
    const segments = parts(roadmap, 'segment').map((segment) => segment.getBoundingClientRect());
    const total = segments.reduce((sum, { width }) => sum + width, 0);
    [10, 7, 7, 7, 5].forEach((months, i) =>
      expect(segments[i]!.width).to.be.closeTo((months / 36) * total, 1),
    );
    expect(new Set(segments.map(({ top }) => top)).size).to.equal(1);
  });

  it('puts the text beside the title if there is space', async () => {
    const left = async (width: number) => {
      const roadmap = await show('career-roadmap', { into: box(width) });
      return (
        parts(roadmap, 'description')[0]!.getBoundingClientRect().left -
        parts(roadmap, 'title')[0]!.getBoundingClientRect().left
      );
    };
    expect(await left(420)).to.equal(0);
    expect(await left(1200)).to.be.above(200);
  });

  it('separates the potential salary from its label by a space, in the built file too', async () => {
    const card = await show('career-roadmap');
    const label = parts(card, 'salary')[0]!.parentElement!;
    expect(label.textContent).to.match(/^Potential salary at this stage \$100K/);
  });
});
