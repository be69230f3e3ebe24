/** The browser’s database of drafts. Everything rejects if it is blocked, and writing also if it is full. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Draft } from '../model/session.js';
import { isSame, nameOf, newKey, type StoredDraft } from './stored-draft.js';

/** A version of a draft, to be stored. */
export interface Version {
  id: string;
  document: Draft;
  /** The revision that it was made from; undefined if the draft is new. */
  base: string | undefined;
  name?: string;
  /** The tab that it comes from. */
  tab: string;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: StoredDraft };
}

export type Writing = IDBPTransaction<Schema, ['drafts'], 'readwrite'>;

export const DATABASE = 'career-path-drafts';

/**
 * Stores a version. If the draft has meanwhile changed elsewhere, keeps both: this version becomes a draft of its own.
 */
export const write = async (
  writing: Writing,
  { base, document, id, name, tab }: Version,
): Promise<StoredDraft> => {
  const drafts = writing.objectStore('drafts');
  const current = await drafts.get(id);
  if (current && isSame(current.document, document)) return current;
  // A tab may have stored one more version than it knows of when it is closed.
  const isConflict = current && current.revision !== base && current.tab !== tab;
  const given = current?.name ?? name;
  const kept = isConflict ? `${nameOf({ document, name: given })} (other tab)` : given;
  const stored: StoredDraft = {
    id: isConflict ? newKey() : id,
    ...(kept && { name: kept }),
    document,
    changed: Date.now(),
    revision: newKey(),
    tab,
  };
  await drafts.put(stored);
  return stored;
};

export class Database {
  #connection: IDBPDatabase<Schema> | undefined;

  /** `onLoss` is called when the browser closes the database: usually because the user has cleared its storage. */
  constructor(readonly onLoss: () => void) {}

  async #connect(): Promise<IDBPDatabase<Schema>> {
    return (this.#connection ??= await openDB<Schema>(DATABASE, 1, {
      upgrade(database) {
        database.createObjectStore('drafts', { keyPath: 'id' });
      },
      terminated: () => this.#lose(),
      blocking: (_current, _next, { target }) => {
        (target as IDBDatabase).close();
        this.#lose();
      },
    }));
  }

  #lose(): void {
    this.#connection = undefined;
    this.onLoss();
  }

  async #use<T>(act: (connection: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await act(await this.#connect());
    } catch (error) {
      if ((error as Error).name !== 'InvalidStateError') throw error;
      // Firefox closes the connection when the storage is full.
      this.close();
      return act(await this.#connect());
    }
  }

  all(): Promise<StoredDraft[]> {
    return this.#use((connection) => connection.getAll('drafts'));
  }

  get(id: string): Promise<StoredDraft | undefined> {
    return this.#use((connection) => connection.get('drafts', id));
  }

  /** Does all of a change or nothing. */
  write<T>(change: (writing: Writing) => Promise<T>): Promise<T> {
    return this.#use(async (connection) => {
      const writing = connection.transaction('drafts', 'readwrite');
      const [result] = await Promise.all([change(writing), writing.done]);
      return result;
    });
  }

  close(): void {
    this.#connection?.close();
    this.#connection = undefined;
  }
}
