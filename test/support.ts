/** What the tests ask of a rendered card. */
import type { CareerElement } from '../src/card/career-element.js';
import type { LearnerElement } from '../src/card/learner-element.js';
import '../src/index.js';
import { baker, bakersWord } from './baker.js';

export { baker, bakersWord };

/** The cards, in the order of the page. */
export const cardTags = Object.keys(bakersWord);

/** All elements below a node, those in shadow roots too. */
export const allBelow = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? allBelow(element.shadowRoot) : []),
  ]);

/** By their types and not by their classes: a node may come from a frame. */
const textOf = (node: Node, leaveOut: string, named = ''): string => {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined;
  if (element?.matches(leaveOut)) return '';
  if (named && element?.matches(named)) return element.getAttribute('aria-label')!;
  return [...(element?.shadowRoot ?? node).childNodes]
    .map((child) => textOf(child, leaveOut, named))
    .join(' ');
};

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the eye reads in a card and the cards inside it. */
export const seen = (element: Element): string => tidy(textOf(element, '.visually-hidden, style'));

/** What the ear hears: texts, and the names of pictures. */
export const heard = (element: Element): string =>
  tidy(textOf(element, '[aria-hidden="true"], style', '[role=img]'));

/** Resolves when a card and all cards inside it are rendered. */
export const rendered = async (element: Element): Promise<void> => {
  await (element as CareerElement).updateComplete;
  for (const inner of allBelow(element.shadowRoot!))
    if ('updateComplete' in inner) await inner.updateComplete;
};

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
