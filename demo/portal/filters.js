// @ts-check
/** The choices of the list’s filters, from what the careers have. A filter that wouldn’t divide them has no choices. */

import { factFilter } from './careers.js';

/** @import { Career } from './careers.js' */

/** @type {(values: (string | undefined)[]) => [value: string, count: number][]} */
const counted = (values) => {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
};

const years = [1, 2, 4, 6];

/**
 * @param {Career[]} careers
 * @param {string} lang
 * @param {Record<string, string>} words
 * @param {string[]} facts Labels of the facts that are filters
 */
export const filtersFor = (careers, lang, words, facts) => {
  const currencies = new Intl.DisplayNames(lang, { type: 'currency' });
  const units = counted(careers.map(({ payRange }) => payRange?.unit)).map(([value]) => {
    const [currency = '', period = ''] = value.split(' ');
    return { value, text: `${currencies.of(currency)} ${words[period]}` };
  });
  const year = new Intl.NumberFormat(lang, { style: 'unit', unit: 'year', unitDisplay: 'long' });
  const times = years
    .map((count) => ({
      months: count * 12,
      text: words['upTo']?.replace('{time}', year.format(count)),
    }))
    .filter(({ months }) => careers.some((career) => (career.months ?? Infinity) <= months));
  const choices = [
    { id: 'education', label: words['education'] },
    ...facts.map((label, position) => ({ id: factFilter(position), label })),
  ].map(({ id, label }) => ({
    id,
    label,
    values: counted(careers.map((career) => career.choices[id]))
      .filter(([, count]) => count > 1)
      .map(([value]) => value),
  }));
  return { units, times, choices: choices.filter(({ values }) => values.length > 1) };
};
