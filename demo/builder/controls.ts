/** Form controls for attributes and custom properties, generated from custom-elements.json. */
import type { Attribute, CssProperty } from '../../src/build/declarations.js';
import { painted } from '../contrast.js';
import type { NamedLanguage } from '../languages/names.js';
import { code, make, prose } from '../make.js';
import { ON } from './form.js';
import { defaultOf, hintOf, labelOf, valueLabelOf } from './labels.js';

export interface Suggestion {
  id: string;
  label: string;
}

type FieldControl = HTMLInputElement | HTMLSelectElement;

/**
 * The values of a union type, such as `1 | 2` or `boolean | 'skills'`; none for other types. An attribute that may also
 * be boolean has the value `ON` for true.
 */
const choices = (type: string): string[] =>
  /^(boolean \| )?('[^']*'|\d+)( \| ('[^']*'|\d+))*$/.test(type)
    ? type.split(' | ').map((choice) => (choice === 'boolean' ? ON : choice.replace(/'/g, '')))
    : [];

const field = (name: string, control: FieldControl, description: string) => {
  const hint = make(
    'p',
    { className: 'hint', id: `about-${name}` },
    ...prose(hintOf(name, description)),
  );
  control.id = `field-${name}`;
  control.setAttribute('aria-describedby', hint.id);
  const title = labelOf(name);
  const labelled = make('label', { htmlFor: control.id }, title);
  const heading = make('span', { className: 'labelled' }, labelled);
  if (title !== name) heading.append(' ', code(name));
  const line = control.type === 'checkbox' ? [control, heading] : [heading, control];
  return make('div', { className: 'option' }, ...line, hint);
};

const suggest = (control: FieldControl, ...options: HTMLOptionElement[]) => {
  const list = make('datalist', { id: `list-${control.name}` }, ...options);
  control.setAttribute('list', list.id);
  return list;
};

const attributeControl = ({ default: fallback, name, type }: Attribute): FieldControl => {
  const values = choices(type.text);
  if (!values.length)
    return make('input', { type: type.text.startsWith('boolean') ? 'checkbox' : 'text', name });
  const unset = valueLabelOf(name, '') ?? (fallback ? `Default: ${fallback}` : 'Default');
  return make(
    'select',
    { name },
    make('option', { value: '' }, unset),
    ...values.map((value) => make('option', { value }, valueLabelOf(name, value) ?? value)),
  );
};

/** A control for an attribute; its kind depends on the attribute’s type. */
export const attributeField = (attribute: Attribute, suggestions: readonly Suggestion[] = []) => {
  const { description, name } = attribute;
  const control = attributeControl(attribute);
  const made = field(name, control, description);
  if (suggestions.length)
    made.append(
      suggest(control, ...suggestions.map(({ id, label }) => make('option', { value: id, label }))),
    );
  return made;
};

const OTHER = 'other';

/** Shows the value of a text field in the menu above it. The field itself is visible only for other values. */
export const showInMenu = (control: Element): void => {
  const menu = control.previousElementSibling;
  if (!(menu instanceof HTMLSelectElement)) return;
  const { value } = control as HTMLInputElement;
  menu.value = value;
  if (menu.value !== value) menu.value = OTHER;
  (control as HTMLInputElement).hidden = menu.value !== OTHER;
};

/** A menu of languages, with a text field for other tags. */
export const languageField = ({ description, name }: Attribute, languages: NamedLanguage[]) => {
  const menu = make(
    'select',
    {},
    make('option', { value: '' }, 'The language of the page'),
    ...languages.map(({ name, tag }) => make('option', { value: tag, lang: tag }, name)),
    make('option', { value: OTHER }, 'Another language'),
  );
  const made = field(name, menu, description);
  const control = make('input', {
    type: 'text',
    name,
    hidden: true,
    ariaLabel: 'Code of the language',
    placeholder: 'de-AT',
  });
  menu.addEventListener('input', () => {
    control.hidden = menu.value !== OTHER;
    control.value = control.hidden ? menu.value : '';
  });
  menu.after(control);
  return made;
};

/** Every system has at least one font of each stack. */
const fonts = [
  'Georgia, serif',
  'system-ui, sans-serif',
  "ui-rounded, 'Trebuchet MS', sans-serif",
  'ui-monospace, monospace',
];

/** Sets a colour picker to the colour in its text field, or to the default. */
export const showColor = (control: Element): void => {
  const picker = control.parentElement?.querySelector<HTMLInputElement>('[type=color]');
  const { dataset, value } = control as HTMLInputElement;
  const color = [value, dataset.default ?? ''].find((color) => CSS.supports('color', color));
  if (!picker || !color) return;
  // A canvas doesn’t support light-dark(), so the page computes the colour.
  picker.style.color = color;
  const hex = (part: number) => part.toString(16).padStart(2, '0');
  picker.value = `#${painted([getComputedStyle(picker).color])
    .map(hex)
    .join('')}`;
};

/** A control for a custom property: a text field, with a colour picker for colours and suggestions for fonts. */
export const propertyField = ({ default: fallback, description, name }: CssProperty) => {
  const control = make('input', { type: 'text', name, placeholder: defaultOf(name, fallback) });
  if (fallback) control.dataset.default = fallback;
  const made = field(name, control, description);
  if (/font/.test(name))
    made.append(suggest(control, ...fonts.map((value) => make('option', { value }))));
  if (/accent|ink|muted|line|surface/.test(name)) {
    const picker = make('input', { type: 'color', ariaLabel: `Pick: ${labelOf(name)}` });
    picker.addEventListener('input', (event) => {
      event.stopPropagation();
      control.value = picker.value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    });
    control.after(picker);
    showColor(control);
  }
  return made;
};

/** Whether a value is valid for a custom property. */
export const fits = (name: string, value: string): boolean =>
  CSS.supports(name, value) &&
  (!/accent|ink/.test(name) || CSS.supports('color', value)) &&
  (!/font/.test(name) || CSS.supports('font-family', value));
