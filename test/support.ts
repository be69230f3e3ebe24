/** What the tests ask of a rendered card. */
import type { CareerElement } from '../src/card/career-element.js';
import type { LearnerElement } from '../src/card/learner-element.js';
import '../src/index.js';
import { baker, bakersWord } from './baker.js';
import { rendered } from './reading.js';

export { baker, bakersWord };
export * from './reading.js';

/** The cards, in the order of the page. */
export const cardTags = Object.keys(bakersWord);

/** A new element in the page, rendered. */
export const show = async <T extends keyof HTMLElementTagNameMap>(
  tag: T | (string & {}),
  { into = document.body as Node, ...set }: Partial<LearnerElement> & { into?: Node } = {},
): Promise<CareerElement> => {
  const element = Object.assign(document.createElement(tag), set) as CareerElement;
  into.appendChild(element);
  await rendered(element);
  return element;
};

/** A box of some width in the page. */
export const box = (width: number, style = ''): HTMLElement => {
  const element = document.createElement('div');
  element.style.cssText = `inline-size: ${width}px; ${style}`;
  document.body.append(element);
  return element;
};

/** The elements with a part, in a card. */
export const parts = (card: Element, name: string): HTMLElement[] => [
  ...card.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

/** Fills the storage to its last byte: a write that then fails fails with the browser’s own error. */
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
