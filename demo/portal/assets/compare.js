// @ts-check
/** The comparison: the address says which careers, and the lists change it. */

const form = /** @type {HTMLFormElement} */ (document.getElementById('choice'));
const hint = /** @type {HTMLElement} */ (document.getElementById('hint'));
const first = /** @type {HTMLSelectElement} */ (form.querySelector('select'));
const given = new URLSearchParams(location.search).getAll('id');

const lists = [0, 1, 2, 3].map((position) => {
  const list = position ? /** @type {typeof first} */ (first.cloneNode(true)) : first;
  list.ariaLabel = String(position + 1);
  list.value = given[position] ?? '';
  if (position) first.parentElement?.append(list);
  return list;
});

const show = () => {
  const ids = [...new Set(lists.map(({ value }) => value))].filter(Boolean);
  const folderOf = (/** @type {string} */ id) =>
    [...first.options].find(({ value }) => value === id)?.dataset['folder'] ?? '';
  const comparison = document.createElement('career-comparison');
  comparison.setAttribute('src', ids.map((id) => `${folderOf(id)}${id}.json`).join(' '));
  const isEnough = ids.length > 1;
  hint.textContent = isEnough ? '' : (hint.dataset['text'] ?? '');
  document.getElementById('comparison')?.replaceChildren(...(isEnough ? [comparison] : []));
  history.replaceState(null, '', `?${new URLSearchParams(ids.map((id) => ['id', id]))}`);
};

form.addEventListener('change', show);
show();
