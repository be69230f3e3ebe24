/** The document being edited, its history and its problems. */
import type { CareerPath } from '../../../src/model/path-types.js';
import {
  isGroup,
  listAt,
  splitPlace,
  valueAt,
  withInserted,
  withMoved,
  withValue,
  type Draft,
  type Json,
  type Place,
} from './document.js';
import { withoutLoneChoice } from './choices.js';
import { fieldAt, keyFieldOf } from './fields.js';
import { finish, type Finished, type Problem } from './finish.js';
import { History, type ListChange, type Step } from './history.js';
import { withKeys } from './keys.js';
import { merged } from './merge.js';
import { withoutReferences } from './references.js';

export type { Draft, Json, ListChange, Place, Problem };

/** How a document came to be: `settle` only adds keys. */
export type Cause = 'edit' | 'list' | 'replace' | 'sync' | 'undo' | 'redo' | 'settle';

/** After each change. */
export class ChangeEvent extends Event {
  constructor(
    readonly cause: Cause,
    /** What has changed. */
    readonly place: Place,
    /** What has happened to an entry, now or when it’s undone or redone. */
    readonly change?: ListChange,
  ) {
    super('change');
  }
}

/** Without the key of an entry and of those in it: a copy gets its own. */
const withoutKeys = (place: Place, value: Json): Json => {
  const key = keyFieldOf(fieldAt(place)!)?.name;
  if (!isGroup(value) || !key) return value;
  const { [key]: _, ...rest } = value;
  return rest;
};

/** Dispatches `change` after each change. Never changes a document itself: each change makes a new one. */
export class Session extends EventTarget {
  #history: History<Draft | undefined>;
  #finished = new WeakMap<Draft, Finished>();
  /** Whether the document is as an earlier visit left it, which may have been in the middle of a word. */
  #isAsLeft = false;

  constructor(document?: Draft) {
    super();
    this.#history = new History(document && withKeys(document));
  }

  /** Undefined: no own document; the cards show the bundled career. */
  get document(): Draft | undefined {
    return this.#history.value;
  }

  get #all(): Finished {
    const { document } = this;
    if (!document) return { path: undefined, problems: [] };
    let finished = this.#finished.get(document);
    if (!finished) this.#finished.set(document, (finished = finish(document)));
    return finished;
  }

  /** Found lazily, once per document. */
  get problems(): readonly Problem[] {
    return this.#all.problems;
  }

  /** What is shown and published. Undefined while there is no title. */
  get path(): CareerPath | undefined {
    return this.#all.path;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Sets or (undefined) removes one value. Consecutive edits of one place are one undo step. */
  edit(place: Place, value: Json | undefined): void {
    const document = this.document ?? {};
    if (valueAt(document, place) === value) return;
    this.#add(withValue(document, place, value), place, 'edit');
  }

  insert(list: Place, index: number, value: Json): void {
    const place = [...list, index];
    const change: ListChange = { kind: 'added', entry: value, index };
    this.#add(withInserted(this.document ?? {}, list, index, value), place, 'list', change);
  }

  /** Removes an entry and the references to it. */
  remove(entry: Place): void {
    const { document = {} } = this;
    const [list, index] = splitPlace(entry);
    const key = keyFieldOf(fieldAt(entry)!)?.name;
    const id = key && valueAt(document, [...entry, key]);
    const name = String(list.at(-1));
    let rest = withValue(document, entry, undefined);
    if (typeof id === 'string') rest = withoutReferences(rest, name, id);
    // What is left of two alternatives is none.
    if (name === 'steps') rest = [index - 1, index].reduce(withoutLoneChoice, rest);
    const removed = valueAt(document, entry)!;
    this.#add(rest, entry, 'list', { kind: 'removed', entry: removed, index });
  }

  move(entry: Place, to: number): void {
    const [list, index] = splitPlace(entry);
    if (index === to) return;
    const { document = {} } = this;
    const moved = valueAt(document, entry)!;
    const change: ListChange = { kind: 'moved', entry: moved, index };
    this.#add(withMoved(document, entry, to), [...list, to], 'list', change);
  }

  /** Adds a copy after an entry, with a key of its own. */
  duplicate(entry: Place): void {
    const { document = {} } = this;
    const [list, index] = splitPlace(entry);
    const copy = structuredClone(withoutKeys(entry, listAt(document, list)[index]!));
    const place = [...list, index + 1];
    const change: ListChange = { kind: 'duplicated', entry: copy, index };
    this.#add(withKeys(withInserted(document, list, index + 1, copy)), place, 'list', change);
  }

  /** Another document. `undefined` goes back to the bundled career. */
  replace(document: Draft | undefined): void {
    this.#add(document && withKeys(document), [], 'replace');
  }

  /** The document of an earlier visit: there is nothing to undo. */
  restore(document: Draft): void {
    this.#isAsLeft = true;
    this.#history = new History<Draft | undefined>(document);
    this.dispatchEvent(new ChangeEvent('replace', []));
  }

  /** The same document, changed in another tab. */
  sync(document: Draft): void {
    const next = merged(document, this.document);
    if (next !== this.document) this.#add(next, [], 'sync');
  }

  /** Several changes that are undone together. */
  change(place: Place, change: (document: Draft) => Draft): void {
    const { document = {} } = this;
    const next = change(document);
    if (next !== document) this.#add(next, place, 'list');
  }

  /** The author has left a field: stores the keys of new entries. */
  leave(): void {
    if (!this.#isAsLeft) this.settle();
  }

  /** Stores the keys of new entries. What is published or saved as a file has keys that stay. */
  settle(): void {
    const { document } = this;
    const next = document && withKeys(document);
    if (next === document) return;
    this.#history.amend(next);
    this.dispatchEvent(new ChangeEvent('settle', []));
  }

  undo(): void {
    this.#tell('undo', this.#history.undo());
  }

  redo(): void {
    this.#tell('redo', this.#history.redo());
  }

  #tell(cause: Cause, step: Step | undefined): void {
    if (step) this.dispatchEvent(new ChangeEvent(cause, step.place, step.change));
  }

  #add(document: Draft | undefined, place: Place, cause: Cause, change?: ListChange): void {
    this.#isAsLeft = false;
    this.#history.add(document, place, cause === 'edit', change);
    this.#tell(cause, { place, change });
  }
}
