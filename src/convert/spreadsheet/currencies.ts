/** Currencies in cells and headings. */
import { wordsOf } from './plain.js';

/** Longer signs first: “US$” isn’t “$”. */
const signs: readonly (readonly [sign: string, code: string])[] = [
  ...[
    ['US$', 'USD'],
    ['CA$', 'CAD'],
    ['C$', 'CAD'],
    ['AU$', 'AUD'],
    ['A$', 'AUD'],
    ['NZ$', 'NZD'],
  ],
  ...[
    ['HK$', 'HKD'],
    ['SG$', 'SGD'],
    ['S$', 'SGD'],
    ['R$', 'BRL'],
    ['MX$', 'MXN'],
    ['NT$', 'TWD'],
  ],
  ...[
    ['CN¥', 'CNY'],
    ['RMB', 'CNY'],
    ['zł', 'PLN'],
    ['Kč', 'CZK'],
    ['SFr', 'CHF'],
    ['$', 'USD'],
  ],
  ...[
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['₹', 'INR'],
    ['Rs', 'INR'],
    ['¥', 'JPY'],
    ['円', 'JPY'],
    ['元', 'CNY'],
  ],
  ...[
    ['₩', 'KRW'],
    ['₺', 'TRY'],
    ['₽', 'RUB'],
    ['₴', 'UAH'],
    ['₪', 'ILS'],
    ['₫', 'VND'],
    ['฿', 'THB'],
  ],
  ...[
    ['₦', 'NGN'],
    ['₱', 'PHP'],
    ['₵', 'GHS'],
    ['₸', 'KZT'],
    ['₲', 'PYG'],
    ['₡', 'CRC'],
  ],
] as [string, string][];

/** Folded. */
const names: Readonly<Record<string, string>> = {
  ...{
    euro: 'EUR',
    euros: 'EUR',
    eur: 'EUR',
    teur: 'EUR',
    dollar: 'USD',
    dollars: 'USD',
    dolares: 'USD',
  },
  ...{ pound: 'GBP', pounds: 'GBP', sterling: 'GBP', franken: 'CHF', rupees: 'INR', inr: 'INR' },
  ...{
    zloty: 'PLN',
    zlotych: 'PLN',
    reais: 'BRL',
    yen: 'JPY',
    yuan: 'CNY',
    lpa: 'INR',
    lakh: 'INR',
  },
};

/** Crowns and pesos of several countries. */
const shared = /(?:^|[^\p{L}])(?:kr\.?|kronor|kroner|pesos?)(?!\p{L})/iu;

const codes = new Set(Intl.supportedValuesOf('currency'));

const escaped = (text: string): string => text.replace(/[$.]/g, String.raw`\$&`);

const signPatterns = signs.map(
  ([sign, code]) =>
    [
      new RegExp(
        `${/^\p{L}/u.test(sign) ? String.raw`(?<!\p{L})` : ''}${escaped(sign)}${
          /\p{L}$/u.test(sign) ? String.raw`(?!\p{L})\.?` : ''
        }`,
        'gu',
      ),
      code,
    ] as const,
);

/** The currency in a text, and the text without it. “kr.” is taken out, but could be several. */
export const takeCurrency = (text: string): { currency?: string; rest: string } => {
  for (const [pattern, currency] of signPatterns)
    if (text.search(pattern) >= 0) return { currency, rest: text.replace(pattern, ' ') };
  for (const [word] of text.matchAll(/(?<!\p{L})\p{L}{3,}/gu)) {
    const currency = codes.has(word) ? word : names[wordsOf(word)[0] ?? ''];
    // “12 lakh” and “12 LPA” are figures, too.
    if (currency)
      return { currency, rest: /^(?:lakh|lpa)$/i.test(word) ? text : text.replaceAll(word, ' ') };
  }
  return { rest: text.replace(shared, ' ') };
};

/** Whether a text names a currency of several countries, such as “kr.” */
export const isSharedCurrency = (text: string): boolean => shared.test(text);

/** Codes that are hardly ever words: “CAD” and “ALL” are. */
const plainCodes = /(?<!\p{L})(?:EUR|USD|GBP|CHF|PLN|SEK|NOK|DKK|CZK|JPY|AUD|INR|BRL)(?!\p{L})/gu;

/** All currencies that sentences name. */
export const currenciesIn = (text: string): Set<string> => {
  const found = new Set(text.match(plainCodes));
  let rest = text;
  for (const [pattern, currency] of signPatterns) {
    if (rest.search(pattern) >= 0) found.add(currency);
    rest = rest.replace(pattern, ' ');
  }
  for (const word of wordsOf(rest)) if (names[word]) found.add(names[word]);
  return found;
};
