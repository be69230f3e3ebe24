/** The reference: a section an element, made from the manifest, with a live card to point things out on. */
import * as snippets from '../../src/build/snippets.js';
import { findPart, showIn, stateNames } from './examples.js';

const get = async (file) => (await fetch(new URL(`../../dist/${file}`, import.meta.url))).json();
const [{ modules }, { files, version }] = await Promise.all([
  get('custom-elements.json'),
  get('integrity.json'),
  import('../../dist/career-path-elements.js'),
]);
const all = modules.flatMap(({ declarations }) => declarations);
const elements = all.filter(({ tagName }) => tagName);
const classes = new Map(all.map((one) => [one.name, one]));

const make = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const code = (text) => make('code', {}, text);

/** A text with `code` in it. */
const prose = (text = '') =>
  text.split(/`([^`]*)`/).map((part, index) => (index % 2 ? code(part) : part));

/** One of a list: its name, what it takes, and what it is for. */
const entry = (name, about, ...facts) => [
  make('dt', {}, name),
  make('dd', {}, ...(facts.length ? [make('p', { className: 'facts' }, ...facts)] : []), ...about),
];

const group = (title, entries) =>
  entries.length ? [make('h3', {}, title), make('dl', {}, ...entries.flat())] : [];

const typeOf = ({ default: fallback, type }) => [
  ...(type ? [code(type.text)] : []),
  ...(fallback === undefined ? [] : [', default ', code(fallback)]),
];

const attributes = ({ attributes, members }) =>
  attributes.map((attribute) => {
    const { description, fieldName, name } = attribute;
    const field = members.find((member) => member.name === fieldName);
    const property = field && fieldName !== name ? [', property ', code(fieldName)] : [];
    return entry(code(name), prose(description), ...typeOf(attribute), ...property);
  });

const properties = ({ attributes, members }) =>
  members
    .filter(
      ({ kind, name }) => kind === 'field' && !attributes.some((one) => one.fieldName === name),
    )
    .map((field) => entry(code(field.name), prose(field.description), ...typeOf(field)));

const methods = ({ members }) =>
  members
    .filter(({ kind }) => kind === 'method')
    .map(({ description, name }) => entry(code(`${name}()`), prose(description)));

const slots = ({ slots }) =>
  slots.map(({ description, name }) => entry(name ? code(name) : 'default', prose(description)));

const states = ({ cssStates }) =>
  cssStates.map(({ description, name }) => {
    const shown = entry(code(`:state(${name})`), prose(description));
    shown[0].dataset.state = name;
    return shown;
  });

const fieldsOf = ({ members = [] }) =>
  make(
    'ul',
    {},
    ...members.map((field) =>
      make(
        'li',
        {},
        code(field.name),
        ': ',
        ...prose(field.description),
        ' ',
        code(field.type.text),
      ),
    ),
  );

const events = ({ events }) =>
  events.map(({ description, name, type }) =>
    entry(code(name), [...prose(description), fieldsOf(classes.get(type.text))], code(type.text)),
  );

/** The styles that point out a part. */
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];
const pointTo = (id, tag, part) =>
  sheet.replaceSync(
    part
      ? `#${id} ${tag}::part(${part}) { outline: 3px solid light-dark(#c2185b, #ff8ab5); outline-offset: 2px; }`
      : '',
  );

