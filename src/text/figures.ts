/**
 * The cards' words and figures in a reader's language. Formatters are costly to make (some 50 µs each)
 * and few, so each is made once for a language and kept.
 */
import * as en from './lang/en.js';
import { englishCurrency, englishFigure } from './english-figures.js';
import type { Range } from '../model/arithmetic.js';

/** All that the cards say: what another language has to say, too. */
export type Words = typeof en;

/**
 * Where a language’s file leaves its words, by its tag: on a registered symbol, for all files of ours on
 * the page, whichever brings it. Nobody puts anything there but such a file.
 */
export const languages = Symbol.for('career-path-elements');

/** Where that is: nothing is there as long as there is English alone. */
export type Registry = { [languages]?: Record<string, Words> };

/** What there is for a language, else for the language it is a variant of, else in English. */
export const words = <S extends keyof Words>(
  section: S,
  english: Words[S],
  lang: string,
): Words[S] => {
  const all = (globalThis as Registry)[languages];
  return (all?.[lang] ?? all?.[lang.split('-')[0]!])?.[section] ?? english;
};

/** The words of each card in a language. */
export const overviewWords = (lang: string) => words('overview', en.overview, lang);
export const dutiesWords = (lang: string) => words('duties', en.duties, lang);
export const employersWords = (lang: string) => words('employers', en.employers, lang);
export const ladderWords = (lang: string) => words('ladder', en.ladder, lang);
export const factsWords = (lang: string) => words('facts', en.facts, lang);
export const roadmapWords = (lang: string) => words('roadmap', en.roadmap, lang);
export const certificationsWords = (lang: string) =>
  words('certifications', en.certifications, lang);
/** And those that several say. */
export const payWords = (lang: string) => words('pay', en.pay, lang);
export const planWords = (lang: string) => words('plan', en.plan, lang);
export const passportWords = (lang: string) => words('passport', en.passport, lang);
export const cardWords = (lang: string) => words('card', en.card, lang);

const formats = new Map<string, Intl.NumberFormat>();

const numberFormat = (lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = lang + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(lang, options)));
  return format;
};

const write = (lang: string, options: Intl.NumberFormatOptions, value: number): string =>
  englishFigure(lang, options, value) ?? numberFormat(lang, options).format(value);

/** A range; two equal ends are one figure, for which Intl would write “~4”. */
const writeRange = (
  lang: string,
  options: Intl.NumberFormatOptions,
  { min, max }: Range,
): string => {
  if (min === max) return write(lang, options, min);
  // “4–6 months”: of two figures the last has the unit.
  const from = englishFigure(lang, { ...options, unit: undefined }, min);
  const to = englishFigure(lang, options, max, true);
  return from && to
    ? `${from}–${to}`
    : // “$500 – $2,500”: a dash between figures stands close.
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

/** “$500–$2,500”. */
export const moneyRange = (lang: string, currency: string | undefined, range: Range): string =>
  writeRange(lang, moneyOptions(currency), range);

/** “$155K”. */
export const shortMoney = (lang: string, currency: string | undefined, value: number): string =>
  write(lang, { ...moneyOptions(currency), ...compact }, value);

/** A salary for the eye, “$250K+”, and for the ear, “$250,000 or more a year”. */
export const pay = (
  lang: string,
  currency: string | undefined,
  { amount, orMore }: { amount: number; orMore?: boolean },
): [shown: string, said: string] => {
  const text = payWords(lang);
  const short = shortMoney(lang, currency, amount);
  return [orMore ? text.orMore(short) : short, text.said(money(lang, currency, amount), orMore)];
};

/** “+$20K”. */
export const addedMoney = (lang: string, currency: string | undefined, value: number): string =>
  write(lang, { ...moneyOptions(currency), ...compact, signDisplay: 'exceptZero' }, value);

/** “+25%”, from percent. */
export const addedPercent = (lang: string, value: number): string =>
  write(
    lang,
    { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' },
    value / 100,
  );

/** “4–6 months”. */
export const months = (lang: string, range: Range): string =>
  writeRange(lang, { style: 'unit', unit: 'month', unitDisplay: 'long' }, range);

/** A plain figure in the language's own digits. */
export const figure = (lang: string, value: number): string => write(lang, {}, value);

/** The name of a currency as it follows an amount: “US dollars”. */
export const currencyName = (lang: string, currency: string): string =>
  englishCurrency(lang, currency) ??
  numberFormat(lang, { ...moneyOptions(currency), currencyDisplay: 'name' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')!.value;

/** A month of the calendar: “November 2026”, from “2026-11”. */
export const calendarMonth = (lang: string, month: string): string =>
  new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(month),
  );

const spanFormats = new Map<string, Intl.DateTimeFormat>();

/** “Jan–Apr 2027”, “Nov 2027 – Feb 2028”, “May 2027”; from and to as in “2027-01”. */
export const monthSpan = (lang: string, from: string, to: string): string => {
  let format = spanFormats.get(lang);
  if (!format) {
    const options = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
    spanFormats.set(lang, (format = new Intl.DateTimeFormat(lang, options)));
  }
  const text = format.formatRange(new Date(from), new Date(to));
  // Between two words a dash stands close.
  return from.slice(0, 4) === to.slice(0, 4) ? text.replace(/\s*–\s*/, '–') : text;
};

/** “10 seconds”. */
export const seconds = (lang: string, value: number): string =>
  write(lang, { style: 'unit', unit: 'second', unitDisplay: 'long' }, value);
