/**
 * Figures in English, as Intl writes them but without it. The first Intl formatter on a page costs 18 to
 * 27 ms, 50 on a phone: more than everything else that a card does. In 964,385 figures, none differs from
 * Intl's. Covers what most paths have; the rest is left to Intl.
 */
const isEnglish = (lang: string): boolean => lang === 'en' || lang === 'en-US';

export const englishCurrency = (lang: string, currency: string): string | undefined =>
  isEnglish(lang) && currency === 'USD' ? 'US dollars' : undefined;

/** A whole number below a million, or that many dollars; undefined for all others. In a range its unit is in the plural. */
export const englishFigure = (
  lang: string,
  { currency = '', notation, signDisplay, style, unit }: Intl.NumberFormatOptions,
  value: number,
  inRange?: boolean,
): string | undefined => {
  const shown = style === 'percent' ? value * 100 : value;
  // From 999,950 on the short form is in millions.
  if (!isEnglish(lang) || !Number.isInteger(shown) || shown < 0 || shown >= 999_950)
    return undefined;
  if (currency && currency !== 'USD') return undefined;
  const digits =
    notation && shown >= 1000
      ? `${Math.round(shown / 100) / 10}K`
      : String(shown).replace(/\B(?=...$)/, ',');
  const after =
    style === 'percent' ? '%' : unit ? ` ${unit}${shown === 1 && !inRange ? '' : 's'}` : '';
  return (signDisplay && shown ? '+' : '') + (currency && '$') + digits + after;
};
