import { limits } from '../../../src/model/schema.js';
import { Unreadable } from './unreadable.js';

/** In UTF-8, a character of a JavaScript string takes at most three bytes. */
export const maxBytes = limits.document * 3;

const megabytes = (bytes: number): string =>
  `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;

export const tooBig = (bytes?: number): Unreadable =>
  new Unreadable(
    `${bytes ? `It has ${megabytes(bytes)}, which` : 'It'} is too big for a career: at most ${limits.document.toLocaleString('en')} characters. Is it the right file?`,
  );

/** Files that people take for a career, by their first bytes. */
const kinds: [bytes: number[], message: string][] = [
  [
    [0x50, 0x4b, 3, 4],
    'It’s a document of Excel, Word or the like. If it’s a spreadsheet, choose “Spreadsheet” and paste its cells there.',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'It’s an old document of Excel or Word. If it’s a spreadsheet, choose “Spreadsheet” and paste its cells there.',
  ],
  [[0x25, 0x50, 0x44, 0x46], 'It’s a PDF. Only JSON files can be opened here.'],
];

const startsWith = (bytes: Uint8Array, start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const decoded = (bytes: Uint8Array<ArrayBuffer>, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

/** The text in a file. @throws {Unreadable} If there is none. */
export const textOf = (bytes: Uint8Array<ArrayBuffer>): string => {
  if (bytes.length > maxBytes) throw tooBig(bytes.length);
  const kind = kinds.find(([start]) => startsWith(bytes, start));
  if (kind) throw new Unreadable(kind[1]);
  try {
    // Windows’ editor calls this “Unicode”.
    if (startsWith(bytes, [0xff, 0xfe])) return decoded(bytes, 'utf-16le');
    if (startsWith(bytes, [0xfe, 0xff])) return decoded(bytes, 'utf-16be');
    if (!bytes.includes(0)) return decoded(bytes, 'utf-8');
  } catch {
    throw new Unreadable(
      'Its letters are stored in an old encoding, so “é” or “ü” would be lost. Open it in your text editor, save it again with the encoding “UTF-8”, and open that file here.',
    );
  }
  throw new Unreadable('It’s no text file. Only JSON files can be opened here.');
};
