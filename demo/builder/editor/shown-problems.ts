/** Which problems the author sees: those in a field only after leaving it. */
import { isSamePlace, valueAt, type Place } from '../model/document.js';
import { identityOf } from '../model/identity.js';
import type { Problem, Session } from '../model/session.js';

/** The entry of a list that a place is in; the document for all others. */
const entryOf = (place: Place): Place => {
  const index = place.findLastIndex((key) => typeof key === 'number');
  return place.slice(0, index + 1);
};

export class ShownProblems {
  shown: readonly Problem[] = [];
  /** Fields whose problems may be shown. Entries keep their number when they move. */
  readonly #left = new Set<string>();

  constructor(readonly session: Session) {}

  #keyOf(place: Place): string {
    const entry = entryOf(place);
    const identity = identityOf(valueAt(this.session.document, entry)) ?? entry.join();
    return [identity, ...place.slice(entry.length)].join();
  }

  /** The author leaves a field. */
  leave(place: Place): void {
    this.#left.add(this.#keyOf(place));
  }

  /** Another document: its problems aren’t due to half-finished input. */
  leaveAll(): void {
    for (const { place } of this.session.problems) this.leave(place);
  }

  /** Finds the problems to show while the author is in a field, if in any. Returns those that are new. */
  find(focused: Place | undefined): readonly Problem[] {
    const { problems } = this.session;
    const current = focused && entryOf(focused);
    for (const { place } of problems) {
      const entry = entryOf(place);
      // Someone who works elsewhere has left the entry. The document as a whole is never left.
      if (entry.length && !(current && isSamePlace(current.slice(0, entry.length), entry)))
        this.leave(place);
    }
    const before = this.shown;
    this.shown = problems.filter(({ place }) => this.#left.has(this.#keyOf(place)));
    return this.shown.filter(
      ({ message, place }) =>
        !before.some((old) => old.message === message && isSamePlace(old.place, place)),
    );
  }
}
