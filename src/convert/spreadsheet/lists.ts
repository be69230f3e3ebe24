/** Lists in one cell: a line for each entry, bullets, semicolons or commas. */

const bullet = /^\s*(?:[•●▪‣◦·*–—-]|\d{1,2}[.)])\s+/;

/** Splits at signs outside brackets: “cloud (AWS, Azure), Linux” has two entries. */
const splitOutside = (text: string, sign: RegExp): string[] => {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (/[([{（]/.test(character)) depth++;
    else if (/[)\]}）]/.test(character)) depth = Math.max(0, depth - 1);
    if (!depth && sign.test(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
};

const semicolons = /[;；|]/;
/** Not the commas in “1,5”. */
const commas = /(?<!\d)[,，、]|[,，、](?!\d)/;

const splitAt = (text: string): string[] => {
  if (/[\n\u2028]/.test(text)) return text.split(/[\n\u2028]+/);
  if (bullet.test(text)) return text.split(/\s+(?=[•●▪‣◦]\s)/);
  if (splitOutside(text, semicolons).length > 1) return splitOutside(text, semicolons);
  const mark = '\u0000';
  return splitOutside(text.replace(new RegExp(commas, 'g'), mark), /\u0000/)
    .map((part) => part.replaceAll(mark, ','))
    .flatMap((part) => part.split(/\s[•●▪‣◦·]\s/));
};

/** The entries of a cell, without bullets and repetitions. */
export const splitList = (cell: string): string[] => [
  ...new Set(
    splitAt(cell)
      .map((part) =>
        part
          .replace(bullet, '')
          .replace(/[,;]\s*$/, '')
          .trim(),
      )
      .filter(Boolean),
  ),
];
