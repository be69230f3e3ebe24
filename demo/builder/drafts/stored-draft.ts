import type { Draft } from '../model/session.js';

/** A draft as it is kept in the browser. */
export interface StoredDraft {
  id: string;
  /** The name that the author gave it. Otherwise, its title is its name. */
  name?: string;
  document: Draft;
  /** When the document last changed, in milliseconds since 1970. */
  changed: number;
  /** A new one for each version of the document. */
  revision: string;
  /** The tab that has stored this version. */
  tab: string;
}

/** The name of a draft: the author’s, or the title of the career. */
export const nameOf = ({ document, name }: Pick<StoredDraft, 'document' | 'name'>): string => {
  const { title } = document;
  return name || (typeof title === 'string' && title.trim()) || 'Untitled career';
};

/** Whether two documents say the same. */
export const isSame = (one: Draft, other: Draft): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** A new key. Not `randomUUID`, which only secure pages have. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('-');
