/** Reads the rows of CSV and TSV text, in one piece or in parts. */
import Papa from 'papaparse';
import { readHeading } from './headings.js';

/** A row that isn’t blank. */
export interface Row {
  /** Its number in a spreadsheet, from 1. */
  row: number;
  /** The line in which it begins, from 1. */
  line: number;
  cells: string[];
}

/** Something in a row that isn’t in the result, or not as it was written. */
export interface Remark {
  row: number;
  line: number;
  /** The cell’s text, or what the row is about. */
  what?: string;
  /** A sentence; the same for all of a kind. */
  reason: string;
  /** Whether the whole row is left out. */
  isLeftOut?: boolean;
}

export type Report = (remark: Remark) => void;

/** Cells of a row, and characters of a row: more isn’t read. */
const most = { cells: 200, characters: 1_000_000 };

const delimiters = [',', ';', '\t', '|'] as const;

/** Excel writes the sign into the first line: “sep=;”. */
const declared = /^sep=(.)(?:\n|$)/;

const parse = (text: string, delimiter: string, isPart: boolean) =>
  new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' }).parse(text, 0, isPart) as {
    data: string[][];
    errors: { code: string; row?: number }[];
    meta: { cursor: number };
  };

const cleaned = (text: string): string => text.replace(/\r\n?/g, '\n');

/** How well a sign splits a text: headings that are recognised, then rows of equal length. */
const fit = (text: string, delimiter: string): number => {
  const rows = parse(text, delimiter, true).data.slice(0, 30);
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim()));
  const headings = Math.max(
    0,
    ...filled
      .slice(0, 10)
      .map((cells) => cells.slice(0, 50).filter((cell) => readHeading(cell).role).length),
  );
  const lengths = filled.map(({ length }) => length);
  const usual = lengths.filter((length) => length > 1 && length === lengths[0]).length;
  return (headings > 1 ? headings * 10 : 0) + (filled.length ? usual / filled.length : 0);
};

/** The sign between cells, by the beginning of a text. */
export const delimiterOf = (text: string): string => {
  const beginning = cleaned(text.slice(0, 50_000).replace(/^\ufeff/, ''));
  const named = declared.exec(beginning)?.[1];
  if (named) return named;
  const sample = `${beginning}\n`;
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, score: fit(sample, delimiter) }))
    .sort((one, other) => other.score - one.score);
  // A single column: no sign splits it.
  return best!.score ? best!.delimiter : '\u001f';
};

const lineBreaks = (text: string): number => text.split('\n').length - 1;

/** Without invisible characters, and without the apostrophe that keeps a text from being a formula. */
const toCell = (text: string): string =>
  text
    .replace(/[\u200b\ufeff\0]/g, '')
    .replace(/^'(?=[=+\-@\t])/, '')
    .trim();

/** Reads rows as text arrives. */
export class RowReader {
  readonly #delimiter: string;
  readonly #report: Report;
  #rest = '';
  #row = 1;
  #line = 1;
  #isStarted = false;

  constructor(delimiter: string, report: Report) {
    this.#delimiter = delimiter;
    this.#report = report;
  }

  /** The rows that are complete. */
  read(text: string): Row[] {
    let input = this.#rest + text;
    if (!this.#isStarted && input) {
      this.#isStarted = true;
      input = input.replace(/^\ufeff/, '');
    }
    // A carriage return at the end may be half of a line break.
    const held = input.endsWith('\r') ? '\r' : '';
    this.#rest = cleaned(input.slice(0, input.length - held.length));
    const rows = this.#take(true);
    while (this.#rest.length > most.characters) rows.push(...this.#takeLine());
    this.#rest += held;
    return rows;
  }

  /** The last rows. */
  end(): Row[] {
    this.#rest = cleaned(this.#rest);
    const rows = this.#take(true);
    // What is left is the last row, or it has a quotation mark that isn’t closed.
    while (this.#rest) {
      const { errors } = parse(this.#rest, this.#delimiter, false);
      if (errors.some(({ code }) => code === 'MissingQuotes')) {
        rows.push(...this.#takeLine(), ...this.#take(true));
        continue;
      }
      rows.push(...this.#take(false));
      break;
    }
    return rows;
  }

  #take(isPart: boolean): Row[] {
    const { data, errors, meta } = parse(this.#rest, this.#delimiter, isPart);
    const text = this.#rest;
    this.#rest = isPart ? text.slice(meta.cursor) : '';
    const odd = new Set(errors.map(({ row }) => row));
    return data.flatMap((cells, index) => this.#toRow(cells, odd.has(index)));
  }

  /** One line without regard to quotation marks: one of them isn’t closed. */
  #takeLine(): Row[] {
    const end = this.#rest.indexOf('\n');
    const line = end < 0 ? this.#rest : this.#rest.slice(0, end);
    this.#rest = end < 0 ? '' : this.#rest.slice(end + 1);
    return this.#toRow(
      line
        .slice(0, most.characters)
        .split(this.#delimiter)
        .map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')),
      true,
    );
  }

  #toRow(all: string[], isOdd: boolean): Row[] {
    const at = { row: this.#row, line: this.#line };
    this.#row++;
    this.#line += 1 + all.reduce((sum, cell) => sum + lineBreaks(cell), 0);
    if (at.row === 1 && declared.test(all.join(this.#delimiter))) {
      this.#row = 1;
      return [];
    }
    const cells = all.slice(0, most.cells).map(toCell);
    if (!cells.some(Boolean)) return [];
    if (isOdd)
      this.#report({
        ...at,
        what: cells.find(Boolean),
        reason: 'A quotation mark in this row isn’t closed or is in the wrong place.',
      });
    if (all.slice(most.cells).some((cell) => cell.trim()))
      this.#report({ ...at, reason: `Only the first ${most.cells} columns are read.` });
    return [{ ...at, cells }];
  }
}

/** All rows of a text. */
export const readRows = (text: string, report: Report): Row[] => {
  const reader = new RowReader(delimiterOf(text), report);
  return [...reader.read(text), ...reader.end()];
};

/** Rows from cells, as a table on the clipboard has them. */
export const rowsOf = (records: readonly (readonly string[])[]): Row[] =>
  records.flatMap((cells, index) => {
    const row = { row: index + 1, line: index + 1, cells: cells.slice(0, most.cells).map(toCell) };
    return row.cells.some(Boolean) ? row : [];
  });
