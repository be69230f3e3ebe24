/** Which steps are alternatives. */
import { keyFor } from '../../model/keys.js';
import { readYesOrNo } from './cells.js';
import { fold } from './plain.js';

/** What a row says: the cell for alternatives, and its number, such as “2a”. */
export interface ChoiceCells {
  choice: string;
  number: string;
}

const isOr = (cell: string): boolean =>
  /^(?:or|oder|ou|o|oppure|of|lub|eller|nebo|see above|"|″)$/.test(fold(cell.trim()));

const validKey = /^[\w.-]{1,200}$/;
const lettered = /^(\d+)\s*[.)-]?\s*[a-z]\)?$/i;

/** The key of each step’s choice. */
export const choiceKeys = (rows: readonly ChoiceCells[]): (string | undefined)[] => {
  const taken = new Set(rows.map(({ choice }) => choice).filter((cell) => validKey.test(cell)));
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const known = keys.get(name) ?? (validKey.test(name) ? name : keyFor(name, taken));
    keys.set(name, known);
    return known;
  };
  /** A name for each row; the same for neighbours that are alternatives. */
  const names: (string | undefined)[] = [];
  const isMade = new Set<string>();
  const made = (name: string): string => {
    isMade.add(name);
    return name;
  };
  let count = 0;
  rows.forEach(({ choice, number }, index) => {
    const cell = choice.trim();
    const digits = lettered.exec(number.trim())?.[1];
    if (isOr(cell) && index) {
      names[index - 1] ??= made(`choice ${++count}`);
      names.push(names[index - 1]);
    } else if (!cell || readYesOrNo(cell) === false)
      names.push(digits === undefined ? undefined : made(`step ${digits}`));
    else if (readYesOrNo(cell)) {
      const before = readYesOrNo(rows[index - 1]?.choice ?? '') ? names[index - 1] : undefined;
      names.push(before ?? made(`choice ${++count}`));
    } else names.push(cell);
  });
  return names.map((name, index) => {
    if (name === undefined) return undefined;
    // A single step isn’t a choice, unless its author named it one.
    const isAlone = names[index - 1] !== name && names[index + 1] !== name;
    return isAlone && isMade.has(name) ? undefined : keyOf(name);
  });
};
