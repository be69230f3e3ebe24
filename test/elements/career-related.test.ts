import { expect } from '@open-wc/testing';
import type { CareerLinkEvent } from '../../src/events.js';
import '../../src/text/lang/de.js';
import { baker, box, parts, rendered, seen, show } from '../support.js';

const { error } = console;

afterEach(() => {
  console.error = error;
  document.body.replaceChildren();
});

const { id, title } = baker;
const relatedCareers = [
  { label: 'Pastry cook', url: 'https://example.org/pastry', note: 'Works with sugar' },
  { label: 'Cook', url: 'https://example.org/cook' },
  { label: 'Miller', note: 'Makes the flour' },
  { label: 'Farmer' },
];
const path = { id, title, relatedCareers };

describe('<career-related>', () => {
  it('is accessible on light and dark pages', async () => {
    await expect(await show('career-related')).to.be.accessible();
    const into = box(600, 'color-scheme: dark; background: #101418; color: #e8eaed');
    await expect(await show('career-related', { path, into })).to.be.accessible();
  });

  it('lists each career with its note, as a link if there is an address', async () => {
    const card = await show('career-related', { path });
    expect(parts(card, 'career').map(seen)).to.deep.equal([
      'Pastry cook Works with sugar',
      'Cook',
      'Miller Makes the flour',
      'Farmer',
    ]);
    expect(parts(card, 'note').map(seen)).to.deep.equal(['Works with sugar', 'Makes the flour']);
    const links = parts(card, 'link') as HTMLAnchorElement[];
    expect(links.map((link) => [seen(link), link.href])).to.deep.equal([
      ['Pastry cook', 'https://example.org/pastry'],
      ['Cook', 'https://example.org/cook'],
    ]);
    for (const link of links) expect(link.getBoundingClientRect().height).to.be.at.least(24);
    for (const { parentElement } of parts(card, 'career'))
      expect(parentElement!.matches('ul[role=list]')).to.equal(true);
  });

  it('fires an event when a reader follows a link', async () => {
    const card = await show('career-related', { path });
    const followed: (string | undefined)[] = [];
    card.addEventListener('career-link', (event) => {
      event.preventDefault();
      const { label, url } = event as CareerLinkEvent;
      followed.push(label, url);
    });
    parts(card, 'link')[1]!.click();
    expect(followed).to.deep.equal(['Cook', 'https://example.org/cook']);
  });

  it('hides itself without related careers', async () => {
    const card = await show('career-related', { path: { id, title } });
    expect(card.matches(':state(empty)')).to.equal(true);
    card.path = { ...path, relatedCareers: [] };
    await rendered(card);
    expect(card.matches(':state(empty)')).to.equal(true);
    expect(card.getClientRects()).to.have.length(0);
  });

  it('rejects addresses that could run a script', async () => {
    console.error = () => {};
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//x.org']) {
      const card = await show('career-related', {
        path: { ...path, relatedCareers: [{ label: 'Miller', url }] },
      });
      expect(card.matches(':state(error)'), url).to.equal(true);
      expect(card.shadowRoot!.querySelector('a') === null, url).to.equal(true);
    }
  });

  it('fits long words into a narrow column, and starts on the right on a right-to-left page', async () => {
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';
    const careers = [
      { label: 'Cook', url: 'https://example.org/' },
      { label: long, url: 'https://example.org/', note: long },
    ];
    for (const dir of ['ltr', 'rtl']) {
      const into = Object.assign(box(280), { dir });
      const card = await show('career-related', {
        into,
        path: { ...path, relatedCareers: careers },
      });
      expect(into.scrollWidth).to.equal(280);
      const heading = parts(card, 'heading')[0]!.getBoundingClientRect();
      const side = dir === 'rtl' ? 'right' : 'left';
      for (const link of parts(card, 'link')) {
        const { left, right } = link.getBoundingClientRect();
        expect({ left, right }[side]).to.be.closeTo(heading[side], 0.1);
        expect(left).to.be.at.least(heading.left - 0.1);
        expect(right).to.be.at.most(heading.right + 0.1);
      }
    }
  });

  it('has a German heading above careers in the path’s language', async () => {
    const into = Object.assign(box(400), { lang: 'de' });
    const card = await show('career-related', { into, path: { ...path, lang: 'en' } });
    expect(parts(card, 'heading').map(seen)).to.deep.equal(['Verwandte Berufe']);
    for (const career of parts(card, 'career'))
      expect(career.closest('[lang]')!.getAttribute('lang')).to.equal('en');
  });
});
