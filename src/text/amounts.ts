/** Amounts of money, as people write them. */

/** What a text says: nothing, an amount or a range, which may be open; or that it isn’t one. */
export interface Pay {
  amount?: number;
  max?: number;
  orMore?: boolean;
  isWrong?: boolean;
}

/** The largest figure of a document. */
const limit = 1e12;

const multiples: Record<string, number> = { k: 1e3, m: 1e6 };

/** “٤٢” is 42. Each script has its ten digits in a row. */
const toAsciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });

/** Without currencies and spaces: “€ 42 000”, “42’000 CHF”, “USD 42,000”. */
const bare = (text: string): string =>
  toAsciiDigits(text.normalize('NFKC'))
    .replace(/[\s'’_٬]|\p{Sc}/gu, '')
    .replace(/٫/g, '.')
    .replace(/^[A-Z]{3}(?=\d)|(?<=\d[km]?)([A-Z]{3}|[a-z]{2,3}\.?|,-)$/g, '');

/** The number in text like “42,000”, “42.000”, “1.234,56” and “12,50,000”. */
const toNumber = (text: string): number => {
  const sign = /([.,])(?!.*[.,])/.exec(text)?.[1];
  if (!sign) return Number(text);
  const [before, after] = [text.slice(0, text.lastIndexOf(sign)), text.split(sign).at(-1)!];
  const isRepeated = before.includes(sign);
  // No amount has three decimals: “14.000” is fourteen thousand in many languages. But “0.125” is no thousand.
  const isGroup = isRepeated || (after.length === 3 && /^[1-9]\d*$/.test(before));
  const whole = before.replace(/[.,]/g, '');
  return Number(isGroup ? whole + after : `${whole}.${after}`);
};

const one = /^(\d[\d.,]*)([km])?$/i;

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

/** Reads “42,000”, “42k”, “€ 42.000”, “250,000+” and “40–50k”. */
export const readPay = (text: string): Pay => {
  const plain = bare(text);
  if (!plain) return {};
  const orMore = plain.endsWith('+');
  const [low, high, ...more] = plain.replace(/\+$/, '').split(/[-–—]/).map(bare);
  const max = high === undefined ? undefined : toAmount(high);
  // In “40–50k”, both are thousands.
  const multiple = /[km]$/i.exec(high ?? '')?.[0] ?? '';
  const amount = toAmount(/[km]$/i.test(low!) ? low! : low! + multiple);
  if (amount === undefined || (high !== undefined && max === undefined) || more.length)
    return { isWrong: true };
  return { amount, ...(max !== undefined && { max }), ...(orMore && { orMore }) };
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
