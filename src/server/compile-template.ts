/** Parses each Lit template once. Rendering then only copies the result and fills in the values. */
import { defaultTreeAdapter as tree, parseFragment } from 'parse5';
import { isElement, type Element, type Node } from './html-tree.js';

export type Attribute = Element['attrs'][number];

/** An attribute with values: their positions in the template, and the texts around them. */
export interface Binding {
  name: string;
  /** Whether the value decides if it is present, as in `?hidden`. */
  isBoolean: boolean;
  texts: string[];
  values: number[];
}

/** An element of a template. */
export interface ElementPattern {
  tagName: string;
  namespaceURI: Element['namespaceURI'];
  attrs: (Attribute | Binding)[];
  /** The same attributes if none has values, so that all copies share them. */
  fixedAttrs: Attribute[] | undefined;
  children: Pattern[];
}

/** An element, a text, or the position of a value. */
export type Pattern = ElementPattern | string | number;

export const isFixed = (attribute: Attribute | Binding): attribute is Attribute =>
  'value' in attribute;

/** Text without empty lines: in Markdown, they would end the HTML. */
export const withoutEmptyLines = (text: string): string => text.replace(/\s*\n\s*/g, '\n');

/** Stands for a value. Templates contain no such text. */
const mark = /\{\{(\d+)\}\}/;
const wholeMark = /^\{\{(\d+)\}\}$/;

/** A template's HTML with a mark in place of each value, which is in a comment if it isn't within a tag. */
const markValues = (strings: readonly string[]): string =>
  strings.reduce((before, after, index) => {
    const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    const value = `{{${index - 1}}}`;
    return before + (isInTag ? value : `<!--${value}-->`) + after;
  });

/** The texts and values in an attribute. Servers have no events, so handlers are left out. */
const attributesOf = ({ name, value }: Attribute): (Attribute | Binding)[] => {
  const pieces = value.split(mark);
  if (pieces.length === 1) return [{ name, value }];
  if (name.startsWith('@')) return [];
  if (name.startsWith('.')) throw new Error(`prerender: ${name} can’t be rendered on a server.`);
  return [
    {
      name: name.replace(/^\?/, ''),
      isBoolean: name.startsWith('?'),
      texts: pieces.filter((_, index) => index % 2 === 0),
      values: pieces.filter((_, index) => index % 2).map(Number),
    },
  ];
};

const patternsOf = (node: Node): Pattern[] => {
  if (tree.isTextNode(node)) return [withoutEmptyLines(node.value)];
  if (tree.isCommentNode(node)) {
    const [, position] = wholeMark.exec(node.data) ?? [];
    return position === undefined ? [] : [Number(position)];
  }
  if (!isElement(node)) return [];
  const { childNodes, namespaceURI, tagName } = node;
  const attrs = node.attrs.flatMap(attributesOf);
  return [
    {
      tagName,
      namespaceURI,
      attrs,
      fixedAttrs: attrs.every(isFixed) ? attrs : undefined,
      children: childNodes.flatMap(patternsOf),
    },
  ];
};

/** The number of values that have a place in an element or a comment. */
const marksIn = (node: Node): number => {
  if (tree.isCommentNode(node)) return wholeMark.test(node.data) ? 1 : 0;
  if (!isElement(node)) return 0;
  const bound = node.attrs.flatMap(({ value }) => value.split(mark)).length - node.attrs.length;
  return node.childNodes.reduce((sum, child) => sum + marksIn(child), bound / 2);
};

const compile = (strings: readonly string[], isSvg: boolean): Pattern[] => {
  const markup = markValues(strings);
  // The content of an <svg> is parsed by other rules.
  const root = parseFragment(isSvg ? `<svg>${markup}</svg>` : markup);
  const { childNodes } = isSvg ? (root.childNodes[0] as Element) : root;
  const found = childNodes.reduce((sum, node) => sum + marksIn(node), 0);
  if (found !== strings.length - 1)
    throw new Error(`prerender: a value can’t be where this template has it: ${markup}`);
  return childNodes.flatMap(patternsOf);
};

const compiled = new WeakMap<readonly string[], Pattern[]>();

/** The content of a template, by the strings that all its results share. */
export const patternsOfTemplate = (strings: readonly string[], isSvg: boolean): Pattern[] => {
  let patterns = compiled.get(strings);
  if (!patterns) compiled.set(strings, (patterns = compile(strings, isSvg)));
  return patterns;
};
