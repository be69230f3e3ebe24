import { expect } from '@open-wc/testing';
import type { CareerRoadmap } from '../../src/elements/career-roadmap.js';
import { allBelow, baker, box, parts, rendered, seen, show } from '../support.js';
import { boxes, answers, status, press, events } from './plan.js';

describe('one plan for a whole path', () => {
  const here = (page: ParentNode): string[] =>
    allBelow(page)
      .filter((element) => element.matches('[part="here"]'))
      .map((element) => element.closest('li')!.querySelector('[part="level"]')!.textContent!);

  it('comes from the roadmap inside, and ends when that is removed', async () => {
    const host = box(800);
    host.innerHTML = `<career-path><salary-ladder></salary-ladder><career-facts></career-facts>
      <div><career-roadmap trackable start="devops"></career-roadmap></div></career-path>`;
    const page = host.firstElementChild!;
    const [ladder, facts, card] = [
      ...host.querySelectorAll<CareerRoadmap>('salary-ladder, career-facts, career-roadmap'),
    ] as [CareerRoadmap, CareerRoadmap, CareerRoadmap];
    const settle = async () => {
      for (const element of [card, page, ladder, facts]) await rendered(element);
    };
    await settle();
    expect(here(host)).to.deep.equal(['Entry']);
    expect(seen(facts)).to.include('13 to 19 months starting from “DevOps”');
    await press(card, boxes(card)[0]);
    await settle();
    expect(here(host)).to.deep.equal(['Mid']);
    await press(card, answers(card)[0]);
    await settle();
    expect(here(host)).to.deep.equal(['Entry']);
    expect(seen(facts)).to.include('16 to 23 months for a career change');
    expect(seen(facts)).not.to.include('DevOps');
    card.remove();
    await settle();
    expect(here(host)).to.deep.equal([]);
    host.append(card);
    await settle();
    expect(here(host)).to.deep.equal([]);
    page.append(card);
    await settle();
    expect(here(host)).to.deep.equal(['Entry']);
  });

  it('comes from the <career-path> for the whole page', async () => {
    const page = await show('career-path', { trackable: true, start: 'devops' });
    const card = page.shadowRoot!.querySelector('career-roadmap')!;
    await rendered(card);
    expect(here(page.shadowRoot!)).to.deep.equal(['Entry']);
    await press(card, boxes(card)[0]);
    await rendered(page);
    expect(here(page.shadowRoot!)).to.deep.equal(['Mid']);
    expect(status(card)).to.equal('1 of 4 steps done, 8 to 11 months to go');
    expect(events.map(({ target }) => (target as Element).localName)).to.deep.equal([
      'career-path',
    ]);
    expect((page as CareerRoadmap).progress).to.deep.equal({ done: ['python-ml'] });
  });

  it('only applies to its own path', async () => {
    const page = await show('career-path', { trackable: true });
    const ladder = await show('salary-ladder', { path: baker, into: page });
    expect(here(ladder.shadowRoot!)).to.deep.equal([]);
  });

  it('marks no level unless the learner’s position is known', async () => {
    const host = box(800);
    host.innerHTML =
      '<career-path begin="2027-01"><salary-ladder></salary-ladder><career-roadmap></career-roadmap></career-path>';
    for (const element of host.querySelectorAll('*')) await rendered(element);
    expect(here(host)).to.deep.equal([]);
    expect(parts(host.querySelector('career-roadmap')!, 'dates')).to.have.length(5);
  });
});
