/** Helpers for browser tests of cards. */
import type { CareerElement } from '../src/card/career-element.js';
import type { LearnerElement } from '../src/card/learner-element.js';
import '../src/index.js';
import { baker, bakersWord, payScale } from './baker.js';
import { rendered } from './reading.js';

export { baker, bakersWord, payScale };
export * from './reading.js';

/** The cards, in the order of the page, and the comparison. */
export const cardTags = Object.keys(bakersWord);

/** The cards of the full page. */
export const pageTags = cardTags.filter((tag) => tag !== 'career-comparison');

/** Adds a new element to the page, and waits until it is rendered. */
export const show = async <T extends keyof HTMLElementTagNameMap>(
  tag: T | (string & {}),
  { into = document.body as Node, ...set }: Partial<LearnerElement> & { into?: Node } = {},
): Promise<CareerElement> => {
  const element = Object.assign(document.createElement(tag), set) as CareerElement;
  into.appendChild(element);
  await rendered(element);
  return element;
};

/** Adds a box of a given width to the page. */
export const box = (width: number, style = ''): HTMLElement => {
  const element = document.createElement('div');
  element.style.cssText = `inline-size: ${width}px; ${style}`;
  document.body.append(element);
  return element;
};

/** The elements of a card with a given part. */
export const parts = (card: Element, name: string): HTMLElement[] => [
  ...card.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

/** How many lines the text of an element takes. */
export const lineCount = (element: Element): number => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
};

/** Fills localStorage completely, so that the next write fails with the browser's own error. */
export const fillStorage = (): void => {
  let text = 'x'.repeat(1 << 22);
  for (let index = 0; text;) {
    try {
      localStorage.setItem(`filler-${index}`, text);
      index++;
    } catch {
      text = text.length > 1 ? text.slice(text.length / 2) : '';
    }
  }
};
