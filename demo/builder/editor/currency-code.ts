/** Currencies as people write them: “£”, “euros”. */
import { sharedSigns } from '../model/messages.js';
import { currencyOptions } from './options.js';

const signOf = (currency: string, currencyDisplay: 'symbol' | 'narrowSymbol'): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')!.value;

/** The code of a currency from its code, its sign or its name; undefined if there are several or none. */
export const toCurrency = (text: string): string | undefined => {
  const all = currencyOptions();
  const wanted = text.toLowerCase().replace(/(?<=\p{L}{3})s$/u, '');
  const found = all.filter(
    ({ label, value }) => value === text.toUpperCase() || label.toLowerCase() === wanted,
  );
  if (found.length || !text) return found[0]?.value;
  // English alone takes “$” and “¥” for one currency.
  if (Object.hasOwn(sharedSigns, text.toUpperCase())) return undefined;
  for (const display of ['symbol', 'narrowSymbol'] as const) {
    const [only, ...others] = all.filter(({ value }) => signOf(value, display) === text);
    if (only && !others.length) return only.value;
  }
  return undefined;
};
