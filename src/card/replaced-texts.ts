/**
 * Translators replace text nodes by elements, also in shadow roots. Lit doesn't notice: it sets `data` of the node
 * that is now in the text node's place. This turns such elements into text nodes again.
 */
export const restoreTexts = (root: ParentNode): void => {
  for (const element of root.querySelectorAll<Element & { data: string }>('*'))
    if (Object.hasOwn(element, 'data')) element.replaceWith(element.data);
};
