/** Saves the session’s document while its author works, and shows what other tabs change in it. */
import type { Cause, ChangeEvent, Draft, Session } from '../model/session.js';
import type { DraftStore, ElsewhereEvent } from './draft-store.js';
import { isSame, nameOf, newKey, type StoredDraft } from './stored-draft.js';
import { lastShown, rememberShown } from './tab-memory.js';

/** A draft that this tab shows or has shown. */
export interface OpenDraft {
  id: string;
  name?: string;
  document: Draft;
  /** The version in the store, as far as this tab knows. */
  saved?: Draft;
  revision?: string;
  /** The version that the author has last saved as a file. */
  inFile?: Draft;
  isDeleted?: boolean;
}

/** What happened to the drafts, for their author. */
export type Happened =
  /** Another document has replaced a draft, which is kept. */
  | { kind: 'left'; name: string }
  /** Two tabs have changed a draft at the same time; this tab’s version is now `mine`. */
  | { kind: 'both-changed'; name: string; mine: string }
  | { kind: 'deleted-elsewhere'; name: string };

export class HappenedEvent extends Event {
  constructor(readonly happened: Happened) {
    super('happened');
  }
}

/** Milliseconds from a change until it is saved. */
const DELAY = 250;

const isDirty = ({ document, isDeleted, saved }: OpenDraft): boolean =>
  !isDeleted && document !== saved;

const isEmpty = (document: Draft): boolean => !Object.keys(document).length;

/** Dispatches `change` after changes of its properties, and `happened`. */
export class Autosave extends EventTarget {
  current: OpenDraft | undefined;

  readonly #session: Session;
  readonly #store: DraftStore;
  readonly #opened = new Set<OpenDraft>();
  /** Which draft each document in the session’s history belongs to. */
  readonly #owners = new WeakMap<Draft, OpenDraft>();
  /** The draft that the session is about to show. */
  #coming: OpenDraft | undefined;
  #saving: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session, store: DraftStore) {
    super();
    this.#session = session;
    this.#store = store;
    session.addEventListener('change', (event) => this.#show((event as ChangeEvent).cause));
    store.addEventListener('elsewhere', (event) => this.#follow((event as ElsewhereEvent).id));
  }

  /** Finds the drafts, and shows the last one again unless the session already has a document. */
  async start(): Promise<void> {
    await this.#store.read();
    if (this.#session.document) {
      if (!this.current) this.#show('replace');
      return;
    }
    const last = lastShown();
    const draft = last === '' ? undefined : (this.#store.find(last ?? '') ?? this.#store.drafts[0]);
    if (draft) this.#showWith(draft, () => this.#session.restore(draft.document));
  }

  get isSaved(): boolean {
    return !this.current || !isDirty(this.current);
  }

  /** Whether closing the page could lose something. */
  get hasUnsavedWork(): boolean {
    return [...this.#opened].some((open) => isDirty(open) && open.document !== open.inFile);
  }

  /** Shows a draft. */
  show(draft: StoredDraft): void {
    this.#showWith(draft, () => this.#session.replace(draft.document));
  }

  #showWith(draft: StoredDraft, change: () => void): void {
    this.#coming = this.#toOpen(draft);
    change();
    this.#coming = undefined;
  }

  /** The current draft is deleted, and the session shows none. Undo there brings it back. */
  leave(): void {
    const { current } = this;
    if (!current) return;
    Object.assign(current, { isDeleted: true, revision: undefined, saved: undefined });
    this.#session.replace(undefined);
  }

  /** Reads all drafts again, after the page couldn’t follow other tabs. */
  async refresh(): Promise<void> {
    await this.#store.read();
    this.#follow();
  }

  /** The author has saved the current draft as a file. */
  savedAsFile(): void {
    if (this.current) this.current.inFile = this.current.document;
  }

  /** Stores the current draft again, after it was deleted elsewhere. */
  async keep(): Promise<void> {
    if (this.current) this.current.saved = undefined;
    await this.save();
  }

  /** Saves everything that has changed. */
  save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // One after the other: two at once would take each other for another tab.
    return (this.#saving = this.#saving.then(async () => {
      for (const open of this.#opened) if (isDirty(open)) await this.#save(open);
    }));
  }

