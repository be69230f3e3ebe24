/** A list of entries that can be added, removed, duplicated and moved. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { isSamePlace, listAt, splitPlace, type Place } from '../model/document.js';
import type { Field } from '../model/fields.js';
import { identityOf } from '../model/identity.js';
import { emptyOf, entryNameOf, hintOf, labelOf } from '../model/labels.js';
import { entryView, isEntryOpen } from './entry.js';
import { add } from './entry-actions.js';
import type { Form } from './form.js';
import { idOf } from './ids.js';
import { plusIcon } from './icons.js';

/** The fields of an entry. */
export type PartsView = (form: Form, item: Field, place: Place) => unknown[];

/** “a step”, “an entry”. */
export const withArticle = (noun: string): string =>
  `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** Stands where an entry was, until the next change. */
const removedView = (form: Form, title: string) =>
  html`<li class="removed">
    ${title}: removed.
    <button
      type="button"
      aria-label="Undo: ${title} was removed"
      @click=${() => form.session.undo()}
    >
      Undo
    </button>
  </li>`;

export const entriesField = (
  form: Form,
  list: Field,
  place: Place,
  parts: PartsView,
): TemplateResult => {
  const entries = listAt(form.document, place);
  const id = idOf(place);
  const problem = form.problemAt(place)?.message;
  const noun = entryNameOf(list);
  const hint = hintOf(list);
  const key = (row: number | 'removed') =>
    row === 'removed' ? row : (identityOf(entries[row]) ?? `at ${row}`);
  const { removed } = form;
  const [from, gap] = removed ? splitPlace(removed.place) : [];
  const rows: (number | 'removed')[] = [...entries.keys()];
  if (from && isSamePlace(from, place)) rows.splice(gap!, 0, 'removed');
  return html`<div
    class="entries"
    role="group"
    aria-labelledby="${id}-title"
    data-places=${JSON.stringify([place])}
  >
    <p class="title" id="${id}-title">${labelOf(list)}</p>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    ${
      rows.length
        ? html`<ol role="list">
            ${repeat(rows, key, (index) => {
              if (index === 'removed') return removedView(form, removed!.title);
              const entry = entries[index]!;
              const options = { list, place: [...place, index], count: entries.length };
              // A collapsed entry is rendered again only when its line changes.
              const line = [entry, entries[index - 1], index, entries.length, form.problems.shown];
              const isOpen = isEntryOpen(form, options);
              return guard(isOpen ? [{}] : line, () => entryView(form, options, parts));
            })}
          </ol>`
        : emptyOf(list)
          ? html`<p class="empty">${emptyOf(list)}</p>`
          : nothing
    }
    ${problem ? html`<p class="wrong">${problem}</p>` : nothing}
    <button type="button" class="add" id="${id}-add" @click=${() => add(form, list, place)}>
      ${plusIcon} Add ${withArticle(noun)}
    </button>
  </div>`;
};
