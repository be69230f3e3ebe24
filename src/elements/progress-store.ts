/**
 * Where progress is kept: in localStorage, a key a path and learner, in step with the other tabs; in
 * memory where the browser blocks it or it is full. The one place that stores anything.
 */
import { toProgress, type CareerProgress } from '../model/progress.js';

/** What could not be kept. */
const memory = new Map<string, CareerProgress>();
const listeners = new Set<() => void>();

const tell = (): void => listeners.forEach((listener) => listener());

/** A page that comes back from the back/forward cache has missed what other tabs did. */
const events = ['storage', 'pageshow'];

/** Calls back when progress may have changed, here or in another tab; returns the way to end that. */
export const watch = (listener: () => void): (() => void) => {
  if (!listeners.size) for (const event of events) addEventListener(event, tell);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) for (const event of events) removeEventListener(event, tell);
  };
};

/** What is kept, and nothing where that can’t be read. */
export const read = (key: string): CareerProgress => {
  const unkept = memory.get(key);
  if (unkept) return unkept;
  try {
    return toProgress(JSON.parse(localStorage.getItem(key)!));
  } catch {
    return toProgress(null);
  }
};

/** Keeps it; nothing to keep leaves nothing behind. */
export const write = (key: string, progress: CareerProgress): void => {
  const text = JSON.stringify(progress);
  try {
    if (text === JSON.stringify(toProgress(null))) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    memory.delete(key);
  } catch {
    memory.set(key, progress);
  }
  tell();
};

/** Whether it outlives the page. */
export const isKept = (key: string): boolean => !memory.has(key);
