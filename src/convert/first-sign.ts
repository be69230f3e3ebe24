/** Finds out what kind of text a file contains. */
import type { ConvertOptions, InputFile } from './converter.js';
import { textOf } from './lines.js';

const joined = async function* (
  first: string,
  parts: AsyncIterable<string>,
): AsyncGenerator<string> {
  yield first;
  yield* parts;
};

/**
 * The first character of a file that isn’t a space, and the text of the file from its start.
 * @throws {Error} If the file is empty or isn’t text.
 */
export const firstSign = async (
  file: InputFile,
  options: ConvertOptions,
): Promise<{ sign: string; parts: AsyncIterable<string> }> => {
  const parts = textOf(file, options);
  let first = '';
  for (let part = await parts.next(); !part.done; part = await parts.next()) {
    first += part.value;
    const sign = /\S/.exec(part.value)?.[0];
    if (sign) return { sign, parts: joined(first, parts) };
  }
  throw new Error(`${file.name} is empty.`);
};
