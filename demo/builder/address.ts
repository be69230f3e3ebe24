/** Stores all choices in the URL’s fragment, so that users can share them and no server receives them. */
import type { CardOptions } from '../../src/snippets/card-tag.js';
import { find } from '../find.js';
import { showCard, showDataSource } from './card-form.js';
import { customData } from './choices.js';
import { showInMenu } from './controls.js';
import { deliveryState, readDelivery } from './delivery.js';
import { attributeControls, choose, isCheckbox, propertyControls, value } from './form.js';

/** The document without whitespace, or unchanged if it isn’t valid JSON. */
const compact = (json: string) => {
  try {
    return JSON.stringify(JSON.parse(json));
  } catch {
    return json;
  }
};

export const writeAddress = ({ card, attributes, theme, properties }: CardOptions): void => {
  const { src, ...options } = attributes;
  const state = new URLSearchParams({
    card,
    ...(value('from') === 'data' && { data: compact(value('data')) }),
    ...(value('from') === 'src' && { src: String(src ?? '') }),
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
  history.replaceState(null, '', `${location.pathname}#${state}`);
};

/** Sets the form to the choices in the URL. Ignores choices that the form doesn’t offer. */
export const readAddress = (): void => {
  const state = new URLSearchParams(location.search);
  // Other pages of the site pass the language in the query: builder.html?lang=ja#card=career-facts.
  for (const [name, given] of new URLSearchParams(location.hash.slice(1))) state.set(name, given);
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
  if (state.has('data')) {
    choose('from', 'data');
    const field = find<HTMLTextAreaElement>('#data');
    field.value = state.get('data') ?? '';
    const { draft } = customData();
    if (draft !== undefined) field.value = JSON.stringify(draft, null, 2);
  } else if (state.has('src')) {
    choose('from', 'src');
    find<HTMLInputElement>('#src').value = state.get('src') ?? '';
  }
  for (const control of [...attributeControls(), ...propertyControls()]) {
    const given = state.get(control.name);
    if (given === null) continue;
    if (isCheckbox(control)) control.checked = true;
    else control.value = given;
    showInMenu(control);
  }
  showDataSource();
};
