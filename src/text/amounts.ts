/** Amounts of money, as people write them. */
import { splitRange } from './split-range.js';

/** What a text says: nothing, an amount or a range, which may be open; or that it isn’t one. */
export interface Pay {
  amount?: number;
  max?: number;
  orMore?: boolean;
  isWrong?: boolean;
}

/** The largest figure of a document. */
const limit = 1e12;

const multiples: Record<string, number> = {
  ...{ k: 1e3, tsd: 1e3, tys: 1e3, mil: 1e3, 万: 1e4, lac: 1e5, lakh: 1e5, lpa: 1e5 },
  ...{ m: 1e6, mio: 1e6, mln: 1e6 },
};
const multiple = Object.keys(multiples)
  .flatMap((name) => [...new Set([name, name.toUpperCase()])])
  .join('|');

/** “٤٢” is 42. Each script has its ten digits in a row. */
export const toAsciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });

/** “2.800,–” has no cents. */
const noCents = /(?<=\d)[.,][-–—](?!\s*\d)/g;

/** Without currencies and spaces: “€ 42 000”, “42’000 CHF”, “USD 42,000”. */
const bare = (text: string): string =>
  toAsciiDigits(text.normalize('NFKC'))
    .replace(noCents, '')
    .replace(/[\s'’_٬]|\p{Sc}/gu, '')
    .replace(/٫/g, '.')
    .replace(unitAround, '');
const unitAround = new RegExp(
  `^[A-Z]{3}(?=\\d)|(?<=\\d(${multiple})?)(?!(${multiple})\\.?$)([A-Z]{3}|[a-z]{2,3}\\.?)$`,
  'g',
);

/** The number in text like “42,000”, “42.000”, “1.234,56” and “12,50,000”. */
export const toNumber = (text: string): number => {
  const sign = /([.,])(?!.*[.,])/.exec(text)?.[1];
  if (!sign) return Number(text);
  const [before, after] = [text.slice(0, text.lastIndexOf(sign)), text.split(sign).at(-1)!];
  const isRepeated = before.includes(sign);
  // No amount has three decimals: “14.000” is fourteen thousand in many languages. But “0.125” is no thousand.
  const isGroup = isRepeated || (after.length === 3 && /^[1-9]\d*$/.test(before));
  const whole = before.replace(/[.,]/g, '');
  return Number(isGroup ? whole + after : `${whole}.${after}`);
};

const one = new RegExp(`^(\\d[\\d.,]*?)(?:(${multiple})\\.?)?$`, 'i');
const multipleAtEnd = new RegExp(`(?<=[\\d.,])(?:${multiple})\\.?$`, 'i');

/** One amount; undefined for what isn’t one. */
const toAmount = (text: string): number | undefined => {
  const match = one.exec(text);
  if (!match) return undefined;
  // “1.250k” is 1,250 with decimals: a multiple isn’t grouped.
  const factor = multiples[match[2]?.toLowerCase() ?? ''] ?? 1;
  const figure = factor > 1 ? Number(match[1]!.replace(',', '.')) : toNumber(match[1]!);
  const amount = Number((figure * factor).toPrecision(15));
  return amount <= limit ? amount : undefined;
};

/** Reads “42,000”, “42k”, “€ 42.000”, “250,000+”, “over 40k”, “40–50k” and “40 to 50k”. */
export const readPay = (text: string): Pay => {
  if (!bare(text)) return {};
  const { ends, isOpen } = splitRange(text.normalize('NFKC').replace(noCents, ''));
  const [low, high, ...more] = ends.map(bare);
  const max = high === undefined ? undefined : toAmount(high);
  // In “40–50k”, both are thousands.
  const shared = multipleAtEnd.exec(high ?? '')?.[0] ?? '';
  const amount = toAmount(multipleAtEnd.test(low!) ? low! : low! + shared);
  if (amount === undefined || (high !== undefined && max === undefined) || more.length)
    return { isWrong: true };
  return { amount, ...(max !== undefined && { max }), ...(isOpen && { orMore: true }) };
};

/** An amount as text that reads as the same amount. */
export const writeAmount = (amount: number | undefined, locale: string): string => {
  if (amount === undefined) return '';
  const format = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, { numberingSystem: 'latn', ...options }).format(amount);
  const grouped = format({ maximumFractionDigits: 20 });
  // Three decimals would read as thousands, four don’t.
  return readPay(grouped).amount === amount ? grouped : `${amount}0`;
};
