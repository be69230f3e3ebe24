/** Durations in cells: “3 weeks”, “12–18”, “1,5”, “1 year 6 months”, “90 min”. */
import { inUnit, type Unit } from '../../model/durations.js';
import type { Duration } from '../../model/path-types.js';
import { toAsciiDigits, toNumber } from '../../text/amounts.js';
import { splitRange } from '../../text/split-range.js';
import { wordsOf } from './plain.js';
import { unitIn, unitNamed } from './units.js';

/** What a cell says about time. */
export interface ReadDuration {
  duration?: Duration;
  /** What is odd about it, as a sentence. */
  remark?: string;
}

const halves: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** “1½” is 1.5, and “a week” one week. */
const withFigures = (text: string): string =>
  toAsciiDigits(
    text
      .trim()
      .replace(/(\d*)\s*([½¼¾])/g, (_, whole: string, part: string) =>
        String(Number(whole) + halves[part]!),
      ),
  )
    .replace(
      /^(?:half an?|an? half|eine? halbe[sr]?|halbe[sr]?|un demi|une demi|medio|media|meio|mezzo)[\s-]/i,
      '0.5 ',
    )
    .replace(/^(?:an?|one|eine?|une?|una?|uma?|een)\s(?=\p{L})/iu, '1 ')
    .replace(/(\d)\s(?=\d{3}\b)/g, '$1');

/** “3-Apr”: what spreadsheets make of “3-4”. */
const date =
  /^(?:\d{1,2}[-. ]+\p{L}{3,4}\.?|\p{L}{3}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d.*)$/u;

const rounded = (figure: number): number => Number(figure.toPrecision(6));

/** “10 h/week” */
const pace = /\d\s*\p{L}+\.?\s*(?:\/|(?:per|a|each|pro|par|por|je|al|in der)\s)\s*\p{L}+\.?$/iu;

const figureIn = (text: string): number | undefined => {
  const figure = /(\d[\d.,]*)(?!.*\d)/.exec(text)?.[1];
  return figure === undefined ? undefined : toNumber(figure.replace(/[.,]$/, ''));
};

/** The model has no minutes. */
const inHours = (figure: number, unit: Unit | 'minute'): Required<Duration> =>
  unit === 'minute'
    ? { min: rounded(figure / 60), max: rounded(figure / 60), unit: 'hour' }
    : { min: figure, max: figure, unit };

/** “1 year 6 months”: several figures, each with another unit. Their sum is in the last one. */
const compound = (text: string): Required<Duration> | undefined => {
  const parts = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*(\p{L}+)\.?/gu)].map(([, figure, word]) => {
    const unit = unitNamed(wordsOf(word!)[0]!) ?? unitIn(`1${word}`);
    return unit && inHours(toNumber(figure!), unit);
  });
  const last = parts.at(-1);
  if (parts.length < 2 || !last || !parts.every((part) => part)) return undefined;
  const sum = rounded(parts.reduce((total, part) => total + inUnit(part!, last.unit).min, 0));
  return { min: sum, max: sum, unit: last.unit };
};

/** Reads a cell; `unit` is the column’s, for cells without one. */
export const readDuration = (cell: string, unit: Unit | 'minute' = 'month'): ReadDuration => {
  const text = withFigures(cell);
  if (date.test(text) && !unitIn(text))
    return {
      remark: 'This looks like a date. Spreadsheets turn “3-4” into one: write “3 to 4”.',
    };
  if (pace.test(text)) return { remark: 'This is a pace, not a duration.' };
  const { ends, isOpen } = splitRange(text.replace(/\([^)]*\)/g, ' '));
  const sum = ends.length === 1 ? compound(text) : undefined;
  if (sum) return { duration: { min: sum.min, max: sum.max, unit: sum.unit } };
  const found = ends.map((end) => ({ figure: figureIn(end), unit: unitIn(end) }));
  const [low, high = low] = found;
  if (low?.figure === undefined || high?.figure === undefined || ends.length > 2)
    return { remark: 'No figure was found in the duration.' };
  const shared = unitIn(text) ?? unit;
  const first = inHours(low.figure, low.unit ?? high.unit ?? shared);
  const last = inHours(high.figure, high.unit ?? low.unit ?? shared);
  const { min } = first.unit === last.unit ? first : inUnit(first, last.unit);
  const [lower, upper] = [rounded(min), last.max].sort((one, other) => one - other);
  const duration = { min: lower!, max: upper!, unit: last.unit };
  return isOpen
    ? { duration, remark: 'A duration has no open end: the figure is taken as it is.' }
    : { duration };
};
