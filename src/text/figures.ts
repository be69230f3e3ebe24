/** Formats figures in the reader's language. Creating a formatter takes about 50 µs, so they are cached. */
import { unitOf, type Period } from '../model/durations.js';
import type { CareerPath, Duration, Range, Salary } from '../model/path-types.js';
import { amountsOf, isRange } from '../model/salaries.js';
import { englishCurrency, englishFigure } from './english-figures.js';
import { inWords } from './ranges.js';
import { payWords } from './words.js';

type Options = Intl.NumberFormatOptions;

const formats = new Map<string, Intl.NumberFormat>();

/** On servers, `lang` may come from visitors, who can invent any number of tags. One formatter takes up to 60 KB. */
const mostFormats = 500;

const numberFormat = (lang: string, options: Options): Intl.NumberFormat => {
  const key = lang + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    if (formats.size >= mostFormats) formats.clear();
    formats.set(key, (format = new Intl.NumberFormat(lang, options)));
  }
  return format;
};

/** Keeps “US$” in order in Arabic, where the sign would move to the other side. */
const inOrder = (text: string): string => text.replace(/\u200f.+\$/, '$&\u200e');

const write = (lang: string, options: Options, value: number): string =>
  englishFigure(lang, options, value) ?? inOrder(numberFormat(lang, options).format(value));

/** Formats a range. Ends that look the same become one figure, for which Intl would write “~4”. */
const writeRange = (lang: string, options: Options, { min, max }: Range): string => {
  const last = write(lang, options, max);
  if (write(lang, options, min) === last) return last;
  // Intl would write “£57–72K”, which may be read as 57 pounds.
  if (options.notation && (/^en\b/.test(lang) || /^\D/.test(last)))
    return `${write(lang, options, min)}–${last}`;
  // “4–6 months”: only the last figure has the unit.
  const from = englishFigure(lang, { ...options, unit: undefined }, min);
  const to = englishFigure(lang, options, max, true);
  return from && to
    ? `${from}–${to}`
    : // “$500–$2,500”: no spaces around a dash between figures.
      inOrder(
        numberFormat(lang, options)
          .formatRange(min, max)
          .replace(/\s*–\s*/, '–'),
      );
};

/** All figures get the same number of fraction digits, but whole ones may get none: “$1.25M”, “$1.30M”, “$2M”. */
const withDigits = (options: Options, digits: number): Options => ({
  trailingZeroDisplay: 'stripIfInteger',
  ...options,
  minimumFractionDigits: digits,
  maximumFractionDigits: digits,
});

/** Adds the first of the numbers of fraction digits that make all values look different, if one does. */
const tellApart = (
  lang: string,
  options: Options,
  values: readonly number[],
  digits: readonly number[],
): Options | undefined => {
  const different = new Set(values);
  for (const count of digits) {
    const chosen = withDigits(options, count);
    const texts = new Set<string>();
    for (const value of different) texts.add(write(lang, chosen, value));
    if (texts.size === different.size) return chosen;
  }
  return undefined;
};

const inCurrency = (currency?: string): Options =>
  currency ? { style: 'currency', currency } : {};

/** Whether no amount is long enough to be shortened. Such amounts show their cents. */
const areSmall = (values: readonly number[]): boolean => values.every((value) => value < 1000);

/** Amounts in full: whole, unless only fractions tell them apart. */
const fullMoney = (
  lang: string,
  currency: string | undefined,
  values: readonly number[],
): Options => {
  const digits = [0, 2, 3, 4, 6, 10, 20].slice(areSmall(values) ? 1 : 0);
  const options = inCurrency(currency);
  return tellApart(lang, options, values, digits) ?? withDigits(options, 2);
};

/** Amounts with cents, as is usual for an hour or a day: “$14.40”, “$16.00”, “¥1,200”. */
const moneyWithCents = (
  lang: string,
  currency: string | undefined,
  values: readonly number[],
): Options => {
  const options: Options = { ...inCurrency(currency), trailingZeroDisplay: 'auto' };
  const cents = currency ? numberFormat(lang, options).resolvedOptions().maximumFractionDigits! : 2;
  const digits = [0, 1, 2, 4, 8].map((more) => cents + more);
  return tellApart(lang, options, values, digits) ?? withDigits(options, cents);
};

/** From this amount on, the pay of a week or a month is shortened. That of a year always is. */
const LONG = 100_000;

/** How a card writes pay, so that different amounts never look the same. */
export interface PayFormat {
  lang: string;
  period: Period;
  /** “$155K”, or in full if the short form isn’t shorter or can’t tell the amounts apart. */
  short: Options;
  /** “$155,000”. */
  full: Options;
}

/**
 * Whether salaries are published figures, which a card doesn't round: the ends of ranges, “£31,049–£37,796”, and a
 * single figure with a note, “$62,350, half earn less”.
 */
const arePublished = (salaries: readonly Salary[]): boolean =>
  salaries.some(isRange) || (salaries.length === 1 && Boolean(salaries[0]!.note));

/** Whether a format rounds none of the values. */
const isExact = (lang: string, options: Options, values: readonly number[]): boolean => {
  const chosen = numberFormat(lang, options);
  const precise = numberFormat(lang, { ...options, maximumFractionDigits: 20 });
  return values.every((value) => chosen.format(value) === precise.format(value));
};

