/**
 * Where progress is kept: in localStorage, a key a path and learner, in step with the other tabs; in
 * memory where the browser blocks it or it is full. The one place that stores anything.
 */
import { toProgress, type CareerProgress } from '../model/progress.js';

/** The browser’s storage: to ask the page for it takes longer than to read it. Where it is blocked, that throws. */
let storage: Storage | undefined;
const open = (): Storage => (storage ??= localStorage);

/** What could not be kept. */
const memory = new Map<string, CareerProgress>();
/** What a shelf's text was last time, and what it says: as long as that stands, nobody has to read it again. */
const shelves = new Map<string, { text: string | null; progress: CareerProgress }>();
const nothing = toProgress(null);
const blank = JSON.stringify(nothing);

type Listener = () => void;
const listeners = new Set<Listener>();

/** Tells all but the one who knows already. */
const tell = (writer?: unknown): void =>
  listeners.forEach((listener) => listener === writer || listener());

/** A page that comes back from the back/forward cache has missed what other tabs did. */
const events = ['storage', 'pageshow'];

/** Calls back when progress may have changed, here or in another tab; returns the way to end that. */
export const watch = (listener: Listener): (() => void) => {
  if (!listeners.size) for (const event of events) addEventListener(event, tell);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) for (const event of events) removeEventListener(event, tell);
  };
};

/** What is kept, and nothing where that can’t be read: the same object as long as it is the same. */
export const read = (key: string): CareerProgress => {
  const unkept = memory.get(key);
  if (unkept) return unkept;
  try {
    const text = open().getItem(key);
    let shelf = shelves.get(key);
    if (shelf?.text !== text) {
      shelf = { text, progress: toProgress(JSON.parse(text!)) };
      shelves.set(key, shelf);
    }
    return shelf.progress;
  } catch {
    return nothing;
  }
};

/** Keeps it, and tells all but the writer; nothing to keep leaves nothing behind. */
export const write = (key: string, progress: CareerProgress, writer?: Listener): void => {
  const text = JSON.stringify(progress);
  try {
    const kept = text === blank ? null : text;
    if (kept === null) open().removeItem(key);
    else open().setItem(key, kept);
    shelves.set(key, { text: kept, progress });
    memory.delete(key);
  } catch {
    memory.set(key, progress);
  }
  tell(writer);
};

/** Whether it outlives the page. */
export const isKept = (key: string): boolean => !memory.has(key);
