/** The portal's list: search, filters, and the choice of careers to compare. Without scripts, the list is complete. */

const find = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

const form = find<HTMLFormElement>('filters');
const search = find<HTMLInputElement>('search');
const period = find<HTMLSelectElement>('period');
const way = find<HTMLInputElement>('way');
const items = [...find('careers').children] as HTMLElement[];
const boxes = [...form.querySelectorAll<HTMLInputElement>('[name=id]')];

/** Whether a career has all words that the visitor searches for, and passes the filters. */
const isShown = ({ dataset }: HTMLElement): boolean =>
  search.value
    .toLowerCase()
    .split(/\s+/)
    .every((word) => dataset.words!.includes(word)) &&
  (!period.value || dataset.period === period.value) &&
  (!way.checked || Boolean(dataset.way));

const filter = (): void => {
  for (const item of items) item.hidden = !isShown(item);
  const count = items.filter(({ hidden }) => !hidden).length;
  find('count').textContent = `${count} of ${items.length} careers`;
};

/** Up to four careers can be compared: the other boxes are then disabled. */
const choose = (): void => {
  const count = boxes.filter(({ checked }) => checked).length;
  for (const box of boxes) box.disabled = count >= 4 && !box.checked;
  find('chosen').textContent =
    count < 2 ? 'Choose two to four careers.' : `${count} careers chosen.`;
};

form.addEventListener('input', () => {
  filter();
  choose();
});
form.addEventListener('submit', (event) => {
  if (boxes.filter(({ checked }) => checked).length < 2) event.preventDefault();
});
filter();
choose();

// A module, with a scope of its own.
export {};
