/** Explains problems to authors who don’t know the document’s format. */
import type { Issue } from '../../../src/model/check.js';
import { limits } from '../../../src/model/schema.js';
import type { Field } from './fields.js';
import { labelOf } from './labels.js';

const digits = (value: number): string => value.toLocaleString('en');

const quoted = (value: unknown): string =>
  typeof value === 'string' ? `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”` : 'This';

const wrongKind = 'This part of the file can’t be read. Fill it in again.';

const missing = (field: Field | undefined): string =>
  field ? `Fill in “${labelOf(field)}”. Until then, it’s left out.` : 'Something is missing here.';

/** What signs of several currencies can mean, in capitals. */
export const sharedSigns: Readonly<Record<string, string>> = {
  $: 'USD, CAD or AUD, for example',
  '¥': 'JPY or CNY',
  KR: 'SEK, NOK or DKK',
};

/** What is wrong and how to fix it, as a sentence. */
export const messageOf = ({ code, value }: Issue, field: Field | undefined): string => {
  switch (code) {
    case 'missing':
    case 'empty':
      return missing(field);
    case 'number':
      return value === undefined
        ? missing(field)
        : `${quoted(value)} can’t be read as a figure. Write digits, such as 42,000 or 3–4.`;
    case 'boost':
      return 'Write the raise in digits, such as 5,000 or 8.';
    case 'long':
      return `This text is too long. Use at most ${digits(limits.text)} characters.`;
    case 'many':
      return `There are too many entries. Use at most ${digits(limits.list)}.`;
    case 'negative':
      return 'A figure can’t be negative. Use 0 or more.';
    case 'large':
      return 'This figure is too large.';
    case 'address':
      return `${quoted(value)} isn’t a web address. An example: https://example.com`;
    case 'language':
      return `${quoted(value)} isn’t a language code. Examples: en, pt-BR`;
    case 'currency':
      if (Object.hasOwn(sharedSigns, String(value)))
        return `${quoted(value)} stands for several currencies. Use three capital letters: ${sharedSigns[String(value)]}.`;
      return `${quoted(value)} isn’t a currency code. Use three capital letters, such as EUR.`;
    case 'month':
      return `${quoted(value)} isn’t a month. Write the year and the month, such as 2026-11.`;
    case 'range':
      return 'The second figure is smaller than the first. Swap them.';
    case 'no-amount':
      return 'Fill in the lower end of the pay too.';
    case 'option':
      return `${quoted(value)} isn’t one of the choices.`;
    case 'key':
      return `${quoted(value)} can’t be used here. Use only letters without accents, digits, dots, hyphens and underscores.`;
    case 'duplicate':
      return `${quoted(value)} is used twice. Choose another one.`;
    case 'unknown-level':
      return `There is no pay level ${quoted(value)} any more. Choose another one.`;
    case 'unknown-background':
      return `There is no background ${quoted(value)} any more.`;
    default:
      return wrongKind;
  }
};
