/**
 * A learner's progress on a path and the plan that follows from it. Loaded when a roadmap or a full page
 * first has one of their attributes, so that without them a card is as light as before.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CareerProgressEvent } from '../events.js';
import type { CareerPath } from '../model/path-types.js';
import { isBegun, toProgress, type CareerProgress } from '../model/progress.js';
import { warnOnce } from '../warn-once.js';
import { toPlanState, thisMonth, type PlanAttributes } from './plan-state.js';
import { PlanView, type PlanActions } from './plan-view.js';
import { isKept, read, watch, write } from './progress-store.js';

/** The element whose attributes ask for a plan. */
interface LearnerHost extends ReactiveControllerHost, HTMLElement, PlanAttributes {
  progress: CareerProgress | null | undefined;
  storage: string | null | undefined;
  storageKey: string | null | undefined;
}

/** What a learner's plan needs of its element besides the attributes. */
interface LearnerCallbacks {
  /** The path, and the `<career-path>` around it that shares the plan with other cards. */
  scope(): { path?: CareerPath | undefined; share?(plan: PlanView | undefined): void };
  /** Sets the `progress` property without an update. */
  publish(progress: CareerProgress): void;
  /** Shows a plan in what is rendered already; false if the element can't. */
  show(plan: PlanView): boolean;
}

export class Learner implements ReactiveController {
  /** The plan as of the last synchronization; the same object as long as nothing has changed. */
  plan: PlanView | undefined;

  #path: CareerPath | undefined;
  /** The key in the browser’s storage; undefined if the page keeps the progress. */
  #key: string | undefined;
  /** The progress that the page keeps. */
  #unstored = toProgress(null);
  /** What the page has set as `progress` since the last synchronization. */
  #replacement: { progress: CareerProgress | null | undefined } | undefined;
  #published: CareerProgress | undefined;
  /** What “Start over” has removed. */
  #undo: CareerProgress | undefined;
  /** What the plan is made of. */
  #inputs: unknown[] = [];
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
    this.#shareWith(undefined);
  }

  /** Takes over what the page has set as `progress`, with the next synchronization. */
  replaceProgress(progress: CareerProgress | null | undefined): void {
    this.#replacement = { progress };
  }

  /** Brings the plan up to date with the path, the attributes, the page's progress and the storage. */
  synchronize(): void {
    const { path } = this.callbacks.scope();
    if (path) this.#synchronize(path);
  }

  #synchronize(path: CareerPath, known?: CareerProgress): void {
    const { begin, start, trackable } = this.host;
    this.#path = path;
    this.#key = known ? this.#key : this.#storageKey(path);
    const progress = known ?? this.#read();
    const present = begin ? thisMonth() : 0;
    const inputs = [path, progress, this.#undo, begin, start, trackable, this.#key, present];
    if (this.plan && inputs.every((input, index) => input === this.#inputs[index])) return;
    this.#inputs = inputs;
    const state = toPlanState({
      path,
      progress,
      attributes: this.host,
      present,
      unsaved: Boolean(trackable && this.#key && !isKept(this.#key)),
      restart: this.#undo ? 'undo' : isBegun(progress) ? 'startOver' : undefined,
      warn: (what) => this.#warn(what),
    });
    this.plan = new PlanView(state, this.#actions);
  }

  /**
   * Shows progress that has changed, here or elsewhere: at once, without rendering, where two plans differ
   * in nothing else. Rendering looks through all steps for one tick, which then takes 1.34 instead of 1.19
   * times as long as in hand-written HTML.
   */
  #refresh = (progress?: CareerProgress): void => {
    if (!this.#path) return;
    const template = this.plan?.template;
    this.#synchronize(this.#path, progress);
    const plan = this.plan!;
    const isShown = this.callbacks.show(plan);
    if (isShown && plan.template !== undefined && plan.template === template) this.hostUpdated();
    else this.host.requestUpdate();
  };

  /** A plan made by a card is that of the whole path around it. */
  #shareWith(share: ReturnType<LearnerCallbacks['scope']>['share']): void {
    if (share !== this.#share) this.#share?.(undefined);
    this.#share = share;
    if (share && this.plan !== this.#sharedPlan) share(this.plan);
    this.#sharedPlan = share && this.plan;
  }

  #storageKey(path: CareerPath): string | undefined {
    const { storage, storageKey, trackable } = this.host;
    if (storage && storage !== 'none') this.#warn(`storage="${storage}" is not none`);
    if (!trackable || storage === 'none') return undefined;
    return ['career-path-elements', storageKey, path.id].filter(Boolean).join(':');
  }

  #warn(what: string): void {
    warnOnce(`<${this.host.localName}>: ${what}; it is left out.`);
  }

  /** The progress by now. What the page has set meanwhile is taken over first. */
  #read(): CareerProgress {
    const replacement = this.#replacement;
    this.#replacement = undefined;
    // An empty value from a page doesn't delete what the browser stores.
    if (replacement && (replacement.progress || !this.#key)) {
      this.#undo = undefined;
      this.#write(toProgress(replacement.progress));
    }
    const progress = this.#key ? read(this.#key) : this.#unstored;
    // New progress can't be overwritten by what was removed before.
    if (isBegun(progress)) this.#undo = undefined;
    if (replacement || progress !== this.#published) this.#publish(progress);
    return progress;
  }

  #write(progress: CareerProgress): void {
    if (this.#key) write(this.#key, progress, this.#refresh);
    else this.#unstored = progress;
  }

  /** The page gets a copy, which it may change. */
  #publish(progress: CareerProgress): void {
    this.#published = progress;
    this.callbacks.publish(toProgress(progress));
  }

  /** Makes a reader's change, and reports it at the control; `step` is the step that it is about. */
  #change(control: EventTarget, progress: CareerProgress, step?: string): void {
    const path = this.#path!;
    // Steps that the path no longer has are forgotten.
    const ids = new Set(path.roadmap?.steps.map(({ id }) => id));
    const next = { ...progress, done: progress.done.filter((id) => ids.has(id)) };
    this.#write(next);
    this.#publish(next);
    this.#refresh(next);
    const { done, steps } = this.plan!.state.standing;
    const isDone = step === undefined ? undefined : next.done.includes(step);
    control.dispatchEvent(
      new CareerProgressEvent(path, this.host.progress!, done.length, steps.length, step, isDone),
    );
  }

  #actions: PlanActions = {
    tick: (control, step, isDone) => {
      const progress = this.#read();
      const others = progress.done.filter((id) => id !== step);
      this.#change(control, { ...progress, done: isDone ? [...others, step] : others }, step);
    },
    startFrom: (control, start) => {
      this.#change(control, { ...this.#read(), start });
    },
    showDates: (control, isShown) => {
      const { dates: _, ...progress } = this.#read();
      this.#change(control, isShown ? progress : { ...progress, dates: false });
    },
    startOver: (control) => {
      const progress = this.#read();
      const removed = this.#undo;
      this.#undo = removed ? undefined : progress;
      this.#change(control, toProgress({ ...removed, dates: progress.dates }));
    },
  };
}
