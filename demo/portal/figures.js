// @ts-check
/** Pay and durations of a career: as text for readers, and as numbers for the filters. */

/** @import { CareerPath } from 'career-path-elements' */

/**
 * @param {CareerPath} path
 * @param {string} lang
 * @returns {Pick<import('./careers.js').Career, 'pay' | 'payRange' | 'period'>}
 */
export const payOf = ({ currency, payPeriod = 'year', salaries = [] }, lang) => {
  const amounts = salaries.flatMap(({ amount, max }) =>
    amount === undefined ? [] : [amount, max ?? amount],
  );
  if (!amounts.length || !currency) return {};
  const [min, max] = [Math.min(...amounts), Math.max(...amounts)];
  const format = new Intl.NumberFormat(lang, {
    style: 'currency',
    currency,
    maximumFractionDigits: amounts.every(Number.isInteger) ? 0 : 2,
  });
  const open = salaries.some(({ orMore }) => orMore) ? '+' : '';
  return {
    pay: (min === max ? format.format(min) : format.formatRange(min, max)) + open,
    payRange: { min, max, unit: `${currency} ${payPeriod}` },
    period: payPeriod,
  };
};

const months = { hour: 1 / 730, day: 1 / 30.4, week: 1 / 4.35, month: 1, year: 12 };

/** @typedef {{ min: number, max: number }} Range */

/**
 * How many months it takes to get there. Of alternatives, the shortest and the longest count; optional steps don’t.
 *
 * @param {CareerPath} path
 * @returns {Range | undefined}
 */
export const monthsOf = ({ roadmap, timeToHire }) => {
  const inMonths = (
    /** @type {{ min: number, max: number, unit?: keyof typeof months }} */ {
      min,
      max,
      unit = 'month',
    },
  ) => ({ min: min * months[unit], max: max * months[unit] });
  const given = timeToHire ?? roadmap?.timeToComplete;
  if (given) return inMonths(given);
  /** @type {Map<string, Range>} */
  const stages = new Map();
  for (const { choice, duration, id, optional } of roadmap?.steps ?? []) {
    if (optional || !duration) continue;
    const { max, min } = inMonths(duration);
    const key = choice ? `choice ${choice}` : `step ${id}`;
    const other = stages.get(key) ?? { min, max };
    stages.set(key, { min: Math.min(min, other.min), max: Math.max(max, other.max) });
  }
  if (!stages.size) return undefined;
  const sum = (/** @type {'min' | 'max'} */ end) =>
    [...stages.values()].reduce((total, range) => total + range[end], 0);
  return { min: sum('min'), max: sum('max') };
};

/**
 * @param {CareerPath} path
 * @param {string} lang
 * @returns {string | undefined} Such as “4–6 years”
 */
export const durationText = (path, lang) => {
  const range = monthsOf(path);
  if (!range?.max) return undefined;
  const isYears = range.min >= 12 && range.min % 12 === 0 && range.max % 12 === 0;
  const inUnit = (/** @type {number} */ end) => Math.round(isYears ? end / 12 : end);
  const [min, max] = [inUnit(range.min), inUnit(range.max)];
  const format = new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: isYears ? 'year' : 'month',
    unitDisplay: 'long',
  });
  return min === max ? format.format(max) : format.formatRange(min, max);
};
