import type { PropertyDeclarations } from 'lit';
import type { Learner } from '../learner/learner.js';
import type { PlanView } from '../learner/plan-view.js';
import type { CareerProgress } from '../model/progress.js';
import type { CareerScope } from './career-context.js';
import { CareerElement } from './career-element.js';

/**
 * What the roadmap and the full page share: the attributes that turn them into a learner's plan. The code
 * for the plan is loaded when one of them is set.
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

  /** Whether learners can tick off steps and choose where they start. Stored in the browser (see `storage`). */
  declare trackable: boolean;

  /**
   * Where the learner starts, until they choose themselves: the id of one of the path's `backgrounds`, or
   * empty for none. Steps that the background covers are collapsed.
   */
  declare start: string | null | undefined;

  /**
   * Gives the steps dates: the month in which the first open step starts, such as `2027-01`, or `today`
   * for the current month. Once steps are done, a plan never starts before the current month.
   */
  declare begin: string | null | undefined;

  /** `none` leaves storing `progress` to the page. By default it is stored in the browser's localStorage. */
  declare storage: 'none' | null | undefined;

  /** A separate localStorage key for each learner, for learners who share a browser. */
  declare storageKey: string | null | undefined;

  #learner: Learner | undefined;
  /** Set while the code of `#learner` isn't there. */
  #learnerCode: 'loading' | 'failed' | undefined;
  #progress: CareerProgress | null | undefined;

  constructor() {
    super();
    // Vue and others read the property's type to know that `trackable=""` means true.
    this.trackable = false;
  }

  /**
   * What the learner has done, as plain JSON: `{ done: ['step-id'], start, dates }`. Set it to what your
   * server has stored; the `career-progress` event carries what to store.
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
