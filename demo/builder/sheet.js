/** The salaries of a path as a table to fill in: what most people come for, without a bracket to match. */

const rungs = document.querySelector('#rungs');
const sheet = document.querySelector('#sheet');
const title = sheet.querySelector('[name=sheet-title]');
const currency = sheet.querySelector('[name=sheet-currency]');

const input = (properties, label) => {
  const made = Object.assign(document.createElement('input'), properties);
  made.setAttribute('aria-label', label);
  return made;
};

const toRow = ({ amount, label, level, orMore }, index) => {
  const row = document.createElement('tr');
  row.dataset.level = level;
  const place = index + 1;
  const remove = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: '×',
  });
  remove.setAttribute('aria-label', `Remove level ${place}`);
  const cells = [
    input({ type: 'text', value: label ?? '' }, `Level ${place}`),
    input({ type: 'number', min: 0, step: 'any', value: amount ?? '' }, `Amount of level ${place}`),
    input({ type: 'checkbox', checked: Boolean(orMore) }, `Level ${place}: or more`),
    remove,
  ];
  for (const cell of cells) row.insertCell().append(cell);
  return row;
};

/** A key for a level that has none yet, unlike the others. */
const keyFor = (label, taken) => {
  const base =
    label
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'level';
  let key = base;
  for (let count = 2; taken.has(key); count++) key = `${base}-${count}`;
  taken.add(key);
  return key;
};

/** Shows a path’s salaries; without any the sheet is not there. */
export const fill = (data, wanted) => {
  sheet.hidden = !wanted || !Array.isArray(data?.salaries);
  if (sheet.hidden) return;
  title.value = data.title ?? '';
  currency.value = data.currency ?? '';
  rungs.replaceChildren(...data.salaries.map(toRow));
};

/** The path with what stands in the sheet. */
const read = (data) => {
  const taken = new Set([...rungs.rows].map(({ dataset }) => dataset.level).filter(Boolean));
  const salaries = [...rungs.rows].map((row) => {
    const [label, amount, orMore] = row.querySelectorAll('input');
    row.dataset.level ||= keyFor(label.value, taken);
    return {
      level: row.dataset.level,
      label: label.value,
      // What is no number goes on as it is, for the verdict to say so.
      amount: amount.value === '' ? null : Number(amount.value),
      ...(orMore.checked && { orMore: true }),
    };
  });
  const { currency: _, ...rest } = data;
  const money = currency.value.trim().toUpperCase();
  return { ...rest, title: title.value, ...(money && { currency: money }), salaries };
};

/** Tells what the path is when the sheet changes. */
export const watch = (current, tell) => {
  const change = () => tell(read(current()));
  sheet.addEventListener('input', (event) => {
    event.stopPropagation();
    change();
  });
  sheet.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (!button) return;
    if (button.id === 'add') {
      const row = toRow({ label: '' }, rungs.rows.length);
      row.dataset.level = '';
      rungs.append(row);
      row.querySelector('input').focus();
      return;
    }
    const row = button.closest('tr');
    const place = row.sectionRowIndex;
    row.remove();
    change();
    fill(current(), true);
    // To the next, that several can go one after the other.
    const next = rungs.rows[Math.min(place, rungs.rows.length - 1)];
    (next?.querySelector('button') ?? sheet.querySelector('#add')).focus();
  });
};
