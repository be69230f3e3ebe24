/** What the buttons and keys of an entry do, and what screen readers hear about it. */
import { listAt, splitPlace, type Place } from '../model/document.js';
import type { Field } from '../model/fields.js';
import { entryNameOf } from '../model/labels.js';
import { entryTitle } from './entry-title.js';
import type { Form } from './form.js';
import { idOf } from './ids.js';
import { effectsOfMove } from './move-effects.js';

/** An entry: the field of its list, its place, and how many entries the list has. */
export interface EntryOptions {
  list: Field;
  place: Place;
  count: number;
}

export const add = (form: Form, list: Field, around: Place): void => {
  const index = listAt(form.document, around).length;
  const place = [...around, index];
  form.session.insert(around, index, {});
  form.openEntry(place);
  form.announce(`${entryTitle(form, list, place)} of ${index + 1} added.`);
  form.focusFirst(place);
};

export const moveEntry = (form: Form, list: Field, place: Place, to: number): void => {
  const [around, index] = splitPlace(place);
  const { document } = form;
  const { length } = listAt(document, around);
  if (to === index) return;
  const title = entryTitle(form, list, place);
  if (to < 0 || to >= length) {
    form.announce(`${title} is already the ${to < 0 ? 'first' : 'last'}.`);
    return;
  }
  form.session.move(place, to);
  const effects = effectsOfMove(list, document, form.document, index, to);
  form.announce([`${title}: moved to place ${to + 1} of ${length}.`, ...effects].join(' '));
};

export const remove = (form: Form, { list, place }: EntryOptions): void => {
  const title = entryTitle(form, list, place);
  form.session.remove(place);
  form.removed = { place, title };
  form.announce(`${title}: removed. You can undo this.`);
  form.focusNear(place);
};

export const duplicate = (form: Form, { list, place }: EntryOptions): void => {
  const [around, index] = splitPlace(place);
  const copy = [...around, index + 1];
  form.session.duplicate(place);
  form.openEntry(copy);
  const title = entryTitle(form, list, copy);
  form.announce(`${title}: a copy of ${entryNameOf(list)} ${index + 1}.`);
  form.focusFirst(copy);
};

/** Alt and an arrow key move the entry that has the focus. */
export const moveByKey =
  (form: Form, { list, place }: EntryOptions) =>
  (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const [around, index] = splitPlace(place);
    const to = index + (event.key === 'ArrowUp' ? -1 : 1);
    event.preventDefault();
    event.stopPropagation();
    const part = (event.target as Element).id.slice(idOf(place).length);
    moveEntry(form, list, place, to);
    // At either end, nothing moves, and the focus stays.
    form.root.querySelector<HTMLElement>(`#${idOf([...around, to])}${part}`)?.focus();
  };
