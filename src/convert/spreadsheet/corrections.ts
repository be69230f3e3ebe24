/** What the author of a spreadsheet says about it. */
import type { Period, Unit } from '../../model/durations.js';
import type { Role } from './roles.js';

/** What the author has said about a table. */
export interface Corrections {
  /** By the index of the column. */
  columns?: Readonly<Record<number, { role: Role; unit?: Unit | 'minute' }>>;
  currency?: string;
  period?: Period;
}
