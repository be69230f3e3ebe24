/** Chooses a field’s control: it depends on what the field holds. */
import { html, nothing } from 'lit/html.js';
import type { Place } from '../model/document.js';
import { keyFieldOf, type Field } from '../model/fields.js';
import { labelOf } from '../model/labels.js';
import { targetOf } from '../model/references.js';
import { checkboxField, menuField, referencesField } from './choice-field.js';
import { entriesField } from './entries.js';
import type { FieldView } from './field-frame.js';
import { numberField, payField, rangeField, variantsField } from './figure-field.js';
import type { Form } from './form.js';
import { idOf } from './ids.js';
import { alternativeField, choicePath } from './steps.js';
import { linesField, textField } from './text-field.js';

const has = ({ entries }: Field, ...names: string[]): boolean =>
  names.every((name) => entries.some((entry) => entry.name === name));

const payNames = ['amount', 'max', 'orMore'];
const rangeNames = ['min', 'max', 'unit'];

/** The fields of a group, apart from its key. Some have a control together. */
const partsOf = (form: Form, group: Field, place: Place): unknown[] => {
  const isPay = has(group, ...payNames);
  const isRange = has(group, 'min', 'max');
  const [shown, ...hidden] = isPay ? payNames : isRange ? rangeNames : [];
  const key = keyFieldOf(group);
  return group.entries
    .filter((entry) => entry !== key && !hidden.includes(entry.name))
    .map((entry) => {
      if (entry.name !== shown) return fieldView(form, entry, [...place, entry.name]);
      return isPay ? payField(form, entry, place) : rangeField(form, group, place);
    });
};

const groupView = (form: Form, group: Field, place: Place): unknown => {
  const parts = partsOf(form, group, place);
  if (parts.length === 1) return parts;
  // The range itself has the name of the group.
  if (has(group, 'min', 'max'))
    return html`<div class="row" role="group" aria-label=${labelOf(group)}>${parts}</div>`;
  const problem = form.problemAt(place)?.message;
  return html`<fieldset id=${idOf(place, 'group')} data-places=${JSON.stringify([place])}>
    <legend>${labelOf(group)}</legend>
    <div class="fields">${parts}</div>
    ${problem ? html`<p class="wrong">${problem}</p>` : nothing}
  </fieldset>`;
};

/** Renders a field of any kind. */
export const fieldView: FieldView = (form, field, place) => {
  if (field.path === choicePath) return alternativeField(form, place);
  const isReference = targetOf(field.path) !== undefined;
  switch (field.kind) {
    case 'option':
    case 'language':
      return menuField(form, field, place);
    case 'yes-or-no':
      return checkboxField(form, field, place);
    case 'number':
      return numberField(form, field, place);
    case 'variants':
      return field.entries.every(({ kind }) => kind === 'number')
        ? variantsField(form, field, place)
        : groupView(form, field, place);
    case 'group':
      return groupView(form, field, place);
    case 'list':
      if (isReference) return referencesField(form, field, place);
      return field.item!.entries.length
        ? entriesField(form, field, place, partsOf)
        : linesField(form, field, place);
    default:
      return isReference ? menuField(form, field, place) : textField(form, field, place);
  }
};
