/** The live card of an element, in each state that shows something of its own. */

const done = (steps) => ({ done: steps.map(({ id }) => id) });

const plan = { trackable: true, storage: 'none', start: 'devops', begin: '2027-01' };

/** How long data keep one waiting. */
const LATE = 8000;

/** What a card is given in each state; within a `<career-path>` where a learner's plan is another card's. */
const states = {
  'as it is': () => ({}),
  'with a source': ({ bundled }) => ({
    data: {
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
  'with a mistake': ({ bundled: { id, title } }) => ({
    data: { id, title, salaries: [{ level: 'entry', label: 'Entry', amount: '100K' }] },
  }),
  'with a title alone': ({ bundled: { id, title } }) => ({ data: { id, title } }),
  'waiting for data': ({ bundled }) => ({ late: bundled }),
};

export const stateNames = Object.keys(states);

/** Data between the tags, at once or late. */
const script = (data, late) => {
  const made = Object.assign(document.createElement('script'), {
    type: 'application/json',
    textContent: data ? JSON.stringify(data) : '',
  });
  if (late) setTimeout(() => (made.textContent = JSON.stringify(late)), LATE);
  return made;
};

/** Shows a card in a state, once all of it is there that is to be there by then. */
export const showIn = async (place, tag, name) => {
  const { bundled } = customElements.get('career-path');
  const { around, data, late, slots = [], ...own } = states[name]({ bundled });
  const card = document.createElement(tag);
  card.setAttribute('heading-level', '3');
  Object.assign(card, own);
  if (data || late) card.append(script(data, late));
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
  if (late) return card;
  await outer.updateComplete;
  await card.updateComplete;
  for (const inner of card.shadowRoot.querySelectorAll(':defined')) await inner.updateComplete;
  return card;
};

/** Elements with a part; an empty `<career-path>` hands out those of its cards with their tags before them. */
export const findPart = ({ shadowRoot }, name) => {
  const own = [...shadowRoot.querySelectorAll(`[part~="${CSS.escape(name)}"]`)];
  const inner = [...shadowRoot.querySelectorAll('[exportparts]')].flatMap((one) =>
    name.startsWith(`${one.localName}-`) ? findPart(one, name.slice(one.localName.length + 1)) : [],
  );
  return [...own, ...inner].filter(
    (one) => one.getClientRects().length && getComputedStyle(one).visibility === 'visible',
  );
};
