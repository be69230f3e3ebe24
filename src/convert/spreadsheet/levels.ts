/** Levels of pay, made from rows and from the pay of steps. */
import type { Period } from '../../model/durations.js';
import type { Salary } from '../../model/path-types.js';
import type { CellReader } from './cell-reader.js';
import { nameOf } from './column.js';
import { takeCurrency } from './currencies.js';
import { readPayCell } from './pay-cells.js';
import { fold } from './plain.js';
import { unitIn } from './units.js';

type Figures = Pick<Salary, 'amount' | 'max' | 'orMore' | 'note'>;

export interface Level {
  label: string;
  figures: Figures;
  /** Whether the spreadsheet names it; otherwise, its label is the title of its first step. */
  isNamed: boolean;
}

interface PayFacts {
  currency?: string;
  period?: Period;
}

const isSame = (one: Figures, other: Figures): boolean =>
  one.amount === other.amount &&
  one.max === other.max &&
  one.orMore === other.orMore &&
  (one.amount !== undefined || one.note === other.note);

/** “0-2” under “Years” is “0-2 years”. */
const withHeading = (text: string, heading: string, lang: string | undefined): string => {
  if (/\p{L}/u.test(text) || !unitIn(heading)) return text;
  return `${text} ${lang === 'de' ? heading : heading.toLowerCase()}`;
};

export class Levels {
  readonly all: Level[] = [];
  readonly #reader: CellReader;
  readonly #facts: PayFacts;
  readonly #lang: string | undefined;

  constructor(reader: CellReader, facts: PayFacts, lang: string | undefined) {
    this.#reader = reader;
    this.#facts = facts;
    this.#lang = lang;
  }

  /** The pay of a row; undefined if it has none. `remark` reports what isn’t a figure of the spreadsheet’s kind. */
  read(
    cells: readonly string[],
    remark: (what: string, reason: string) => void,
  ): Figures | undefined {
    const text = this.#reader.text('pay', cells);
    const top = this.#reader.text('payMax', cells);
    const noteColumn = this.#reader.column('payNote');
    const notes = this.#reader
      .all('payNote', cells)
      .map((note) => (noteColumn ? withHeading(note, nameOf(noteColumn), this.#lang) : note));
    const noted = (more: (string | undefined)[]): { note?: string } => {
      const note = [...more, ...notes].filter(Boolean).join('; ');
      return note ? { note } : {};
    };
    if (!text && !top) return notes.length ? noted([]) : undefined;
    const low = readPayCell(text || top);
    const high = text && top ? readPayCell(top) : undefined;
    const currency =
      takeCurrency(this.#reader.text('currency', cells)).currency ?? low.currency ?? high?.currency;
    const period = low.period ?? high?.period;
    const isOther =
      (currency && currency !== this.#facts.currency) || (period && period !== this.#facts.period);
    if (isOther || low.isWrong || high?.isWrong || low.amount === undefined) {
      remark(
        [text, top].filter(Boolean).join(' – '),
        isOther
          ? 'This pay has another currency or period than the rest. It is kept as a note.'
          : 'This pay isn’t a figure or a range. It is kept as a note.',
      );
      return noted([[text, top].filter(Boolean).join(' – ')]);
    }
    const ends = [low.amount, low.max, high?.amount, high?.max].filter((end) => end !== undefined);
    const [min, max] = [Math.min(...ends), Math.max(...ends)];
    return {
      amount: min,
      ...(max > min && { max }),
      ...((low.orMore || high?.orMore) && { orMore: true }),
      ...noted([low.note, high?.note]),
    };
  }

  /** The level with a label, with figures, or both; makes it, if there is none. */
  levelOf(label: string, figures: Figures | undefined, labelIfNew: string): Level {
    const named = label ? this.all.filter((one) => fold(one.label) === fold(label)) : [];
    const isEmpty = (one: Figures) => one.amount === undefined && one.note === undefined;
    const known = figures
      ? ((label ? named : this.all).find((one) => isSame(one.figures, figures)) ??
        named.find((one) => isEmpty(one.figures)))
      : named[0];
    if (known) {
      if (figures && isEmpty(known.figures)) known.figures = figures;
      known.isNamed ||= Boolean(label);
      return known;
    }
    const level = { label: label || labelIfNew, figures: figures ?? {}, isNamed: Boolean(label) };
    this.all.push(level);
    return level;
  }
}
