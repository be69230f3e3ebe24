import type { PropertyDeclarations } from 'lit';
import type { Learner } from '../learner/learner.js';
import type { PlanView } from '../learner/plan-view.js';
import type { CareerProgress } from '../model/progress.js';
import type { CareerScope } from './career-context.js';
import { CareerElement } from './career-element.js';

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
    progress: { attribute: false, noAccessor: true },
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

  #learner: Learner | undefined;
  /** Set while the code of `#learner` isn't there. */
  #learnerCode: 'loading' | 'failed' | undefined;
  #progress: CareerProgress | null | undefined;

  constructor() {
    super();
    // Vue and others look at what is there to know that `trackable=""` says yes.
    this.trackable = false;
  }

  /**
   * What the learner has done, as a plain value for JSON: `{ done: ['step-id'], start, dates }`. Set it
   * to what a server has kept; `career-progress` tells what it is to keep.
   */
  get progress(): CareerProgress | null | undefined {
    return this.#progress;
  }

  set progress(progress: CareerProgress | null | undefined) {
    const old = this.#progress;
    if (progress === old) return;
    this.#progress = progress;
    this.#learner?.replaceProgress(progress);
    this.requestUpdate('progress', old);
  }

  /** Whether the rendered steps can show a plan without rendering anew: if so, they do. */
  protected showPlan?(plan: PlanView): boolean;

  protected override get current(): CareerScope {
    const current = super.current;
    // Nothing is shown before the plan is there, so that nothing moves then.
    if (this.#learnerCode === 'loading') return { ...current, path: undefined, loading: true };
    return this.#learner?.plan && current.path ? { ...current, plan: this.#learner.plan } : current;
  }

  protected override synchronize(): void {
    super.synchronize();
    this.loadLearner();
    this.#learner?.synchronize();
  }

  protected loadLearner(): void {
    const wanted = this.trackable || this.start != null || this.begin;
    if (!wanted || this.#learner || this.#learnerCode) return;
    this.#learnerCode = 'loading';
    this.onDemand.load(import('../learner/learner.js'), (file) => {
      this.#learnerCode = file ? undefined : 'failed';
      if (!file) return;
      this.#learner = new file.Learner(this, {
        scope: () => super.current,
        publish: (progress) => (this.#progress = progress),
        show: (plan) => this.showPlan?.(plan) ?? false,
      });
      if (this.#progress !== undefined) this.#learner.replaceProgress(this.#progress);
    });
  }
}
