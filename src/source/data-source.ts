/** Decides where a card's data comes from. The first source that it has wins. */
import { isBeingParsed } from '../being-parsed.js';
import type { CareerPath } from '../model/path-types.js';
import { warnOnce } from '../warn-once.js';
import { ownData } from './own-data.js';

/** The attributes and properties that name the data. */
export interface DataAttributes {
  path: CareerPath | undefined;
  src: string | null | undefined;
  pathId: string | null | undefined;
  credentials: string | null | undefined;
}

/** `removed` means that the data isn't where `path-id` says that it should be. */
export type SourceKind = 'path' | 'script' | 'src' | 'removed' | 'none';

export interface DataSource {
  kind: SourceKind;
  /** The path, the text of the script, the address, or the id of the path that would be shown instead. */
  value?: unknown;
  /** The address as the author wrote it. */
  address?: string;
  /** The element whose text is the data. */
  element?: Element;
  /** The id that the path must have. */
  pathId?: string | null | undefined;
  /** The position of the path in its document, for cards that show all paths of a document. */
  position?: number;
  credentials?: RequestCredentials;
}

const allowed = ['omit', 'same-origin', 'include'] as const;

const credentialsOf = ({ localName }: Element, { credentials }: DataAttributes) => {
  const known = allowed.find((value) => value === credentials);
  if (credentials && !known)
    warnOnce(
      `<${localName}>: credentials must be omit, same-origin or include, not "${credentials}"; omit is used.`,
    );
  return known ?? 'omit';
};

/** The source of an element's data. `inherited` is the path that it would show without any. */
export const findSource = (
  host: Element,
  attributes: DataAttributes,
  inherited: CareerPath | undefined,
): DataSource => {
  const { path, pathId, src } = attributes;
  if (path) return { kind: 'path', value: path, pathId };
  const element = ownData(host);
  // Text that is still arriving would be reported as cut off.
  const text = element && (isBeingParsed(element) ? '' : element.textContent);
  if (element) return { kind: 'script', value: text, element, pathId };
  if (src) {
    const base = document.baseURI;
    const value = URL.canParse(src, base) ? new URL(src, base).href : src;
    return {
      kind: 'src',
      value,
      address: src,
      pathId,
      credentials: credentialsOf(host, attributes),
    };
  }
  if (pathId && inherited && inherited.id !== pathId)
    return { kind: 'removed', value: inherited.id, pathId };
  return { kind: 'none' };
};

/** Whether two sources have the same data. */
export const isSameSource = (one: DataSource, other: DataSource): boolean =>
  one.kind === other.kind &&
  one.value === other.value &&
  one.pathId === other.pathId &&
  one.position === other.position &&
  one.credentials === other.credentials;
