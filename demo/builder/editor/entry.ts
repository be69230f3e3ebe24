/** One entry of a list: its buttons and its fields. Long entries are collapsed to a line. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { listAt, splitPlace, type Place } from '../model/document.js';
import { nameFieldOf, type Field } from '../model/fields.js';
import { entryNameOf } from '../model/labels.js';
import { advancedParts } from './advanced.js';
import { startDrag } from './drag.js';
import type { PartsView } from './entries.js';
import { gistOf } from './gist.js';
import { chevronIcon, copyIcon, downIcon, gripIcon, removeIcon, upIcon } from './icons.js';
import type { Form } from './form.js';
import { idOf } from './ids.js';
import { countView } from './count.js';
import { stepMarks } from './steps.js';

/** An entry: the field of its list, its place, and how many entries the list has. */
export interface EntryOptions {
  list: Field;
  place: Place;
  count: number;
}

/** Entries with few fields are always open. */
const isShort = ({ entries }: Field): boolean =>
  entries.length <= 6 && entries.every(({ item, entries }) => !item && !entries.length);

/** “Step 2, Learn”, or only one of both. Entries without a name have their number. */
const entryTitle = (
  form: Form,
  list: Field,
  place: Place,
  part: 'both' | 'name' | 'number' = 'both',
): string => {
  const noun = entryNameOf(list);
  const number = `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${(place.at(-1) as number) + 1}`;
  const name = nameFieldOf(list.item!);
  const text = name && form.textAt([...place, name.name]).trim();
  if (!text || part === 'number') return number;
  return part === 'both' ? `${number}, ${text}` : text;
};

const moveEntry = (form: Form, list: Field, place: Place, to: number): void => {
  const [around, index] = splitPlace(place);
  const { length } = listAt(form.document, around);
  if (to < 0 || to >= length || to === index) return;
  const title = entryTitle(form, list, place);
  form.session.move(place, to);
  form.announce(`${title}: moved to place ${to + 1} of ${length}.`);
};

const remove = (form: Form, { list, place }: EntryOptions): void => {
  const [around, index] = splitPlace(place);
  const title = entryTitle(form, list, place);
  form.session.remove(place);
  form.announce(`${title}: removed. You can undo this.`);
  // The next button, so that several entries can be removed in a row.
  const left = listAt(form.document, around).length;
  if (left) form.focus([...around, Math.min(index, left - 1)], 'remove');
  else form.focus(around, 'add');
};

const duplicate = (form: Form, { list, place }: EntryOptions): void => {
  const [around, index] = splitPlace(place);
  const copy = [...around, index + 1];
  const title = entryTitle(form, list, place);
  form.session.duplicate(place);
  form.openEntry(copy);
  form.announce(`${title}: duplicated.`);
  form.focusFirst(copy);
};

/** Alt and an arrow key move the entry that has the focus. */
const moveByKey =
  (form: Form, { list, place }: EntryOptions) =>
  (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const [around, index] = splitPlace(place);
    const to = index + (event.key === 'ArrowUp' ? -1 : 1);
    event.preventDefault();
    event.stopPropagation();
    if (to < 0 || to >= listAt(form.document, around).length) return;
    const part = (event.target as Element).id.slice(idOf(place).length);
    moveEntry(form, list, place, to);
    form.root.querySelector<HTMLElement>(`#${idOf([...around, to])}${part}`)?.focus();
  };

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
