/** Reads the file that an author chooses. */
import { textOf } from '../../../src/convert/lines.js';

/** What the author can do about a file that can’t be read. */
export class UnreadableFile extends Error {}

const most = 5_000_000;

const advice = 'Open it, select the cells, copy them, and paste them here. Or save it as CSV.';

const isWorkbook = (start: Uint8Array, name: string): boolean =>
  (start[0] === 0x50 && start[1] === 0x4b) ||
  (start[0] === 0xd0 && start[1] === 0xcf) ||
  /\.(xlsx?|xlsm|ods|numbers)$/i.test(name);

async function* inParts(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** @throws {UnreadableFile} */
export const readTextFile = async (file: File): Promise<string> => {
  if (file.size > most)
    throw new UnreadableFile(`${file.name} is larger than 5 MB. Is it the right file?`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isWorkbook(bytes, file.name))
    throw new UnreadableFile(`${file.name} is a workbook, which can’t be read here. ${advice}`);
  let text = '';
  try {
    const input = { name: file.name, stream: () => inParts(bytes) };
    for await (const part of textOf(input, {})) text += part;
  } catch {
    throw new UnreadableFile(`${file.name} isn’t a CSV or TSV file.`);
  }
  if (!text.trim()) throw new UnreadableFile(`${file.name} is empty.`);
  return text;
};
