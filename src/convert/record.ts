/** A record of a data set, however it was written: as XML, or as JSON that a program made from the XML. */

export interface Record {
  /** Its own text: HTML or plain text, without that of its fields. */
  text: string;
  /** Its fields by name, in lower case; a name can occur several times. */
  fields: Map<string, Record[]>;
}

/** Names under which programs that turn XML into JSON keep the text beside attributes. */
const textKeys = /^(#text|#cdata-section|_|\$t|__cdata|__text|_text|_cdata|value\$|text)$/;

const attributeKeys = /^(@|\$$|_attributes$|:@)/;

/** A record from parsed JSON. Depth is limited, so that it can’t exhaust the stack. */
export const toRecord = (value: unknown, depth = 20): Record => {
  const fields: Record['fields'] = new Map();
  if (value === null || value === undefined || typeof value === 'boolean')
    return { text: '', fields };
  if (typeof value !== 'object') return { text: String(value as string | number), fields };
  let text = '';
  for (const [key, field] of Object.entries(value)) {
    if (attributeKeys.test(key)) continue;
    if (textKeys.test(key) && typeof field !== 'object') text += String(field as string | number);
    else if (depth)
      fields.set(
        key.toLowerCase(),
        (Array.isArray(field) ? field : [field]).map((item) => toRecord(item, depth - 1)),
      );
  }
  return { text, fields };
};

/** All fields at a path of names. */
export const fieldsAt = (record: Record, ...names: string[]): Record[] =>
  names.reduce<Record[]>(
    (found, name) => found.flatMap(({ fields }) => fields.get(name) ?? []),
    [record],
  );

/** The text of the first field at a path of names; empty if there is none. */
export const textAt = (record: Record, ...names: string[]): string =>
  fieldsAt(record, ...names)[0]?.text.trim() ?? '';
