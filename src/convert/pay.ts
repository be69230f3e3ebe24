/**
 * Pay from surveys. Percentiles say how pay is spread among all who do a job, beginners and experts alike. They aren’t
 * levels of a career, so they never become one.
 */
import type { Salary } from '../model/path-types.js';
import { money, payFormat } from '../text/figures.js';

/** What a survey says about the pay of everyone in a job. */
export interface SurveyPay {
  currency: string;
  payPeriod?: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** Half earn less, half more. */
  median?: number | undefined;
  /** Whether the survey only says that the median is this amount or more. */
  medianOrMore?: boolean;
  /** Pay by percentile: of `{ 10: 20_000 }`, one in ten earns less than 20,000. */
  percentiles?: Readonly<Record<number, number | undefined>>;
}

const isAmount = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value) && value > 0;

/** The widest range around the median: its ends, and the percentage of employees in it. */
const widestRange = (percentiles: NonNullable<SurveyPay['percentiles']>) => {
  for (const low of Object.keys(percentiles).map(Number)) {
    const [amount, max] = [percentiles[low], percentiles[100 - low]];
    if (low < 50 && isAmount(amount) && isAmount(max) && amount < max)
      return { amount, max, share: 100 - 2 * low };
  }
  return undefined;
};

/**
 * The pay as one rung: the range that most employees are in, or the median alone. Its label says which. Empty if the
 * survey has neither.
 */
export const surveySalaries = (pay: SurveyPay): Salary[] => {
  const { currency, median, medianOrMore, payPeriod, percentiles = {} } = pay;
  // If even the median is only known to be an amount or more, the upper end isn’t known at all.
  const range = medianOrMore ? undefined : widestRange(percentiles);
  if (range) {
    const { amount, max, share } = range;
    const rung = { level: `middle-${share}`, label: `Middle ${share}% of employees`, amount, max };
    if (!isAmount(median)) return [rung];
    const format = payFormat('en', { currency, payPeriod, salaries: [rung] }, [median]);
    const half = money(format, median);
    return [{ ...rung, note: `half earn less than ${half}, half more` }];
  }
  if (!isAmount(median)) return [];
  return [
    {
      level: 'median',
      label: 'Median',
      amount: median,
      ...(medianOrMore
        ? { orMore: true, note: 'half earn this or more' }
        : { note: 'half earn less, half more' }),
    },
  ];
};
