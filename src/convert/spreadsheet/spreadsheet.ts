/**
 * Makes careers from spreadsheets: CSV, TSV, or cells from the clipboard. Finds the headings, recognises each column,
 * and reads steps and levels of pay from the rows.
 */
import type { Corrections, Understanding } from './columns.js';
import { understand } from './columns.js';
import { CareerBuilder, type Career } from './career.js';
import type { Remark } from './rows.js';
import { readRows, rowsOf } from './rows.js';
import { isRepeated, toTable, type Table } from './table.js';

export type { Career, Corrections, Remark, Table, Understanding };
export type { Column } from './column.js';
export { nameOf } from './column.js';
export type { Question } from './questions.js';
export { roleNames } from './role-names.js';
export { roles, type Role } from './roles.js';
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

/** A career, and what in the spreadsheet isn’t in it, or not as it was written. */
export interface Result {
  career: Career;
  remarks: Remark[];
}

/** Makes a career from all rows of a table. */
export const toCareer = (table: Table, understanding: Understanding): Result => {
  const remarks: Remark[] = [];
  const builder = new CareerBuilder(understanding, (remark) => remarks.push(remark));
  for (const row of table.rows) if (!isRepeated(row, table)) builder.add(row);
  const career = builder.finish();
  return { career: { ...(table.title && { title: table.title }), ...career }, remarks };
};
