import { Database, DATABASE, write, type Version } from './database.js';
import { forget, rescue, rescued } from './rescued.js';
import { newKey, type StoredDraft } from './stored-draft.js';

/** Another tab has changed or deleted a draft; without an id, any of them. */
export class ElsewhereEvent extends Event {
  constructor(readonly id?: string) {
    super('elsewhere');
  }
}

const isFull = (error: unknown): boolean => (error as Error | null)?.name === 'QuotaExceededError';

/**
 * The drafts in this browser, which all its tabs share. Dispatches `change` after changes of its properties, and
 * `elsewhere` after changes by other tabs. If the storage fails, its methods resolve without a result.
 */
export class DraftStore extends EventTarget {
  /** The last changed first. */
  drafts: readonly StoredDraft[] = [];
  /** Why reading or writing fails. */
  failure: 'full' | 'blocked' | undefined;

  readonly #database = new Database(() => void this.#readAfterLoss());
  readonly #channel = new BroadcastChannel(DATABASE);
  /** The key of this tab. */
  readonly tab = newKey();

  constructor() {
    super();
    this.#channel.onmessage = ({ data }) => void this.#follow(String(data));
  }

  /** Reads all drafts, and stores what closed tabs had not saved yet. */
  async read(): Promise<void> {
    const versions = rescued();
    const recovered = await this.#try(() =>
      this.#database.write(async (writing) => {
        const stored: StoredDraft[] = [];
        for (const version of versions) stored.push(await write(writing, version));
        return stored;
      }),
    );
    if (recovered) versions.forEach(forget);
    for (const { id } of recovered ?? []) this.#tell(id);
    const all = await this.#try(() => this.#database.all());
    this.#list(all ?? []);
  }

  find(id: string): StoredDraft | undefined {
    return this.drafts.find((draft) => draft.id === id);
  }

  /** Reads a draft again, which another tab may have changed in this moment. */
  async get(id: string): Promise<StoredDraft | undefined> {
    const found = await this.#try(async () => ({ draft: await this.#database.get(id) }));
    if (found) this.#replace(id, found.draft);
    return found?.draft;
  }

  /** Returns what is stored: under another id if the draft has meanwhile changed elsewhere. */
  async save(version: Omit<Version, 'tab'>): Promise<StoredDraft | undefined> {
    const stored = await this.#try(() =>
      this.#database.write((writing) => write(writing, { ...version, tab: this.tab })),
    );
    if (stored) {
      forget({ id: version.id, tab: this.tab });
      this.#changed(stored.id, stored);
    }
    return stored;
  }

  /** Keeps a version while the page is being closed; `read` stores it on the next visit unless `save` still can. */
  rescue(version: Omit<Version, 'tab'>): void {
    rescue({ ...version, tab: this.tab });
  }

  /** Stores a draft as it is. */
  async put(draft: StoredDraft): Promise<void> {
    const isStored = await this.#try(() =>
      this.#database.write(async (writing) => writing.objectStore('drafts').put(draft)),
    );
    if (isStored) this.#changed(draft.id, draft);
  }

  /** With an empty name, the title is its name again. */
  async rename(id: string, name: string): Promise<void> {
    const renamed = await this.#try(() =>
      this.#database.write(async (writing) => {
        const drafts = writing.objectStore('drafts');
        const draft = await drafts.get(id);
        if (!draft) return undefined;
        const { name: _, ...rest } = draft;
        const renamed = { ...rest, ...(name && { name }) };
        await drafts.put(renamed);
        return renamed;
      }),
    );
    if (renamed) this.#changed(id, renamed);
  }

  /** Returns whether it is deleted. */
  async remove(id: string): Promise<boolean> {
    const isRemoved = await this.#try(async () => {
      await this.#database.write((writing) => writing.objectStore('drafts').delete(id));
      return true;
    });
    if (isRemoved) this.#changed(id, undefined);
    return Boolean(isRemoved);
  }

  close(): void {
    this.#channel.close();
    this.#database.close();
  }

  async #follow(id: string): Promise<void> {
    await this.get(id);
    this.dispatchEvent(new ElsewhereEvent(id));
  }

  async #readAfterLoss(): Promise<void> {
    await this.read();
    this.dispatchEvent(new ElsewhereEvent());
  }

  #changed(id: string, draft: StoredDraft | undefined): void {
    this.failure = undefined;
    this.#tell(id);
    this.#replace(id, draft);
  }

  #tell(id: string): void {
    this.#channel.postMessage(id);
  }

  #replace(id: string, draft: StoredDraft | undefined): void {
    const others = this.drafts.filter((each) => each.id !== id);
    this.#list(draft ? [...others, draft] : others);
  }

  #list(drafts: StoredDraft[]): void {
    this.drafts = drafts.sort((one, other) => other.changed - one.changed);
    this.dispatchEvent(new Event('change'));
  }

  async #try<T>(act: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await act();
      // Full storage can still be read.
      if (this.failure === 'blocked') this.failure = undefined;
      return result;
    } catch (error) {
      this.failure = isFull(error) ? 'full' : 'blocked';
      this.dispatchEvent(new Event('change'));
      return undefined;
    }
  }
}
