/**
 * Converts careers from other formats, and to them. Runs in Node, in browsers and in workers: it reads what it is
 * given, file by file, and writes nothing.
 */
import type { CareerPath } from '../model/path-types.js';
import type { Converter, ConvertOptions, InputFile } from './converter.js';

export type { CareerPath };
export type { Converter, ConvertOptions, InputFile, Skipped } from './converter.js';

/** The converter of each format. */
export const formats = {} satisfies Record<string, Converter>;

export type Format = keyof typeof formats;

/** Reports the bytes of all files together, in whatever order they are read. */
const counted = (
  files: readonly InputFile[],
  progress: NonNullable<ConvertOptions['progress']>,
): InputFile[] => {
  let bytes = 0;
  return files.map((file) => ({
    ...file,
    async *stream() {
      for await (const chunk of file.stream()) {
        progress((bytes += chunk.length));
        yield chunk;
      }
    },
  }));
};

/**
 * Reads files in a format and yields valid career paths, one after the other, without holding all of them.
 * @throws {Error} If the files can’t be read at all. What is wrong with a single row is reported to `skipped`.
 */
export const convert = (
  format: Format,
  files: readonly InputFile[],
  options: ConvertOptions = {},
): AsyncIterable<CareerPath> => {
  const converter: Converter = formats[format];
  const { progress } = options;
  return converter(progress ? counted(files, progress) : files, options);
};
