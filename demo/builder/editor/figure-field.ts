/** Figures: single ones, ranges with their unit, pay, and raises as an amount or a percentage. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { isGroup, type Json, type JsonGroup, type Place } from '../model/document.js';
import type { Field } from '../model/fields.js';
import { hintOf, labelOf } from '../model/labels.js';
import { fieldFrame } from './field-frame.js';
import {
  figureOf,
  figureText,
  payOf,
  payText,
  rangeOf,
  rangeText,
  type ReadRange,
} from './figures.js';
import type { Form } from './form.js';
import { idOf } from './ids.js';
import { keepTyped } from './keep-typed.js';
import { optionLabel } from './options.js';

interface FigureOptions {
  label?: string;
  hint?: string;
  also?: readonly Place[];
  /** The value as text. */
  text: string;
  /** Whether a text means the value. */
  isSame(shown: string): boolean;
  write(text: string): void;
  /** Behind the text field. */
  after?: unknown;
}

const figureInput = (
  form: Form,
  field: Field,
  place: Place,
  { after = nothing, isSame, text, write, ...options }: FigureOptions,
): TemplateResult =>
  fieldFrame(
    form,
    field,
    place,
    ({ describedBy, id, invalid }) =>
      html`<span class="line"
        ><input
          id=${id}
          type="text"
          autocomplete="off"
          spellcheck="false"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          ${keepTyped(text, isSame)}
          @input=${({ target }: Event) => write((target as HTMLInputElement).value)}
          @change=${() => form.update()}
        />${after}</span
      >`,
    options,
  );

const groupAt = (form: Form, place: Place): JsonGroup => {
  const value = form.valueAt(place);
  return isGroup(value) ? value : {};
};

export const numberField = (form: Form, field: Field, place: Place): TemplateResult => {
  const value = form.valueAt(place);
  return figureInput(form, field, place, {
    text: figureText(value),
    isSame: (shown) => figureOf(shown) === value,
    write: (text) => form.session.edit(place, figureOf(text)),
  });
};

/** A menu on the line of a figure. */
const menuBehind = (
  id: string,
  places: readonly Place[],
  label: string,
  options: readonly { value: string; label: string }[],
  chosen: string,
  choose: (value: string) => void,
) =>
  html`<select
    id=${id}
    data-places=${JSON.stringify(places)}
    aria-label=${label}
    .value=${live(chosen)}
    @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
  >
    ${options.map(
      ({ label, value }) =>
        html`<option value=${value} ?selected=${value === chosen}>${label}</option>`,
    )}
  </select>`;

const isSameRange = (one: ReadRange, other: ReadRange): boolean =>
  one.min === other.min && one.max === other.max;

/** One figure or two, as “3–4”, with a menu of units if it is a time. */
export const rangeField = (form: Form, field: Field, place: Place): TemplateResult => {
  const value = groupAt(form, place);
  const { max: _max, min: _min, ...rest } = value;
  const unit = field.entries.find(({ name }) => name === 'unit');
  const lang = form.textAt(['lang']) || 'en';
  const read = (text: string) => rangeOf(text, lang);
  const write = (text: string) => {
    const { unit: named, ...ends } = read(text);
    const next = { ...ends, ...rest, ...(unit && named && { unit: named }) };
    form.session.edit(place, Object.keys(next).length ? next : undefined);
  };
  const example = unit ? 'such as 3 or 3–4' : 'such as 500 or 500–2,500';
  return figureInput(form, field, place, {
    label: labelOf(field),
    hint: [hintOf(field), `One figure or two, ${example}.`].filter(Boolean).join(' '),
    also: ['min', 'max'].map((name) => [...place, name]),
    text: rangeText(value.min, value.max),
    isSame: (shown) => isSameRange(read(shown), value),
    write,
    after:
      unit &&
      menuBehind(
        idOf(place, 'unit'),
        [[...place, 'unit']],
        `${labelOf(field)}: unit`,
        unit.options.map((value) => ({ value, label: optionLabel(value, unit.path) })),
        String(value.unit ?? 'month'),
        (chosen) => form.session.edit([...place, 'unit'], chosen),
      ),
  });
};

/** “42,000”, “40,000–50,000” and “250,000+”: three fields of a level in one. */
export const payField = (form: Form, field: Field, level: Place): TemplateResult => {
  const value = groupAt(form, level);
  const { amount: _amount, max: _max, orMore: _orMore, ...rest } = value;
  const period = form.textAt(['payPeriod']) || 'year';
  const isSame = (shown: string) => {
    const { amount, max, orMore } = payOf(shown);
    return (
      amount === value.amount && max === value.max && Boolean(orMore) === (value.orMore === true)
    );
  };
  return figureInput(form, field, [...level, field.name], {
    label: `${labelOf(field)} per ${period}`,
    also: ['max', 'orMore'].map((name) => [...level, name]),
    text: payText(value),
    isSame,
    write: (text) => form.session.edit(level, { ...rest, ...payOf(text) }),
  });
};

/** A figure of which the menu says what it is: a raise as an amount or in percent. */
export const variantsField = (form: Form, field: Field, place: Place): TemplateResult => {
  const value = groupAt(form, place);
  const { entries } = field;
  const chosen = entries.find(({ name }) => value[name] !== undefined) ?? entries[0]!;
  const figure = value[chosen.name];
  const places = entries.map(({ name }) => [...place, name]);
  const set = (name: string, figure: Json | undefined) =>
    form.session.edit(place, figure === undefined ? undefined : { [name]: figure });
  return figureInput(form, field, place, {
    also: places,
    text: figureText(figure),
    isSame: (shown) => figureOf(shown) === figure,
    write: (text) => set(chosen.name, figureOf(text)),
    after: menuBehind(
      idOf(place, 'unit'),
      places,
      `${labelOf(field)}: unit`,
      entries.map((entry) => ({ value: entry.name, label: labelOf(entry) })),
      chosen.name,
      (name) => set(name, figure ?? ''),
    ),
  });
};
