/** What entries are called. */
import { splitPlace, valueAt, type Json, type Place } from '../model/document.js';
import { nameFieldOf, type Field } from '../model/fields.js';
import { entryNameOf } from '../model/labels.js';
import type { Form } from './form.js';

type Part = 'both' | 'name' | 'number';

/** “Step 2, Learn”, or only one of both. Entries without a name have their number. */
export const titleOf = (
  list: Field,
  index: number,
  entry: Json | undefined,
  part: Part = 'both',
): string => {
  const noun = entryNameOf(list);
  const number = `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${index + 1}`;
  const name = nameFieldOf(list.item!);
  const value = name && valueAt(entry, [name.name]);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  if (!text || part === 'number') return number;
  return part === 'both' ? `${number}, ${text}` : text;
};

export const entryTitle = (form: Form, list: Field, place: Place, part?: Part): string =>
  titleOf(list, splitPlace(place)[1], form.valueAt(place), part);
