/** A table: headings, and rows with data. */
import { isData } from './cells.js';
import { readHeading } from './headings.js';
import { isBlank } from './plain.js';
import type { Row } from './rows.js';

export interface Table {
  /** Empty texts for columns without one. */
  headings: string[];
  rows: Row[];
  /** A text above the headings, such as the name of the plan. */
  title?: string;
}

/** Rows in which the headings are looked for. */
const top = 15;

const isHeading = (cell: string): boolean =>
  !/\d/.test(cell) && cell.length <= 80 && readHeading(cell).score > 0.5;

const filled = ({ cells }: Row): string[] => cells.filter((cell) => !isBlank(cell));

/** The row with the most recognised headings; the first one with texts above figures, if none are recognised. */
const findHeadings = (rows: readonly Row[]): number => {
  const scores = rows.slice(0, top).map((row) => {
    const cells = filled(row);
    if (cells.some(isData)) return 0;
    const known = cells.filter(isHeading).length;
    return known > 1 || (known && cells.length <= 2) ? known : 0;
  });
  const best = Math.max(0, ...scores);
  // A single cell above a table is its title.
  const isWide = rows.some((row) => filled(row).length > 1);
  const at = scores.findIndex(
    (score, index) => score === best && best > 0 && (!isWide || filled(rows[index]!).length > 1),
  );
  if (at >= 0) return at;
  const first = rows.findIndex((row) => filled(row).length > 1);
  const below = rows.slice(first + 1, first + 10);
  const isAbove =
    first >= 0 &&
    !filled(rows[first]!).some((cell) => isData(cell)) &&
    below.length > 0 &&
    rows[first]!.cells.some(
      (cell, column) =>
        !isBlank(cell) &&
        below.filter(({ cells }) => isData(cells[column] ?? '')).length > below.length / 2,
    );
  return isAbove ? first : -1;
};

/** Finds the headings of rows. Without headings, all rows are data. */
export const toTable = (rows: readonly Row[]): Table => {
  const at = findHeadings(rows);
  const above = rows.slice(0, Math.max(at, 0)).flatMap(filled);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const headingRow = rows[at]?.cells ?? [];
  const headings = Array.from({ length: width }, (_, column) => headingRow[column] ?? '');
  const title = above.find((text) => text.length <= 120 && !isData(text));
  return { headings, rows: rows.slice(at + 1), ...(title && { title }) };
};

/** Headings repeated on each printed page. */
export const isRepeated = ({ cells }: Row, { headings }: Pick<Table, 'headings'>): boolean =>
  headings.some(Boolean) && headings.every((heading, column) => heading === (cells[column] ?? ''));
