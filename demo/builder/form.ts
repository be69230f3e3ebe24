/** The builder’s form and its values. */
import { find } from '../find.js';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const form = find<HTMLFormElement>('#choices');

const named = (name: string) => form.elements.namedItem(name) as Control | RadioNodeList | null;

/** The value of a control or of its chosen radio button; empty if there is none. */
export const value = (name: string): string => named(name)?.value ?? '';

/** Sets a control to a value or, if it doesn’t accept that, to the fallback. Otherwise changes nothing. */
export const choose = (name: string, wanted: string | null, fallback?: string): void => {
  const control = named(name);
  if (!control) return;
  const before = control.value;
  control.value = wanted ?? fallback ?? before;
  // A select that doesn’t have this option is now empty.
  if (!control.value) control.value = fallback ?? before;
};

const controlsIn = (selector: string) => [
  ...form.querySelectorAll<Control>(`:is(${selector}) [name]`),
];

/** The controls generated from custom-elements.json. */
export const attributeControls = (): Control[] => controlsIn('#attributes');
export const propertyControls = (): Control[] => controlsIn('#properties, #more-properties');

export const isCheckbox = (control: Control): control is HTMLInputElement =>
  control.type === 'checkbox';
