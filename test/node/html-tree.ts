/** HTML as a parser sees it. */
import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';

/** The elements in a node, in order, without those in templates. */
export const elementsIn = (
  parent: DefaultTreeAdapterTypes.ParentNode,
): DefaultTreeAdapterTypes.Element[] =>
  parent.childNodes
    .filter(defaultTreeAdapter.isElementNode)
    .flatMap((element) => [element, ...elementsIn(element)]);

/** Elements and names of attributes, without texts and values. */
export const skeleton = (node: DefaultTreeAdapterTypes.Node): string =>
  [
    'tagName' in node ? node.tagName : '',
    'attrs' in node ? node.attrs.map(({ name }) => name).join() : '',
    ...('childNodes' in node ? node.childNodes.map(skeleton) : []),
    ...('content' in node ? [skeleton(node.content)] : []),
  ]
    .join('|')
    .replace(/\|+/g, '|');
