/** Tables on the clipboard. Excel and Google Sheets put them there as text and as HTML, which also has the links. */

const isWeb = (address: string): boolean => /^https?:\/\//i.test(address);

/** The text of a cell, with the addresses of its links below it. */
const textIn = (cell: Element): string => {
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith('\u2028');
  const text = cell.textContent
    .replace(/[^\S\u2028\u00a0]+/g, ' ')
    .replaceAll('\u2028', '\n')
    .trim();
  const links = [...cell.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!);
  return [text, ...links.filter((link) => isWeb(link) && !text.includes(link))]
    .filter(Boolean)
    .join('\n');
};

const span = (cell: Element, name: string): number =>
  Math.min(100, Math.max(1, Number(cell.getAttribute(name)) || 1));

/** Merged cells have their text in the first row and column, as in CSV. */
const cellsOf = (table: HTMLTableElement): string[][] => {
  const records: string[][] = [];
  [...table.rows].forEach((row, top) => {
    let column = 0;
    for (const cell of row.cells) {
      while (records[top]?.[column] !== undefined) column++;
      const text = textIn(cell);
      for (let down = 0; down < span(cell, 'rowspan'); down++)
        for (let across = 0; across < span(cell, 'colspan'); across++)
          (records[top + down] ??= [])[column + across] = down || across ? '' : text;
      column += span(cell, 'colspan');
    }
  });
  return Array.from(records, (record = []) => Array.from(record, (cell = '') => cell));
};

/** The cells of pasted HTML; undefined if the text says as much. */
export const cellsFrom = (html: string): string[][] | undefined => {
  // Nothing in this document runs or loads.
  const tables = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table');
  const [table] = tables;
  return tables.length === 1 && table!.querySelector('a[href]') ? cellsOf(table!) : undefined;
};
