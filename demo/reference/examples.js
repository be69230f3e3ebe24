/** The live card of an element, in each state that shows something of its own. */

const done = (steps) => ({ done: steps.map(({ id }) => id) });

const plan = { trackable: true, storage: 'none', start: 'devops', begin: '2027-01' };

/** What a card is given in each state; within a `<career-path>` where a learner's plan is another card's. */
const states = {
  'as it is': () => ({}),
  'with a source': ({ bundled }) => ({
    path: {
      ...bundled,
      region: 'United States',
      asOf: '2026-11',
      source: { label: 'A survey', url: 'https://example.org/survey' },
    },
  }),
  'with a plan': ({ bundled }) => ({
    around: { ...plan, progress: done(bundled.roadmap.steps.slice(0, 1)) },
  }),
  'all done': ({ bundled }) => ({ around: { ...plan, progress: done(bundled.roadmap.steps) } }),
  'with slots': () => ({ slots: ['heading', 'footer'] }),
  'without its data': () => ({ src: new URL('missing.json', import.meta.url).href }),
};

export const stateNames = Object.keys(states);

/** Shows a card in a state, once all of it is there. */
export const showIn = async (place, tag, name) => {
  const { bundled } = customElements.get('career-path');
  const { around, slots = [], ...own } = states[name]({ bundled });
  const card = document.createElement(tag);
  card.setAttribute('heading-level', '3');
  Object.assign(card, own);
  for (const slot of slots)
    card.append(
      Object.assign(document.createElement('span'), { slot, textContent: `Your ${slot}` }),
    );
  let outer = card;
  if (around && tag === 'career-path') Object.assign(card, around);
  else if (around) {
    outer = Object.assign(document.createElement('career-path'), around);
    outer.append(card);
  }
  place.replaceChildren(outer);
  await outer.updateComplete;
  await card.updateComplete;
  for (const inner of card.shadowRoot.querySelectorAll(':defined')) await inner.updateComplete;
  return card;
};

/** Elements with a part; an empty `<career-path>` hands out those of its cards with their tags before them. */
export const findPart = (card, name) => {
  const own = [...card.shadowRoot.querySelectorAll('*')].filter((one) => one.part.contains(name));
  const inner = [...card.shadowRoot.querySelectorAll('[exportparts]')].flatMap((one) =>
    name.startsWith(`${one.localName}-`) ? findPart(one, name.slice(one.localName.length + 1)) : [],
  );
  return [...own, ...inner].filter((one) => one.getClientRects().length);
};
