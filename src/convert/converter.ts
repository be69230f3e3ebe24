/** What a converter reads, reports and yields. */
import type { CareerPath } from '../model/path-types.js';

/** An input file: on a disk, in a browser, or from a server. */
export interface InputFile {
  /** Its name or path, for messages. */
  name: string;
  /** Bytes, for progress; undefined if unknown. */
  size?: number;
  /** The content as bytes, from the start; can be called again. */
  stream(): AsyncIterable<Uint8Array>;
}

/** Something in the input that isn’t in the result, and why. */
export interface Skipped {
  file: string;
  line?: number;
  /** What it is, such as the title of a career. */
  what?: string;
  /** Why, as a sentence. The same for all of a kind, so that a summary can count them. */
  reason: string;
}

export interface ConvertOptions {
  /** Called for each row or career that is skipped. */
  skipped?: (skipped: Skipped) => void;
  /** Called by `convert` as the input is read, with the bytes so far and, if the sizes of the files are known, of all. */
  progress?: (bytes: number, total: number | undefined) => void;
  /** Language of the paths, if the input doesn’t say it or has several: a BCP 47 tag. */
  lang?: string;
  /**
   * Address of a related career, with `{id}` or `{title}` in place of its id or of a key made from its title:
   * `{id}.html`. Default: related careers have no links.
   */
  link?: string;
}

/** Reads files in one format and yields valid career paths, one after the other, without holding all of them. */
export type Converter = (
  files: readonly InputFile[],
  options: ConvertOptions,
) => AsyncIterable<CareerPath>;
