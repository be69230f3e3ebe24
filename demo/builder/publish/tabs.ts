/** The choice of a destination: tabs, or a menu where there is little room. */
import { find } from '../../find.js';
import { make } from '../../make.js';
import { destinations, groups } from './destinations.js';

const QUESTION = 'Where will you publish it?';

const panel = find('#code');

const tabOf = (id: string) => find<HTMLButtonElement>(`#tab-${id}`);

/** Selects the tab of the chosen destination. */
export const showTab = (chosen: string): void => {
  for (const { id } of destinations) {
    const tab = tabOf(id);
    tab.ariaSelected = String(id === chosen);
    tab.tabIndex = id === chosen ? 0 : -1;
  }
  panel.setAttribute('aria-labelledby', `tab-${chosen}`);
};

const toTab = (id: string, label: string) => {
  const tab = make('button', { type: 'button', id: `tab-${id}`, role: 'tab' }, label);
  tab.setAttribute('aria-controls', panel.id);
  return tab;
};

/** The tab that a key moves to. */
const target = (key: string, from: number, isRtl: boolean): number | undefined => {
  const last = destinations.length - 1;
  const [back, forward] = isRtl ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === forward || key === 'ArrowDown') return from === last ? 0 : from + 1;
  if (key === back || key === 'ArrowUp') return from === 0 ? last : from - 1;
  return undefined;
};

/** Adds the tabs and the menu to an element. `as` is their value in the form. */
export const mountTabs = (root: HTMLElement): void => {
  const menu = make('select', { id: 'as', name: 'as' });
  menu.setAttribute('form', 'choices');
  const list = make('div', { id: 'tabs', role: 'tablist', ariaLabel: QUESTION });
  for (const { destinations, title } of groups) {
    const options = destinations.map(({ id, label }) => make('option', { value: id }, label));
    menu.append(make('optgroup', { label: title }, ...options));
    list.append(
      make('span', { ariaHidden: 'true' }, title),
      make(
        'div',
        { role: 'presentation' },
        ...destinations.map(({ id, label }) => toTab(id, label)),
      ),
    );
  }
  const choose = (id: string) => {
    menu.value = id;
    menu.dispatchEvent(new Event('input', { bubbles: true }));
  };
  list.addEventListener('click', ({ target }) => {
    const tab = (target as Element).closest('[role=tab]');
    if (tab) choose(tab.id.slice('tab-'.length));
  });
  list.addEventListener('keydown', (event) => {
    const from = destinations.findIndex(({ id }) => id === menu.value);
    const isRtl = getComputedStyle(list).direction === 'rtl';
    const to = target(event.key, from, isRtl);
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const { id } = destinations[to]!;
    choose(id);
    tabOf(id).focus();
  });
  const labelled = make('label', { htmlFor: menu.id }, QUESTION);
  root.append(make('div', { className: 'option destination-menu' }, labelled, menu), list);
};
