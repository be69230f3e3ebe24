/** Menus and checkboxes. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Json, Place } from '../model/document.js';
import type { Field } from '../model/fields.js';
import { hintOf, labelOf } from '../model/labels.js';
import { targetOf, targetsIn } from '../model/references.js';
import { fieldFrame } from './field-frame.js';
import type { Form } from './form.js';
import { idOf } from './ids.js';
import { languageOptions, optionLabel, type Option } from './options.js';

const optionsOf = (form: Form, { kind, options, path }: Field): Option[] => {
  const target = targetOf(path);
  if (target)
    return targetsIn(form.document, target).map(({ key, label }) => ({ value: key, label }));
  if (kind === 'language') return languageOptions();
  return options.map((value) => ({ value, label: optionLabel(value, path) }));
};

/** What a menu shows while nothing is chosen. */
const unset: Readonly<Record<string, string>> = {
  payPeriod: 'year',
  lang: 'Not chosen',
};

export const menuField = (form: Form, field: Field, place: Place): TemplateResult => {
  const chosen = form.textAt(place);
  const options = optionsOf(form, field);
  const isKnown = !chosen || options.some(({ value }) => value === chosen);
  const blank = unset[field.path];
  return fieldFrame(
    form,
    field,
    place,
    ({ describedBy, id, invalid }) =>
      html`<select
        id=${id}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${live(chosen)}
        @change=${({ target }: Event) =>
          form.session.edit(place, (target as HTMLSelectElement).value || undefined)}
      >
        <option value="" ?selected=${!chosen}>${blank ?? 'None'}</option>
        ${options
          // The default is the blank choice, unless the document has it.
          .filter(({ value }) => value !== blank || value === chosen)
          .map(
            ({ label, value }) =>
              html`<option value=${value} ?selected=${value === chosen}>${label}</option>`,
          )}
        ${isKnown ? nothing : html`<option value=${chosen} selected>${chosen}</option>`}
      </select>`,
    targetOf(field.path) && !options.length
      ? { hint: 'The levels of the section “Pay” appear here.' }
      : {},
  );
};

export const checkboxField = (form: Form, field: Field, place: Place): TemplateResult =>
  fieldFrame(
    form,
    field,
    place,
    ({ describedBy, id, invalid }) =>
      html`<input
        id=${id}
        type="checkbox"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .checked=${live(form.valueAt(place) === true)}
        @change=${({ target }: Event) =>
          form.session.edit(place, (target as HTMLInputElement).checked || undefined)}
      />`,
    { isCheckbox: true },
  );

/** A checkbox for each entry that the field can refer to. */
export const referencesField = (form: Form, field: Field, place: Place): unknown => {
  const targets = targetsIn(form.document, targetOf(field.path)!);
  const value = form.valueAt(place);
  const chosen: readonly Json[] = Array.isArray(value) ? value : [];
  const others = chosen.filter((one) => !targets.some(({ key }) => key === one));
  if (!targets.length && !others.length) return nothing;
  const id = idOf(place);
  const problem = chosen
    .map((_, index) => form.problemAt([...place, index]))
    .find((found) => found)?.message;
  const choose = (key: Json, checked: boolean) => {
    const rest = chosen.filter((one) => one !== key);
    const next = checked ? [...rest, key] : rest;
    form.session.edit(place, next.length ? next : undefined);
  };
  const all = [
    ...targets,
    ...others.map((key) => ({ key: String(key), label: `${String(key)} (not in the list)` })),
  ];
  return html`<fieldset
    class="field"
    data-places=${JSON.stringify([place, ...chosen.map((_, index) => [...place, index])])}
    aria-describedby=${problem ? `${id}-problem` : nothing}
  >
    <legend>${labelOf(field)}</legend>
    ${all.map(
      ({ key, label }, index) =>
        html`<label class="check"
          ><input
            id=${index ? `${id}-${index}` : id}
            type="checkbox"
            .checked=${live(chosen.includes(key))}
            @change=${({ target }: Event) => choose(key, (target as HTMLInputElement).checked)}
          />${label}</label
        >`,
    )}
    ${hintOf(field) ? html`<p class="hint">${hintOf(field)}</p>` : nothing}
    ${problem ? html`<p class="wrong" id="${id}-problem">${problem}</p>` : nothing}
  </fieldset>`;
};
