/** Figures, ranges and times as authors write and read them. */
import { readPay, writeAmount, type Pay } from '../../../src/text/amounts.js';
import type { Json, JsonGroup } from '../model/document.js';

export const units = ['hour', 'day', 'week', 'month', 'year'] as const;
export type Unit = (typeof units)[number];

const locale = (): string => globalThis.navigator?.language || 'en';

/** A figure as text. What can’t be read as one is kept as it was written. */
export const figureText = (value: Json | undefined): string =>
  typeof value === 'number' ? writeAmount(value, locale()) : String(value ?? '');

/** “3–4”, from the two ends of a range. */
export const rangeText = (min: Json | undefined, max: Json | undefined): string => {
  const [from, to] = [figureText(min), figureText(max)];
  return from === to || !to ? from : `${from}–${to}`;
};

/** “40,000–50,000” or “250,000+”. */
export const payText = ({ amount, max, orMore }: JsonGroup): string =>
  rangeText(amount, max) + (orMore === true ? '+' : '');

/** “3 to 4” is “3–4”. */
const withDash = (text: string): string => text.replace(/(\d)\s+\p{L}{1,3}\s+(?=\d)/gu, '$1–');

/** A text as a pay: its amount is the text itself if it can’t be read. */
export const payOf = (text: string): { amount?: Json; max?: Json; orMore?: true } => {
  const { isWrong, amount, max, orMore }: Pay = readPay(withDash(text));
  if (isWrong) return { amount: text };
  return {
    ...(amount !== undefined && { amount }),
    ...(max !== undefined && max !== amount && { max }),
    ...(orMore && { orMore }),
  };
};

/** A text as a figure, or the text itself if it isn’t one. Undefined if it’s blank. */
export const figureOf = (text: string): Json | undefined => {
  const { amount, isWrong, max, orMore } = readPay(text);
  return isWrong || max !== undefined || orMore ? text : amount;
};

/** The words for units in a language, in lower case. */
const unitWords = (lang: string): [word: string, unit: Unit][] =>
  units.flatMap((unit) =>
    (['long', 'short', 'narrow'] as const).flatMap((unitDisplay) =>
      [1, 2, 5].map((count): [string, Unit] => {
        const parts = new Intl.NumberFormat(lang, {
          style: 'unit',
          unit,
          unitDisplay,
        }).formatToParts(count);
        const word = parts.find(({ type }) => type === 'unit')?.value ?? '';
        return [word.toLowerCase().replace(/\.$/, ''), unit];
      }),
    ),
  );

const words = new Map<string, Map<string, Unit>>();

const unitsIn = (lang: string): Map<string, Unit> => {
  let found = words.get(lang);
  if (!found) words.set(lang, (found = new Map(unitWords(lang))));
  return found;
};

const unitNamed = (word: string, langs: readonly string[]): Unit | undefined => {
  const plain = word.toLowerCase().replace(/\.$/, '');
  return langs
    .filter((lang) => Intl.NumberFormat.supportedLocalesOf(lang).length)
    .map((lang) => unitsIn(lang).get(plain))
    .find((unit) => unit);
};

export interface ReadRange {
  min?: Json;
  max?: Json;
  unit?: Json;
}

/** A tag that Intl accepts. */
const isTag = (lang: string): boolean => {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
};

/** Reads “3–4”, “500” and “3 to 4 weeks”. Its lower end is the text itself if it can’t be read. */
export const rangeOf = (text: string, lang = 'en'): ReadRange => {
  const [, figures = '', word = ''] = /^(.*?\d)\s*(\p{L}[\p{L}\p{M}]*\.?)\s*$/u.exec(text) ?? [];
  const unit = word && unitNamed(word, [lang, locale(), 'en'].filter(isTag));
  const { amount, isWrong, max, orMore } = readPay(withDash(unit ? figures : text));
  if (isWrong || orMore) return { min: text };
  if (amount === undefined) return {};
  return { min: amount, max: max ?? amount, ...(unit && { unit }) };
};
