/** Form controls made from the manifest: one an attribute, one a custom property. */
import { painted } from '../contrast.js';
import { make, prose } from '../make.js';

/** The values of a closed set; none where anything goes. */
const choices = (type) =>
  /^('[^']*'|\d+)( \| ('[^']*'|\d+))*$/.test(type)
    ? type.split(' | ').map((choice) => choice.replace(/'/g, ''))
    : [];

const field = (name, label, control, description) => {
  const hint = make('p', { className: 'hint', id: `about-${name}` }, ...prose(description));
  control.id = `field-${name}`;
  control.setAttribute('aria-describedby', hint.id);
  const labelled = make('label', { htmlFor: control.id, textContent: label });
  const line = control.type === 'checkbox' ? [control, labelled] : [labelled, control];
  return make('div', { className: 'field' }, ...line, hint);
};

/** A control for an attribute, by what it takes. */
export const attributeField = (
  { default: fallback, description, name, type },
  suggestions = [],
) => {
  const values = choices(type.text);
  let control;
  if (type.text === 'boolean') control = make('input', { type: 'checkbox', name });
  else if (values.length)
    control = make(
      'select',
      { name },
      make('option', {
        value: '',
        textContent: fallback ? `as it is: ${fallback}` : 'as it is',
      }),
      ...values.map((value) => make('option', { value, textContent: value })),
    );
  else control = make('input', { type: 'text', name });
  const made = field(name, name, control, description);
  if (suggestions.length) {
    const list = make('datalist', { id: `list-${name}` });
    list.append(...suggestions.map(({ id, label }) => make('option', { value: id, label })));
    control.setAttribute('list', list.id);
    made.append(list);
  }
  return made;
};

/** Fonts that every system has one of. */
const fonts = [
  'Georgia, serif',
  'system-ui, sans-serif',
  "ui-rounded, 'Trebuchet MS', sans-serif",
  'ui-monospace, monospace',
];

/** Has the picker beside a text show its colour, or what the colour is without one. */
export const showColor = (control) => {
  const picker = control.parentElement.querySelector('[type=color]');
  const said = [control.value, control.placeholder].find((value) => CSS.supports('color', value));
  const hex = (part) => part.toString(16).padStart(2, '0');
  if (!picker || !said) return;
  // A canvas knows no light-dark(): what it comes to here is asked of the page.
  picker.style.color = said;
  picker.value = `#${painted([getComputedStyle(picker).color])
    .map(hex)
    .join('')}`;
};

/** A control for a custom property: a text, with a picker beside it or suggestions where there are some. */
export const propertyField = ({ default: fallback, description, name }) => {
  const control = make('input', { type: 'text', name, placeholder: fallback ?? '' });
  const made = field(name, name.replace('--career-', '').replace('-', ' '), control, description);
  if (/font/.test(name)) {
    const list = make('datalist', { id: `list-${name}` });
    list.append(...fonts.map((value) => make('option', { value })));
    control.setAttribute('list', list.id);
    made.append(list);
  }
  if (/accent|ink|muted|line|surface/.test(name)) {
    const picker = make('input', { type: 'color' });
    picker.setAttribute('aria-label', `Pick ${made.querySelector('label').textContent}`);
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

/** What a custom property has to be, to be taken. */
export const fits = (name, value) =>
  CSS.supports(name, value) &&
  (!/accent|ink/.test(name) || CSS.supports('color', value)) &&
  (!/font/.test(name) || CSS.supports('font-family', value));
