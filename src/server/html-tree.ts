/** Reads the tree of parsed HTML. */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['childNode'];
export type Parent = DefaultTreeAdapterMap['parentNode'];
export type Element = DefaultTreeAdapterMap['element'];
export type Template = DefaultTreeAdapterMap['template'];

export const isElement = (node: Node): node is Element => tree.isElementNode(node);

const isTemplate = (node: Node): node is Template => isElement(node) && node.tagName === 'template';

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** The template with the content of an element's shadow root. */
export const shadowOf = ({ childNodes }: Element): Template | undefined =>
  childNodes.find(
    (node): node is Template => isTemplate(node) && attribute(node, 'shadowrootmode') !== undefined,
  );

const invisible = new Set(['link', 'noscript', 'script', 'style', 'template']);

/** Whether a node shows something: text, or an element other than scripts, styles and the like. */
export const isContent = (node: Node): boolean =>
  tree.isTextNode(node) ? /\S/.test(node.value) : isElement(node) && !invisible.has(node.tagName);

/** The name of the slot that a node is for; empty for the default slot. */
export const slotOf = (node: Node): string =>
  (isElement(node) ? attribute(node, 'slot') : undefined) ?? '';
