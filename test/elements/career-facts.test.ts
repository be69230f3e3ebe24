import { expect } from '@open-wc/testing';
import type { CareerLinkEvent } from '../../src/events.js';
import '../../src/text/lang/de.js';
import { baker, box, parts, rendered, seen, show } from '../support.js';

afterEach(() => document.body.replaceChildren());

describe('<career-facts>', () => {
  it('is a description list of figures and notes', async () => {
    const facts = parts(await show('career-facts'), 'fact');
    expect(facts.map(({ parentElement }) => parentElement!.localName)).to.deep.equal(['dl', 'dl']);
    expect(facts.map((fact) => [...fact.children].map(({ localName }) => localName))).to.deep.equal(
      [
        ['dt', 'dd', 'dd'],
        ['dt', 'dd', 'dd'],
      ],
    );
  });

  it('shows both ends of a small range', async () => {
    for (const [min, max, shown] of [
      [500.2, 500.4, '€500.20 to €500.40'],
      [0.5, 0.9, '€0.50 to €0.90'],
      [1500, 1500.4, '€1,500 to €1,500.40'],
    ] as const) {
      const path = { ...baker, cost: { min, max } };
      expect(seen(await show('career-facts', { path }))).to.include(`Estimated cost ${shown}`);
    }
  });

  it('shows one fact if the path only has one', async () => {
    const { timeToHire: _, ...path } = baker;
    const text = seen(await show('career-facts', { path }));
    expect(text).to.include('Estimated cost €10 to €20');
    expect(text).not.to.include('Time to hire');
  });

  it('shows other facts after time and cost, each with its note and link', async () => {
    const facts = [
      { label: 'Jobs', value: '818,700' },
      {
        label: 'Outlook',
        value: '9 %',
        note: 'to 2034',
        link: { label: 'Learn more', url: 'https://example.org/outlook' },
      },
    ];
    const card = await show('career-facts', { path: { ...baker, facts } });
    expect(parts(card, 'fact').map(seen)).to.deep.equal([
      'Time to hire 7 months',
      'Estimated cost €10 to €20',
      'Jobs 818,700',
      'Outlook 9 % to 2034 Learn more',
    ]);
    const names = parts(card, 'fact').map(({ children }) =>
      [...children].map(({ localName }) => localName).join(' '),
    );
    expect(names).to.deep.equal(['dt dd', 'dt dd', 'dt dd', 'dt dd dd dd']);
    const [more] = parts(card, 'link') as HTMLAnchorElement[];
    expect([more!.href, more!.ariaLabel]).to.deep.equal([
      'https://example.org/outlook',
      'Learn more: Outlook',
    ]);
    expect(more!.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('is there if the path has nothing but other facts, with a heading that fits them', async () => {
    const { id, title, facts } = baker;
    const card = await show('career-facts', { path: { id, title, facts } });
    expect(seen(card)).to.equal('Key facts Working hours 38 a week at night On hours');
    expect(card.matches(':state(empty)')).to.equal(false);
    card.path = { id, title, facts: [] };
    await rendered(card);
    expect(card.matches(':state(empty)')).to.equal(true);
    const without = await show('career-facts', { path: { ...baker, facts: [] } });
    expect(seen(parts(without, 'heading')[0]!)).to.equal('What it takes');
  });

  it('fires an event when a reader follows a link', async () => {
    const card = await show('career-facts', { path: baker });
    const followed: (string | undefined)[] = [];
    card.addEventListener('career-link', (event) => {
      event.preventDefault();
      const { label, url } = event as CareerLinkEvent;
      followed.push(label, url);
    });
    parts(card, 'link')[0]!.click();
    expect(followed).to.deep.equal(['On hours', 'https://example.org/hours']);
  });

  it('rejects links that could run a script', async () => {
    const { error } = console;
    console.error = () => {};
    const url = 'javascript:alert(1)';
    const [fact] = baker.facts!;
    const path = { ...baker, facts: [{ ...fact!, link: { label: 'More', url } }] };
    const card = await show('career-facts', { path });
    console.error = error;
    expect(card.matches(':state(error)')).to.equal(true);
    expect(card.shadowRoot!.querySelector('a') === null).to.equal(true);
  });

  it('fits long words into a narrow column, from the right on a right-to-left page', async () => {
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';
    const link = { label: long, url: 'https://example.org/' };
    const path = { ...baker, facts: [{ label: long, value: long, note: long, link }] };
    for (const dir of ['ltr', 'rtl']) {
      const into = Object.assign(box(280), { dir });
      const card = await show('career-facts', { into, path });
      expect(into.scrollWidth).to.equal(280);
      const [cost, last] = parts(card, 'fact').slice(-2);
      const side = dir === 'rtl' ? 'right' : 'left';
      for (const part of last!.children)
        expect(part.getBoundingClientRect()[side]).to.equal(cost!.getBoundingClientRect()[side]);
      await expect(card).to.be.accessible();
    }
  });

  it('keeps the facts in the path’s language on a German page', async () => {
    const into = Object.assign(box(400), { lang: 'de' });
    const card = await show('career-facts', { into, path: baker });
    expect(seen(card)).to.match(/^Auf einen Blick Zeit bis zur Einstellung 7 Monate/);
    const last = parts(card, 'fact').at(-1)!;
    expect(seen(last)).to.equal('Working hours 38 a week at night On hours');
    expect(
      [...last.querySelectorAll('[lang]')].every((text) => text.matches('[lang=en]')),
    ).to.equal(true);
  });
});
