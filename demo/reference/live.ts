/** The live card of an element: switches between examples, points out parts and states, and lists events. */
import type { CareerElement } from '../../src/card/career-element.js';
import type { ElementDeclaration } from '../../src/build/declarations.js';
import { find } from '../find.js';
import { code, make } from '../make.js';
import { bundledIn, findPart, showIn, stateNames } from './examples.js';
import { outline } from './outline.js';

const language = find<HTMLSelectElement>('#language');

/** A value as a short text. */
const inBrief = (value: unknown): string => {
  const { message, title } = Object(value) as { message?: string; title?: string };
  const text = message ?? title ?? (typeof value === 'object' ? JSON.stringify(value) : value);
  return String(text).slice(0, 80);
};

/** Scrolls if it is long, so it must be reachable by keyboard. */
const scrollable = (role: string, label: string, ...children: Node[]) => {
  const made = make('div', {}, ...children);
  made.role = role;
  made.ariaLabel = label;
  return made;
};

/** `fieldsOf` names the fields of an event's class. */
export const liveCard = (
  { events, tagName }: ElementDeclaration,
  fieldsOf: (type: string) => string[],
) => {
  let card: CareerElement | undefined;
  let state = stateNames[0]!;
  let pressed: HTMLButtonElement | undefined;
  let turn = 0;
  const partNotes = new Map<string, HTMLElement>();
  const stateNotes = new Map<string, HTMLElement>();

  const place = scrollable('group', `Live ${tagName}`);
  Object.assign(place, { className: 'place', id: `live-${tagName}`, tabIndex: 0 });
  const message = make('p', { className: 'said-of-part', role: 'status' });
  const back = make(
    'button',
    { type: 'button', className: 'back', hidden: true },
    'Back to the list',
  );
  const log = make('ol');
  const logBox = scrollable('log', `Events of ${tagName}`, log);
  logBox.className = 'log';

  /** Updates the notes that say which parts and states the card has now. */
  const compare = () => {
    if (!card) return;
    for (const [part, note] of partNotes) note.hidden = findPart(card, part).length > 0;
    for (const [name, note] of stateNotes) {
      note.hidden = !card.matches(`:state(${name})`);
      note.parentElement!.classList.toggle('on', !note.hidden);
    }
  };
  const compareSoon = () => requestAnimationFrame(compare);

  const show = async (wanted: string) => {
    const mine = ++turn;
    const bundled = await bundledIn(language.value);
    if (mine !== turn) return;
    const shown = await showIn(place, tagName, wanted, bundled);
    if (mine !== turn) return;
    card = shown;
    state = wanted;
    for (const radio of radios) radio.checked = radio.value === state;
    compare();
    // Tells tests that the example is shown.
    place.dataset.shown = state;
  };

  const radios = stateNames.map((value) =>
    make('input', {
      type: 'radio',
      name: `state-${tagName}`,
      value,
      checked: value === state,
      onchange: () => void show(value),
    }),
  );
  const choices = make(
    'fieldset',
    {},
    make('legend', {}, 'Example'),
    ...radios.map((radio) => make('label', {}, radio, ` ${radio.value}`)),
  );

  for (const { name, type } of events)
    place.addEventListener(name, (event) => {
      const values = event as unknown as Record<string, unknown>;
      const fields = fieldsOf(type.text).map((field) => `${field}: ${inBrief(values[field])}`);
      // Links in an example would leave the page.
      if (event.cancelable) event.preventDefault();
      log.prepend(make('li', {}, code(name), ` ${fields.join(', ')}`));
      while (log.children.length > 5) log.lastChild!.remove();
      logBox.tabIndex = 0;
      compareSoon();
    });
  place.addEventListener('toggle', compareSoon, true);
  language.addEventListener('change', () => void show(state));

  /** Shows the card in the first state with a match, starting with the current one. */
  const seek = async (has: (card: CareerElement) => boolean) => {
    const before = state;
    for (const other of [before, ...stateNames.filter((other) => other !== before)]) {
      if (!card || other !== state) await show(other);
      if (card && has(card)) return true;
    }
    await show(before);
    return false;
  };

  const pointOut = async (part: string) => {
    const isThere = await seek((card) => findPart(card, part).length > 0);
    const [found, ...others] = card && isThere ? findPart(card, part) : [];
    if (!found) {
      outline(tagName, { pressed: undefined });
      message.textContent = `No example has the part ${part}.`;
      return;
    }
    // Opens collapsed sections around the part.
    if (part !== 'fold' && part !== 'summary')
      for (
        let fold = found.closest('details');
        fold;
        fold = fold.parentElement?.closest('details') ?? null
      )
        fold.open = true;
    outline(tagName, { pressed: part });
    found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    message.textContent = `${part}: ${others.length + 1} on this card (${state}).`;
    back.hidden = false;
  };

  const press = (button: HTMLButtonElement, part: string) => {
    const again = pressed === button;
    if (pressed) pressed.ariaPressed = 'false';
    pressed = again ? undefined : button;
    button.ariaPressed = String(!again);
    if (!again) return void pointOut(part);
    outline(tagName, { pressed: undefined });
    message.textContent = '';
    back.hidden = true;
  };
  back.addEventListener('click', () => {
    pressed?.focus({ preventScroll: true });
    pressed?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });

  return {
    show: () => void show(state),

    /** A button that points out a part, and a note that is visible if the current example doesn’t have it. */
    part(part: string) {
      const button = make('button', { type: 'button', ariaPressed: 'false' }, code(part));
      button.addEventListener('click', () => press(button, part));
      for (const type of ['pointerenter', 'focus'])
        button.addEventListener(type, () => outline(tagName, { at: part }));
      for (const type of ['pointerleave', 'blur'])
        button.addEventListener(type, () => outline(tagName, { at: undefined }));
      const note = make('span', { className: 'note', hidden: true }, ' not in this example');
      partNotes.set(part, note);
      return [button, note];
    },

    /** A button that shows an example with a state, and a note that is visible while the card has this state. */
    state(name: string) {
      const button = make('button', { type: 'button' }, code(`:state(${name})`));
      button.addEventListener('click', async () => {
        const found = await seek((card) => card.matches(`:state(${name})`));
        message.textContent = found ? `${name}: ${state}.` : `No example has the state ${name}.`;
      });
      const note = make('span', { className: 'note', hidden: true }, ' active');
      stateNotes.set(name, note);
      return [button, note];
    },

    root: make(
      'div',
      { className: 'live' },
      choices,
      place,
      make('div', { className: 'line' }, message, back),
      make('div', { className: 'heard' }, make('strong', {}, 'Events'), logBox),
    ),
  };
};

export type LiveCard = ReturnType<typeof liveCard>;
