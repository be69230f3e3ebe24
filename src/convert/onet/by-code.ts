/** Reads files that are sorted by O*NET-SOC code side by side, one occupation at a time. */
import type { ConvertOptions, InputFile } from '../converter.js';
import { rowsOf, tabSeparated, type Columns, type Row } from '../tables.js';

export const codeColumn = 'O*NET-SOC Code';

export type CodeColumn = typeof codeColumn;

/** Columns of O*NET files that no career contains. */
const unused = [
  ...['Title', 'Element ID', 'Element Name', 'Scale ID', 'Scale Name', 'Category', 'Data Value'],
  ...['N', 'Standard Error', 'Lower CI Bound', 'Upper CI Bound', 'Recommend Suppress'],
  ...['Not Relevant', 'Date', 'Domain Source', 'Incumbents Responding', 'Task Type'],
  ...[
    'Commodity Code',
    'Commodity Title',
    'Short Title',
    'Source(s)',
    'Relatedness Tier',
    'Related Title',
  ],
];

/** The rows of a file, in the order of their codes. @throws {Error} If they aren’t in that order. */
export const sortedRows = async function* <Name extends string>(
  file: InputFile,
  { required, optional }: Columns<Name>,
  options: ConvertOptions,
): AsyncGenerator<Row<Name | CodeColumn>> {
  const columns = { required: [codeColumn, ...required] as const, optional, unused };
  let last = '';
  for await (const row of rowsOf(file, tabSeparated(file, options), columns, options)) {
    const code = row.cells[codeColumn];
    if (!/^\d\d-\d{4}\.\d\d$/.test(code)) {
      const reason = 'The first cell isn’t an O*NET-SOC code such as 15-1252.00.';
      options.skipped?.({ file: file.name, line: row.line, what: code, reason });
      continue;
    }
    if (code < last)
      throw new Error(
        `${file.name} isn’t sorted by O*NET-SOC code: ${code} in line ${row.line} comes after ${last}. Sort it by its first column, or download it again.`,
      );
    last = code;
    yield row;
  }
};

/** The rows of one file for each occupation. */
export interface ByCode<Name extends string> {
  /** The rows of the next occupation. The codes must rise from call to call. */
  rowsOf(code: string): Promise<Row<Name | CodeColumn>[]>;
  /** Reads the rest, and closes the file. */
  end(): Promise<void>;
  close(): Promise<void>;
}

export const byCode = <Name extends string>(
  file: InputFile,
  columns: Columns<Name>,
  options: ConvertOptions,
): ByCode<Name> => {
  const rows = sortedRows(file, columns, options);
  let next: Row<Name | CodeColumn> | undefined;
  let without: string | undefined;
  /** Takes the rows of a code, and skips those of codes before it. */
  const take = async (code: string) => {
    const taken = [];
    for (;;) {
      next ??= (await rows.next()).value ?? undefined;
      const found = next?.cells[codeColumn];
      if (!next || found! > code) return taken;
      if (found === code) taken.push(next);
      else if (found !== without) {
        without = found;
        const reason = 'The occupation isn’t in Occupation Data.txt.';
        options.skipped?.({ file: file.name, line: next.line, what: found, reason });
      }
      next = undefined;
    }
  };
  return {
    rowsOf: take,
    end: async () => void (await take('~')),
    close: async () => void (await rows.return(undefined)),
  };
};
