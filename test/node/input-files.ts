/** Input files of converters, from memory. */
import assert from 'node:assert/strict';
import { prerender } from 'career-path-elements/prerender';
import type { ConvertOptions, Converter, InputFile, Skipped } from '../../src/convert/converter.js';
import type { CareerPath } from '../../src/model/path-types.js';
import { parseCareerPath } from '../../src/source/parse.js';

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

/** The id of a path that is valid and that a server can render, without any script from the data set. */
export const rendered = (path: CareerPath): string => {
  const { issues } = parseCareerPath(path);
  assert.deepEqual(issues, []);
  const html = prerender('career-path', { path });
  assert.ok(html.includes(path.title));
  assert.doesNotMatch(JSON.stringify(path), /<script|javascript:|alert\(/);
  return path.id;
};
