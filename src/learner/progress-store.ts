/**
 * Stores progress in localStorage, with one key per path and learner, and notices changes in other tabs. If
 * storage is blocked or full, keeps progress in memory. No other module stores anything.
 */
import { toJson, toProgress, type CareerProgress } from '../model/progress-record.js';
import { mergeProgress } from '../model/step-states.js';

interface Entry {
  progress: CareerProgress;
  /** The text in localStorage when the progress was last read or written. */
  text: string | null;
  /** Whether the progress is in localStorage, rather than only in memory. */
  isStored: boolean;
}

const entries = new Map<string, Entry>();
const blank = toJson(toProgress(null));

type Listener = () => void;
const listeners = new Set<Listener>();

const notify = (writer?: unknown): void =>
  listeners.forEach((listener) => listener === writer || listener());

/** `pageshow`: a page in the back/forward cache misses changes in other tabs. `hashchange`: a link may bring progress. */
const events = ['storage', 'pageshow', 'hashchange'];

/** Calls back when progress may have changed, here or in another tab. Returns a function that stops it. */
export const watch = (listener: Listener): (() => void) => {
  if (!listeners.size) for (const event of events) addEventListener(event, notify);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) for (const event of events) removeEventListener(event, notify);
  };
};

/** If the browser blocks storage, accessing `localStorage` throws. */
const textOf = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** The stored progress. The same object until it changes. */
export const read = (key: string): CareerProgress => {
  const text = textOf(key);
  const known = entries.get(key);
  if (known?.text === text) return known.progress;
  const stored = toProgress(text);
  const isStored = known?.isStored ?? true;
  // What another tab has stored, with what this one couldn't store.
  const progress = isStored ? stored : mergeProgress(stored, known!.progress);
  entries.set(key, { isStored, progress, text });
  return progress;
};

/** Stores progress and notifies all listeners except the writer. Empty progress removes the key. */
export const write = (key: string, progress: CareerProgress, writer?: Listener): void => {
  const json = toJson(progress);
  let text = json === blank ? null : json;
  let isStored = true;
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    text = textOf(key);
    isStored = false;
  }
  entries.set(key, { isStored, progress, text });
  notify(writer);
};

/** Whether progress is stored, rather than only in memory. */
export const isStored = (key: string): boolean => entries.get(key)?.isStored ?? true;
