/** Emulates browser extensions that translate the texts in open shadow roots, in the ways in which they do it. */
import { allBelow } from './reading.js';

const translation = (text: string): string => text.replace(/\S(.*\S)?/s, '⟦$&⟧');

/** What a translator has shown, without its marks. */
export const untranslated = (text: string): string =>
  text.replace(/[⟦⟧]/g, '').replace(/\s+/g, ' ').trim();

const fontWith = (...content: (Node | string)[]): HTMLElement => {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  inner.append(...content);
  outer.append(inner);
  return outer;
};

/** How translators change a text node. */
export const ways = {
  'replaces text nodes by elements': (text: Text) =>
    text.replaceWith(fontWith(translation(text.data))),
  'wraps text nodes in elements': (text: Text) => {
    const font = fontWith();
    text.replaceWith(font);
    text.data = translation(text.data);
    font.firstChild!.appendChild(text);
  },
  'edits text nodes': (text: Text) => void (text.data = translation(text.data)),
  'replaces the content of elements': (text: Text) => {
    const { parentElement } = text;
    if (parentElement && !parentElement.childElementCount)
      parentElement.textContent = translation(parentElement.textContent);
  },
};

export type Way = keyof typeof ways;

const textsIn = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(
    ({ data, parentElement }) =>
      data.trim() && !data.includes('⟦') && !parentElement?.closest('font, style, script'),
  );
};

/** Translates the shadow roots of an element and of all elements below. */
export const translate = (element: Element, way: Way): void => {
  for (const { shadowRoot } of [element, ...allBelow(element.shadowRoot!)])
    for (const text of shadowRoot ? textsIn(shadowRoot) : []) ways[way](text);
};

/** Translates now and after each change. Returns a function that ends it. */
export const keepTranslating = (element: Element, way: Way): (() => void) => {
  const observer = new MutationObserver(() => translate(element, way));
  translate(element, way);
  for (const { shadowRoot } of [element, ...allBelow(element.shadowRoot!)])
    if (shadowRoot)
      observer.observe(shadowRoot, { characterData: true, childList: true, subtree: true });
  return () => observer.disconnect();
};
