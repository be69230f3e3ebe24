/** Reads the text of rendered cards, in browser tests and in pages that Node tests open. */

/** All elements below a node, including those in shadow roots. */
export const allBelow = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? allBelow(element.shadowRoot) : []),
  ]);

/** Compares node types instead of classes, because a node may come from a frame. */
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

/** The name of a control. */
export const nameOf = (control: Element): string => {
  const { ariaLabel, labels, textContent } = control as HTMLInputElement;
  return tidy(ariaLabel ?? labels?.[0]?.textContent ?? textContent);
};

/** The visible text of a card and the cards inside it. */
export const seen = (element: Element): string =>
  tidy(textOf(element, '.visually-hidden, style, script, [slot=fallback]'));

/** The text for screen readers, with the names of pictures. */
export const heard = (element: Element): string =>
  tidy(textOf(element, '[aria-hidden="true"], style', '[role=img]'));

const isRendered = (text: Node): boolean => {
  const range = text.ownerDocument!.createRange();
  range.selectNode(text);
  return range.getClientRects().length > 0;
};

/** Every text that is shown below an element, once for each place: in shadow roots, in slots, beside cards. */
export const shown = (root: Element): string[] =>
  [root, ...allBelow(root)]
    .flatMap(({ childNodes, shadowRoot }) => [...childNodes, ...(shadowRoot?.childNodes ?? [])])
    .filter((node) => node.nodeType === Node.TEXT_NODE && isRendered(node))
    .map((node) => tidy(node.nodeValue!))
    .filter(Boolean);

/** Resolves when a card, or all cards of a document, and the cards inside are rendered. */
export const rendered = async (root: ParentNode): Promise<void> => {
  if ('updateComplete' in root) await root.updateComplete;
  const { shadowRoot } = root as Partial<Element>;
  for (const element of [root, shadowRoot].flatMap((node) => [
    ...(node?.querySelectorAll('*') ?? []),
  ]))
    if ('updateComplete' in element) await rendered(element);
};
