import type { CareerElement } from './career-element.js';

/** Puts a style sheet on a card that doesn't wear it. It can't go into another document, a card can. */
export const wear = (card: CareerElement, sheet: CSSStyleSheet): void => {
  const root = card.shadowRoot!;
  // To ask the root takes longer than to render a step. A card of another version keeps no list.
  const worn = card['sheets'] ?? root.adoptedStyleSheets;
  if (card.ownerDocument === document && !worn.includes(sheet))
    root.adoptedStyleSheets = card['sheets'] = [...worn, sheet];
};
