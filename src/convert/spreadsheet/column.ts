/** A column and what it holds. */
import type { Unit } from '../../model/durations.js';
import type { Role } from './roles.js';

export interface Column {
  index: number;
  heading: string;
  role: Role;
  /** From 0 to 1; 1 if the author has chosen the role. */
  certainty: number;
  /** Unit of figures without one, in a column with durations; undefined if every cell has its own. */
  unit?: Unit | 'minute';
  /** Whether the unit is a guess. */
  isUnitGuessed?: boolean;
  /** For “optional”: the cells say what is mandatory. */
  isReversed?: boolean;
  isEmpty?: boolean;
}

/** “C”, for a column without a heading. */
export const nameOf = ({ heading, index }: Pick<Column, 'heading' | 'index'>): string =>
  heading.replace(/\s+/g, ' ').trim() || letters(index);

const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
