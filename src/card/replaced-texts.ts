import { nothing, render, type LitElement } from 'lit';

/**
 * Translators replace text nodes by elements, also in shadow roots. Lit doesn't notice: it sets `data` of the node
 * that is now in the text node's place. This turns such elements into text nodes again.
 */
const restoreTexts = (root: ParentNode): void => {
  for (const element of root.querySelectorAll<Element & { data: string }>('*'))
    if (Object.hasOwn(element, 'data')) element.replaceWith(element.data);
};

/** Renders an element again, in which translators and other extensions may have replaced nodes. */
export const updateAgain = (
  { renderOptions, renderRoot }: LitElement,
  update: () => void,
): void => {
  try {
    update();
  } catch {
    // Lit's own nodes are missing: it can only start again.
    render(nothing, renderRoot, renderOptions);
    update();
  }
  restoreTexts(renderRoot);
};
