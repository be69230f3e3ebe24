/** Reads career paths as they are, to export them to other formats. */
import { placeOf } from '../../model/check.js';
import { parseCareerPaths } from '../../source/parse.js';
import type { Converter, ConvertOptions, InputFile } from '../converter.js';
import { textOf } from '../lines.js';

/** The document in a file; undefined, with a report, if it isn’t JSON. */
const documentIn = async (file: InputFile, options: ConvertOptions): Promise<unknown> => {
  let text = '';
  try {
    for await (const part of textOf(file, options)) text += part;
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'The file isn’t JSON.' : (error as Error).message;
    options.skipped?.({ file: file.name, reason });
    return undefined;
  }
};

export const json: Converter = async function* (files, options) {
  for (const file of files) {
    const document = await documentIn(file, options);
    if (document === undefined) continue;
    for (const { issues, path } of parseCareerPaths(document)) {
      if (path) yield path;
      else
        options.skipped?.({
          file: file.name,
          what: placeOf(issues[0]!.keys),
          reason: issues.map(({ message }) => message).join(' '),
        });
    }
  }
};
