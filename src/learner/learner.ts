/**
 * Manages a learner's progress on a path and the plan that follows from it. Loaded only when a roadmap or a
 * full page has one of the learner's attributes.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CareerProgressEvent } from '../events.js';
import type { CareerPath } from '../model/path-types.js';
import { toProgress, type CareerProgress } from '../model/progress-record.js';
import { isBegun, mergeProgress, withoutSteps, stepStates } from '../model/step-states.js';
import { warnOnce } from '../warn-once.js';
import type { PlanActions } from './plan-actions.js';
import { toPlanState, type PlanAttributes } from './plan-state.js';
import { PlanView } from './plan-view.js';
import { isStored, read, watch, write } from './progress-store.js';
import type { TakeAlong } from './take-along.js';
import { unusedParts } from './unused-progress.js';

/** The element that shows the plan; its attributes configure it. */
interface LearnerHost extends ReactiveControllerHost, HTMLElement, PlanAttributes {
  progress: CareerProgress | null | undefined;
  storage: string | null | undefined;
  storageKey: string | null | undefined;
}

/** What the element provides besides its attributes. */
interface LearnerCallbacks {
  /** The path, and how to share the plan with the other cards of a surrounding `<career-path>`. */
  scope(): {
    path?: CareerPath | undefined;
    outdated?: boolean;
    share?(plan?: PlanView): void;
  };
  /** Loads a file on demand, and calls `use` with it, or without it if loading failed. */
  load<Module>(module: Promise<Module>, use: (module?: Module) => void): void;
  /** Sets the `progress` property without an update. */
  publish(progress: CareerProgress): void;
  /** Shows a plan in the content already rendered. Returns false if the element can't. */
  show(plan: PlanView): boolean;
}

export class Learner implements ReactiveController {
  /** The plan as of the last synchronization; the same object until something changes. */
  plan: PlanView | undefined;

  #path: CareerPath | undefined;
  /** The localStorage key; undefined if the page stores the progress. */
  #key: string | undefined;
  /** The current progress. If the page stores it, there is no other copy. */
  #progress: CareerProgress | undefined;
  /** What the page has set as `progress`, until it is applied. */
  #replacement: { progress: CareerProgress | null | undefined } | undefined;
  /** The progress that “Start over” removed. */
  #undo: CareerProgress | undefined;
  /** What the plan was built from. */
  #inputs: unknown[] = [];
  /** The code for dates, once the plan has any. `null` while it loads, false if that fails. */
  #dates: typeof import('./plan-dates.js') | null | false | undefined;
  /** What takes the plan along, once the learner wants that; the same. */
  #along: TakeAlong | null | false | undefined;
  #share: ReturnType<LearnerCallbacks['scope']>['share'];
  #sharedPlan: PlanView | undefined;
  #unwatch: (() => void) | undefined;

