/**
 * What makes a learner's plan of a path: progress, starting point and dates. Loaded when a roadmap or
 * a whole path first has one of their attributes, so that without them a card is as light as before.
 */
import type { ReactiveController } from 'lit';
import type { CareerScope, Plan } from '../card/career-context.js';
import { CareerProgressEvent } from '../events.js';
import type { CareerPath } from '../model/arithmetic.js';
import {
  schedule,
  standingOn,
  toMonth,
  isBegun,
  toProgress,
  type CareerProgress,
  type Month,
  type Standing,
} from '../model/progress.js';
import { warnOnce } from '../card/define.js';
import type { LearnerElement } from '../card/learner-element.js';
import { makePlan, type Controls } from './plan-view.js';
import { isKept, read, watch, write } from './progress-store.js';

/** The present month where the reader is. */
const thisMonth = (): Month => {
  const now = new Date();
  return now.getFullYear() * 12 + now.getMonth();
};

export class Learner implements ReactiveController {
  /** What the page gave or was given last, anything else there is news; and what it was told of. */
  told: CareerProgress | null | undefined;
  #of: CareerProgress | undefined;
  #path: CareerPath | undefined;
  /** Where the browser keeps it; undefined where the page does. */
  #key: string | undefined;
  /** With `storage="none"`, the page keeps it. */
  #own = toProgress(null);
  /** What “Start over” has put away. */
  #undo: CareerProgress | undefined;
  #plan: Plan | undefined;
  /** Whether the plan is made of what there is now: asked many times a rendering, it looks once; by the next anything may have changed. */
  #fresh = false;
  #inputs: unknown[] = [];
  /** What the plan is made of. */
  #standing: Standing | undefined;
  #unwatch: (() => void) | undefined;
  #share: CareerScope['share'];
  #shared: Plan | undefined;

  constructor(
    private host: LearnerElement,
    private around: () => CareerScope,
  ) {}

  hostConnected(): void {
    this.#unwatch = watch(this.#refresh);
  }

  hostUpdate(): void {
    this.#fresh = false;
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#shareWith(undefined);
  }

  hostUpdated(): void {
    this.#shareWith(this.around().share);
  }

