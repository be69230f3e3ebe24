/** The events of the cards. They bubble and are composed. */
import type { CareerPath } from './model/path-types.js';
import type { CareerProgress } from './model/progress.js';
import type { PathIssue } from './text/problems.js';

/** A path from the script inside the card or from its `src` is read and shown. */
export class CareerLoadEvent extends Event {
  constructor(
    /** The path as it was accepted: without unknown keys. */
    readonly path: CareerPath,
  ) {
    super('career-load', { bubbles: true, composed: true });
  }
}

/** A path of the card's own can't be had or is refused. The card keeps the last good one. */
export class CareerErrorEvent extends Event {
  constructor(
    /** Its message is what the card shows; its `cause`, if any, is the browser's own error. */
    readonly error: Error,
    /** Everything that is wrong with the document; empty where there is no document to be had. */
    readonly issues: readonly PathIssue[],
  ) {
    super('career-error', { bubbles: true, composed: true });
  }
}

/** A reader follows a link of a card. `preventDefault()` stops the navigation. */
export class CareerLinkEvent extends Event {
  constructor(
    /** Where the link goes. */
    readonly url: string,
    /** What the link says. */
    readonly label: string,
  ) {
    super('career-link', { bubbles: true, composed: true, cancelable: true });
  }
}

/** A reader changes the progress: ticks a step, chooses where they start, starts over, or hides the dates. */
export class CareerProgressEvent extends Event {
  constructor(
    /** The path that it is progress on. */
    readonly path: CareerPath,
    /** Everything to store. Set it as `progress` to restore it. */
    readonly progress: CareerProgress,
    /** How many steps are done, of those that the reader doesn’t know already. */
    readonly completed: number,
    /** How many there are. */
    readonly total: number,
    /** Id of the step that is ticked or not any more; undefined where it is another change. */
    readonly step?: string,
    /** Whether that step is done now. */
    readonly done?: boolean,
  ) {
    super('career-progress', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-load': CareerLoadEvent;
    'career-error': CareerErrorEvent;
    'career-progress': CareerProgressEvent;
    'career-link': CareerLinkEvent;
  }
}
