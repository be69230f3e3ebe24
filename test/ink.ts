/** Measures what is painted: contrast of texts and graphics, in this page or in a frame. */

import { backgrounds, contrast, hasText, painted } from '../demo/contrast.js';

export { contrast, hasText, painted };

/** The texts whose contrast is below 4.5, and the bars, treads and bullets below 3. */
export const unreadable = (elements: Element[]): string[] => {
  const found: string[] = [];
  const check = (element: Element, color: string, least: number, what: string) => {
    const under = backgrounds(what === 'text' ? element : element.parentElement);
    const ratio = contrast(painted([...under, color]), painted(under));
    const name = element.getAttribute('part') ?? element.className;
    // To two digits: browsers round mixed colours differently.
    const shown = ratio.toFixed(2);
    if (Number(shown) < least) found.push(`${what} ${name}: ${shown}`);
  };
  for (const element of elements) {
    const style = getComputedStyle(element);
    const ticked = element.matches('[part~="done"] > [part="marker"]');
    if (hasText(element) && !ticked && !element.matches('.visually-hidden, style'))
      check(element, style.color, 4.5, 'text');
    // The solid part of a range's bar; the rest is pale, within an outline.
    if (element.matches('[part~="minimum"]')) check(element, style.fill, 3, 'graphic');
    if (element.matches('.range > [part~="bar"]')) check(element, style.outlineColor, 3, 'graphic');
    else if (element.matches('[part~="segment"], [part~="bar"]')) {
      const hollow = style.backgroundColor === 'rgba(0, 0, 0, 0)';
      const solid = style.backgroundImage === 'none' && !hollow;
      check(element, solid ? style.backgroundColor : style.borderBlockStartColor, 3, 'graphic');
      if (style.opacity !== '1') found.push(`graphic of opacity ${style.opacity}`);
    }
    if (ticked) {
      const { backgroundColor } = style;
      const tick = getComputedStyle(element, '::before').borderBottomColor;
      const ratio = contrast(painted([backgroundColor]), painted([backgroundColor, tick]));
      if (ratio < 3) found.push(`tick: ${ratio.toFixed(2)}`);
    }
    if (element.matches('[part~="item"]'))
      check(element, getComputedStyle(element, '::before').backgroundColor, 3, 'graphic');
  }
  return found;
};