  /** Saves what has changed, even if the page is closed in this moment. */
  saveAtOnce(): void {
    const dirty = [...this.#opened].filter(isDirty);
    for (const { document, id, name, revision } of dirty)
      this.#store.rescue({ id, document, name, base: revision });
    if (dirty.length) void this.save();
  }

  async #save(open: OpenDraft): Promise<void> {
    const { document, id, name, revision } = open;
    const stored = await this.#store.save({ id, document, name, base: revision });
    if (!stored) return;
    this.#know(open, stored, document);
    if (stored.id === id) return;
    if (open === this.current) rememberShown(open.id);
    const other = await this.#store.get(id);
    this.#report({ kind: 'both-changed', name: nameOf(other ?? stored), mine: nameOf(stored) });
  }

  /** The draft as this tab knows it already, or a new one. */
  #toOpen(draft: StoredDraft): OpenDraft {
    const known = [...this.#opened].find(({ id }) => id === draft.id);
    const open: OpenDraft = known ?? { id: draft.id, document: draft.document };
    this.#know(open, draft, draft.document);
    return open;
  }

  #know(open: OpenDraft, { id, name, revision }: StoredDraft, saved: Draft): void {
    Object.assign(open, { id, name, revision, saved });
    this.#opened.add(open);
    this.dispatchEvent(new Event('change'));
  }

  /** A document from elsewhere: a draft that says the same, or a new one. */
  #adopt(document: Draft): OpenDraft {
    const same = this.#store.drafts.find((draft) => isSame(draft.document, document));
    if (same) return this.#toOpen(same);
    const open = { id: newKey(), document, ...(isEmpty(document) && { saved: document }) };
    this.#opened.add(open);
    return open;
  }

  #ownerOf(document: Draft, cause: Cause): OpenDraft {
    if (cause === 'replace') return this.#coming ?? this.#adopt(document);
    return this.#owners.get(document) ?? this.current ?? this.#adopt(document);
  }

  /** The session shows another document. */
  #show(cause: Cause): void {
    const { document } = this.#session;
    const before = this.current;
    const next = document && this.#ownerOf(document, cause);
    if (document && next) {
      if (cause === 'sync') next.saved = document;
      Object.assign(next, { document, isDeleted: false });
      this.#owners.set(document, next);
    }
    this.current = next;
    if (next !== before) this.#switch(before, cause);
    if (next && isDirty(next)) this.#timer ??= setTimeout(() => void this.save(), DELAY);
    this.dispatchEvent(new Event('change'));
  }

  #switch(before: OpenDraft | undefined, cause: Cause): void {
    rememberShown(this.current?.id);
    if (before && isDirty(before)) void this.save();
    const isReplaced = cause === 'replace' && !this.#coming && this.current && !this.#store.failure;
    if (isReplaced && before && !isEmpty(before.document))
      this.#report({ kind: 'left', name: nameOf(before) });
    // It may have changed in another tab since this tab has shown it.
    this.#follow();
  }

  /** Shows what another tab has changed in the current draft. */
  #follow(id = this.current?.id): void {
    const { current } = this;
    if (!current || id !== current.id) return;
    const draft = this.#store.find(current.id);
    if (draft) {
      current.name = draft.name;
      // With changes in both tabs, saving keeps both.
      if (draft.revision !== current.revision && !isDirty(current)) {
        this.#know(current, draft, current.document);
        this.#session.sync(draft.document);
      }
    } else if (current.revision) {
      current.revision = undefined;
      this.#report({ kind: 'deleted-elsewhere', name: nameOf(current) });
    }
  }

  #report(happened: Happened): void {
    this.dispatchEvent(new HappenedEvent(happened));
  }
}
