import { expect } from '@open-wc/testing';
import { baker, heard, parts, seen, show } from '../support.js';

afterEach(() => document.body.replaceChildren());

describe('<career-certifications>', () => {
  it('announces each boost in full', async () => {
    const boosts = parts(await show('career-certifications'), 'boost').map(heard);
    expect(boosts).to.deep.equal([
      'Salary boost: $20,000 a year',
      'Salary boost: +25%',
      'Salary boost: $12,000 a year',
    ]);
  });

  it('has links with descriptive names', async () => {
    const links = parts(await show('career-certifications'), 'link').map(heard);
    expect(links[2]).to.equal('Learn more : CKA (Certified Kubernetes Administrator)');
    expect(new Set(links).size).to.equal(3);
  });

  it('has a heading for each, one level down, at most level 6', async () => {
    for (const [headingLevel, name] of [
      [2, 'h3'],
      [6, 'h6'],
    ] as const) {
      const titles = parts(await show('career-certifications', { headingLevel }), 'title');
      expect(titles.map(({ localName }) => localName)).to.deep.equal([name, name, name]);
    }
  });

  it('shows the boost at each level, for amounts and percentages, with open ends', async () => {
    const card = await show('career-certifications');
    const rows = [...card.shadowRoot!.querySelectorAll('.raises')].map((list) =>
      [...list.children].map(seen),
    );
    expect(rows).to.deep.equal([
      ['Entry $100K → $120K', 'Mid $155K → $175K', 'Senior $250K+ → $270K+'],
      ['Entry $100K → $125K', 'Mid $155K → $193.8K', 'Senior $250K+ → $312.5K+'],
      ['Entry $100K → $112K', 'Mid $155K → $167K', 'Senior $250K+ → $262K+'],
    ]);
    expect(heard(card.shadowRoot!.querySelectorAll('.raises')[1]!)).to.equal(
      'Entry: $100,000 a year becomes $125,000 a year Mid: $155,000 a year becomes $193,750 a year Senior: $250,000 or more a year becomes $312,500 or more a year',
    );
  });

  it('opens one at a time, and names the source of the estimate', async () => {
    const card = await show('career-certifications');
    const folds = parts(card, 'fold') as HTMLDetailsElement[];
    expect(folds.map(({ open }) => open)).to.deep.equal([false, false, false]);
    folds[0]!.open = true;
    folds[1]!.open = true;
    // Firefox before 130 ignores the name of <details>, so several can be open.
    if ('name' in folds[0]!)
      expect(folds.map(({ open }) => open)).to.deep.equal([false, true, false]);
    const names = parts(card, 'summary').map(heard);
    expect(names[0]).to.equal('What it adds at each level : AWS Certified ML Engineer Associate');
    expect(seen(folds[1]!)).to.include('An estimate for this certification alone.');
  });

  it('shows each raise, even a small one, and tells boosts apart', async () => {
    const raisesOf = async (currency: string, amounts: number[], boosts: object[]) => {
      const salaries = amounts.map((amount, i) => ({ level: `${i}`, label: `L${i}`, amount }));
      const certifications = boosts.map((boost, i) => ({ id: `${i}`, name: `C${i}`, boost }));
      const path = { ...baker, roadmap: undefined, currency, salaries, certifications };
      const card = await show('career-certifications', { path: path as typeof baker });
      return ['boost', 'raise'].map((part) =>
        parts(card, part).map((element) => seen(element).replace(/\s+/g, ' ')),
      );
    };
    expect(await raisesOf('INR', [1250000, 1290000, 1340000], [{ amount: 40000 }])).to.deep.equal([
      ['+₹40K'],
      ['₹1.25M → ₹1.29M', '₹1.29M → ₹1.33M', '₹1.34M → ₹1.38M'],
    ]);
    // The salaries alone would be ₹1.3M and ₹1.4M.
    expect(await raisesOf('INR', [1250000, 1350000], [{ amount: 40000 }])).to.deep.equal([
      ['+₹40K'],
      ['₹1.25M → ₹1.29M', '₹1.35M → ₹1.39M'],
    ]);
    expect(await raisesOf('USD', [99500], [{ amount: 40 }, { percent: 0.08 }])).to.deep.equal([
      ['+$40', '+0.1%'],
      ['$99,500 → $99,540', '$99,500 → $99,580'],
    ]);
    expect(
      await raisesOf('USD', [50000], [{ percent: 1.04 }, { percent: 1.01 }, { amount: 500 }]),
    ).to.deep.equal([
      ['+1.04%', '+1.01%', '+$500'],
      ['$50,000 → $50,520', '$50,000 → $50,505', '$50,000 → $50,500'],
    ]);
  });

  it('has no details without a boost or without salaries', async () => {
    for (const path of [
      { ...baker, certifications: [{ id: 'x', name: 'X' }] },
      { ...baker, salaries: undefined, roadmap: undefined },
    ]) {
      const card = await show('career-certifications', { path });
      expect(parts(card, 'certification')).to.have.length(1);
      expect(parts(card, 'fold')).to.have.length(0);
    }
  });

  it('shows a certification that only has a name', async () => {
    const path = { ...baker, certifications: [{ id: 'x', name: 'X' }] };
    const card = await show('career-certifications', { path });
    expect(heard(parts(card, 'certification')[0]!)).to.equal('X');
  });
});