/** The format of a path’s salaries, and of more amounts in the same card. */
export const payFormat = (
  lang: string,
  { currency, payPeriod: period = 'year', salaries = [] }: Partial<CareerPath>,
  more: readonly number[] = [],
): PayFormat => {
  const values = [...salaries.flatMap(amountsOf), ...more];
  if (period === 'hour' || period === 'day') {
    const full = moneyWithCents(lang, currency, values);
    return { lang, period, short: full, full };
  }
  const full = fullMoney(lang, currency, values);
  if (period !== 'year' && values.every((value) => value < LONG))
    return { lang, period, short: full, full };
  // “1.55 लाख”: a single digit would be too coarse.
  const isInLakhs = /^hi\b/.test(lang);
  const compact: Options = { ...inCurrency(currency), notation: 'compact' };
  const short = areSmall(values)
    ? full
    : (tellApart(lang, compact, values, isInLakhs ? [2, 3] : [1, 2, 3]) ?? full);
  // “$99,540” instead of “$99.54K”.
  const isShorter =
    short.maximumFractionDigits === 1 ||
    values.every((value) => {
      const [one, other] = [write(lang, short, value), write(lang, full, value)];
      return one === other || one.length < other.length;
    });
  const mayRound = !arePublished(salaries) || isExact(lang, short, salaries.flatMap(amountsOf));
  return { lang, period, short: isShorter && mayRound ? short : full, full };
};

/** “$155,000”. */
export const money = ({ lang, full }: PayFormat, value: number): string => write(lang, full, value);

/** “$155K”. */
export const shortMoney = ({ lang, short }: PayFormat, value: number): string =>
  write(lang, short, value);

/** “+$20K”. */
export const addedMoney = ({ lang, short }: PayFormat, value: number): string =>
  // In Arabic, the mark before a sign is for the figure, and mustn't turn the whole text from left to right.
  write(lang, { ...short, signDisplay: 'exceptZero' }, value).replace(/^(..)\u200f/, '\u200f$1');

/**
 * Pay as shown, “$250K+” or “£57K–£72K”, and for screen readers, as a sentence of ours: “$250,000 or more a year”,
 * “£57,000 to £72,000 a year”. Undefined without an amount.
 */
export const pay = (
  format: PayFormat,
  { amount, max, orMore }: Pick<Salary, 'amount' | 'max' | 'orMore'>,
): [shown: string, spoken: string] | undefined => {
  if (amount === undefined) return undefined;
  const { full, lang, period, short } = format;
  const range = { min: amount, max: max ?? amount };
  const text = payWords(lang);
  const shown = writeRange(lang, short, range);
  const spoken = inWords(lang, writeRange(lang, full, range));
  // “from 155,000–250,000” would be wrong in the languages that say “from”.
  const open = max === undefined ? text.orMore(shown) : `${shown}+`;
  return [orMore ? open : shown, text.spoken(spoken, period, orMore)];
};

/** Pay where nothing around it says the period: “$155K”, for which a year is usual, but “$14.40 an hour”. */
export const payWithPeriod = (
  format: PayFormat,
  salary: Pick<Salary, 'amount' | 'max' | 'orMore'>,
): [shown: string, spoken: string] | undefined => {
  const found = pay(format, salary);
  return found && [withPeriod(format, found[0]), found[1]];
};

/** “$155K”, “$14.40 an hour”. */
export const withPeriod = ({ lang, period }: PayFormat, amount: string): string =>
  period === 'year' ? amount : payWords(lang).spoken(amount, period);

/** “$500 to $2,500”. */
export const moneyRange = (lang: string, currency: string | undefined, range: Range): string =>
  inWords(lang, writeRange(lang, fullMoney(lang, currency, [range.min, range.max]), range));

/** Writes percentages as raises, “+25%” from 25, so that different ones never look the same. */
export const percentWriter = (
  lang: string,
  percents: readonly number[],
): ((percent: number) => string) => {
  const style: Options = { style: 'percent', signDisplay: 'exceptZero' };
  const shares = percents.map((percent) => percent / 100);
  const options = tellApart(lang, style, shares, [1, 2, 3, 4, 6, 10, 20]) ?? withDigits(style, 1);
  return (percent) => write(lang, options, percent / 100);
};

/** “4 to 6 months”, “3 weeks”. */
export const durationText = (lang: string, duration: Duration): string =>
  inWords(
    lang,
    writeRange(lang, { style: 'unit', unit: unitOf(duration), unitDisplay: 'long' }, duration),
  );

/** A plain number in the language's digits. */
export const figure = (lang: string, value: number): string => write(lang, {}, value);

/** The name of a currency in the plural: “US dollars”. */
export const currencyName = (lang: string, currency: string): string =>
  englishCurrency(lang, currency) ??
  numberFormat(lang, { ...withDigits(inCurrency(currency), 0), currencyDisplay: 'name' })
    .formatToParts(3)
    // Some names stand beside a symbol.
    .findLast(({ type }) => type === 'currency')!.value;

/** “10 seconds”. */
export const seconds = (lang: string, value: number): string =>
  write(lang, { style: 'unit', unit: 'second', unitDisplay: 'long' }, value);
