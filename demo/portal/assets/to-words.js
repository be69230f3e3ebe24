// @ts-check
/** The words of a text as the search compares them: without accents, and in lower case. The build uses it, too. */

/** @type {(text: string) => string[]} */
export const toWords = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean);