  constructor(
    private host: LearnerHost,
    private callbacks: LearnerCallbacks,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watch(this.#refresh);
  }

  hostUpdated(): void {
    this.#shareWith(this.callbacks.scope().share);
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#shareWith();
  }

  /** Applies what the page has set as `progress`, in the next synchronization. */
  replaceProgress(progress: CareerProgress | null | undefined): void {
    this.#replacement = { progress };
  }

  /** Updates the plan to the path, the attributes, the page's progress and the storage. */
  synchronize(): void {
    const { path } = this.callbacks.scope();
    if (path) this.#synchronize(path);
  }

  #synchronize(path: CareerPath, known?: CareerProgress): void {
    const { begin, start, trackable } = this.host;
    const key = known ? this.#key : this.#storageKey(path);
    // Progress on one path mustn't be restored on another.
    if (key !== this.#key || path.id !== this.#path?.id) this.#undo = undefined;
    this.#path = path;
    this.#key = key;
    const progress = known ?? this.#read();
    if (begin && this.#dates === undefined) {
      this.#dates = null;
      this.callbacks.load(import('./plan-dates.js'), (file) => (this.#dates = file ?? false));
    }
    // Waits, so that nothing moves when the dates arrive.
    if (begin && !this.plan && this.#dates === null) return;
    const dates = (begin && this.#dates) || undefined;
    const now = dates?.today();
    if (trackable && location.hash.includes('career-progress=')) this.#actions.takeAlong();
    const along = this.#along || undefined;
    const inputs = [
      path,
      progress,
      this.#undo,
      begin,
      start,
      trackable,
      this.#key,
      now,
      along?.look(path, progress),
    ];
    if (this.plan && inputs.every((input, index) => input === this.#inputs[index])) return;
    this.#inputs = inputs;
    const state = toPlanState({
      path,
      progress,
      attributes: this.host,
      unsaved: !!this.#key && !isStored(this.#key),
      restart: this.#undo ? 'undo' : isBegun(progress) ? 'startOver' : undefined,
      warn: this.#warn,
    });
    const planDates = dates?.datesFrom(begin, now!, state, this.#actions, this.#warn);
    this.plan = new PlanView(state, this.#actions, planDates, along);
  }

  /**
   * Shows progress that has changed, here or in another tab. If nothing else differs, it doesn't render:
   * rendering checks every step, so a tick would take 1.34 instead of 1.19 times as long as in hand-written
   * HTML.
   */
  #refresh = (progress?: CareerProgress): void => {
    // Until the dates have loaded, there is no plan.
    if (!this.plan) return;
    const { template } = this.plan;
    this.#synchronize(this.#path!, progress);
    const { plan } = this;
    const isShown = this.callbacks.show(plan);
    if (isShown && plan.template !== undefined && plan.template === template) this.hostUpdated();
    else this.host.requestUpdate();
  };

  /** Shares the plan with a surrounding `<career-path>`, and withdraws it from the previous one. */
  #shareWith(share?: ReturnType<LearnerCallbacks['scope']>['share']): void {
    if (share !== this.#share) this.#share?.();
    this.#share = share;
    if (share && this.plan !== this.#sharedPlan) share(this.plan);
    this.#sharedPlan = share && this.plan;
  }

  #storageKey(path: CareerPath): string | undefined {
    const { storage, storageKey, trackable } = this.host;
    if (storage && storage !== 'none') this.#warn(`storage must be "none", not "${storage}"`);
    if (!trackable || storage === 'none') return undefined;
    return ['career-path-elements', storageKey, path.id].filter(Boolean).join(':');
  }

  #warn = (what: string): void => warnOnce(`<${this.host.localName}>: ${what}. It is ignored.`);

  /** The current progress, after applying what the page has set. */
  #read(): CareerProgress {
    const isReplaced = this.#replace();
    const progress = this.#key ? read(this.#key) : (this.#progress ?? toProgress(null));
    // Undo mustn't overwrite newer progress.
    if (isBegun(progress)) this.#undo = undefined;
    if (isReplaced || progress !== this.#progress) {
      this.#publish(progress);
      const unused = unusedParts(this.#path!, progress);
      if (unused)
        warnOnce(
          `<${this.host.localName}>: these parts of the progress don't belong to the path "${this.#path!.id}". They are kept, but not shown: ${unused}`,
        );
    }
    return progress;
  }

  /** Applies what the page has set as `progress`. Returns whether there was anything. */
  #replace(): boolean {
    const replacement = this.#replacement;
    // Progress on a path that is still loading mustn't overwrite progress on the path shown until then.
    if (!replacement || this.callbacks.scope().outdated) return false;
    this.#replacement = undefined;
    const { progress } = replacement;
    if (!this.#key) this.#progress = toProgress(progress);
    // An empty value from a page doesn't delete what the browser stores.
    else if (progress) this.#write(this.#toStored(progress));
    else return true;
    this.#undo = undefined;
    return true;
  }

  /** The page's progress, with the steps from the browser's storage if the page's has no list of steps. */
  #toStored(given: CareerProgress): CareerProgress {
    const progress = toProgress(given);
    if (progress.done.length || given.done) return progress;
    const stored = read(this.#key!);
    return { ...stored, ...progress, done: stored.done };
  }

  #write(progress: CareerProgress): void {
    if (this.#key) write(this.#key, progress, this.#refresh);
  }

  /** Gives the page a copy, which it may change. */
  #publish(progress: CareerProgress): void {
    this.#progress = progress;
    this.callbacks.publish(toProgress(progress));
  }

  /** Applies a learner's change and dispatches the event at the control. `step` is the id of a changed step. */
  #change(control: EventTarget, progress: CareerProgress, step?: string): void {
    const path = this.#path!;
    this.#write(progress);
    this.#publish(progress);
    this.#refresh(progress);
    const { completed, total } = this.plan!.state.standing;
    const state = step === undefined ? step : (stepStates(progress).get(step) ?? 'open');
    const isDone = state && state === 'done';
    control.dispatchEvent(
      new CareerProgressEvent(path, this.host.progress!, completed, total, step, isDone, state),
    );
  }

  #actions: PlanActions = {
    takeAlong: () => {
      if (this.#along !== undefined) return;
      this.#along = null;
      this.callbacks.load(
        import('./take-along.js'),
        (file) => (this.#along = !!file && new file.TakeAlong(this.#actions, this.#refresh)),
      );
    },
    change: (control, change, step) => this.#change(control, change(this.#read()), step),
    startOver: (control) => {
      const progress = this.#read();
      const removed = this.#undo;
      this.#undo = removed ? undefined : progress;
      // Starting over and undoing it change only the steps, the skills and the background.
      const { dates, hoursPerWeek } = progress;
      const restored = removed && { ...mergeProgress(removed, progress), dates, hoursPerWeek };
      this.#change(control, toProgress(restored ?? withoutSteps(progress)));
    },
  };
}
