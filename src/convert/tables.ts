/** Reads tables with a header, such as CSV and tab-separated files, row by row. */
import type { ConvertOptions, InputFile } from './converter.js';
import { linesOf } from './lines.js';

/** The columns that a converter reads, by their names in the header. */
export interface Columns<Name extends string> {
  required: readonly Name[];
  /** Columns that not every release has: their cells are empty then. */
  optional?: readonly Name[];
  /** Other columns, which are ignored without a note. */
  unused?: readonly string[];
}

/** A row: its cells by column, without spaces around them. */
export interface Row<Name extends string> {
  /** Where it begins, counted from 1. */
  line: number;
  cells: Record<Name, string>;
}

/** Cells of a row in order, and where it begins. */
export interface Cells {
  line: number;
  cells: string[];
}

/** Spreadsheet programs put quotes around cells with commas, and double the quotes in them. */
const withoutQuotes = (cell: string): string =>
  cell.startsWith('"') && /^"(?:[^"]|"")*"$/.test(cell)
    ? cell.slice(1, -1).replaceAll('""', '"')
    : cell;

/** The rows of a tab-separated file. */
export const tabSeparated = async function* (
  file: InputFile,
  options: ConvertOptions,
): AsyncGenerator<Cells> {
  for await (const { line, text } of linesOf(file, options))
    if (text.trim()) yield { line, cells: text.split('\t').map(withoutQuotes) };
};

const quoted = (names: readonly string[]): string =>
  names.map((name) => `“${name}”`).join(names.length > 2 ? ', ' : ' and ');

/**
 * The rows under a header. Rows with fewer cells, such as a truncated last one, are skipped, columns that it doesn’t know are noted once.
 * @throws {Error} If the file is empty, or a required column is missing.
 */
export const rowsOf = async function* <Name extends string>(
  file: InputFile,
  rows: AsyncIterable<Cells>,
  { optional = [], required, unused = [] }: Columns<Name>,
  { skipped }: ConvertOptions,
): AsyncGenerator<Row<Name>> {
  const names = [...required, ...optional];
  let columns: [name: Name, index: number][] | undefined;
  let width = 0;
  for await (const { cells, line } of rows) {
    if (!columns) {
      const header = cells.map((name) => name.trim());
      const missing = required.filter((name) => !header.includes(name));
      if (missing.length)
        throw new Error(
          `${file.name} has no ${missing.length > 1 ? 'columns' : 'column'} ${quoted(missing)} in its first line.`,
        );
      const known = new Set<string>([...names, ...unused, '']);
      const unknown = header.filter((name) => !known.has(name));
      if (unknown.length)
        skipped?.({ file: file.name, line, reason: `Not read: ${quoted(unknown)}.` });
      columns = names.map((name) => [name, header.indexOf(name)]);
      width = header.findLastIndex(Boolean) + 1;
      continue;
    }
    if (cells.length < width) {
      skipped?.({ file: file.name, line, reason: 'The row ends too early.' });
      continue;
    }
    const entries = columns.map(([name, index]) => [name, (cells[index] ?? '').trim()]);
    yield { line, cells: Object.fromEntries(entries) as Record<Name, string> };
  }
  if (!columns) throw new Error(`${file.name} is empty.`);
};

/** The file with a name, wherever its folder is; of several names, the first that there is. */
export const fileNamed = (
  files: readonly InputFile[],
  ...names: string[]
): InputFile | undefined => {
  for (const name of names) {
    const found = files.filter((file) => baseName(file).toLowerCase() === name.toLowerCase());
    if (found.length > 1)
      throw new Error(
        `There are several files called ${name}: ${found[0]!.name}, ${found[1]!.name}.`,
      );
    if (found[0]) return found[0];
  }
  return undefined;
};

/** The name of a file without its folder. */
export const baseName = ({ name }: InputFile): string => name.replace(/^.*[\\/]/, '');
