/**
 * Stores progress in localStorage, with one key per path and learner, and notices changes in other tabs. If
 * storage is blocked or full, keeps progress in memory. No other module stores anything.
 */
import { toProgress, type CareerProgress } from '../model/progress.js';

/** Progress that could not be stored. */
const memory = new Map<string, CareerProgress>();
/** The last text read for each key, with the progress parsed from it. */
const parsed = new Map<string, { text: string | null; progress: CareerProgress }>();
const nothing = toProgress(null);
const blank = JSON.stringify(nothing);

type Listener = () => void;
const listeners = new Set<Listener>();

const notify = (writer?: unknown): void =>
  listeners.forEach((listener) => listener === writer || listener());

/** `pageshow`: a page in the back/forward cache misses changes in other tabs. */
const events = ['storage', 'pageshow'];

/** Calls back when progress may have changed, here or in another tab. Returns a function that stops it. */
export const watch = (listener: Listener): (() => void) => {
  if (!listeners.size) for (const event of events) addEventListener(event, notify);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) for (const event of events) removeEventListener(event, notify);
  };
};

/** The stored progress, or empty progress if it can't be read. The same object until it changes. */
export const read = (key: string): CareerProgress => {
  const unsaved = memory.get(key);
  if (unsaved) return unsaved;
  // If the browser blocks storage, accessing `localStorage` throws.
  try {
    const text = localStorage.getItem(key);
    let entry = parsed.get(key);
    if (entry?.text !== text) {
      entry = { text, progress: toProgress(JSON.parse(text!)) };
      parsed.set(key, entry);
    }
    return entry.progress;
  } catch {
    return nothing;
  }
};

/** Stores progress and notifies all listeners except the writer. Empty progress removes the key. */
export const write = (key: string, progress: CareerProgress, writer?: Listener): void => {
  const json = JSON.stringify(progress);
  try {
    const text = json === blank ? null : json;
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    parsed.set(key, { text, progress });
    memory.delete(key);
  } catch {
    memory.set(key, progress);
  }
  notify(writer);
};

/** Whether progress is stored, rather than only in memory. */
export const isStored = (key: string): boolean => !memory.has(key);