/** The live card, with its states and what it tells. */
const example = (element) => {
  const { events, tagName } = element;
  // It may scroll, and then with the keyboard, too.
  const place = make('div', { className: 'place', id: `live-${tagName}`, tabIndex: 0 });
  place.setAttribute('role', 'group');
  place.setAttribute('aria-label', `Live ${tagName}`);
  const log = make('ol', { className: 'log' });
  const said = make('p', { className: 'said-of-part' });
  said.setAttribute('role', 'status');
  let card;
  let turn = 0;
  const show = async (name) => {
    const mine = ++turn;
    const shown = await showIn(place, tagName, name);
    if (mine !== turn) return;
    card = shown;
    for (const state of root.querySelectorAll('[data-state]'))
      state.classList.toggle('on', card.matches(`:state(${state.dataset.state})`));
    for (const field of choices.elements) field.checked = field.value === name;
  };
  const choices = make(
    'fieldset',
    {},
    make('legend', {}, 'The card'),
    ...stateNames.map((name) =>
      make(
        'label',
        {},
        make('input', {
          type: 'radio',
          name: `state-${tagName}`,
          value: name,
          checked: name === stateNames[0],
          onchange: () => show(name),
        }),
        ` ${name}`,
      ),
    ),
  );
  for (const { name, type } of events)
    place.addEventListener(name, (event) => {
      const { members = [] } = classes.get(type.text);
      const fields = members.map((field) => [field.name, event[field.name]]);
      const line = fields.map(([field, value]) => {
        const { message, title } = value ?? {};
        const text =
          message ?? title ?? (typeof value === 'object' ? JSON.stringify(value) : value);
        return `${field}: ${String(text).slice(0, 80)}`;
      });
      // Links of an example lead away from what one wants to look at.
      if (event.cancelable) event.preventDefault();
      log.prepend(make('li', {}, code(name), ` ${line.join(', ')}`));
      while (log.children.length > 5) log.lastChild.remove();
    });
  /** Shows a part, in the first state that has it. */
  const point = async (part) => {
    const now = [...choices.elements].find(({ checked }) => checked)?.value;
    for (const name of [now, ...stateNames]) {
      if (!card || name !== now) await show(name);
      const [found] = findPart(card, part);
      if (!found) continue;
      // What is folded can't be seen.
      for (let fold = found.closest('details'); fold; fold = fold.parentElement.closest('details'))
        if (part !== 'fold' && part !== 'summary') fold.open = true;
      pointTo(place.id, tagName, part);
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      said.textContent = `${part}: ${findPart(card, part).length} on this card, ${name}.`;
      return;
    }
    pointTo();
    said.textContent = `${part} is on no card here.`;
  };
  const leave = () => {
    pointTo();
    said.textContent = '';
  };
  const live = make(
    'div',
    { className: 'live' },
    choices,
    place,
    said,
    make('div', { className: 'heard' }, make('strong', {}, 'Events'), log),
  );
  const root = make('section', { id: tagName });
  return { leave, live, point, root, show };
};

const section = (element) => {
  const { cssParts, cssProperties, description, tagName } = element;
  const { leave, live, point, root, show } = example(element);
  let pressed;
  const parts = cssParts.map(({ description, name }) => {
    const button = make('button', { type: 'button' }, code(name));
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => {
      const again = pressed === button;
      pressed?.setAttribute('aria-pressed', 'false');
      pressed = again ? undefined : button;
      button.setAttribute('aria-pressed', String(!again));
      if (again) leave();
      else point(name);
    });
    return entry(button, prose(description));
  });
  const where = { base: snippets.baseOf(version), files };
  const asked = { card: tagName, attributes: {}, properties: {} };
  const html = make('pre', { tabIndex: 0 }, code(snippets.plainHtml(where, asked)));
  const script = make('pre', { tabIndex: 0 }, code(`import 'career-path-elements/${tagName}';`));
  root.append(
    make('h2', {}, code(`<${tagName}>`)),
    make('p', {}, ...prose(description)),
    make(
      'p',
      {},
      make('a', { href: `builder.html#card=${tagName}` }, 'Build one with your own numbers'),
    ),
    make(
      'div',
      { className: 'columns-reference' },
      live,
      make(
        'div',
        { className: 'lists' },
        ...group('Attributes', attributes(element)),
        ...group('Properties', properties(element)),
        ...group('Methods', methods(element)),
        ...group('Events', events(element)),
        ...group('Slots', slots(element)),
        ...group('Parts', parts),
        ...group('States', states(element)),
        ...(cssProperties
          ? [
              make(
                'p',
                {},
                make('a', { href: '#custom-properties' }, 'Custom properties'),
                ': as all cards.',
              ),
            ]
          : []),
        make('h3', {}, 'To use it'),
        html,
        script,
      ),
    ),
  );
  show(stateNames[0]);
  return root;
};

const { cssProperties } = elements.find(({ cssProperties }) => cssProperties);
const shared = make(
  'section',
  { id: 'custom-properties' },
  make('h2', {}, 'Custom properties'),
  make('p', {}, 'The same for all cards; set them on a card, or on anything around it.'),
  make(
    'dl',
    {},
    ...cssProperties.flatMap((one) =>
      entry(code(one.name), prose(one.description), ...typeOf(one)),
    ),
  ),
);

const links = [
  ...elements.map(({ tagName }) => [tagName, `<${tagName}>`]),
  ['custom-properties', 'Custom properties'],
];
document
  .querySelector('#contents')
  .append(
    make(
      'ul',
      {},
      ...links.map(([id, text]) => make('li', {}, make('a', { href: `#${id}` }, code(text)))),
    ),
  );
document.querySelector('#elements').append(...elements.map(section), shared);
// The place that the address names is there only now.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
