/** Formats figures in the reader's language. Creating a formatter takes about 50 µs, so they are cached. */
import type { Range } from '../model/path-types.js';
import { englishCurrency, englishFigure } from './english-figures.js';
import { inWords } from './ranges.js';
import { payWords } from './words.js';

const formats = new Map<string, Intl.NumberFormat>();

const numberFormat = (lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = lang + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(lang, options)));
  return format;
};

const write = (lang: string, options: Intl.NumberFormatOptions, value: number): string =>
  englishFigure(lang, options, value) ?? numberFormat(lang, options).format(value);

/** Formats a range. Equal ends become one figure, for which Intl would write “~4”. */
const writeRange = (
  lang: string,
  options: Intl.NumberFormatOptions,
  { min, max }: Range,
): string => {
  if (min === max) return write(lang, options, min);
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

const moneyOptions = (currency?: string): Intl.NumberFormatOptions => ({
  ...(currency && { style: 'currency', currency }),
  minimumFractionDigits: 0,
  maximumFractionDigits: 0,
});

const compact: Intl.NumberFormatOptions = { notation: 'compact', maximumFractionDigits: 1 };

/** “$155,000”. */
export const money = (lang: string, currency: string | undefined, value: number): string =>
  write(lang, moneyOptions(currency), value);

/** “$500 to $2,500”. */
export const moneyRange = (lang: string, currency: string | undefined, range: Range): string =>
  inWords(lang, writeRange(lang, moneyOptions(currency), range));

/** “$155K”. */
export const shortMoney = (lang: string, currency: string | undefined, value: number): string =>
  write(lang, { ...moneyOptions(currency), ...compact }, value);

/** Pay as shown, “$250K+”, and for screen readers, “$250,000 or more a year”. */
export const pay = (
  lang: string,
  currency: string | undefined,
  { amount, orMore }: { amount: number; orMore?: boolean },
): [shown: string, spoken: string] => {
  const text = payWords(lang);
  const short = shortMoney(lang, currency, amount);
  return [orMore ? text.orMore(short) : short, text.spoken(money(lang, currency, amount), orMore)];
};

/** “+$20K”. */
export const addedMoney = (lang: string, currency: string | undefined, value: number): string =>
  write(lang, { ...moneyOptions(currency), ...compact, signDisplay: 'exceptZero' }, value);

/** “+25%”, from 25. */
export const addedPercent = (lang: string, value: number): string =>
  write(
    lang,
    { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' },
    value / 100,
  );

/** “4 to 6 months”. */
export const months = (lang: string, range: Range): string =>
  inWords(lang, writeRange(lang, { style: 'unit', unit: 'month', unitDisplay: 'long' }, range));

/** A plain number in the language's digits. */
export const figure = (lang: string, value: number): string => write(lang, {}, value);

/** The name of a currency as it follows an amount: “US dollars”. */
export const currencyName = (lang: string, currency: string): string =>
  englishCurrency(lang, currency) ??
  numberFormat(lang, { ...moneyOptions(currency), currencyDisplay: 'name' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')!.value;

/** “10 seconds”. */
export const seconds = (lang: string, value: number): string =>
  write(lang, { style: 'unit', unit: 'second', unitDisplay: 'long' }, value);
