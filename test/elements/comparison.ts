/** Careers to compare in tests, and the parts of a comparison. */
import type { CareerComparison } from '../../src/elements/career-comparison.js';
import type { CareerPath } from '../../src/model/path-types.js';
import { card } from '../faulty.js';
import { allBelow, box, parts, show } from '../support.js';

export const cook: CareerPath = {
  id: 'cook',
  lang: 'en',
  currency: 'EUR',
  title: 'Cook',
  salaries: [
    { level: 'a', label: 'Kitchen help', amount: 10000 },
    { level: 'b', label: 'Chef', amount: 60000, max: 80000 },
  ],
  skills: ['Knives', 'Fire'],
};

export const guide: CareerPath = {
  id: 'guide',
  lang: 'en',
  title: 'Guide',
  timeToHire: { min: 1, max: 2 },
};

export const numbered = (id: string): CareerPath => ({ ...cook, id, title: `Cook ${id}` });

export const compare = async (
  paths: CareerPath[],
  into: Node = box(700),
): Promise<CareerComparison> =>
  (await show('career-comparison', { paths, into } as object)) as CareerComparison;

/** A comparison from HTML. */
export const fromHtml = async (html: string) => (await card(html)) as CareerComparison;

export const tableOf = (element: Element) => element.shadowRoot!.querySelector('table')!;

export const headersOf = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('th[scope=col]'),
];

/** The titles, or what is shown in their place. */
export const titlesOf = (element: Element): string[] =>
  headersOf(element).map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());

/** The cells of a row, by the start of its name. */
export const rowOf = (element: Element, name: string): HTMLElement[] => {
  const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')];
  const row = rows.find((one) => one.querySelector('th')!.textContent!.startsWith(name));
  return row ? [...row.querySelectorAll('td')] : [];
};

export const namesOf = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('tbody th')].map(({ textContent }) => textContent!);

export const widthsOf = (element: Element): number[] =>
  parts(element, 'bar').map((bar) => bar.getBoundingClientRect().width);

export const overflowing = (element: Element): string[] => {
  const { left, right } = parts(element, 'card')[0]!.getBoundingClientRect();
  return allBelow(element.shadowRoot!)
    .filter((one) => one.getClientRects().length)
    .filter((one) => {
      const { left: start, right: end } = one.getBoundingClientRect();
      return start < left - 1 || end > right + 1;
    })
    .map(({ outerHTML }) => outerHTML);
};
