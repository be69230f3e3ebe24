/** What the cells of a column look like, for columns whose heading doesn’t say it. */
import { readDuration } from './durations.js';
import { takeCurrency } from './currencies.js';
import { linksIn } from './links.js';
import { splitList } from './lists.js';
import { readPayCell } from './pay-cells.js';
import { fold, isBlank } from './plain.js';
import type { Role } from './roles.js';
import { unitIn } from './units.js';

export const yes =
  /^(?:y|yes|true|x|✓|✔|☑|1|ja|j|wahr|oui|o|vrai|si|s|sim|verdadero|verdadeiro|vero|tak|t|prawda|ano|waar|optional|elective|opcional|optionnel|facultatif|facultative|opzionale|optioneel|opcjonalny|opcjonalne|valfri|valgfri|freiwillig|wahlweise|free|gratis|kostenlos|gratuit|gratuito)$/;
const no =
  /^(?:n|no|false|0|nein|falsch|non|faux|nao|falso|nie|falsz|nee|onwaar|nej|nei|ne|mandatory|required|pflicht|obligatorisch|obligatoire|obligatorio|obrigatorio|obbligatorio|verplicht|☐)$/;

/** “yes” and “no” in many languages; undefined for anything else. */
export const readYesOrNo = (cell: string): boolean | undefined => {
  const word = fold(cell.trim()).replace(/[.!?]$/, '');
  return yes.test(word) ? true : no.test(word) ? false : undefined;
};

const isNumber = (cell: string): boolean => /^[\d.,’' ]*\d\s*[+]?$/.test(cell);

const share = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.filter(is).length / cells.length;

const isLink = (cell: string): boolean =>
  /https?:\/\/|^www\./i.test(cell) && linksIn(cell).length > 0;

const isPay = (cell: string): boolean => {
  const { amount, isWrong } = readPayCell(cell);
  if (isWrong || amount === undefined) return false;
  return takeCurrency(cell).currency !== undefined || /\d\s*k\b/i.test(cell) || amount >= 10_000;
};

const isDuration = (cell: string): boolean =>
  unitIn(cell) !== undefined && readDuration(cell).duration !== undefined && cell.length < 40;

/** Data, which no heading is: figures, links, yes and no. */
export const isData = (cell: string): boolean =>
  isNumber(cell) || isLink(cell) || isPay(cell) || isDuration(cell);

/** 1, 2, 3 … */
export const areNumbered = (cells: readonly string[]): boolean =>
  cells.length > 2 && cells.every((cell, index) => Number(cell.replace(/[.)]$/, '')) === index + 1);

/** A guess by the cells that aren’t blank: a role, and how sure it is, up to 0.6. */
export const guessRole = (all: readonly string[]): { role: Role; score: number } | undefined => {
  const cells = all.filter((cell) => !isBlank(cell));
  if (!cells.length) return { role: 'ignore', score: 0.6 };
  if (share(cells, isLink) >= 0.6) return { role: 'link', score: 0.6 };
  if (areNumbered(cells)) return { role: 'number', score: 0.5 };
  if (share(cells, isPay) >= 0.6) return { role: 'pay', score: 0.5 };
  if (share(cells, isDuration) >= 0.6) return { role: 'duration', score: 0.6 };
  if (share(cells, isNumber) >= 0.5) return undefined;
  if (share(cells, (cell) => readYesOrNo(cell) !== undefined) === 1) return undefined;
  if (share(cells, (cell) => splitList(cell).length > 2) >= 0.4)
    return { role: 'skills', score: 0.4 };
  if (share(cells, (cell) => cell.length > 60) >= 0.5) return { role: 'description', score: 0.4 };
  return undefined;
};

/** Whether cells could be titles: nearly all different, not long. */
export const couldBeTitles = (all: readonly string[]): boolean => {
  const cells = all.filter((cell) => !isBlank(cell));
  return (
    cells.length > 0 &&
    cells.length >= all.length * 0.5 &&
    new Set(cells).size >= cells.length * 0.7 &&
    share(cells, (cell) => cell.length <= 120 && !isData(cell)) >= 0.8
  );
};
