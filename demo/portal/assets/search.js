// @ts-check
/** The list’s search and filters, and the choice of careers to compare. Without scripts, the list is complete. */
import { toWords } from './to-words.js';

/** @type {<E extends HTMLElement = HTMLInputElement>(id: string) => E | null} */
const find = (id) => /** @type {any} */ (document.getElementById(id));

const filters = /** @type {HTMLFormElement} */ (find('filters'));
const list = /** @type {HTMLElement} */ (find('careers'));
const count = /** @type {HTMLElement} */ (find('count'));
const search = /** @type {HTMLInputElement} */ (find('search'));
const selects = /** @type {HTMLSelectElement[]} */ ([...filters.querySelectorAll('[data-choice]')]);
const choices = [...['unit', 'from', 'to', 'time'].flatMap((id) => find(id) ?? []), ...selects];

const items = /** @type {HTMLLIElement[]} */ ([...list.children]).map((item) => ({
  item,
  data: item.dataset,
  choices: JSON.parse(item.dataset['choices'] ?? '{}'),
  link: /** @type {HTMLAnchorElement} */ (item.querySelector('a')),
  words: toWords(item.querySelector('h2')?.textContent ?? ''),
}));

/** @type {[word: string, positions: number[]][]} Words that aren’t in titles, and the careers that have them */
let index = [];

/** In these scripts, words aren’t separated. */
const isUnspaced = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

/** @type {(word: string, query: string) => boolean} */
const matches = (word, query) =>
  word.startsWith(query) || (isUnspaced.test(query) && word.includes(query));

/**
 * How well each career matches one word: words of titles count more than others, whole words more than their beginnings.
 *
 * @type {(query: string) => number[]}
 */
const scoresOf = (query) => {
  /** @type {number[]} */
  const scores = items.map(({ words }) =>
    words.includes(query) ? 9 : words.some((word) => matches(word, query)) ? 5 : 0,
  );
  for (const [word, positions] of index)
    if (matches(word, query))
      for (const position of positions)
        scores[position] = Math.max(scores[position] ?? 0, word === query ? 2 : 1);
  return scores;
};

const valueOf = (/** @type {string} */ id) => find(id)?.value ?? '';

/** Pay is compared only with pay in the same currency and period. */
const paysEnough = (/** @type {DOMStringMap} */ { max, min, unit }) => {
  const [from, to] = [valueOf('from'), valueOf('to')];
  if (!from && !to) return true;
  return (
    unit === valueOf('unit') &&
    Number(max) >= Number(from) &&
    Number(min) <= (to ? Number(to) : Infinity)
  );
};

/** @type {(career: (typeof items)[0]) => boolean} */
const passesFilters = ({ choices, data }) =>
  paysEnough(data) &&
  (!valueOf('time') || Number(data['months'] ?? Infinity) <= Number(valueOf('time'))) &&
  selects.every(({ id, value }) => !value || choices[id] === value);

const show = () => {
  const scores = toWords(search.value).map(scoresOf);
  const found = items.map((one, position) => {
    const own = scores.map((all) => all[position] ?? 0);
    const isShown = own.every(Boolean) && passesFilters(one);
    one.item.hidden = !isShown;
    return { item: one.item, isShown, score: own.reduce((sum, score) => sum + score, 0) };
  });
  // The sort is stable: careers that match equally well stay in the order of the list.
  list.append(...found.sort((one, other) => other.score - one.score).map(({ item }) => item));
  const shown = found.filter(({ isShown }) => isShown).length;
  const { none = '', text = '' } = count.dataset;
  count.textContent = shown
    ? text.replace('{count}', String(shown)).replace('{total}', String(items.length))
    : none;
};

/** Keeps the search in the address, so that it can be shared, and is there after a visit to a career. */
const keep = () => {
  const query = new URLSearchParams();
  const isPayLimited = valueOf('from') || valueOf('to');
  for (const { id, value } of [search, ...choices])
    if (value && (id !== 'unit' || isPayLimited)) query.set(id === 'search' ? 'q' : id, value);
  const text = String(query);
  history.replaceState(null, '', text ? `?${text}` : location.pathname);
};

const restore = () => {
  const query = new URLSearchParams(location.search);
  search.value = query.get('q') ?? '';
  for (const choice of choices) choice.value = query.get(choice.id) ?? choice.value;
};

/** Moves the focus between the search and the careers found: with the arrow keys, Enter and Escape. */
const move = (/** @type {KeyboardEvent} */ event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  if (target !== search && !target.matches('#careers a')) return;
  const links = [...list.querySelectorAll('li:not([hidden]) a')];
  const stops = /** @type {HTMLElement[]} */ ([search, ...links]);
  const at = stops.indexOf(target);
  const isSearch = target === search;
  const stop = {
    ArrowDown: stops[at + 1],
    ArrowUp: stops[at - 1],
    Enter: isSearch && stops[1],
    Escape: !isSearch && search,
  }[event.key];
  if (!stop) return;
  event.preventDefault();
  stop.focus();
};

const update = () => {
  show();
  keep();
};
filters.addEventListener('input', update);
find('clear')?.addEventListener('click', () => {
  filters.reset();
  update();
});
document.addEventListener('keydown', move);

const chooser = /** @type {HTMLFormElement} */ (find('chooser'));
const chosen = /** @type {HTMLElement} */ (find('chosen'));
const boxes = /** @type {HTMLInputElement[]} */ ([...chooser.querySelectorAll('[name=id]')]);
const { textContent: hint } = chosen;

/** Up to four careers can be compared: the other boxes are then disabled. */
const choose = () => {
  const { length } = boxes.filter(({ checked }) => checked);
  for (const box of boxes) box.disabled = length >= 4 && !box.checked;
  chooser.classList.toggle('choosing', length > 0);
  chosen.textContent =
    length < 2 ? hint : (chosen.dataset['text'] ?? '').replace('{count}', String(length));
};
chooser.addEventListener('input', choose);
chooser.addEventListener('submit', (event) => {
  if (boxes.filter(({ checked }) => checked).length < 2) event.preventDefault();
});

restore();
show();
choose();

/** Positions in the index are counted from the one before. */
const decoded = (/** @type {number[]} */ steps) => {
  let position = 0;
  return steps.map((step) => (position += step));
};

// Until the index is there, and if it can’t be loaded, the search finds titles.
try {
  const response = await fetch(list.dataset['index'] ?? '', { priority: 'low' });
  /** @type {Record<string, number[]>} */
  const loaded = await response.json();
  index = Object.entries(loaded).map(([word, steps]) => [word, decoded(steps)]);
  show();
} catch (error) {
  console.warn('The search index can’t be loaded.', error);
}
