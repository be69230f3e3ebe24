/** The comparison: the address says which careers, the checkboxes change it. */

const boxes = [...document.querySelectorAll<HTMLInputElement>('#choice [name=id]')];
const given = new URLSearchParams(location.search).getAll('id');

const show = (): void => {
  const chosen = boxes.filter(({ checked }) => checked);
  for (const box of boxes) box.disabled = chosen.length >= 4 && !box.checked;
  document.getElementById('hint')!.textContent =
    chosen.length < 2 ? 'Choose at least two careers.' : '';
  const comparison = document.createElement('career-comparison');
  comparison.setAttribute('src', chosen.map(({ dataset }) => dataset.file).join(' '));
  document
    .getElementById('comparison')!
    .replaceChildren(...(chosen.length < 2 ? [] : [comparison]));
  const query = new URLSearchParams(chosen.map(({ value }) => ['id', value]));
  history.replaceState(null, '', `?${query}`);
};

for (const box of boxes) box.checked = given.slice(0, 4).includes(box.value);
document.getElementById('choice')!.addEventListener('change', show);
show();

// A module, with a scope of its own.
export {};
