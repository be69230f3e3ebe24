import type { PropertyDeclaration, PropertyDeclarations } from 'lit';
import type { Plan } from './career-context.js';
import type { CareerProgress } from '../model/progress.js';
import { CareerElement, type Current } from './career-element.js';
import type { Learner } from '../learner/learner.js';

/**
 * What the roadmap and the whole path share: the attributes that make a learner's plan of it. What
 * makes the plan is loaded when one of them is there.
 */
export abstract class LearnerElement extends CareerElement {
  static override properties: PropertyDeclarations = {
    trackable: { type: Boolean },
    start: {},
    begin: {},
    storage: {},
    storageKey: { attribute: 'storage-key' },
    progress: { attribute: false },
  };

  /** Whether learners can tick off steps and say where they start. Kept in the browser (see `storage`). */
  declare trackable: boolean;

  /**
   * Where the learner starts, until they say so themselves: the id of one of the path's `backgrounds`;
   * empty for none. The steps it knows already are folded.
   */
  declare start: string | null | undefined;

  /**
   * The month that the learner's first open step starts in, as `2027-01`, or `today` for the present
   * one: the steps get dates. Once steps are done, no plan starts before the present month.
   */
  declare begin: string | null | undefined;

  /** `none` leaves the keeping of `progress` to the page; else the browser's localStorage keeps it. */
  declare storage: 'none' | null | undefined;

  /** A name for another shelf in the browser's storage: one a learner, where several share a browser. */
  declare storageKey: string | null | undefined;

  /**
   * What the learner has done, as a plain value for JSON: `{ done: ['step-id'], start, dates }`. Set it
   * to what a server has kept; `career-progress` tells what it is to keep.
   */
  declare progress: CareerProgress | null | undefined;

  /** Shows in what is rendered how far the learner is; gives whether that shows all of it. */
  protected showProgress?(plan?: Plan): unknown;

  #learner: Learner | undefined;
  #loading: boolean | undefined;

  constructor() {
    super();
    // Vue and others look at what is there to know that `trackable=""` says yes.
    this.trackable = false;
  }

  /** What the plan itself has told the page is no news. */
  override requestUpdate(name?: PropertyKey, old?: unknown, options?: PropertyDeclaration): void {
    if (name !== 'progress' || this.progress !== this.#learner?.told)
      super.requestUpdate(name, old, options);
  }

  protected override get current(): Current {
    const current = super.current;
    // Nothing is shown before there is the plan, so that nothing moves then.
    if (this.#loading) return { ...current, path: undefined, loading: true };
    const { path } = current;
    return this.#learner && path ? { ...current, plan: this.#learner.planOf(path) } : current;
  }

  protected override findData(): void {
    super.findData();
    if (this.#loading === undefined && (this.trackable || this.start != null || this.begin)) {
      this.#loading = true;
      this.load(import('../learner/learner.js'), (file) => {
        this.#loading = false;
        if (file) this.addController((this.#learner = new file.Learner(this, () => super.current)));
      });
    }
  }
}
