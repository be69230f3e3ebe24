/** What the parts of the form share: the session, what is open, and the problems to show. */
import { identityOf } from '../model/identity.js';
import {
  isSamePlace,
  listAt,
  splitPlace,
  valueAt,
  type Draft,
  type Json,
  type Place,
} from '../model/document.js';
import type { Problem, Session } from '../model/session.js';
import { idOf } from './ids.js';
import type { ShownProblems } from './shown-problems.js';

export class Form {
  /** Names of open sections and numbers of open entries. */
  readonly #open = new Set<string | number>(['job']);

  /** How often something was opened or closed. */
  openings = 0;

  /** The entry that was removed last, until the next change. */
  removed: { place: Place; title: string } | undefined;

  constructor(
    readonly root: HTMLElement,
    readonly session: Session,
    readonly problems: ShownProblems,
    /** Renders the form. */
    readonly update: () => void,
    /** Tells screen readers what has happened. */
    readonly announce: (text: string) => void,
  ) {}

  get document(): Draft {
    return this.session.document ?? {};
  }

  valueAt(place: Place): Json | undefined {
    return valueAt(this.document, place);
  }

  textAt(place: Place): string {
    const value = this.valueAt(place);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  /** The first problem to show of a field, or of the other fields that its control stands for. */
  problemAt(...places: Place[]): Problem | undefined {
    return this.problems.shown.find(({ place }) => places.some((one) => isSamePlace(one, place)));
  }

  /** How many of the problems to show are in a part of the document. */
  problemsIn(part: Place): number {
    return this.problems.shown.filter(({ place }) => isSamePlace(place.slice(0, part.length), part))
      .length;
  }

  isOpen(what: string | number): boolean {
    return this.#open.has(what);
  }

  setOpen(what: string | number, open: boolean): void {
    if (open === this.#open.has(what)) return;
    if (open) this.#open.add(what);
    else this.#open.delete(what);
    this.openings++;
    this.update();
  }

  /** The number of an entry: it keeps it when it’s edited or moved. */
  identityAt(place: Place): number | undefined {
    return identityOf(this.valueAt(place));
  }

  /** Opens an entry whose fields are hidden otherwise. */
  openEntry(place: Place): void {
    const identity = this.identityAt(place);
    if (identity !== undefined) this.setOpen(identity, true);
  }

  /** The name under which an entry’s advanced fields are open. */
  advancedName(place: Place): string {
    return `${this.identityAt(place) ?? place.join()} advanced`;
  }

  openAdvanced(place: Place): void {
    this.setOpen(this.advancedName(place), true);
  }

  /** The control of a field, or the first one of an entry. */
  controlAt(place: Place): HTMLElement | null {
    const own = this.find(place);
    if (own?.matches('input, select, textarea')) return own;
    const fields = [...this.root.querySelectorAll<HTMLElement>('[data-places]')].filter((field) =>
      (JSON.parse(field.dataset.places!) as Place[]).some((one) => isSamePlace(one, place)),
    );
    const around = own ?? fields[0];
    return around?.querySelector<HTMLElement>('input, select, textarea, button') ?? null;
  }

  find(place: Place, part?: string): HTMLElement | null {
    return this.root.querySelector(`#${idOf(place, part)}`);
  }

  /** Focuses the first control of an entry. */
  focusFirst(place: Place): void {
    const fields = this.find(place)?.querySelector('.fields');
    fields?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }

  /** Focuses the entry at a place, or the last one of its list; the add button if there is none. */
  focusNear(entry: Place): void {
    const [list, index] = splitPlace(entry);
    const { length } = listAt(this.document, list);
    if (length) this.controlAt([...list, Math.min(index, length - 1)])?.focus();
    else this.focus(list, 'add');
  }

  focus(place: Place, part?: string): void {
    this.find(place, part)?.focus();
  }
}
