/** What can be read in rendered cards, for tests in browsers, and for pages that Node tests open. */

/** All elements below a node, those in shadow roots too. */
export const allBelow = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? allBelow(element.shadowRoot) : []),
  ]);

/** Goes by node types and not by classes, because a node may come from a frame. */
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
export const seen = (element: Element): string =>
  tidy(textOf(element, '.visually-hidden, style, script, [slot=fallback]'));

/** What the ear hears: texts, and the names of pictures. */
export const heard = (element: Element): string =>
  tidy(textOf(element, '[aria-hidden="true"], style', '[role=img]'));

/** Resolves when a card, or all cards of a document, are rendered, and the cards inside them. */
export const rendered = async (root: ParentNode): Promise<void> => {
  if ('updateComplete' in root) await root.updateComplete;
  const { shadowRoot } = root as Partial<Element>;
  for (const element of [root, shadowRoot].flatMap((node) => [
    ...(node?.querySelectorAll('*') ?? []),
  ]))
    if ('updateComplete' in element) await rendered(element);
};
