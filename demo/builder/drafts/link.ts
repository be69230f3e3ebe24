/**
 * A link with a whole career, after the `#`: browsers don’t send that part to servers. `career` is the document as
 * JSON, compressed, in letters that no app changes; `data`, from older links, is plain JSON.
 */
import { limits } from '../../../src/model/schema.js';
import type { Draft } from '../model/session.js';

/** The message is for the reader. */
export class BrokenLink extends Error {
  constructor(cause: unknown) {
    super('The link is damaged: an app may have cut it off. Ask for it again, or for a file.', {
      cause,
    });
  }
}

const through = (bytes: Uint8Array<ArrayBuffer>, step: TransformStream) =>
  new Blob([bytes]).stream().pipeThrough(step);

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );

// This format ends with a checksum, so that reading a link that was cut fails.
const FORMAT = 'deflate';

const compress = async (text: string): Promise<string> => {
  const bytes = through(new TextEncoder().encode(text), new CompressionStream(FORMAT));
  return toBase64(new Uint8Array(await new Response(bytes).arrayBuffer()));
};

/** Stops at the size that a document may have: a small link could otherwise fill the memory. */
const decompress = async (text: string): Promise<string> => {
  let found = '';
  const texts = through(fromBase64(text), new DecompressionStream(FORMAT)).pipeThrough(
    new TextDecoderStream('utf-8', { fatal: true }),
  );
  const reader = texts.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read())
    if ((found += part.value).length > limits.document) throw new RangeError('too large');
  return found;
};

const parse = (text: string): Draft => {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || !value || Array.isArray(value)) throw new TypeError('no object');
  return value as Draft;
};

/**
 * The document in the hash of an address, if it has one.
 * @throws {BrokenLink} If it can’t be read.
 */
export const fromLink = async (hash: URLSearchParams): Promise<Draft | undefined> => {
  const career = hash.get('career');
  const data = hash.get('data');
  try {
    if (career) return parse(await decompress(career));
    return data ? parse(data) : undefined;
  } catch (cause) {
    throw new BrokenLink(cause);
  }
};

/** The address with the document in its hash. Other choices in the hash stay. */
export const toLink = async (draft: Draft, address = location.href): Promise<string> => {
  const [page = '', ...hash] = address.split('#');
  const choices = new URLSearchParams(hash.join('#'));
  for (const name of ['data', 'from', 'src']) choices.delete(name);
  choices.set('career', await compress(JSON.stringify(draft)));
  return `${page}#${choices}`;
};