  /**
   * The progress has changed, here or elsewhere. It is marked in what is rendered at once; rendered
   * anew only where more has to change than marks.
   */
  #refresh = (progress?: CareerProgress): void => {
    const form = this.#plan?.form;
    this.#fresh = false;
    const plan = this.#path && this.planOf(this.#path, progress);
    if (plan && this.host['showProgress']?.(plan) && plan.form === form) this.hostUpdated();
    else this.host.requestUpdate();
  };

  /** A plan made by a card is that of the whole path around it. */
  #shareWith(share: CareerScope['share']): void {
    if (share !== this.#share) this.#share?.(undefined);
    this.#share = share;
    if (share && this.#plan !== this.#shared) share(this.#plan);
    this.#shared = share && this.#plan;
  }

  /** The plan for a path, and the progress if that is known; the same object as long as nothing has changed. */
  planOf(path: CareerPath, progress?: CareerProgress): Plan {
    if (this.#fresh && this.#path === path) return this.#plan!;
    this.#path = path;
    const { begin, start, trackable } = this.host;
    if (!progress) {
      this.#key = this.#shelf();
      progress = this.#read();
    }
    const month = begin ? thisMonth() : 0;
    const inputs = [path, progress, this.#undo, begin, start, trackable, this.#key, month];
    if (!this.#plan || inputs.some((input, index) => input !== this.#inputs[index])) {
      this.#inputs = inputs;
      this.#plan = this.#make(path, progress, month);
    }
    this.#fresh = true;
    return this.#plan;
  }

  #make(path: CareerPath, progress: CareerProgress, month: Month): Plan {
    const { start, trackable } = this.host;
    // Steps are done where they can be ticked.
    const standing = standingOn(path, trackable ? progress : { ...progress, done: [] }, start);
    this.#standing = standing;
    const begin = this.#begin(month, standing.done.length > 0);
    const key = this.#key;
    if (start && !path.backgrounds?.some(({ id }) => id === start))
      this.#warn(`start="${start}" is none of the path’s backgrounds`);
    return makePlan({
      path,
      standing,
      trackable: Boolean(trackable),
      asks: Boolean((trackable || start != null) && path.backgrounds?.length),
      spans: begin === undefined ? undefined : schedule(standing.open, begin),
      shown: progress.dates !== false,
      unkept: Boolean(trackable && key && !isKept(key)),
      again: this.#undo ? 'undo' : isBegun(progress) ? 'startOver' : undefined,
      controls: this.#controls,
    });
  }

  /** When the open steps begin. Nobody who is on the way can begin in the past. */
  #begin(present: Month, onTheWay: boolean): Month | undefined {
    const { begin } = this.host;
    if (!begin) return undefined;
    const month = begin === 'today' ? present : toMonth(begin);
    if (month === undefined) this.#warn(`begin="${begin}" is no month such as 2027-01, nor today`);
    return month !== undefined && onTheWay ? Math.max(month, present) : month;
  }

  #warn(what: string): void {
    warnOnce(`<${this.host.localName}>: ${what}; it is left out.`);
  }

  #shelf(): string | undefined {
    const { storage, storageKey, trackable } = this.host;
    if (storage && storage !== 'none') this.#warn(`storage="${storage}" is not none`);
    if (!trackable || storage === 'none') return undefined;
    return ['career-path-elements', storageKey, this.#path!.id].filter(Boolean).join(':');
  }

  /** The progress that counts by now; what the page has set meanwhile is taken over first. */
  #read(): CareerProgress {
    const { progress } = this.host;
    // A page that has nothing to set leaves what the browser keeps, and has no more than that itself.
    if (progress !== this.told && (progress || !this.#key)) {
      this.#undo = undefined;
      this.#write(toProgress(progress));
    }
    const now = this.#key ? read(this.#key) : this.#own;
    // Once there is progress again, what was put away can’t be put over it.
    if (isBegun(now)) this.#undo = undefined;
    if (progress !== this.told || now !== this.#of) this.#tell(now);
    return now;
  }

  #write(progress: CareerProgress): void {
    if (this.#key) write(this.#key, progress, this.#refresh);
    else this.#own = progress;
  }

  /** The page may do with it as it likes. */
  #tell(progress: CareerProgress): void {
    this.#of = progress;
    this.host.progress = this.told = toProgress(progress);
  }

  /** A reader's change; the step it is about, if it is about one. */
  #change(at: EventTarget, progress: CareerProgress, step?: string): void {
    const path = this.#path!;
    // What is gone from the path is forgotten.
    const ids = new Set(path.roadmap?.steps.map(({ id }) => id));
    const next = { ...progress, done: progress.done.filter((id) => ids.has(id)) };
    this.#write(next);
    this.#tell(next);
    this.#refresh(next);
    const { done, steps } = this.#standing!;
    const isDone = step === undefined ? undefined : next.done.includes(step);
    const told = this.told!;
    at.dispatchEvent(new CareerProgressEvent(path, told, done.length, steps.length, step, isDone));
  }

  #controls: Controls = {
    tick: (at, id, on) => {
      const now = this.#read();
      const others = now.done.filter((other) => other !== id);
      this.#change(at, { ...now, done: on ? [...others, id] : others }, id);
    },
    startFrom: (at, start) => {
      this.#change(at, { ...this.#read(), start });
    },
    showDates: (at, on) => {
      const { dates: _, ...now } = this.#read();
      this.#change(at, on ? now : { ...now, dates: false });
    },
    startOver: (at) => {
      const now = this.#read();
      const putAway = this.#undo;
      this.#undo = putAway ? undefined : now;
      const { dates } = now;
      this.#change(at, toProgress({ ...putAway, dates }));
    },
  };
}
