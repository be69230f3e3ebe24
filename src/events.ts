/** The events that cards dispatch. All of them bubble and are composed. */
import type { CareerPath } from './model/path-types.js';
import type { CareerProgress, StepProgress } from './model/progress.js';
import type { PathIssue } from './text/problems.js';

/** Fired when custom data from `src` or from the script inside the tag has loaded and is shown. */
export class CareerLoadEvent extends Event {
  constructor(
    /** The validated path, without unknown keys. */
    readonly path: CareerPath,
  ) {
    super('career-load', { bubbles: true, composed: true });
  }
}

/** Fired when custom data fails to load or validate. The card keeps the last valid path from the same source. */
export class CareerErrorEvent extends Event {
  constructor(
    /** The error. Its `message` is what the card shows; its `cause`, if any, is the browser's error. */
    readonly error: Error,
    /** All validation errors; empty if the document failed to load or isn't JSON. */
    readonly issues: readonly PathIssue[],
  ) {
    super('career-error', { bubbles: true, composed: true });
  }
}

/** Fired when a reader follows a link in a card. `preventDefault()` stops the navigation. */
export class CareerLinkEvent extends Event {
  constructor(
    /** The link's address. */
    readonly url: string,
    /** The link's text. */
    readonly label: string,
  ) {
    super('career-link', { bubbles: true, composed: true, cancelable: true });
  }
}

/**
 * Fired when a learner changes the state of a step or skill, chooses where they start or their hours per week, starts
 * over, or shows or hides the dates.
 */
export class CareerProgressEvent extends Event {
  constructor(
    /** The path that the progress belongs to. */
    readonly path: CareerPath,
    /** The progress to store. To restore it, set it as the `progress` property. */
    readonly progress: CareerProgress,
    /** Number of steps done, without those that the learner's background covers or that they skip. */
    readonly completed: number,
    /** Number of steps, without those that the learner's background covers or that they skip. */
    readonly total: number,
    /** Id of the step that changes; undefined for other changes. */
    readonly step?: string,
    /** Whether that step is now done; undefined for other changes. */
    readonly done?: boolean,
    /** The state of that step now: `open`, `inProgress`, `done` or `skipped`; undefined for other changes. */
    readonly state?: StepProgress,
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
