/** Reads CSV files of any size row by row. Cells may contain line ends. */
import type { ConvertOptions, InputFile } from './converter.js';
import { textOf } from './lines.js';
import { RowReader, type Remark } from './spreadsheet/rows.js';
import type { Cells } from './tables.js';

/** Reports what a spreadsheet’s rows don’t say as it is written. */
export const reportRemarks =
  (file: InputFile, { skipped }: ConvertOptions) =>
  ({ line, reason, what }: Remark): void =>
    skipped?.({ file: file.name, line, what, reason });

/** The most frequent separator in the first line. */
const separatorIn = (text: string): string => {
  const [first = ''] = text.split(/[\r\n]/, 1);
  const count = (separator: string) => first.split(separator).length;
  return [',', ';', '\t'].reduce((one, other) => (count(other) > count(one) ? other : one));
};

/** The rows of a file with a header that aren’t blank. */
export const csvRows = async function* (
  file: InputFile,
  options: ConvertOptions,
): AsyncGenerator<Cells> {
  let waiting = '';
  let reader: RowReader | undefined;
  for await (const text of textOf(file, options)) {
    waiting += text;
    if (!reader && !/[\r\n]/.test(waiting)) continue;
    reader ??= new RowReader(separatorIn(waiting), reportRemarks(file, options));
    yield* reader.read(waiting);
    waiting = '';
  }
  reader ??= new RowReader(separatorIn(waiting), reportRemarks(file, options));
  yield* reader.read(waiting);
  yield* reader.end();
};
