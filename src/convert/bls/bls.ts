/** Converts the Occupational Outlook Handbook of the U.S. Bureau of Labor Statistics: XML, or JSON made from it. */
import type { CareerPath } from '../../model/path-types.js';
import type { Converter, ConvertOptions, InputFile } from '../converter.js';
import { checked } from '../checked.js';
import { eachFile } from '../each-file.js';
import { firstSign } from '../first-sign.js';
import { jsonItems } from '../json-items.js';
import { toRecord, type Record } from '../record.js';
import { XmlError, valueIn, xmlOccupations, xmlRecord } from './occupations.js';
import { toPath, type Handbook } from './to-path.js';

interface Occupation {
  line: number;
  /** The XML or JSON in front of it. */
  head: string;
  /** @throws If it isn’t well-formed. */
  read(): Record;
  source: string;
}

const fromXml = async function* (parts: AsyncIterable<string>): AsyncGenerator<Occupation> {
  for await (const { head, line, xml } of xmlOccupations(parts))
    yield { line, head, source: xml, read: () => xmlRecord(xml) };
};

const fromJson = async function* (parts: AsyncIterable<string>): AsyncGenerator<Occupation> {
  for await (const { head, json, line } of jsonItems(parts, /^occupations?$/i))
    yield { line, head, source: json, read: () => toRecord(JSON.parse(json)) };
};

const handbookOf = (head: string): Handbook => {
  const [, month, year] = /^(\d{1,2})\/\d{1,2}\/(\d{4})$/.exec(valueIn(head, 'last_updated')) ?? [];
  const isoMonth = /^\d{4}-\d\d/.exec(valueIn(head, 'last_updated'))?.[0];
  const [from, to] = [valueIn(head, 'current_year'), valueIn(head, 'projection_year')];
  return {
    updated: month ? `${year}-${month.padStart(2, '0')}` : isoMonth,
    year: /^\d{4}$/.test(from) ? from : '',
    years: /^\d{4}$/.test(from) && /^\d{4}$/.test(to) ? `${from}–${to.slice(2)}` : '',
  };
};

/** The title in XML or JSON that isn’t well-formed, for messages. */
const titleIn = (source: string): string | undefined =>
  /<title\b[^>]*>\s*(?:<!\[CDATA\[)?\s*([^<\]]+)|"title"\s*:\s*"([^"]+)"/
    .exec(source)
    ?.slice(1)
    .find(Boolean)
    ?.trim();

const occupationsOf = async (
  file: InputFile,
  options: ConvertOptions,
): Promise<AsyncGenerator<Occupation>> => {
  const { parts, sign } = await firstSign(file, options);
  if (sign === '<') return fromXml(parts);
  if (sign === '{' || sign === '[') return fromJson(parts);
  throw new Error(`${file.name} is neither XML nor JSON.`);
};

const convertFile = async function* (
  file: InputFile,
  options: ConvertOptions,
): AsyncGenerator<CareerPath> {
  let count = 0;
  let handbook: Handbook | undefined;
  for await (const { head, line, read, source } of await occupationsOf(file, options)) {
    count++;
    handbook ??= handbookOf(head);
    let record: Record;
    try {
      record = read();
    } catch (error) {
      const at = error instanceof XmlError ? line + error.line - 1 : line;
      const what = titleIn(source);
      const reason = 'The occupation is broken or isn’t complete.';
      options.skipped?.({ file: file.name, line: at, ...(what && { what }), reason });
      continue;
    }
    const path = checked(toPath(record, handbook, options), { file: file.name, line }, options);
    if (path) yield path;
  }
  if (!count) throw new Error(`${file.name} has no occupations.`);
};

export const bls: Converter = (files, options) =>
  eachFile(files, options, (file) => convertFile(file, options));
