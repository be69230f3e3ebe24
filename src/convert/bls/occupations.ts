/** Reads the occupations of the handbook’s XML one by one, so that a broken one doesn’t affect the others. */
import { SaxesParser } from 'saxes';
import { longest } from '../lines.js';
import { plainText } from '../html.js';
import type { Record } from '../record.js';

export interface XmlOccupation {
  /** The line on which it begins. */
  line: number;
  xml: string;
  /** What is in front of the first occupation, such as the date of the handbook. */
  head: string;
}

const opening = /<occupation(?=[\s>])/g;
const ending = '</occupation>';

const lineEnds = (text: string): number => text.split('\n').length - 1;

const indexFrom = (text: string, pattern: RegExp, from: number): number => {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
};

/**
 * The occupations of a file. One without an end comes as it is, up to the next one.
 * @throws {Error} If an occupation is too long to be one.
 */
export const xmlOccupations = async function* (
  parts: AsyncIterable<string>,
): AsyncGenerator<XmlOccupation> {
  let line = 1;
  let head: string | undefined;
  let text = '';
  const found: XmlOccupation[] = [];
  /** Moves complete occupations from the text to `found`; at the end of the file, all. */
  const search = (isLast: boolean): void => {
    let at = 0;
    for (;;) {
      const start = indexFrom(text, opening, at);
      // Keeps what may be the first half of a tag.
      const until = start < 0 ? (isLast ? text.length : Math.max(at, text.length - 20)) : start;
      if (head === undefined && start >= 0) head = text.slice(0, start);
      if (head === undefined && !isLast) break;
      line += lineEnds(text.slice(at, until));
      at = until;
      if (start < 0) break;
      const end = text.indexOf(ending, start);
      const next = indexFrom(text, opening, start + 1);
      const isCut = next >= 0 && (end < 0 || next < end);
      if (!isCut && end < 0 && !isLast) break;
      const to = isCut ? next : end < 0 ? text.length : end + ending.length;
      const xml = text.slice(start, to);
      found.push({ line, xml, head: head ?? '' });
      line += lineEnds(xml);
      at = to;
    }
    text = text.slice(at);
  };
  for await (const part of parts) {
    text += part;
    search(false);
    if (text.length > longest)
      throw new Error(`No occupation ends within ${longest} characters after line ${line}.`);
    yield* found.splice(0);
  }
  search(true);
  yield* found;
};

/** A record that is being read, with where its content begins. */
interface Open {
  name: string;
  record: Record;
  from: number;
}

/** Why XML can’t be read, and on which line. */
export class XmlError extends Error {
  constructor(readonly line: number) {
    super('The XML isn’t well-formed.');
  }
}

/**
 * The record of one occupation.
 * @throws {XmlError} If its XML isn’t well-formed.
 */
export const xmlRecord = (xml: string): Record => {
  const parser = new SaxesParser({ fragment: true });
  const root: Record = { text: '', fields: new Map() };
  const open: Open[] = [{ name: '', record: root, from: 0 }];
  const add = (text: string): void => {
    open.at(-1)!.record.text += text;
  };
  parser.on('error', () => {
    throw new XmlError(parser.line);
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ name }) => {
    const record: Record = { text: '', fields: new Map() };
    const { fields } = open.at(-1)!.record;
    const key = name.toLowerCase();
    fields.set(key, [...(fields.get(key) ?? []), record]);
    open.push({ name: key, record, from: parser.position });
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    const { name, record, from } = open.pop()!;
    // XHTML that isn’t in a CDATA section looks like fields.
    if (!isSelfClosing && /^(section_body|summary_.+)$/.test(name) && record.fields.size)
      record.text = xml.slice(from, xml.lastIndexOf('</', parser.position));
  });
  parser.write(xml).close();
  return root.fields.get('occupation')![0]!;
};

/** The text of the first element with a name in the XML or JSON in front of the occupations. */
export const valueIn = (head: string, name: string): string => {
  const pattern = new RegExp(`<${name}\\b[^>]*>([^]*?)</${name}>|"${name}"\\s*:\\s*"?([^",}]*)`);
  const [, xml, json] = pattern.exec(head) ?? [];
  return plainText((xml ?? json ?? '').replace(/<!\[CDATA\[|\]\]>/g, ''));
};
