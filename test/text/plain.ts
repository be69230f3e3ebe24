/** Helpers for tests of figures. */
import { payFormat } from '../../src/text/figures.js';

/** Browsers' data differ in kinds of space, marks of direction, spaces around a dash, and Arabic digits. */
export const plain = (text: string): string =>
  text
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/[٠-٩]/g, (digit) => `${digit.charCodeAt(0) - 0x660}`)
    .replace(/[٬٫٪]/g, (sign) => ({ '٬': ',', '٫': '.', '٪': '%' })[sign]!)
    .replace(/\s+/g, ' ')
    .replace(/ ?([–～-]) ?/g, '$1');

/** The format of amounts in a card that shows nothing but them. */
export const formatOf = (lang: string, currency: string | undefined, ...amounts: number[]) =>
  payFormat(lang, { currency }, amounts);
