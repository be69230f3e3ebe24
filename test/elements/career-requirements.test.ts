import { expect } from '@open-wc/testing';
import '../../src/text/lang/de.js';
import { baker, box, parts, rendered, seen, show } from '../support.js';

afterEach(() => document.body.replaceChildren());

const { id, title } = baker;
const educationRequirements = ['School certificate', 'Apprenticeship'];
const experienceRequirements = ['A trial week'];
const skills = ['Patience', 'Strength'];
const path = { id, title, educationRequirements, experienceRequirements, skills };

describe('<career-requirements>', () => {
  it('is accessible on light and dark pages', async () => {
    await expect(await show('career-requirements')).to.be.accessible();
    const into = box(600, 'color-scheme: dark; background: #101418; color: #e8eaed');
    await expect(await show('career-requirements', { path, into })).to.be.accessible();
  });

  it('lists education, experience and skills, each under its title', async () => {
    const card = await show('career-requirements', { path });
    expect(parts(card, 'group').map(seen)).to.deep.equal([
      'Education School certificate Apprenticeship',
      'Experience A trial week',
      'Skills Patience Strength',
    ]);
    for (const { children } of parts(card, 'group'))
      expect([...children].map(({ localName }) => localName)).to.deep.equal(['h3', 'ul']);
    expect(parts(card, 'item')).to.have.length(3);
    expect(parts(card, 'skill')).to.have.length(2);
  });

  it('has titles one level below the heading, at most level 6', async () => {
    for (const [headingLevel, name] of [
      [1, 'h2'],
      [4, 'h5'],
      [6, 'h6'],
    ] as const) {
      const card = await show('career-requirements', { path, headingLevel });
      for (const { localName } of parts(card, 'title')) expect(localName).to.equal(name);
    }
  });

  it('leaves out lists that are missing or empty, and hides itself without any', async () => {
    const card = await show('career-requirements', {
      path: { id, title, educationRequirements: [], skills },
    });
    expect(parts(card, 'title').map(seen)).to.deep.equal(['Skills']);
    card.path = { ...path, skills: [] };
    await rendered(card);
    expect(parts(card, 'title').map(seen)).to.deep.equal(['Education', 'Experience']);
    card.path = { id, title, educationRequirements: [], experienceRequirements: [], skills: [] };
    await rendered(card);
    expect(card.matches(':state(empty)')).to.equal(true);
    expect(card.getClientRects()).to.have.length(0);
  });

  it('shows lists side by side if there is space, otherwise one below the other', async () => {
    const boxesAt = async (width: number) => {
      const card = await show('career-requirements', { path, into: box(width) });
      return parts(card, 'group').map((group) => group.getBoundingClientRect());
    };
    const [education, experience, last] = await boxesAt(1200);
    expect(education!.top).to.equal(experience!.top);
    expect(experience!.top).to.equal(last!.top);
    expect(education!.width).to.be.closeTo(last!.width, 0.1);
    const [above, below] = await boxesAt(400);
    expect(above!.bottom).to.be.below(below!.top);
  });

  it('fits long words into a narrow column, and starts on the right on a right-to-left page', async () => {
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';
    for (const dir of ['ltr', 'rtl']) {
      const into = Object.assign(box(280), { dir });
      const card = await show('career-requirements', {
        into,
        path: { id, title, educationRequirements: [long], skills: ['Patience', long] },
      });
      expect(into.scrollWidth).to.equal(280);
      const side = dir === 'rtl' ? 'right' : 'left';
      const heading = parts(card, 'heading')[0]!.getBoundingClientRect();
      for (const skill of parts(card, 'skill')) {
        const { left, right } = skill.getBoundingClientRect();
        expect({ left, right }[side]).to.equal(heading[side]);
        expect(left).to.be.at.least(heading.left);
        expect(right).to.be.at.most(heading.right + 0.1);
      }
    }
  });

  it('has German words around items in the path’s language', async () => {
    const into = Object.assign(box(400), { lang: 'de' });
    const card = await show('career-requirements', { into, path: { ...path, lang: 'en' } });
    expect([...parts(card, 'heading'), ...parts(card, 'title')].map(seen)).to.deep.equal([
      'Voraussetzungen',
      'Ausbildung',
      'Erfahrung',
      'Kenntnisse',
    ]);
    for (const item of [...parts(card, 'item'), ...parts(card, 'skill')])
      expect(item.closest('[lang]')!.getAttribute('lang')).to.equal('en');
  });
});
