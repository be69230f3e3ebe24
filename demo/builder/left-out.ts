/** Says which fields have problems, so that the preview and the code leave them out. */
import { html, nothing, render } from 'lit/html.js';
import { fieldAt } from './model/fields.js';
import { labelOf } from './model/labels.js';
import type { Place, Problem } from './model/session.js';

const LISTED = 5;

/** “Pay per year: …” */
const textOf = ({ message, place }: Problem): string => {
  const field = fieldAt(place);
  return field?.name ? `${labelOf(field)}: ${message}` : message;
};

/** Shows the problems in each place for them. `open` shows the field at a place. */
export const showLeftOut = (problems: readonly Problem[], open: (place: Place) => void): void => {
  const count = problems.length;
  const listed = problems.slice(0, LISTED);
  const content = count
    ? html`<p>
          ${
            count === 1
              ? '1 field has a problem and is left out:'
              : `${count} fields have problems and are left out:`
          }
        </p>
        <ul>
          ${listed.map(
            (problem) =>
              html`<li>
                <button type="button" class="link" @click=${() => open(problem.place)}>
                  ${textOf(problem)}
                </button>
              </li>`,
          )}
          ${count > LISTED ? html`<li>And ${count - LISTED} more.</li>` : nothing}
        </ul>`
    : nothing;
  for (const root of document.querySelectorAll<HTMLElement>('.left-out')) render(content, root);
};
