import { expect } from '@open-wc/testing';
import { baker, box, heard, parts, seen, show } from '../support.js';

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
    const links = parts(await show('career-certifications'), 'link').map(
      ({ ariaLabel }) => ariaLabel,
    );
    expect(links[2]).to.equal('Learn more: CKA (Certified Kubernetes Administrator)');
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
    const [first] = parts(card, 'summary');
    expect(first!.ariaLabel).to.equal(
      'What it adds at each level: AWS Certified ML Engineer Associate',
    );
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

  it('raises both ends of ranges, keeps open ends open, and leaves out levels without pay', async () => {
    const salaries = [
      { level: 'a', label: 'Apprentice', amount: 14.4, max: 27.2, note: 'by period' },
      { level: 'b', label: 'Journeyman', amount: 32 },
      { level: 'c', label: 'Foreman', amount: 38, max: 44.5, orMore: true },
      { level: 'd', label: 'Partner', note: 'by agreement' },
    ];
    const certifications = [
      { id: 'welding', name: 'Welding', boost: { amount: 1.5 } },
      { id: 'safety', name: 'Safety', boost: { percent: 10 } },
    ];
    const path = { id: 'x', title: 'X', currency: 'USD', payPeriod: 'hour' as const };
    const card = await show('career-certifications', {
      path: { ...path, salaries, certifications },
    });
    expect(parts(card, 'boost').map(seen)).to.deep.equal(['+$1.50 an hour', '+10%']);
    expect(parts(card, 'boost').map(heard)).to.deep.equal([
      'Salary boost: $1.50 an hour',
      'Salary boost: +10%',
    ]);
    expect(parts(card, 'raise').map(seen)).to.deep.equal([
      '$14.40–$27.20 → $15.90–$28.70 an hour',
      '$32.00 → $33.50 an hour',
      '$38.00–$44.50+ → $39.50–$46.00+ an hour',
      '$14.40–$27.20 → $15.84–$29.92 an hour',
      '$32.00 → $35.20 an hour',
      '$38.00–$44.50+ → $41.80–$48.95+ an hour',
    ]);
    const [first] = card.shadowRoot!.querySelectorAll('.raises');
    expect([...first!.children].map(heard)).to.deep.equal([
      'Apprentice: $14.40 to $27.20 an hour becomes $15.90 to $28.70 an hour',
      'Journeyman: $32.00 an hour becomes $33.50 an hour',
      'Foreman: $38.00 to $44.50 or more an hour becomes $39.50 to $46.00 or more an hour',
    ]);
  });

  it('has no list of raises if no level has pay', async () => {
    const salaries = [{ level: 'a', label: 'A', note: 'by agreement' }];
    const certifications = [{ id: 'x', name: 'X', boost: { percent: 5 } }];
    const path = { id: 'x', title: 'X', salaries, certifications };
    const card = await show('career-certifications', { path });
    expect(parts(card, 'boost').map(seen)).to.deep.equal(['+5%']);
    expect(parts(card, 'fold')).to.have.length(0);
  });

  it('keeps titles readable beside a boost by the hour', async () => {
    const certifications = [
      { id: 'x', name: 'Welding certificate, level two', boost: { amount: 1.5 } },
    ];
    const path = { id: 'x', title: 'X', currency: 'USD', payPeriod: 'month' as const };
    for (const width of [200, 280, 420, 720]) {
      const into = box(width);
      const card = await show('career-certifications', { into, path: { ...path, certifications } });
      const [title, boost] = ['title', 'boost'].map((name) =>
        parts(card, name)[0]!.getBoundingClientRect(),
      );
      const { left, right } = parts(card, 'certification')[0]!.getBoundingClientRect();
      expect(title!.width, `${width}`).to.be.at.least(Math.min(160, right - left));
      expect(boost!.right).to.be.at.most(right + 0.5);
    }
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
