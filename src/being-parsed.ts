/** Whether the parser may still add to an element: the page is loading, and nothing follows the element yet. */
export const isBeingParsed = (element: Element): boolean => {
  if (document.readyState !== 'loading') return false;
  for (let node: Node | null = element; node; node = node.parentNode)
    if (node.nextSibling) return false;
  return true;
};
