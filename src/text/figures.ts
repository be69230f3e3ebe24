/** Formats figures in the reader's language. Creating a formatter takes about 50 µs, so they are cached. */
import type { CareerPath, Range, Salary } from '../model/path-types.js';
import { englishCurrency, englishFigure } from './english-figures.js';
import { payWords } from './words.js';

type Options = Intl.NumberFormatOptions;

const formats = new Map<string, Intl.NumberFormat>();

const numberFormat = (lang: string, options: Options): Intl.NumberFormat => {
  const key = lang + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(lang, options)));
  return format;
};

const write = (lang: string, options: Options, value: number): string =>
  englishFigure(lang, options, value) ?? numberFormat(lang, options).format(value);

/** Formats a range. Ends that look the same become one figure, for which Intl would write “~4”. */
const writeRange = (lang: string, options: Options, { min, max }: Range): string => {
  const last = write(lang, options, max);
  if (write(lang, options, min) === last) return last;
  // “4–6 months”: only the last figure has the unit.
  const from = englishFigure(lang, { ...options, unit: undefined }, min);
  const to = englishFigure(lang, options, max, true);
  return from && to
    ? `${from}–${to}`
    : // “$500–$2,500”: no spaces around a dash between figures.
      numberFormat(lang, options)
        .formatRange(min, max)
        .replace(/\s*–\s*/, '–');
};

/** All figures get the same number of fraction digits, but whole ones get none: “$1.25M”, “$1.30M”, “$2M”. */
const withDigits = (options: Options, digits: number): Options => ({
  ...options,
  minimumFractionDigits: digits,
  maximumFractionDigits: digits,
  trailingZeroDisplay: 'stripIfInteger',
});

/** Adds the first of the numbers of fraction digits that make all values look different, if one does. */
const tellApart = (
  lang: string,
  options: Options,
  values: readonly number[],
  digits: readonly number[],
): Options | undefined => {
  const different = [...new Set(values)];
  return digits
    .map((count) => withDigits(options, count))
    .find((chosen) => {
      const texts = different.map((value) => write(lang, chosen, value));
      return new Set(texts).size === texts.length;
    });
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

/** How a card writes amounts, so that different ones never look the same. */
export interface PayFormat {
  lang: string;
  /** “$155K”, or in full if the short form isn’t shorter or can’t tell the amounts apart. */
  short: Options;
  /** “$155,000”. */
  full: Options;
}

/** The format of a path’s salaries, and of more amounts in the same card. */
export const payFormat = (
  lang: string,
  { currency, salaries = [] }: Pick<CareerPath, 'currency' | 'salaries'>,
  more: readonly number[] = [],
): PayFormat => {
  const values = [...salaries.map(({ amount }) => amount), ...more];
  const full = fullMoney(lang, currency, values);
  const compact: Options = { ...inCurrency(currency), notation: 'compact' };
  const short = areSmall(values) ? full : (tellApart(lang, compact, values, [1, 2, 3]) ?? full);
  // “$99,540” instead of “$99.54K”.
  const isShorter =
    short.maximumFractionDigits === 1 ||
    values.every((value) => {
      const [one, other] = [write(lang, short, value), write(lang, full, value)];
      return one === other || one.length < other.length;
    });
  return { lang, short: isShorter ? short : full, full };
};

/** “$155,000”. */
export const money = ({ lang, full }: PayFormat, value: number): string => write(lang, full, value);

/** “$155K”. */
export const shortMoney = ({ lang, short }: PayFormat, value: number): string =>
  write(lang, short, value);

/** “+$20K”. */
export const addedMoney = ({ lang, short }: PayFormat, value: number): string =>
  write(lang, { ...short, signDisplay: 'exceptZero' }, value);

/** Pay as shown, “$250K+”, and for screen readers, “$250,000 or more a year”. */
export const pay = (
  format: PayFormat,
  { amount, orMore }: Pick<Salary, 'amount' | 'orMore'>,
): [shown: string, spoken: string] => {
  const text = payWords(format.lang);
  const short = shortMoney(format, amount);
  return [orMore ? text.orMore(short) : short, text.spoken(money(format, amount), orMore)];
};

/** “$500–$2,500”. */
export const moneyRange = (lang: string, currency: string | undefined, range: Range): string =>
  writeRange(lang, fullMoney(lang, currency, [range.min, range.max]), range);

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

/** “4–6 months”. */
export const months = (lang: string, range: Range): string =>
  writeRange(lang, { style: 'unit', unit: 'month', unitDisplay: 'long' }, range);

/** A plain number in the language's digits. */
export const figure = (lang: string, value: number): string => write(lang, {}, value);

/** The name of a currency as it follows an amount: “US dollars”. */
export const currencyName = (lang: string, currency: string): string =>
  englishCurrency(lang, currency) ??
  numberFormat(lang, { ...withDigits(inCurrency(currency), 0), currencyDisplay: 'name' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')!.value;

/** “10 seconds”. */
export const seconds = (lang: string, value: number): string =>
  write(lang, { style: 'unit', unit: 'second', unitDisplay: 'long' }, value);
