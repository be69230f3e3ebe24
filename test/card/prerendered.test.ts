import { expect } from '@open-wc/testing';
import type { CareerElement } from '../../src/card/career-element.js';
import { baker, box, rendered, seen, show } from '../support.js';

/** A prerendered card with this HTML in its shadow root, before its first update. */
const prerendered = (tag: string, shadow: string, light = ''): CareerElement => {
  const host = box(400);
  const element = document.createElement(tag) as CareerElement;
  // Like the parser, which attaches the shadow root before the element is upgraded.
  element.attachShadow({ mode: 'open' }).innerHTML = shadow;
  element.innerHTML = light;
  host.append(element);
  return element;
};

const script = `<script type="application/json">${JSON.stringify(baker)}</script>`;

afterEach(() => document.body.replaceChildren());

describe('a prerendered card', () => {
  it('is replaced by a new rendering in the same task', async () => {
    const card = prerendered(
      'salary-ladder',
      '<style>p { color: red }</style><p>From a server</p>',
    );
    expect(seen(card)).to.equal('From a server');
    let painted = false;
    requestAnimationFrame(() => (painted = true));
    await card.updateComplete;
    expect(painted).to.equal(false);
    expect(seen(card)).to.match(/^Salary progression/);
    expect(card.shadowRoot!.querySelectorAll('style')).to.have.length(0);
  });

  it('stays while custom data is loading', async () => {
    const card = prerendered('salary-ladder', '<p>Apprentice</p>', script);
    for (let turn = 0; turn < 3; turn++) await Promise.resolve();
    expect(seen(card)).to.equal('Apprentice');
    await rendered(card);
    expect(seen(card)).to.include('Salary progression Baker');
  });

  it('keeps the focus and open details', async () => {
    const card = prerendered(
      'career-certifications',
      `<details><summary>One</summary></details><a href="#one">One</a>
       <details open><summary>Two</summary></details><a href="#two">Two</a>`,
    );
    card.shadowRoot!.querySelectorAll('a')[1]!.focus();
    await rendered(card);
    const open = [...card.shadowRoot!.querySelectorAll('details')].map((fold) => fold.open);
    expect(open).to.deep.equal([false, true, false]);
    const links = card.shadowRoot!.querySelectorAll('a');
    expect(card.shadowRoot!.activeElement === links[1]).to.equal(true);
  });

  it('is replaced by the error message if its data is invalid', async () => {
    const { error } = console;
    console.error = () => {};
    const card = prerendered(
      'salary-ladder',
      '<p>Old</p>',
      '<script type="application/json">{</script>',
    );
    await rendered(card);
    console.error = error;
    expect(seen(card)).to.match(/isn’t valid JSON/);
    expect(seen(card)).not.to.include('Old');
  });
});

describe('a prerendered page', () => {
  const laidOut = '<slot></slot><div part="page"><salary-ladder></salary-ladder></div>';

  it('keeps its cards, which get their path', async () => {
    const page = prerendered('career-path', laidOut, script);
    const ladder = page.shadowRoot!.querySelector('salary-ladder')!;
    await rendered(page);
    await rendered(ladder);
    expect(page.shadowRoot!.querySelector('salary-ladder') === ladder).to.equal(true);
    expect(seen(ladder)).to.include('Apprentice');
  });

  it('is laid out again for another path, or when cards are slotted into it', async () => {
    const page = prerendered('career-path', laidOut);
    await rendered(page);
    expect(page.shadowRoot!.querySelectorAll('salary-ladder')).to.have.length(1);
    page.path = baker;
    await rendered(page);
    expect(page.shadowRoot!.querySelectorAll('career-duties')).to.have.length(1);
    const filled = prerendered('career-path', laidOut);
    await rendered(filled);
    const slotted = new Promise((done) =>
      filled.shadowRoot!.addEventListener('slotchange', done, { once: true }),
    );
    filled.append(document.createElement('career-facts'));
    await slotted;
    await rendered(filled);
    expect(filled.shadowRoot!.querySelector('[part=page]') === null).to.equal(true);
  });

  it('never gives cards the bundled path while custom data is loading', async () => {
    const host = box(400);
    host.innerHTML = `<career-path>${script}<salary-ladder></salary-ladder></career-path>`;
    const page = host.querySelector('career-path')!;
    const ladder = host.querySelector('salary-ladder')!;
    await Promise.resolve();
    const text = () => ladder.shadowRoot!.querySelector('.card:not([inert])')?.textContent ?? '';
    expect(text()).not.to.include('MLOps');
    await rendered(page);
    await rendered(ladder);
    expect(text()).to.include('Apprentice');
    expect(await show('career-facts', { into: page }).then(seen)).to.include('7 months');
  });
});
