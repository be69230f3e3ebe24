/**
 * Converts careers from other formats, and to them. Runs in Node, in browsers and in workers: it reads what it is
 * given, file by file, and writes nothing.
 */
import type { CareerPath } from '../model/path-types.js';
import { bls } from './bls/bls.js';
import type { Converter, ConvertOptions, InputFile } from './converter.js';
import { esco } from './esco/esco.js';
import { isEscoFile } from './esco/files.js';
import { json } from './json/json.js';
import { ncs } from './ncs/ncs.js';
import { onet, onetNames } from './onet/onet.js';
import { roadmapSh } from './roadmap-sh/roadmap-sh.js';
import { baseName } from './tables.js';

export type { CareerPath };
export type { Converter, ConvertOptions, InputFile, Skipped } from './converter.js';
export { toJsonLd } from '../server/json-ld.js';

/** The converter of each format. */
export const formats = { bls, esco, json, ncs, onet, 'roadmap.sh': roadmapSh } satisfies Record<
  string,
  Converter
>;

export type Format = keyof typeof formats;

/** The files that a format reads, if a download has others. */
const reads: Partial<Record<Format, (name: string) => boolean>> = {
  esco: isEscoFile,
  onet: (name) => onetNames.some((known) => known.toLowerCase() === name.toLowerCase()),
};

/** Reports the bytes of all files together, in whatever order they are read. What is read twice counts once. */
const counted = (
  files: readonly InputFile[],
  progress: NonNullable<ConvertOptions['progress']>,
): InputFile[] => {
  const total = files.reduce((sum, { size = NaN }) => sum + size, 0);
  let bytes = 0;
  return files.map((file) => {
    let furthest = 0;
    return {
      name: file.name,
      size: file.size,
      async *stream() {
        let read = 0;
        for await (const chunk of file.stream()) {
          read += chunk.length;
          bytes += Math.max(0, read - furthest);
          furthest = Math.max(read, furthest);
          progress(bytes, Number.isNaN(total) ? undefined : total);
          yield chunk;
        }
      },
    };
  });
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
  const isRead = reads[format];
  const needed = isRead ? files.filter((file) => isRead(baseName(file))) : files;
  const { progress } = options;
  return converter(progress ? counted(needed, progress) : needed, options);
};
