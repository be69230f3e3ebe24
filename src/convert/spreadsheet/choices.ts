/** Which steps are alternatives. */
import { keyFor } from '../../model/keys.js';
import { readYesOrNo } from './cells.js';
import { fold } from './plain.js';
import { sharedStart } from './shared-start.js';

/** What a row says: the cell for alternatives, and its number, such as “2a”. */
export interface ChoiceCells {
  /** The step’s title. */
  title: string;
  choice: string;
  number: string;
}

const isOr = (cell: string): boolean =>
  /^(?:or|oder|ou|o|oppure|of|lub|eller|nebo|see above|"|″)$/.test(fold(cell.trim()));

const validKey = /^[\w.-]{1,200}$/;
const lettered = /^(\d+)\s*[.)-]?\s*[a-z]\)?$/i;

/** Steps that are alternatives. */
export interface Choice {
  key: string;
  /** Its name in the spreadsheet, if it has one that says more than “A”. */
  name?: string;
}

/** The choice of each step. Its key is none of `ids`, the steps’ own keys. */
export const readChoices = (
  rows: readonly ChoiceCells[],
  ids: ReadonlySet<string>,
): (Choice | undefined)[] => {
  const isKey = (name: string) => validKey.test(name) && !ids.has(name);
  const taken = new Set([...ids, ...rows.map(({ choice }) => choice).filter(isKey)]);
  const choices = new Map<string, Choice>();
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
  const choiceOf = (name: string): Choice => {
    if (!isMade.has(name)) {
      const key = isKey(name) ? name : keyFor(ids.has(name) ? `${name} choice` : name, taken);
      return name.length > 2 ? { key, name } : { key };
    }
    const titles = rows.filter((_, index) => names[index] === name).map(({ title }) => title);
    const shared = sharedStart(titles);
    return { key: keyFor(shared ?? name, taken) };
  };
  return names.map((name, index) => {
    if (name === undefined) return undefined;
    // A single step isn’t a choice, unless its author named it one.
    const isAlone = names[index - 1] !== name && names[index + 1] !== name;
    if (isAlone && isMade.has(name)) return undefined;
    const choice = choices.get(name) ?? choiceOf(name);
    choices.set(name, choice);
    return choice;
  });
};
