/** Stores the options in the URL’s fragment, so that users can share them and no server receives them. */
import type { CardOptions } from '../../src/snippets/card-tag.js';
import { find } from '../find.js';
import { showCard } from './card-form.js';
import { showInMenu } from './controls.js';
import { attributeControls, choose, propertyControls, setAttributeValue, value } from './form.js';
import { deliveryState, readDelivery } from './publish/delivery.js';

/** The user’s document isn’t part of the address: it may be long, and is saved as a draft. */
export const writeAddress = ({ card, attributes, theme, properties }: CardOptions): void => {
  const { src: _, ...options } = attributes;
  const from = value('from');
  const state = new URLSearchParams({
    card,
    ...(from === 'src' && { src: value('src').trim() }),
    ...(from === 'example' && { from }),
    ...(theme && { theme }),
    ...properties,
    ...Object.fromEntries(
      Object.entries(options).map(([name, given]) => [name, given === true ? '' : given]),
    ),
    as: value('as'),
    ...deliveryState(),
    width: value('width'),
    page: value('page'),
    ...(value('page') === 'own' && { background: value('background') }),
  });
  history.replaceState(history.state, '', `${location.pathname}#${state}`);
};

/** The choices in the address. */
export const stateInAddress = (): URLSearchParams => {
  const state = new URLSearchParams(location.search);
  // Other pages of the site pass the language in the query: builder.html?lang=ja#card=career-facts.
  for (const [name, given] of new URLSearchParams(location.hash.slice(1))) state.set(name, given);
  return state;
};

/** Sets the form to the choices in the URL. Ignores choices that the form doesn’t offer. */
export const readAddress = (): void => {
  const state = stateInAddress();
  const read = (name: string, fallback?: string) => choose(name, state.get(name), fallback);
  read('card', 'salary-ladder');
  showCard();
  read('theme', '');
  read('as', 'html');
  read('host', 'unpkg');
  read('space', '');
  readDelivery(state);
  read('page', 'light');
  read('background');
  read('width', '600');
  read('from', 'own');
  if (state.has('src') && !state.has('data') && !state.has('career')) {
    choose('from', 'src');
    find<HTMLInputElement>('#src').value = state.get('src') ?? '';
  }
  for (const control of [...attributeControls(), ...propertyControls()]) {
    const given = state.get(control.name);
    if (given === null) continue;
    if (control.name.startsWith('--')) control.value = given;
    else setAttributeValue(control, given);
    showInMenu(control);
  }
};
