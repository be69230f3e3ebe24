/**
 * Makes careers from spreadsheets: CSV, TSV, or cells from the clipboard. Finds the headings, recognises each column,
 * and reads steps and levels of pay from the rows.
 */
import type { Understanding } from './columns.js';
import type { Corrections } from './corrections.js';
import { understand } from './columns.js';
import type { Career } from './meaning.js';
import { careersIn } from './careers.js';
import type { Remark } from './rows.js';
import { readRows, rowsOf } from './rows.js';
import { toTable, type Table } from './table.js';

export type { Career, Corrections, Remark, Table, Understanding };
export type { Column } from './column.js';
export { nameOf } from './column.js';
export type { Question } from './questions.js';
export { roleNames } from './role-names.js';
export { roles, type Role } from './roles.js';
export { readCareers } from './careers.js';
export { toCsv } from './to-csv.js';
export { toPath } from './to-path.js';
export { understand };

/** A table, and what was odd when reading it. */
export interface ReadTable extends Table {
  remarks: Remark[];
}

/** Reads text, or cells, as a table. */
export const readTable = (source: string | readonly (readonly string[])[]): ReadTable => {
  const remarks: Remark[] = [];
  const rows =
    typeof source === 'string'
      ? readRows(source, (remark) => remarks.push(remark))
      : rowsOf(source);
  return { ...toTable(rows), remarks };
};

/** Careers, and what in the spreadsheet isn’t in them, or not as it was written. */
export interface Result {
  /** Several, if a column names them. */
  careers: Career[];
  remarks: Remark[];
}

/** Makes careers from all rows of a table: one, unless a column names several. */
export const toCareers = (table: Table, understanding: Understanding): Result => {
  const remarks: Remark[] = [];
  return { careers: careersIn(table, understanding, (remark) => remarks.push(remark)), remarks };
};
