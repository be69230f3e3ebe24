/** Currency and period of a table’s pay. */
import type { Period } from '../../model/durations.js';
import { currenciesIn, isSharedCurrency, takeCurrency } from './currencies.js';
import type { Heading } from './headings.js';
import { readPayCell } from './pay-cells.js';
import { isBlank } from './plain.js';
import type { Role } from './roles.js';

export interface PayFacts {
  currency?: string;
  period?: Period;
  hasPay: boolean;
  /** Whether nothing but the size of the figures says what the pay is for. */
  isPeriodGuessed: boolean;
  /** Whether only a note or another heading names the currency. */
  isCurrencyGuessed: boolean;
  /** “kr”, for example. */
  isCurrencyShared: boolean;
}

interface PayColumn {
  role: Role;
  heading: string;
  facts: Heading;
  cells: readonly string[];
}

const mostFrequent = <T>(values: readonly T[]): T | undefined => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
};

const known = <T>(values: readonly (T | undefined)[]): T[] =>
  values.filter((value) => value !== undefined);

/** Few people earn 200 in an hour, or 9,000 in a month. */
const likelyPeriod = (amounts: readonly number[]): Period | undefined => {
  const middle = [...amounts].sort((one, other) => one - other)[amounts.length >> 1];
  if (middle === undefined) return undefined;
  return middle < 200 ? 'hour' : middle < 9000 ? 'month' : 'year';
};

const notes: ReadonlySet<Role> = new Set(['description', 'payNote', 'ignore']);

/** The currency that notes and headings name, if it is only one. */
const currencyInNotes = (columns: readonly PayColumn[]): string | undefined => {
  const texts = columns.flatMap(({ cells, heading, role }) => [
    heading,
    ...(notes.has(role) ? cells : []),
  ]);
  const [currency, other] = new Set(texts.flatMap((text) => [...currenciesIn(text)]));
  return other ? undefined : currency;
};

/** What headings and cells say about the pay; the author’s word comes first. */
export const payFacts = (
  columns: readonly PayColumn[],
  chosen: { currency?: string; period?: Period },
): PayFacts => {
  const pay = columns.filter(({ role }) => role === 'pay' || role === 'payMax');
  const texts = pay.flatMap(({ cells }) => cells).filter((cell) => !isBlank(cell));
  const read = texts.map(readPayCell);
  const named = columns
    .filter(({ role }) => role === 'currency')
    .flatMap(({ cells }) => cells.map((cell) => takeCurrency(cell).currency));
  const amounts = known(read.map(({ amount }) => amount));
  const saidCurrency =
    chosen.currency ??
    pay.find(({ facts }) => facts.currency)?.facts.currency ??
    mostFrequent(known([...read.map(({ currency }) => currency), ...named]));
  const currency = saidCurrency ?? currencyInNotes(columns);
  const said =
    chosen.period ??
    pay.find(({ facts }) => facts.period)?.facts.period ??
    mostFrequent(known(read.map(({ period }) => period)));
  const period = said ?? likelyPeriod(amounts);
  return {
    ...(currency && { currency }),
    ...(period && { period }),
    hasPay: amounts.length > 0,
    isPeriodGuessed: amounts.length > 0 && !said,
    isCurrencyGuessed: amounts.length > 0 && Boolean(currency) && !saidCurrency,
    isCurrencyShared: [...texts, ...pay.map(({ heading }) => heading)].some(isSharedCurrency),
  };
};
