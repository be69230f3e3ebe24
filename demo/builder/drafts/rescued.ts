/**
 * What tabs had not saved yet when they were closed. In localStorage, because a closing page can still write there: what it
 * writes to a database may be undone.
 */
import type { Version } from './database.js';

const PREFIX = 'career-path-rescued:';

const keyOf = ({ id, tab }: Pick<Version, 'id' | 'tab'>): string => `${PREFIX}${tab}:${id}`;

/** Storage that is full or blocked is left alone: the page asks before it is left with unsaved work. */
const attempt = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

export const rescue = (version: Version): void =>
  void attempt(() => localStorage.setItem(keyOf(version), JSON.stringify(version)));

export const forget = (version: Pick<Version, 'id' | 'tab'>): void =>
  void attempt(() => localStorage.removeItem(keyOf(version)));

export const rescued = (): Version[] =>
  attempt(() =>
    Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index)!)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => JSON.parse(localStorage.getItem(key)!) as Version),
  ) ?? [];
