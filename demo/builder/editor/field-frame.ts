/** The label, hint and problem around a control. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Place } from '../model/document.js';
import type { Field } from '../model/fields.js';
import { hintOf, labelOf } from '../model/labels.js';
import type { Form } from './form.js';
import { idOf } from './ids.js';

/** What the control’s element needs. */
export interface ControlParts {
  id: string;
  describedBy: string | typeof nothing;
  invalid: 'true' | typeof nothing;
}

/** Renders the field at a place. */
export type FieldView = (form: Form, field: Field, place: Place) => unknown;

interface FrameOptions {
  label?: string;
  hint?: string;
  /** Other fields that the control stands for. */
  also?: readonly Place[];
  /** Whether the label comes after the control. */
  isCheckbox?: boolean;
}

export const fieldFrame = (
  form: Form,
  field: Field,
  place: Place,
  control: (parts: ControlParts) => unknown,
  { also = [], hint = hintOf(field), isCheckbox, label = labelOf(field) }: FrameOptions = {},
): TemplateResult => {
  const id = idOf(place);
  const message = form.problemAt(place, ...also)?.message;
  const described = [hint && `${id}-hint`, message && `${id}-problem`].filter(Boolean).join(' ');
  const shown = control({
    id,
    describedBy: described || nothing,
    invalid: message ? 'true' : nothing,
  });
  const name = html`<label for=${id}>${label}</label>`;
  return html`<div
    class="field ${isCheckbox ? 'check' : ''}"
    data-places=${JSON.stringify([place, ...also])}
  >
    ${isCheckbox ? [shown, name] : [name, shown]}
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${message ? html`<p class="wrong" id="${id}-problem">${message}</p>` : nothing}
  </div>`;
};
