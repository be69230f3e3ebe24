/** Reads CSV files of any size row by row. Cells may contain line ends. */
import Papa from 'papaparse';
import type { ConvertOptions, InputFile } from './converter.js';
import { longest, textOf } from './lines.js';
import type { Cells } from './tables.js';

/** Parts of text whose lines end with a line feed, as the parser expects. */
const withLineFeeds = async function* (parts: AsyncIterable<string>): AsyncGenerator<string> {
  let before = '';
  for await (const part of parts) {
    const text = before + part;
    // It may be the first half of a line’s end.
    before = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - before.length).replace(/\r\n?/g, '\n');
  }
  if (before) yield '\n';
};

/** The separator in the first line. */
const separatorIn = (text: string): string => {
  const [first = ''] = text.split('\n', 1);
  const count = (separator: string) => first.split(separator).length;
  return [',', ';', '\t'].reduce((one, other) => (count(other) > count(one) ? other : one));
};

/**
 * The rows of a file, separated by commas or, if its first line is, by semicolons or tabs.
 * @throws {Error} If a quote in it is never closed.
 */
export const csvRows = async function* (
  file: InputFile,
  options: ConvertOptions,
): AsyncGenerator<Cells> {
  let delimiter = '';
  let line = 1;
  let rest = '';
  const rowsInRest = function* (isLast: boolean): Generator<Cells> {
    const rows: Cells[] = [];
    let from = 0;
    const parser = new Papa.Parser({
      delimiter,
      newline: '\n',
      step: ({ data, meta }: Papa.ParseStepResult<string[][]>) => {
        // Without `preview`, each step is one row.
        rows.push({ line, cells: data[0]! });
        for (; from < meta.cursor; from++) if (rest[from] === '\n') line++;
      },
    });
    parser.parse(rest, 0, !isLast);
    rest = rest.slice(from);
    for (const row of rows) if (row.cells.some((cell) => cell.trim())) yield row;
  };
  for await (const text of withLineFeeds(textOf(file, options))) {
    rest += text;
    if (!text.includes('\n')) continue;
    delimiter ||= separatorIn(rest);
    yield* rowsInRest(false);
    if (rest.length > longest)
      throw new Error(`${file.name}: a quote that opens in line ${line} is never closed.`);
  }
  delimiter ||= separatorIn(rest);
  yield* rowsInRest(true);
};
