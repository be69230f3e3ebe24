/** The fields of a career path, read from its schema: a new field in the schema is a new field in the form. */
import type { GenericSchema } from 'valibot';
import { careerPathSchema } from '../../../src/model/schema.js';
import { isGroup, type Json, type Place } from './document.js';

/** What a field holds. `variants` is a group of which one of several sets of fields is filled in. */
export type Kind =
  | 'text'
  | 'key'
  | 'address'
  | 'language'
  | 'currency'
  | 'month'
  | 'number'
  | 'yes-or-no'
  | 'option'
  | 'group'
  | 'list'
  | 'variants';

export interface Field {
  /** The key in its group; empty for the document and the entries of a list. */
  name: string;
  /** The names from the root, without indexes: `roadmap.steps.title`. */
  path: string;
  kind: Kind;
  description: string;
  required: boolean;
  /** The values to choose from. */
  options: readonly string[];
  /** The fields of a group, in order. */
  entries: readonly Field[];
  /** The entries of a list. */
  item?: Field;
}

/** The parts of Valibot’s schemas that are read here. */
interface Schema {
  type: string;
  entries?: Record<string, Schema>;
  item?: Schema;
  options?: readonly unknown[];
  wrapped?: Schema;
  pipe?: readonly (Schema & { message?: unknown; description?: string })[];
}

const textKinds: readonly Kind[] = ['key', 'address', 'language', 'currency', 'month'];

/** The steps of a pipe, which may start with a pipe itself. */
const stepsOf = ({ pipe = [] }: Schema): NonNullable<Schema['pipe']> =>
  pipe.flatMap((step, index) => (index ? [step] : [...stepsOf(step), step]));

const kindOf = (schema: Schema): Kind => {
  switch (schema.type) {
    case 'object':
      return 'group';
    case 'array':
      return 'list';
    case 'union':
      return 'variants';
    case 'picklist':
      return 'option';
    case 'boolean':
      return 'yes-or-no';
    case 'number':
      return 'number';
    default: {
      // The code of its error names the kind of text.
      const codes = stepsOf(schema).map(({ message }) => message);
      return textKinds.find((kind) => codes.includes(kind)) ?? 'text';
    }
  }
};

const toField = (schema: Schema, name: string, path: string, required = true): Field => {
  if (schema.wrapped) return toField(schema.wrapped, name, path, false);
  const kind = kindOf(schema);
  const variants = kind === 'variants' ? (schema.options as Schema[]) : [schema];
  const entries = variants.flatMap((variant) =>
    Object.entries(variant.entries ?? {}).map(([key, entry]) =>
      toField(entry, key, path ? `${path}.${key}` : key, kind === 'variants' ? false : undefined),
    ),
  );
  return {
    name,
    path,
    kind,
    description: stepsOf(schema).findLast(({ type }) => type === 'description')?.description ?? '',
    required,
    options: kind === 'option' ? (schema.options as string[]) : [],
    entries,
    ...(schema.item && { item: toField(schema.item, '', path) }),
  };
};

/** Reads the fields of a schema. */
export const fieldsOf = (schema: GenericSchema): Field => toField(schema as Schema, '', '');

/** The document. */
export const root = fieldsOf(careerPathSchema);

/** The field in a group, or of the entries in a list. */
export const childOf = (field: Field, key: string | number): Field | undefined =>
  typeof key === 'number' ? field.item : field.entries.find(({ name }) => name === key);

/** The field at a place of a document. */
export const fieldAt = (place: Place, from: Field = root): Field | undefined =>
  place.reduce<Field | undefined>((field, key) => field && childOf(field, key), from);

/** The required key of an entry, which nobody needs to see. */
export const keyFieldOf = ({ entries }: Field): Field | undefined =>
  entries.find(({ kind, required }) => kind === 'key' && required);

/** The field that names an entry. */
export const nameFieldOf = ({ entries }: Field): Field | undefined =>
  entries.find(({ kind, required }) => kind === 'text' && required);

/** Whether an author has filled in something. A key or a choice alone, such as a unit, isn’t content. */
export const hasContent = (field: Field | undefined, value: Json | undefined): boolean => {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') {
    // The keys in a list, such as the backgrounds that skip a step, were chosen by the author.
    const isChosen = !['key', 'option'].includes(field?.kind ?? '') || field?.name === '';
    return isChosen && /\S/.test(value);
  }
  if (typeof value === 'number') return true;
  if (typeof value === 'boolean') return !field;
  return isGroup(value)
    ? Object.entries(value).some(([key, part]) => hasContent(field && childOf(field, key), part))
    : value.some((item) => hasContent(field?.item, item));
};
