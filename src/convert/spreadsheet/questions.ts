/** What to ask the author of a spreadsheet. */
import { nameOf, type Column } from './column.js';
import type { Corrections } from './corrections.js';
import type { PayFacts } from './pay-facts.js';
import { roleNames } from './role-names.js';

export interface Question {
  about: 'role' | 'unit' | 'currency' | 'period' | 'steps';
  /** Index of the column. */
  column?: number;
  /** A question, and what happens without an answer. */
  text: string;
  /** What says that the guess is right, if there is one. */
  confirmation?: Corrections;
}

const onColumn = (column: Column): Question | undefined => {
  const { certainty, index, isEmpty, isUnitGuessed, role } = column;
  const confirmation = { columns: { [index]: { role } } };
  if (isEmpty) return undefined;
  const name = `“${nameOf(column)}”`;
  if (role === 'ignore' && certainty < 0.5)
    return {
      about: 'role',
      column: index,
      text: `${name} isn’t recognised, and isn’t used. Is that right?`,
      confirmation,
    };
  if (certainty <= 0.5)
    return {
      about: 'role',
      column: index,
      text: `Is ${name} right as “${roleNames[role]}”?`,
      confirmation,
    };
  if (isUnitGuessed)
    return {
      about: 'unit',
      column: index,
      text: `Does ${name} count weeks, months or something else? It is read as months.`,
      confirmation: { columns: { [index]: { role, unit: 'month' } } },
    };
  return undefined;
};

/** All questions, in the order of the columns. */
export const questionsOn = (columns: readonly Column[], pay: PayFacts): Question[] => {
  const questions = columns.flatMap((column) => onColumn(column) ?? []);
  if (!columns.some(({ role }) => role === 'title' || role === 'level' || role === 'pay'))
    questions.unshift({ about: 'steps', text: 'Which column has the titles of the steps?' });
  if (pay.hasPay && !pay.currency)
    questions.push({
      about: 'currency',
      text: pay.isCurrencyShared
        ? 'Which currency is “kr” or “peso” here? Several countries use the name.'
        : 'Which currency is the pay in? The spreadsheet doesn’t say.',
    });
  else if (pay.currency && pay.isCurrencyGuessed)
    questions.push({
      about: 'currency',
      text: `Is the pay in ${pay.currency}? Only a note or another heading names a currency.`,
      confirmation: { currency: pay.currency },
    });
  if (pay.period && pay.isPeriodGuessed)
    questions.push({
      about: 'period',
      confirmation: { period: pay.period },
      text: `What is the pay for: an hour, a day, a week, a month or a year? By its size, it is read as pay for ${
        pay.period === 'hour' ? 'an' : 'a'
      } ${pay.period}.`,
    });
  return questions;
};
