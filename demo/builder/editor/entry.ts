/** One entry of a list: its buttons and its fields. Long entries are collapsed to a line. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Place } from '../model/document.js';
import type { Field } from '../model/fields.js';
import { advancedParts } from './advanced.js';
import { startDrag } from './drag.js';
import type { PartsView } from './entries.js';
import { duplicate, moveByKey, moveEntry, remove, type EntryOptions } from './entry-actions.js';
import { entryTitle } from './entry-title.js';
import { gistOf } from './gist.js';
import { chevronIcon, copyIcon, downIcon, gripIcon, removeIcon, upIcon } from './icons.js';
import type { Form } from './form.js';
import { idOf } from './ids.js';
import { countView } from './count.js';
import { stepMarks } from './steps.js';

/** Entries with few fields are always open. */
const isShort = ({ entries }: Field): boolean =>
  entries.length <= 6 && entries.every(({ item, entries }) => !item && !entries.length);

interface ButtonOptions {
  part: string;
  name: string;
  icon: unknown;
  isDisabled?: boolean;
  keys?: string;
  act(): void;
}

const button = (place: Place, { act, icon, isDisabled, keys, name, part }: ButtonOptions) =>
  html`<button
    type="button"
    class="icon"
    id=${idOf(place, part)}
    aria-label=${name}
    title=${name}
    aria-disabled=${isDisabled ? 'true' : nothing}
    aria-keyshortcuts=${keys ?? nothing}
    @click=${act}
  >
    ${icon}
  </button>`;

const moveButtons = (form: Form, { count, list, place }: EntryOptions, title: string) =>
  ([-1, 1] as const).map((by) => {
    const to = (place.at(-1) as number) + by;
    const part = by < 0 ? 'up' : 'down';
    return button(place, {
      part,
      name: `Move ${title} ${part}`,
      icon: by < 0 ? upIcon : downIcon,
      isDisabled: to < 0 || to >= count,
      keys: by < 0 ? 'Alt+ArrowUp' : 'Alt+ArrowDown',
      act: () => {
        moveEntry(form, list, place, to);
        form.focus([...place.slice(0, -1), Math.max(0, Math.min(count - 1, to))], part);
      },
    });
  });

const openName = (form: Form, place: Place): string | number =>
  form.identityAt(place) ?? idOf(place);

export const isEntryOpen = (form: Form, { list, place }: EntryOptions): boolean =>
  isShort(list.item!) || form.isOpen(openName(form, place));

export const entryView = (form: Form, options: EntryOptions, parts: PartsView): TemplateResult => {
  const { list, place } = options;
  const item = list.item!;
  const id = idOf(place);
  const identity = openName(form, place);
  const title = entryTitle(form, list, place);
  const short = isShort(item);
  const isOpen = isEntryOpen(form, options);
  const advanced = advancedParts(form, item, place, title, short);
  const fields = () => html`<div class="fields">${parts(form, item, place)}</div>`;
  return html`<li
    id=${id}
    class="entry ${short ? 'short' : ''}"
    @keydown=${moveByKey(form, options)}
  >
    ${stepMarks(form, item, place)}
    <div class="head" role="group" aria-label=${title}>
      <span
        class="grip"
        aria-hidden="true"
        title="Drag to move"
        @pointerdown=${(event: PointerEvent) =>
          startDrag(event, (to) => moveEntry(form, list, place, to))}
        >${gripIcon}</span
      >
      ${
        short
          ? html`<span class="ordinal" aria-hidden="true"
                >${entryTitle(form, list, place, 'number')}</span
              >
              ${fields()}`
          : html`<button
              type="button"
              class="toggle"
              id=${idOf(place, 'toggle')}
              aria-expanded=${isOpen}
              aria-controls=${isOpen ? idOf(place, 'body') : nothing}
              @click=${() => form.setOpen(identity, !isOpen)}
            >
              ${chevronIcon}
              <span class="line"
                ><span class="name">${entryTitle(form, list, place, 'name')}</span>
                <span class="gist">${gistOf(item, form.valueAt(place))}</span>
                ${isOpen ? nothing : countView(form.problemsIn(place))}</span
              >
            </button>`
      }
      <span class="buttons">
        ${moveButtons(form, options, title)}
        ${button(place, {
          part: 'copy',
          name: `Duplicate ${title}`,
          icon: copyIcon,
          act: () => duplicate(form, options),
        })}
        ${button(place, {
          part: 'remove',
          name: `Remove ${title}`,
          icon: removeIcon,
          act: () => remove(form, options),
        })}
        ${short ? advanced.button : nothing}
      </span>
    </div>
    ${
      isOpen && !short
        ? html`<div class="body" role="group" id=${idOf(place, 'body')} aria-label=${title}>
            ${fields()} ${advanced.button}
          </div>`
        : nothing
    }
    ${isOpen ? advanced.panel : nothing}
  </li>`;
};
