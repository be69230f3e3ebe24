/** What steps have in addition: phases and alternatives. */
import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import {
  isAlternative,
  isSeparated,
  withAlternative,
  withoutLoneChoice,
} from '../model/choices.js';
import type { Place } from '../model/document.js';
import type { Field } from '../model/fields.js';
import type { Form } from './form.js';
import { idOf } from './ids.js';

export const choicePath = 'roadmap.steps.choice';

const stepsPath = 'roadmap.steps';

/** The phase that begins with a step, or “or” if it’s an alternative to the one before. */
export const stepMarks = (form: Form, { path }: Field, place: Place): unknown => {
  if (path !== stepsPath) return nothing;
  const index = place.at(-1) as number;
  const phaseAt = (at: number) => form.textAt([...place.slice(0, -1), at, 'phase']).trim();
  const phase = phaseAt(index) === phaseAt(index - 1) ? '' : phaseAt(index);
  const isOther = isAlternative(form.document, index);
  return [
    phase ? html`<p class="phase">${phase}</p>` : nothing,
    isOther ? html`<p class="or">or</p>` : nothing,
  ];
};

const nameOf = (form: Form, step: Place): string => {
  const title = form.textAt([...step, 'title']).trim();
  return title ? `“${title}”` : 'the step before';
};

/** A checkbox in place of the key of a choice. The first step has nothing to be an alternative to. */
export const alternativeField = (form: Form, place: Place): unknown => {
  const step = place.slice(0, -1);
  const index = step.at(-1) as number;
  const id = idOf(place, 'alternative');
  const before = nameOf(form, [...step.slice(0, -1), index - 1]);
  const choose = ({ target }: Event) =>
    form.session.change(place, (document) =>
      withAlternative(document, index, (target as HTMLInputElement).checked),
    );
  const separate = () =>
    form.session.change(place, (document) => withoutLoneChoice(document, index));
  return [
    index > 0
      ? html`<div class="field check" data-places=${JSON.stringify([place])}>
          <input
            id=${id}
            type="checkbox"
            aria-describedby="${id}-hint"
            .checked=${live(isAlternative(form.document, index))}
            @change=${choose}
          />
          <label for=${id}>Alternative to the step before</label>
          <p class="hint" id="${id}-hint">Learners do one of the two: this step or ${before}.</p>
        </div>`
      : nothing,
    isSeparated(form.document, index)
      ? html`<div class="field">
          <p class="hint">
            Its alternatives aren’t next to this step. Move it there, or readers see it as a step of
            its own.
          </p>
          <button type="button" @click=${separate}>Make it a step of its own</button>
        </div>`
      : nothing,
  ];
};
