/** An editable table of a path’s salaries, for users who don’t write JSON. */
import { find } from '../find.js';
import { make } from '../make.js';

/** A row of a document that may not be valid yet. */
interface DraftSalary {
  level?: string;
  label?: string;
  amount?: number | null;
  orMore?: boolean;
}

interface Draft {
  title?: string;
  currency?: string;
  salaries: DraftSalary[];
}

const hasSalaries = (data: unknown): data is Draft => Array.isArray(Object(data).salaries);

const sheet = find('#sheet');
const rows = find<HTMLTableSectionElement>('#rungs');
const add = find<HTMLButtonElement>('#add');
const title = find<HTMLInputElement>('[name=sheet-title]', sheet);
const currency = find<HTMLInputElement>('[name=sheet-currency]', sheet);

const toRow = ({ amount, label = '', level = '', orMore = false }: DraftSalary, index: number) => {
  const place = index + 1;
  const row = make('tr');
  row.dataset.level = level;
  const cells = [
    make('input', { type: 'text', value: label, ariaLabel: `Level ${place}` }),
    make('input', {
      type: 'number',
      min: '0',
      step: 'any',
      value: String(amount ?? ''),
      ariaLabel: `Amount of level ${place}`,
    }),
    make('input', { type: 'checkbox', checked: orMore, ariaLabel: `Level ${place}: or more` }),
    make('button', { type: 'button', ariaLabel: `Remove level ${place}` }, '×'),
  ];
  for (const cell of cells) row.insertCell().append(cell);
  return row;
};

/** A unique key for a new level, of the letters that keys may have: “junior” for “Júnior”. */
const keyFor = (label: string, taken: Set<string>) => {
  const base =
    label
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'level';
  let key = base;
  for (let count = 2; taken.has(key); count++) key = `${base}-${count}`;
  taken.add(key);
  return key;
};

/** Shows a document’s salaries. Hides the table if the document or the card has none. Returns whether it is shown. */
export const fillSheet = (data: unknown, showsSalaries: boolean): boolean => {
  sheet.hidden = !showsSalaries || !hasSalaries(data);
  if (!hasSalaries(data) || sheet.hidden) return false;
  title.value = data.title ?? '';
  currency.value = data.currency ?? '';
  rows.replaceChildren(...data.salaries.map(toRow));
  return true;
};

/** In many languages, “14.000” is fourteen thousand. No amount has three decimals. */
const toAmount = (text: string): number =>
  Number(/^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text);

const readRow = (row: HTMLTableRowElement, taken: Set<string>): DraftSalary => {
  const [label, amount, orMore] = row.querySelectorAll('input');
  row.dataset.level ||= keyFor(label!.value, taken);
  return {
    level: row.dataset.level,
    label: label!.value,
    // An empty amount is kept, so that validation reports it.
    amount: amount!.value === '' ? null : toAmount(amount!.value),
    ...(orMore!.checked && { orMore: true }),
  };
};

/** The document with the values in the table. */
const read = (data: object): Draft => {
  const levels = [...rows.rows].flatMap(({ dataset }) => dataset.level || []);
  const taken = new Set(levels);
  const salaries = [...rows.rows].map((row) => readRow(row, taken));
  const { currency: _, ...rest } = data as Partial<Draft>;
  const money = currency.value.trim().toUpperCase();
  return { ...rest, title: title.value, ...(money && { currency: money }), salaries };
};

/** Calls `onChange` with the new document when the table changes. */
export const watchSheet = (current: () => unknown, onChange: (data: unknown) => void): void => {
  const change = () => onChange(read(Object(current())));
  sheet.addEventListener('input', (event) => {
    event.stopPropagation();
    change();
  });
  add.addEventListener('click', () => {
    const row = toRow({}, rows.rows.length);
    rows.append(row);
    row.querySelector('input')?.focus();
  });
  rows.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    const row = button?.closest('tr');
    if (!row) return;
    const place = row.sectionRowIndex;
    row.remove();
    change();
    fillSheet(current(), true);
    // Focus the next button, so that several levels can be removed in a row.
    const next = rows.rows[Math.min(place, rows.rows.length - 1)];
    (next?.querySelector('button') ?? add).focus();
  });
};
