/** Pay in cells and headings: figures, currency, period and remarks. */
import type { Period } from '../../model/durations.js';
import { readPay, type Pay } from '../../text/amounts.js';
import { takeCurrency } from './currencies.js';
import { fold } from './plain.js';
import { unitIn, unitNamed } from './units.js';

export interface ReadPay extends Pay {
  currency?: string;
  period?: Period;
  /** What is in brackets: “45,000 (base)”. */
  note?: string;
}

const per = String.raw`(?:\/|(?<!\p{L})(?:per|pro|par|por|je|im|a|an|à|al|all['’]|za|na|p)(?!\p{L})\.?)`;
const unitWord = new RegExp(String.raw`(?:${per}\s*)?(?<!\p{L})(\p{L}{2,})\.?`, 'giu');
const unitLetter = /\/\s*[hdwmya](?!\p{L})/giu;
const annum = /(?<!\p{L})p\.?\s?a(?!\p{L})\.?/giu;
const kind =
  /(?<!\p{L})(?:brutto|netto|brut|bruto|lordo|gross|net|ote|base|total|before tax|approx|ctc)(?!\p{L})\.?/giu;

/** The period of pay in a text, and the text without it. */
export const takePeriod = (text: string): { period?: Period; rest: string } => {
  let period: Period | undefined;
  const found = (unit: ReturnType<typeof unitIn>) => {
    if (unit && unit !== 'minute') period ??= unit;
  };
  const rest = text
    .replace(annum, () => {
      period = 'year';
      return ' ';
    })
    .replace(unitWord, (whole, word: string) => {
      const unit = unitNamed(fold(word)) ?? (/^an$/i.test(word) ? unitIn(whole) : undefined);
      found(unit);
      return unit ? ' ' : whole;
    })
    .replace(unitLetter, (whole) => {
      found(unitIn(whole));
      return ' ';
    });
  if (/(?<!\p{L})lpa(?!\p{L})/iu.test(text)) period ??= 'year';
  return period ? { period, rest } : { rest };
};

/** Reads a cell with pay. */
export const readPayCell = (cell: string): ReadPay => {
  const remarks: string[] = [];
  const text = cell.replace(/\(([^)]*)\)/g, (_, remark: string) => {
    remarks.push(remark.trim());
    return ' ';
  });
  const inside = remarks.map((remark) => {
    const { currency, rest } = takeCurrency(remark);
    const { period, rest: left } = takePeriod(rest);
    return { currency, period, left: left.replace(kind, '').trim(), remark };
  });
  const { currency = inside.find(({ currency }) => currency)?.currency, rest } = takeCurrency(text);
  const { period = inside.find(({ period }) => period)?.period, rest: figures } = takePeriod(rest);
  const note = inside
    .filter(({ left }) => left)
    .map(({ remark }) => remark)
    .join('; ');
  return {
    ...readPay(figures.replace(kind, ' ').trim()),
    ...(currency && { currency }),
    ...(period && { period }),
    ...(note && { note }),
  };
};
