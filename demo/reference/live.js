/** The live card of an element: in each of its states, with its parts pointed out, and what it tells. */
import { code, make } from '../make.js';
import { findPart, showIn, stateNames } from './examples.js';

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

/** By tag: the part that is pressed, and the one that pointer or focus are at. */
const marks = new Map();

const rule = (tag, part, style) =>
  part
    ? `#live-${tag} ${tag}::part(${part}) {
        outline: 3px ${style} light-dark(#c2185b, #ff8ab5);
        outline-offset: 2px;
        mask: none;
        scroll-margin: 3rem;
      }`
    : '';

const mark = (tag, change) => {
  marks.set(tag, { ...marks.get(tag), ...change });
  sheet.replaceSync(
    [...marks]
      .map(([tag, { at, pressed }]) => rule(tag, at, 'dashed') + rule(tag, pressed, 'solid'))
      .join(''),
  );
};

/** A value in a line. */
const inBrief = (value) => {
  const { message, title } = value ?? {};
  const text = message ?? title ?? (typeof value === 'object' ? JSON.stringify(value) : value);
  return String(text).slice(0, 80);
};

export const liveCard = ({ events = [], tagName }, fieldsOf) => {
  let card;
  let name = stateNames[0];
  let pressed;
  let turn = 0;
  const parts = new Map();
  const states = new Map();

  // It may scroll, and then with the keyboard, too.
  const place = make('div', { className: 'place', id: `live-${tagName}`, tabIndex: 0 });
  place.setAttribute('role', 'group');
  place.setAttribute('aria-label', `Live ${tagName}`);
  const said = make('p', { className: 'said-of-part' });
  said.setAttribute('role', 'status');
  const back = make(
    'button',
    { type: 'button', className: 'back', hidden: true },
    'Back to the list',
  );
  const log = make('ol');
  const heard = make('div', { className: 'log' }, log);
  heard.setAttribute('role', 'log');
  heard.setAttribute('aria-label', `Events of ${tagName}`);

  /** Says at each part and state whether it is on the card. */
  const compare = () => {
    if (!card) return;
    for (const [part, note] of parts) note.hidden = findPart(card, part).length > 0;
    for (const [state, note] of states) {
      note.hidden = !card.matches(`:state(${state})`);
      note.parentElement.classList.toggle('on', !note.hidden);
    }
  };
  const compareSoon = () => requestAnimationFrame(compare);

  const show = async (wanted) => {
    const mine = ++turn;
    const shown = await showIn(place, tagName, wanted);
    if (mine !== turn) return;
    card = shown;
    name = wanted;
    for (const field of choices.elements) field.checked = field.value === name;
    compare();
  };

  const choices = make(
    'fieldset',
    {},
    make('legend', {}, 'The card'),
    ...stateNames.map((value) =>
      make(
        'label',
        {},
        make('input', {
          type: 'radio',
          name: `state-${tagName}`,
          value,
          checked: value === name,
          onchange: () => show(value),
        }),
        ` ${value}`,
      ),
    ),
  );

  for (const { name, type } of events)
    place.addEventListener(name, (event) => {
      const told = fieldsOf(type.text).map((field) => `${field}: ${inBrief(event[field])}`);
      // Links of an example lead away from what one wants to look at.
      if (event.cancelable) event.preventDefault();
      log.prepend(make('li', {}, code(name), ` ${told.join(', ')}`));
      while (log.children.length > 5) log.lastChild.remove();
      // It scrolls where it is long.
      heard.tabIndex = 0;
      compareSoon();
    });
  place.addEventListener('toggle', compareSoon, true);

  /** Shows the card in the first state, from the present one on, that has what is wanted. */
  const seek = async (has) => {
    const before = name;
    for (const other of [before, ...stateNames.filter((other) => other !== before)]) {
      if (!card || other !== name) await show(other);
      if (has()) return true;
    }
    await show(before);
    return false;
  };

  const leave = () => {
    mark(tagName, { pressed: undefined });
    said.textContent = '';
    back.hidden = true;
  };

  const point = async (part) => {
    if (!(await seek(() => findPart(card, part).length))) {
      mark(tagName, { pressed: undefined });
      said.textContent = `${part} is on no card here.`;
      return;
    }
    const [found] = findPart(card, part);
    // What is folded can't be seen.
    for (let fold = found.closest('details'); fold; fold = fold.parentElement.closest('details'))
      if (part !== 'fold' && part !== 'summary') fold.open = true;
    mark(tagName, { pressed: part });
    found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    said.textContent = `${part}: ${findPart(card, part).length} on this card, ${name}.`;
    back.hidden = false;
  };

  const press = (button, part) => {
    const again = pressed === button;
    pressed?.setAttribute('aria-pressed', 'false');
    pressed = again ? undefined : button;
    button.setAttribute('aria-pressed', String(!again));
    if (again) leave();
    else point(part);
  };
  back.addEventListener('click', () => {
    pressed.focus({ preventScroll: true });
    pressed.scrollIntoView({ block: 'center', behavior: 'instant' });
  });

  return {
    show: () => show(name),

    /** A button that points out a part, and a note for when there is none of it. */
    part(part) {
      const button = make('button', { type: 'button' }, code(part));
      button.setAttribute('aria-pressed', 'false');
      button.addEventListener('click', () => press(button, part));
      for (const [type, at] of [
        ['pointerenter', part],
        ['pointerleave', undefined],
        ['focus', part],
        ['blur', undefined],
      ])
        button.addEventListener(type, () => mark(tagName, { at }));
      const note = make('span', { className: 'note', hidden: true }, ' not on this card now');
      parts.set(part, note);
      return [button, note];
    },

    /** A button that brings the card to a state, and a note for when it is in it. */
    state(state) {
      const button = make('button', { type: 'button' }, code(`:state(${state})`));
      const note = make('span', { className: 'note', hidden: true }, ' it is now');
      button.addEventListener('click', async () => {
        const found = await seek(() => card.matches(`:state(${state})`));
        said.textContent = found ? `${state}: ${name}.` : `${state} is on no card here.`;
      });
      states.set(state, note);
      return [button, note];
    },

    root: make(
      'div',
      { className: 'live' },
      choices,
      place,
      make('div', { className: 'line' }, said, back),
      make('div', { className: 'heard' }, make('strong', {}, 'Events'), heard),
    ),
  };
};
