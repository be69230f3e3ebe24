/** Reads one career or several from the rows of a spreadsheet, as they arrive. */
import { CareerBuilder } from './career.js';
import { CellReader } from './cell-reader.js';
import { understand, type Understanding } from './columns.js';
import type { Career, Meaning } from './meaning.js';
import { delimiterOf, RowReader, type Report, type Row } from './rows.js';
import { isRepeated, toTable, type Table } from './table.js';

/** Splits rows into careers: another title in the column for careers begins another one. */
class CareerSplitter {
  readonly #meaning: Meaning;
  readonly #report: Report;
  readonly #reader: CellReader;
  readonly #table: Table;
  #builder: CareerBuilder | undefined;
  #title = '';

  constructor(table: Table, meaning: Meaning, report: Report) {
    this.#table = table;
    this.#meaning = meaning;
    this.#report = report;
    this.#reader = new CellReader(meaning.columns);
  }

  /** The career before this row, if the row begins another one. */
  add(row: Row): Career | undefined {
    if (isRepeated(row, this.#table)) return undefined;
    const title = this.#reader.text('career', row.cells);
    const isOther = Boolean(title) && Boolean(this.#title) && title !== this.#title;
    const finished = isOther ? this.end() : undefined;
    this.#title = title || this.#title;
    this.#builder ??= new CareerBuilder(this.#meaning, this.#report);
    this.#builder.add(row);
    return finished;
  }

  /** The last career. */
  end(): Career | undefined {
    const career = this.#builder?.finish();
    this.#builder = undefined;
    return career && { ...(this.#table.title && { title: this.#table.title }), ...career };
  }
}

/** All careers of a table: usually one. */
export const careersIn = (table: Table, meaning: Meaning, report: Report): Career[] => {
  const splitter = new CareerSplitter(table, meaning, report);
  return [...table.rows.map((row) => splitter.add(row)), splitter.end()].filter(
    (career) => career !== undefined,
  );
};

/** Rows and characters by which columns are understood. */
const sample = { rows: 200, characters: 200_000 };

/**
 * Reads careers from text that arrives in parts, and holds only one of them. `onUnderstood` gets what the columns
 * were understood as, and the open questions.
 */
export const readCareers = async function* (
  parts: AsyncIterable<string>,
  report: Report,
  onUnderstood: (understanding: Understanding) => void = () => undefined,
): AsyncGenerator<Career> {
  let beginning = '';
  let reader: RowReader | undefined;
  let waiting: Row[] = [];
  let splitter: CareerSplitter | undefined;

  const begin = (): Row[] => {
    const table = toTable(waiting);
    waiting = [];
    const understanding = understand(table);
    onUnderstood(understanding);
    splitter = new CareerSplitter({ ...table, rows: [] }, understanding, report);
    return table.rows;
  };
  const take = function* (rows: Row[], isEnd: boolean): Generator<Career> {
    let ready = rows;
    if (!splitter) {
      waiting.push(...rows);
      if (waiting.length < sample.rows && !isEnd) return;
      ready = begin();
    }
    for (const row of ready) {
      const career = splitter!.add(row);
      if (career) yield career;
    }
  };

  for await (const part of parts) {
    if (!reader) {
      beginning += part;
      if (beginning.length < sample.characters) continue;
      reader = new RowReader(delimiterOf(beginning), report);
      yield* take(reader.read(beginning), false);
    } else yield* take(reader.read(part), false);
  }
  if (!reader) {
    reader = new RowReader(delimiterOf(beginning), report);
    yield* take(reader.read(beginning), false);
  }
  yield* take(reader.end(), true);
  const last = splitter!.end();
  if (last) yield last;
};
