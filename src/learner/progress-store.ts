/**
 * Stores progress in localStorage, one key per path and learner, synchronized with other tabs; in memory
 * if the browser blocks storage or it is full. The only module that stores anything.
 */
import { toProgress, type CareerProgress } from '../model/progress.js';

/** What could not be stored. */
const memory = new Map<string, CareerProgress>();
/** The last text of each key and what it says, so that it is parsed once. */
const parsed = new Map<string, { text: string | null; progress: CareerProgress }>();
const nothing = toProgress(null);
const blank = JSON.stringify(nothing);

type Listener = () => void;
const listeners = new Set<Listener>();

const notify = (writer?: unknown): void =>
  listeners.forEach((listener) => listener === writer || listener());

/** A page that comes back from the back/forward cache has missed what other tabs stored. */
const events = ['storage', 'pageshow'];

/** Calls back when progress may have changed, here or in another tab. Returns a function that ends that. */
export const watch = (listener: Listener): (() => void) => {
  if (!listeners.size) for (const event of events) addEventListener(event, notify);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) for (const event of events) removeEventListener(event, notify);
  };
};

/** What is stored, or no progress if that can’t be read: the same object as long as it is the same. */
export const read = (key: string): CareerProgress => {
  const unsaved = memory.get(key);
  if (unsaved) return unsaved;
  // Where the browser blocks storage, even `localStorage` throws.
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

/** Stores progress, and notifies all listeners but the writer. No progress leaves no key behind. */
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

/** Whether progress is stored, and so survives the page. */
export const isKept = (key: string): boolean => !memory.has(key);
