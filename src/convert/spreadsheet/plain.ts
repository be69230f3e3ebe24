/** Text for comparisons. */

/** Lower case, without accents: “Fähigkeiten” is “fahigkeiten”. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae');

/** The words of a text, folded: letters apart from digits. */
export const wordsOf = (text: string): string[] => fold(text).match(/\p{L}+|\p{N}+|[#№]/gu) ?? [];

/** Cells that people fill with a sign because they have no value. */
export const isBlank = (cell: string | undefined): boolean =>
  /^(?:[\s\p{Pd}.?]*|n\/?a\.?|tbd|tba|null|none|#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NV|BEZUG!|WERT!))$/iu.test(
    cell?.trim() ?? '',
  );
