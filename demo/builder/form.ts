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
  ...document.querySelectorAll<Control>(`:is(${selector}) [name]`),
];

/** The controls generated from custom-elements.json. */
export const attributeControls = (): Control[] => controlsIn('#attributes, #file-attributes');
export const propertyControls = (): Control[] => controlsIn('#properties');

/** The value of a choice that stands for an attribute without a value. */
export const ON = 'on';

export const isCheckbox = (control: Control): control is HTMLInputElement =>
  control.type === 'checkbox';

/** What a control sets its attribute to; undefined if the attribute isn’t set. */
export const attributeValue = (control: Control): string | true | undefined => {
  if (isCheckbox(control)) return control.checked || undefined;
  return control.value === ON ? true : control.value || undefined;
};

/** Sets a control to the value of its attribute. */
export const setAttributeValue = (control: Control, given: string): void => {
  if (isCheckbox(control)) control.checked = true;
  else control.value = control instanceof HTMLSelectElement && !given ? ON : given;
};
