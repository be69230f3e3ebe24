/** The keys of an entry, which only people who know the document’s format need. */
import { html, nothing } from 'lit/html.js';
import type { Place } from '../model/document.js';
import { keyFieldOf, type Field } from '../model/fields.js';
import type { Form } from './form.js';
import { moreIcon } from './icons.js';
import { idOf } from './ids.js';
import { choicePath } from './steps.js';
import { textField } from './text-field.js';

/** A button that shows the advanced fields, and the panel with them. */
export const advancedParts = (
  form: Form,
  item: Field,
  place: Place,
  title: string,
  isShort: boolean,
): { button: unknown; panel: unknown } => {
  const key = keyFieldOf(item);
  if (!key) return { button: nothing, panel: nothing };
  const fields = item.entries.filter((entry) => entry === key || entry.path === choicePath);
  const name = form.advancedName(place);
  const hasProblem = fields.some((entry) => form.problemAt([...place, entry.name]));
  const isOpen = form.isOpen(name) || hasProblem;
  const id = idOf(place, 'advanced');
  return {
    button: html`<button
      type="button"
      class=${isShort ? 'icon' : 'quiet'}
      id="${id}-toggle"
      aria-label="Advanced: ${title}"
      title=${isShort ? 'Advanced' : nothing}
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? id : nothing}
      @click=${() => form.setOpen(name, !isOpen)}
    >
      ${isShort ? moreIcon : 'Advanced'}
    </button>`,
    panel: isOpen
      ? html`<div class="advanced" id=${id} role="group" aria-label="Advanced: ${title}">
          ${fields.map((entry) => textField(form, entry, [...place, entry.name]))}
        </div>`
      : nothing,
  };
};
