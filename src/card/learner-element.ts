import type { PropertyDeclarations } from 'lit';
import type { Learner } from '../learner/learner.js';
import type { PlanView } from '../learner/plan-view.js';
import type { CareerProgress } from '../model/progress.js';
import type { CareerScope } from './career-context.js';
import { CareerElement } from './career-element.js';

/**
 * Base class of the roadmap and the full page: adds the attributes that turn them into a learner's plan.
 * Setting one of them loads the code for the plan.
 */
export abstract class LearnerElement extends CareerElement {
  static override properties: PropertyDeclarations = {
    trackable: { converter: (value) => (value === 'skills' ? value : value !== null) },
    start: {},
    begin: {},
    storage: {},
    storageKey: { attribute: 'storage-key' },
    progress: { attribute: false, noAccessor: true },
  };

  /**
   * Whether learners can track the steps and choose where they start; with `skills`, also single skills. Default
   * false. See `storage`.
   */
  declare trackable: boolean | 'skills';

  /**
   * The background that the learner starts from, until they choose one: an id from the path's `backgrounds`,
   * or empty for none. Steps that the background covers are collapsed.
   */
  declare start: string | null | undefined;

  /**
   * The month in which the first open step starts, such as `2027-01`, or `today` for the current month. Of a
   * full date such as `2027-01-15`, the month is used. Adds dates to the steps. Once a step is done, the plan
   * never starts before the current month.
   */
  declare begin: string | null | undefined;

  /** Where progress is stored. By default, in the browser's localStorage; with `none`, the page stores `progress`. */
  declare storage: 'none' | null | undefined;

  /** Adds a name to the localStorage key, to separate learners who share a browser. */
  declare storageKey: string | null | undefined;

  #learner: Learner | undefined;
  /** Set while the code for `#learner` isn't available. */
  #learnerCode: 'loading' | 'failed' | undefined;
  #progress: CareerProgress | null | undefined;

  constructor() {
    super();
    // Vue and other frameworks read the property's type to know that `trackable=""` means true.
    this.trackable = false;
  }

  /**
   * The learner's progress, as plain JSON: `{ done: ['step-id'], inProgress, skipped, skills, hoursPerWeek, start,
   * dates }`. Set it to the progress that
   * your server has stored; the `career-progress` event contains the progress to store. The card keeps what it
   * can't use, such as other keys and steps that the path doesn't have, and names it in the console.
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

  /** Shows a plan in the rendered steps, without rendering them again. Returns false if it can't. */
  protected showPlan?(plan: PlanView): boolean;

  protected override get current(): CareerScope {
    const current = super.current;
    // Shows a placeholder until the plan is ready, so that nothing moves.
    const plan = this.#learner?.plan;
    if (this.#learnerCode === 'loading' || (this.#learner && !plan && current.path))
      return { ...current, path: undefined, loading: true };
    return plan && current.path ? { ...current, plan } : current;
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
        load: (module, use) => this.onDemand.load(module, use),
        publish: (progress) => (this.#progress = progress),
        show: (plan) => this.showPlan?.(plan) ?? false,
      });
      if (this.#progress !== undefined) this.#learner.replaceProgress(this.#progress);
    });
  }
}
