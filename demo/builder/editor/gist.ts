/** The line that stands for a collapsed entry or section. */
import {
  isGroup,
  isList,
  valueAt,
  type Draft,
  type Json,
  type JsonGroup,
} from '../model/document.js';
import { hasContent, nameFieldOf, type Field } from '../model/fields.js';
import { entryNameOf, labelOf } from '../model/labels.js';
import { figureText, rangeText } from './figures.js';
import { optionLabel } from './options.js';
import type { Section } from './sections.js';

const short = (text: string): string => (text.length > 48 ? `${text.slice(0, 47).trim()}…` : text);

/** “3–4 weeks”. */
const rangeGist = ({ max, min, unit }: JsonGroup, withUnit: boolean): string => {
  const text = rangeText(min, max);
  const name = optionLabel(String(unit ?? 'month'), 'unit');
  if (!text || !withUnit) return text;
  return `${text} ${text === '1' ? name.slice(0, -1) : name}`;
};

const partGist = (field: Field, value: Json | undefined): string => {
  if (!hasContent(field, value) && value !== true) return '';
  if (typeof value === 'string') return field.kind === 'key' ? '' : short(value.trim());
  if (typeof value === 'number') return figureText(value);
  if (value === true) return labelOf(field).replace(/:.*/, '').toLowerCase();
  if (isList(value)) {
    const [only, ...others] = value;
    return typeof only === 'string' && !others.length ? short(only) : counted(field, value.length);
  }
  if (!isGroup(value)) return '';
  const names = field.entries.map(({ name }) => name);
  return names.includes('min') ? rangeGist(value, names.includes('unit')) : '';
};

/** “3 steps”. */
const counted = (list: Field, count: number): string =>
  count === 1 ? `1 ${entryNameOf(list)}` : `${count} ${pluralOf(entryNameOf(list))}`;

const pluralOf = (noun: string): string =>
  noun.replace(/y$/, 'ie').replace(/(?<=s|x|ch|sh)$/, 'e') + 's';

/** What an entry says apart from its name: “3–4 weeks · optional”. */
export const gistOf = (item: Field, value: Json | undefined): string => {
  if (!isGroup(value)) return '';
  const name = nameFieldOf(item);
  return item.entries
    .filter(
      (entry) => entry !== name && entry.kind !== 'key' && !/phase|description/.test(entry.name),
    )
    .map((entry) => partGist(entry, value[entry.name]))
    .filter(Boolean)
    .slice(0, 2)
    .join(' · ');
};

/** What a section has: “Baker”, “3 levels”; its hint if it’s empty. */
export const sectionGist = ({ fields, hint }: Section, document: Draft): string => {
  const parts = fields
    .map((field) => partGist(field, valueAt(document, field.path.split('.'))))
    .filter(Boolean);
  return parts.slice(0, 3).join(' · ') || hint;
};
