/** Converts files one by one, where each has careers of its own. */
import type { CareerPath } from '../model/path-types.js';
import type { ConvertOptions, InputFile } from './converter.js';

/**
 * The paths of all files. A file that can’t be read doesn’t stop the others.
 * @throws {Error} If the only file can’t be read.
 */
export const eachFile = async function* (
  files: readonly InputFile[],
  { skipped }: ConvertOptions,
  convertFile: (file: InputFile) => AsyncIterable<CareerPath>,
): AsyncGenerator<CareerPath> {
  for (const file of files)
    try {
      yield* convertFile(file);
    } catch (error) {
      if (files.length === 1) throw error;
      const reason = (error as Error).message.replace(file.name, 'The file');
      skipped?.({ file: file.name, reason });
    }
};
