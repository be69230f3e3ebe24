/** Reads text of any size, in the encodings that data sets come in. */
import type { ConvertOptions, InputFile } from './converter.js';

/** A line of a file, without its end. */
export interface Line {
  /** Counted from 1. */
  line: number;
  text: string;
}

/** Characters that have no line end or closing quote among them: more can’t be data. */
export const longest = 4_000_000;

/** Where the last character begins, if its bytes aren’t complete; the end otherwise. */
const endOfCharacters = (bytes: Uint8Array): number => {
  const from = Math.max(0, bytes.length - 4);
  for (let at = bytes.length - 1; at >= from; at--) {
    const byte = bytes[at]!;
    if (byte < 0x80) return bytes.length;
    // The first byte says how many there are.
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return at + length > bytes.length ? at : bytes.length;
    }
  }
  return bytes.length;
};

const joined = (one: Uint8Array, other: Uint8Array): Uint8Array => {
  if (!one.length) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What Windows-1252 has where Latin-1 has control characters. Node 20 reads the one as the other. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80]!);

/** Decodes UTF-8, or what isn’t UTF-8 after all. */
const decoder = (file: string, { skipped }: ConvertOptions) => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
  let readable = 0;
  let damaged = false;
  let isLatin = false;
  return (bytes: Uint8Array): string => {
    if (isLatin) return windows1252(bytes);
    try {
      const text = strict.decode(bytes);
      readable += count(text, /[^\0-\x7f]/g);
      return text;
    } catch {
      const text = lenient.decode(bytes);
      const broken = count(text, /\ufffd/g);
      readable += count(text, /[^\0-\x7f\ufffd]/g);
      isLatin = readable < broken;
      const reason = isLatin
        ? 'The file isn’t UTF-8, so it was read as Windows-1252.'
        : 'Some characters aren’t valid UTF-8 and are shown as “\ufffd”.';
      if (isLatin || !damaged) skipped?.({ file, reason });
      damaged = true;
      return isLatin ? windows1252(bytes) : text;
    }
  };
};

/** What a file is, if it isn’t text. */
const otherKind = (first: Uint8Array): string | undefined => {
  const [a, b, c, d] = first;
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4)
    return 'a ZIP archive or an Excel workbook. Unpack it, or save it as CSV';
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) return 'a PDF';
  return first.includes(0) ? 'a binary file, not text' : undefined;
};

/**
 * The text of a file in parts: UTF-8, UTF-16 with a byte order mark, or Windows-1252.
 * @throws {Error} If it isn’t text.
 */
export const textOf = async function* (
  file: InputFile,
  options: ConvertOptions,
): AsyncGenerator<string> {
  const decode = decoder(file.name, options);
  let utf16: TextDecoder | undefined;
  let rest: Uint8Array = new Uint8Array();
  let started = false;
  for await (const chunk of file.stream()) {
    let bytes = joined(rest, chunk);
    // Enough to recognize its kind.
    if (!started && bytes.length < 4) {
      rest = bytes;
      continue;
    }
    if (!started) {
      started = true;
      if (bytes[0] === 0xff && bytes[1] === 0xfe) utf16 = new TextDecoder('utf-16le');
      else if (bytes[0] === 0xfe && bytes[1] === 0xff) utf16 = new TextDecoder('utf-16be');
      else if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        bytes = bytes.subarray(3);
      const kind = utf16 ? undefined : otherKind(bytes);
      if (kind) throw new Error(`${file.name} is ${kind}.`);
    }
    if (utf16) {
      rest = new Uint8Array();
      yield utf16.decode(bytes, { stream: true });
      continue;
    }
    const end = endOfCharacters(bytes);
    rest = bytes.slice(end);
    yield decode(bytes.subarray(0, end));
  }
  if (utf16) yield utf16.decode();
  else if (rest.length) yield decode(rest);
};

/**
 * The lines of a file, however they end.
 * @throws {Error} If it isn’t text.
 */
export const linesOf = async function* (
  file: InputFile,
  options: ConvertOptions,
): AsyncGenerator<Line> {
  let line = 0;
  let rest = '';
  for await (const text of textOf(file, options)) {
    // A carriage return at the end may be half of a line’s end.
    const parts = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = parts.pop()!;
    if (rest.length > longest)
      throw new Error(`${file.name}: line ${line + parts.length + 1} never ends.`);
    for (const part of parts) yield { line: ++line, text: part };
  }
  const last = rest.replace(/\r$/, '');
  if (last) yield { line: ++line, text: last };
};
