/** Formats calendar months in the reader's language. */

/** “November 2026”, from “2026-11”. */
export const calendarMonth = (lang: string, month: string): string =>
  new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(month),
  );

const spanFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * “Jan–Apr 2027”, “Nov 2027 – Feb 2028”, “May 2027”; with long names, “January–April 2027”. `from` and `to` are
 * months such as “2027-01”.
 */
export const monthSpan = (
  lang: string,
  from: string,
  to: string,
  month: 'short' | 'long' = 'short',
): string => {
  const key = lang + month;
  let format = spanFormats.get(key);
  if (!format) {
    const options = { month, year: 'numeric', timeZone: 'UTC' } as const;
    spanFormats.set(key, (format = new Intl.DateTimeFormat(lang, options)));
  }
  const text = format.formatRange(new Date(from), new Date(to));
  // Within one year, there are no spaces around the dash.
  return from.slice(0, 4) === to.slice(0, 4) ? text.replace(/\s*–\s*/, '–') : text;
};
