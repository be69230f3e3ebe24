/** States that can be undone and redone. */
import { isSamePlace, type Json, type Place } from './document.js';

/** What has happened to an entry of a list. */
export interface ListChange {
  kind: 'added' | 'removed' | 'duplicated' | 'moved';
  entry: Json;
  /** Where the entry was; the index of the original of a copy. */
  index: number;
}

/** What led to a state. */
export interface Step {
  place: Place;
  change?: ListChange | undefined;
}

interface State<T> extends Step {
  value: T;
}

/** States share what hasn’t changed, so that many take little memory. */
const limit = 1000;

export class History<T> {
  #states: State<T>[];
  #present = 0;
  /** The place of consecutive edits, which are one state. */
  #open: Place | undefined;

  constructor(value: T) {
    this.#states = [{ value, place: [] }];
  }

  get value(): T {
    return this.#states[this.#present]!.value;
  }

  get canUndo(): boolean {
    return this.#present > 0;
  }

  get canRedo(): boolean {
    return this.#present < this.#states.length - 1;
  }

  /** Adds a state; edits of one place after each other share one. */
  add(value: T, place: Place, isEdit = false, change?: ListChange): void {
    const continues = isEdit && this.#open && isSamePlace(this.#open, place);
    this.#states.length = this.#present + (continues ? 0 : 1);
    this.#states.push({ value, place, change });
    if (this.#states.length > limit) this.#states.shift();
    this.#present = this.#states.length - 1;
    this.#open = isEdit ? place : undefined;
  }

  /** Changes the present state: there is nothing more to undo. */
  amend(value: T): void {
    this.#states[this.#present]!.value = value;
  }

  /** Goes back one state. Returns what is undone. */
  undo(): Step | undefined {
    return this.canUndo ? this.#go(this.#present, -1) : undefined;
  }

  redo(): Step | undefined {
    return this.canRedo ? this.#go(this.#present + 1, 1) : undefined;
  }

  #go(changed: number, by: 1 | -1): Step {
    this.#present += by;
    this.#open = undefined;
    return this.#states[changed]!;
  }
}
