/** Currencies to choose from. */

/** The region of a language whose tag names none: “de” is “de-DE”. */
const regionOf = (lang: string): string | undefined => {
  try {
    return new Intl.Locale(lang.replaceAll('_', '-')).maximize().region;
  } catch {
    return undefined;
  }
};

const euro = 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK';

/** The currencies of the regions where our languages are most spoken. */
const currencies: Record<string, string> = {
  ...Object.fromEntries(euro.split(' ').map((region) => [region, 'EUR'])),
  ...{ AE: 'AED', AR: 'ARS', AU: 'AUD', BR: 'BRL', CA: 'CAD', CH: 'CHF', CN: 'CNY', CZ: 'CZK' },
  ...{ DK: 'DKK', EG: 'EGP', GB: 'GBP', HK: 'HKD', ID: 'IDR', IL: 'ILS', IN: 'INR', JP: 'JPY' },
  ...{ KR: 'KRW', MX: 'MXN', NO: 'NOK', NZ: 'NZD', PL: 'PLN', SA: 'SAR', SE: 'SEK', SG: 'SGD' },
  ...{ TR: 'TRY', TW: 'TWD', UA: 'UAH', US: 'USD', VN: 'VND', ZA: 'ZAR' },
};

/** The currency of a language’s region; empty if we don’t know it. */
export const currencyOf = (lang: string): string => currencies[regionOf(lang) ?? ''] ?? '';

/** All currencies with their names, by code. */
export const currencyOptions = (locale: string): { label: string; value: string }[] => {
  const names = new Intl.DisplayNames([locale], { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({
    value: code,
    label: `${code} – ${names.of(code)}`,
  }));
};
