/** Reads what a prerendered card shows: its parts, and the text in them. */
import { defaultTreeAdapter as tree, parseFragment } from 'parse5';
import { attribute, isElement, shadowOf, type Element, type Node } from '../server/html-tree.js';
import type { Run } from './paragraph.js';

export type { Element };

const childElements = ({ childNodes }: Element): Element[] => childNodes.filter(isElement);

const hasWord = (element: Element, name: string, word: string): boolean =>
  attribute(element, name)?.split(/\s+/).includes(word) ?? false;

export const hasClass = (element: Element, name: string): boolean =>
  hasWord(element, 'class', name);

export const hasPart = (element: Element, name: string): boolean => hasWord(element, 'part', name);

/** Whether readers don't see an element: text for screen readers, collapsed details, and empty slots. */
const isInvisible = (element: Element): boolean =>
  /^(details|script|style|svg|template)$/.test(element.tagName) ||
  hasClass(element, 'visually-hidden') ||
  attribute(element, 'hidden') !== undefined;

/** The closest elements inside another that fulfil a condition. */
export const findAll = (parent: Element, matches: (element: Element) => boolean): Element[] =>
  childElements(parent).flatMap((child) =>
    matches(child) ? [child] : isInvisible(child) ? [] : findAll(child, matches),
  );

/** The elements inside another that are a part. */
export const partsIn = (parent: Element, name: string): Element[] =>
  findAll(parent, (element) => hasPart(element, name));

export const partIn = (parent: Element, name: string): Element | undefined =>
  partsIn(parent, name)[0];

export const withClass = (parent: Element, name: string): Element | undefined =>
  findAll(parent, (element) => hasClass(element, name))[0];

export const withTag = (parent: Element, name: string): Element[] =>
  findAll(parent, ({ tagName }) => tagName === name);

/** How text in an element differs from that around it. */
const ownStyle = (element: Element): Omit<Run, 'text'> => {
  if (element.tagName === 'strong') return { bold: true, colour: 'ink' };
  if (hasPart(element, 'kind')) return { colour: 'muted', scale: 0.875 };
  return hasPart(element, 'optional') ? { italic: true } : {};
};

const addRuns = (nodes: readonly Node[], style: Omit<Run, 'text'>, runs: Run[]): void => {
  for (const node of nodes) {
    if (tree.isTextNode(node)) {
      const spaced = node.value.replace(/[ \t\n\r\f]+/g, ' ');
      const atSpace = !runs.length || runs.at(-1)!.text.endsWith(' ');
      const text = atSpace ? spaced.replace(/^ /, '') : spaced;
      if (text) runs.push({ ...style, text });
    } else if (isElement(node) && !isInvisible(node)) {
      const lang = attribute(node, 'lang') ?? style.lang;
      addRuns(node.childNodes, { ...style, ...ownStyle(node), lang }, runs);
    }
  }
};

/** The language that an element has from one around it, if it isn't the card's. */
const langAround = ({ parentNode }: Element): string | undefined => {
  if (!parentNode || !('tagName' in parentNode) || parentNode.tagName === 'article')
    return undefined;
  return attribute(parentNode, 'lang') ?? langAround(parentNode);
};

/** The visible text of an element, in pieces of one style and language. */
export const runsOf = (element: Element | undefined): Run[] => {
  const runs: Run[] = [];
  if (element) addRuns([element], { lang: langAround(element) }, runs);
  const last = runs.at(-1);
  if (last) last.text = last.text.trimEnd();
  return runs.filter(({ text }) => text);
};

export const textOf = (element: Element | undefined): string =>
  runsOf(element)
    .map(({ text }) => text)
    .join('');

/** A size in percent, from 0 to 1. */
export const shareOf = (element: Element, name: string): number =>
  parseFloat(attribute(element, name) ?? '0') / 100;

export const attributeOf = attribute;

/** A card, and the tag of its element. */
export interface RenderedCard {
  tag: string;
  article: Element;
}

const articleIn = (element: Element): Element | undefined => {
  const shadow = shadowOf(element);
  return shadow?.content.childNodes.filter(isElement).find(({ tagName }) => tagName === 'article');
};

const isVisible = (element: Element): boolean => attribute(element, 'hidden') === undefined;

/**
 * The cards that an element consists of, in rows: one, or all of a page. Empty if the path has no data for it.
 */
export const rowsOf = (html: string): RenderedCard[][] => {
  const element = parseFragment(html).childNodes.filter(isElement).find(shadowOf);
  if (!element) return [];
  const toCard = (host: Element): RenderedCard[] => {
    const article = articleIn(host);
    return article ? [{ tag: host.tagName, article }] : [];
  };
  const page = shadowOf(element)!
    .content.childNodes.filter(isElement)
    .find((child) => hasPart(child, 'page'));
  if (!page) return [toCard(element)].filter(({ length }) => length);
  return childElements(page)
    .filter(isVisible)
    .map((row) =>
      (hasClass(row, 'row') ? childElements(row).filter(isVisible) : [row]).flatMap(toCard),
    )
    .filter(({ length }) => length);
};
