/** A custom path as the text of a block attribute. */
import type { CareerPath } from '../../model/path-types.js';

const escapeSign = (sign: string): string =>
  `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON in which WordPress finds nothing to change: for authors, it removes what looks like HTML from block
 * attributes, and `[` may start a shortcode.
 */
export const toText = (path: CareerPath): string =>
  JSON.stringify(path).replace(/"(?:[^"\\]|\\.)*"/g, (string) =>
    string.replace(/[<>&[\]]/g, escapeSign),
  );

/** The path in an attribute; undefined if there is none. */
export const fromText = (text: string): CareerPath | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return value && typeof value === 'object' && !Array.isArray(value)
      ? (value as CareerPath)
      : undefined;
  } catch {
    return undefined;
  }
};
