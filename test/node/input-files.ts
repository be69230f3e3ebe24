/** Input files of converters, from memory. */
import type { ConvertOptions, Converter, InputFile, Skipped } from '../../src/convert/converter.js';
import type { CareerPath } from '../../src/model/path-types.js';

/** A file with a content, which comes in small pieces, as from a slow disk. */
export const fileOf = (name: string, content: string | Uint8Array, piece = 1000): InputFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *stream() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
};

/** All that a converter yields and skips. */
export const converted = async (
  converter: Converter,
  files: readonly InputFile[],
  options: ConvertOptions = {},
): Promise<{ paths: CareerPath[]; skipped: Skipped[] }> => {
  const skipped: Skipped[] = [];
  const paths: CareerPath[] = [];
  const all = { ...options, skipped: (one: Skipped) => void skipped.push(one) };
  for await (const path of converter(files, all)) paths.push(path);
  return { paths, skipped };
};
