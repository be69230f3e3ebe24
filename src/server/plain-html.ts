/**
 * Reduces rendered cards to headings, paragraphs, lists and links, which survive any sanitizer. Each block is
 * on its own line, so that the text stays readable where a filter removes all tags.
 */
import { defaultTreeAdapter as tree } from 'parse5';
import { attribute, escapeHtml, isContent, isElement, shadowOf, slotOf } from './html-tree.js';
import type { Element, Node } from './html-tree.js';

/** An element while the content of its shadow root is converted. */
interface Host {
  element: Element;
  /** The element whose shadow root contains this one. */
  outer?: Host | undefined;
  /** Whether the result is for the element itself, beside the content of its slots. */
  beside?: boolean;
}

/** Elements that can contain blocks, and those that contain only text. */
const outerBlocks = /^(dd|dl|li|ol|ul)$/;
const textBlocks = /^(h[1-6]|p|dt|summary)$/;

/** Other elements whose content is on lines of its own; custom elements are, too. */
const otherBlocks =
  /^(address|article|aside|blockquote|br|details|div|fieldset|figcaption|figure|footer|form|header|hr|legend|main|nav|pre|section|t[dhr]|table)$|-/;

const blockTag = /<\/?(?:d[dlt]|h[1-6]|li|ol|p|ul)>/;
const blockTags = new RegExp(blockTag, 'g');

/** Paragraphs whose pieces the cards place side by side. */
const row = /\b(figures|provenance|total)\b/;

const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);

/** The lines of converted HTML. A line outside a block becomes a paragraph. */
const linesOf = (markup: string): string[] =>
  markup
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => (line.search(blockTag) === 0 ? line : `<p>${line}</p>`));

/** Converted HTML on one line, without blocks. */
const textOf = (markup: string): string =>
  markup.replace(blockTags, ' ').replace(/\s+/g, ' ').trim();

const block = (tag: string, content: string): string =>
  content && `\n<${tag}>${content}</${tag}>\n`;

const outerBlock = (element: Element, markup: string): string => {
  const { tagName } = element;
  if (/^(dd|li)$/.test(tagName) && !blockTag.test(markup)) return block(tagName, textOf(markup));
  const lines = linesOf(markup);
  if (!lines.length) return '';
  const label = escapeText(attribute(element, 'aria-label') ?? '');
  return (
    block('p', label && `<strong>${label}</strong>`) + block(tagName, `\n${lines.join('\n')}\n`)
  );
};

/** What a slot shows: the content for it, or else its own. */
const slotted = (slot: Element, host: Host): string => {
  const name = attribute(slot, 'name') ?? '';
  const content = host.element.childNodes.filter((node) => slotOf(node) === name);
  if (!content.some(isContent)) return convertAll(slot.childNodes, host).join('');
  return host.beside ? '' : convertAll(content, host.outer).join('');
};

const isHidden = (element: Element): boolean =>
  attribute(element, 'aria-hidden') === 'true' ||
  attribute(element, 'inert') !== undefined ||
  // A footer is hidden until its slot has content.
  (attribute(element, 'hidden') !== undefined && element.tagName !== 'footer');

/** Links and emphasis stay; of other elements in a line of text, only the text does. */
const inline = (element: Element, markup: string): string => {
  const { tagName } = element;
  const href = attribute(element, 'href');
  if (tagName !== 'strong' && !(tagName === 'a' && href)) return markup;
  const text = textOf(markup);
  const start = tagName === 'a' ? `a href="${escapeHtml(href!)}"` : tagName;
  return text && `<${start}>${text}</${tagName}>`;
};

/** Converts a node. Line breaks separate blocks. */
const convert = (node: Node, host: Host | undefined): string => {
  if (tree.isTextNode(node)) return escapeText(node.value.replace(/\s+/g, ' '));
  if (!isElement(node) || isHidden(node)) return '';
  const { tagName } = node;
  // A picture is replaced by its name.
  if (attribute(node, 'role') === 'img') return escapeText(attribute(node, 'aria-label') ?? '');
  if (tagName === 'svg' || !isContent(node)) return '';
  if (tagName === 'slot' && host) return slotted(node, host);
  const shadow = shadowOf(node);
  if (shadow)
    return `\n${convertAll(shadow.content.childNodes, { element: node, outer: host }).join('')}\n`;
  const parts = convertAll(node.childNodes, host);
  const markup = parts.join('');
  if (tagName === 'span' || tagName === 'slot') return markup;
  if (outerBlocks.test(tagName)) return outerBlock(node, markup);
  if (textBlocks.test(tagName)) {
    const isRow = row.test(attribute(node, 'class') ?? '');
    const text = isRow ? parts.map(textOf).filter(Boolean).join(' · ') : textOf(markup);
    return block(tagName === 'summary' ? 'p' : tagName, text);
  }
  if (otherBlocks.test(tagName)) return `\n${markup}\n`;
  return inline(node, markup);
};

const convertAll = (nodes: Node[], host: Host | undefined): string[] =>
  nodes.map((node) => convert(node, host));

/**
 * What an element shows, as plain HTML. `beside` leaves out the content of its slots, because the result is
 * placed beside it.
 */
export const plainHtml = (element: Element, beside = false): string => {
  const nodes = shadowOf(element)?.content.childNodes ?? [];
  return linesOf(convertAll(nodes, { element, beside }).join('')).join('\n');
};
