import { expect } from '@open-wc/testing';
import '../../src/text/lang/ar.js';
import { baker, parts, rendered } from '../support.js';
import { button, press, roadmap } from './plan.js';

/** Where the bars of a row begin and end, in percent of its width, from the side where reading starts. */
const bars = (card: Element) =>
  [...card.shadowRoot!.querySelectorAll('.bars')].map((row) => {
    const { left, right, width } = row.getBoundingClientRect();
    const isMirrored = getComputedStyle(row).direction === 'rtl';
    return Object.fromEntries(
      [...row.querySelectorAll(':scope > svg rect')].map((rect) => {
        const box = rect.getBoundingClientRect();
        const start = isMirrored ? right - box.right : box.left - left;
        const percent = [start, start + box.width].map((x) => Math.round((x / width) * 100));
        return [rect.closest('svg')!.className.baseVal, percent];
      }),
    );
  });

const wide = async (set: Parameters<typeof roadmap>[0] = {}) => {
  const into = document.body.appendChild(document.createElement('div'));
  into.style.inlineSize = '60em';
  return roadmap({ begin: '2027-01', into, ...set });
};

describe('the timeline', () => {
  it('draws the earliest and the latest dates of each open step to scale', async () => {
    const card = await wide();
    // Of 21 months, the first step takes 4 to 6, and the last one 2 to 3.
    expect(bars(card)[0]).to.deep.equal({ pale: [0, 29], solid: [0, 19] });
    expect(bars(card)[4]).to.deep.equal({ pale: [62, 100], solid: [62, 71] });
    expect(parts(card, 'timeline')[0]!.ariaHidden).to.equal('true');
    const axis = card.shadowRoot!.querySelector('.axis')!;
    expect([...axis.children].map(({ textContent }) => textContent)).to.deep.equal([
      'Jan 2027',
      'Sep 2028',
    ]);
  });

  it('marks today, if the plan is under way', async () => {
    expect(bars(await wide())[0]).not.to.have.property('today');
    const [row] = bars(await wide({ begin: 'today' }));
    expect(row!['today']![0]).to.be.within(0, 5);
  });

  it('is mirrored where text is written from right to left', async () => {
    const card = await wide({ lang: 'ar' });
    expect(bars(card)[4]).to.deep.equal({ pale: [62, 100], solid: [62, 71] });
    const last = card.shadowRoot!.querySelectorAll('.bars .solid rect')[4]!.getBoundingClientRect();
    const row = card.shadowRoot!.querySelectorAll('.bars')[4]!.getBoundingClientRect();
    expect(last.left - row.left).to.be.below(row.width / 2);
  });

  it('is left out where there is no room, without dates, and for a single step', async () => {
    const narrow = await wide();
    (narrow.parentElement as HTMLElement).style.inlineSize = '20em';
    await rendered(narrow);
    expect(parts(narrow, 'timeline')[0]!.checkVisibility()).to.equal(false);
    const card = await wide();
    await press(card, button(card, 'Hide dates'));
    expect(parts(card, 'timeline')).to.have.length(0);
    expect(parts(await wide({ path: baker }), 'timeline')).to.have.length(0);
  });
});
