/** Reads career paths as they are, to export them to other formats. */
import { placeOf } from '../../model/check.js';
import type { CareerPath } from '../../model/path-types.js';
import { parseCareerPaths } from '../../source/parse.js';
import type { Converter, ConvertOptions, InputFile } from '../converter.js';
import { eachFile } from '../each-file.js';
import { textOf } from '../lines.js';

const convertFile = async function* (
  file: InputFile,
  options: ConvertOptions,
): AsyncGenerator<CareerPath> {
  let text = '';
  for await (const part of textOf(file, options)) text += part;
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new Error(`${file.name} isn’t JSON.`);
  }
  for (const { issues, path } of parseCareerPaths(document)) {
    if (path) yield path;
    else
      options.skipped?.({
        file: file.name,
        what: placeOf(issues[0].keys),
        reason: issues.map(({ message }) => message).join(' '),
      });
  }
};

export const json: Converter = (files, options) => {
  if (!files.length) throw new Error('There are no files ending in .json.');
  return eachFile(files, options, (file) => convertFile(file, options));
};
