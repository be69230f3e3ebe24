/** A spreadsheet as it is understood, with the author’s corrections. */
import {
  readTable,
  toCareers,
  understand,
  type Career,
  type Corrections,
  type ReadTable,
  type Remark,
  type Understanding,
} from '../../../src/convert/spreadsheet/spreadsheet.js';

export interface Reading {
  table: ReadTable;
  understanding: Understanding;
  careers: Career[];
  remarks: Remark[];
}

export type Source = string | readonly (readonly string[])[];

/** A source is split into cells only once, whatever its author corrects. */
export const readSource = (source: Source): ((corrections: Corrections) => Reading) => {
  const table = readTable(source);
  return (corrections) => {
    const understanding = understand(table, corrections);
    const { careers, remarks } = toCareers(table, understanding);
    return { table, understanding, careers, remarks: [...table.remarks, ...remarks] };
  };
};

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** “6 steps, 3 levels of pay, 2 rows left out.” */
const summaryOf = ({ salaries, steps }: Career, remarks: readonly Remark[]): string => {
  const leftOut = remarks.filter(({ isLeftOut }) => isLeftOut).length;
  const odd = remarks.length - leftOut;
  const optional = steps.filter((step) => step.optional).length;
  const alternatives = steps.filter(({ choice }) => choice).length;
  const details = [
    optional && `${optional} optional`,
    alternatives && counted(alternatives, 'alternative'),
  ].filter(Boolean);
  return [
    `${counted(steps.length, 'step')}${details.length ? ` (${details.join(', ')})` : ''}`,
    counted(salaries.length, 'level of pay', 'levels of pay'),
    leftOut && counted(leftOut, 'row left out', 'rows left out'),
    odd && counted(odd, 'cell to check', 'cells to check'),
  ]
    .filter(Boolean)
    .join(', ');
};

/** What becomes of a spreadsheet, or of one career in it, as a sentence. */
export const resultOf = ({ careers, remarks }: Reading, career: Career | undefined): string => {
  if (!career || (!career.steps.length && !career.salaries.length))
    return 'No steps and no pay were found. Choose above what the columns hold.';
  return `${careers.length > 1 ? 'This career has' : 'This makes'} ${summaryOf(career, remarks)}.`;
};
