/**
 * Reduces rendered cards to headings, paragraphs, lists and links, which survive any sanitizer. Each block is
 * on its own line, so that the text stays readable where a filter removes all tags.
 */
import { defaultTreeAdapter as tree } from 'parse5';
import { escapeHtml } from './escape-html.js';
import { attribute, isContent, isElement, shadowOf, slotOf } from './html-tree.js';
import type { Element, Node } from './html-tree.js';

/** An element while the content of its shadow root is converted. */
interface Host {
  element: Element;
  /** The language around it. */
  lang: string;
  /** The element whose shadow root contains this one. */
  outer?: Host | undefined;
  /** Whether the result is for the element itself, beside the content of its slots. */
  beside?: boolean;
}

/** Elements that can contain blocks, and those that contain only text. */
const outerBlocks = new Set(['dd', 'dl', 'li', 'ol', 'ul']);
const textBlocks = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'dt', 'summary']);

/** Other elements whose content is on lines of its own; custom elements are, too. */
const otherBlocks = new Set(
  'address article aside blockquote br details div fieldset figcaption figure footer form header hr legend main nav pre section table td th tr'.split(
    ' ',
  ),
);

const blockTag = /<\/?(?:d[dlt]|h[1-6]|li|ol|p|ul)(?: start="[^"]*")?(?: lang="[^"]*")?>/;
const firstBlockTag = new RegExp(`^${blockTag.source}`);
const blockTags = new RegExp(blockTag, 'g');

/** Paragraphs whose pieces the cards place side by side. */
const row = /\b(figures|provenance|total)\b/;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escapeText = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign]!);

/** The lines of converted HTML. A line outside a block becomes a paragraph. */
const linesOf = (markup: string): string[] =>
  markup
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => (firstBlockTag.test(line) ? line : `<p>${line}</p>`));

/** Converted HTML on one line, without blocks. */
const textOf = (markup: string): string =>
  (markup.includes('<') ? markup.replace(blockTags, ' ') : markup).replace(/\s+/g, ' ').trim();

/** The pieces of a row with commas between them, without the separators that it had. */
const joinRow = (parts: string[]): string =>
  parts
    .map(textOf)
    .filter((piece) => /[^\s,]/.test(piece))
    .join(', ');

/** Where a node is: its host, its language, and that of the closest converted element around it. */
interface Place {
  host: Host | undefined;
  lang: string;
  marked: string;
}

const inTag = (tag: string, content: string, { lang, marked }: Place, attributes = ''): string => {
  const language = lang === marked ? '' : ` lang="${escapeHtml(lang)}"`;
  return `<${tag}${attributes}${language}>${content}</${tag}>`;
};

const block = (tag: string, content: string, place: Place, attributes = ''): string =>
  content && `\n${inTag(tag, content, place, attributes)}\n`;

const outerBlock = (element: Element, markup: string, place: Place): string => {
  const { tagName } = element;
  if ((tagName === 'dd' || tagName === 'li') && !blockTag.test(markup))
    return block(tagName, textOf(markup), place);
  const lines = linesOf(markup);
  if (!lines.length) return '';
  const label = escapeText(attribute(element, 'aria-label') ?? '');
  const start = attribute(element, 'start');
  return (
    block('p', label && `<strong>${label}</strong>`, place) +
    block(tagName, `\n${lines.join('\n')}\n`, place, start && ` start="${escapeHtml(start)}"`)
  );
};

/** Whether an element is the number of an item. The list around it shows that, too. */
const isNumber = (element: Element, markup: string): boolean =>
  attribute(element, 'part') === 'marker' && /^\p{N}+$/u.test(markup.trim());

/** What a slot shows: the content for it, or else its own. */
const slotted = (slot: Element, place: Place, host: Host): string => {
  const name = attribute(slot, 'name') ?? '';
  const content = host.element.childNodes.filter((node) => slotOf(node) === name);
  if (!content.some(isContent)) return convertAll(slot.childNodes, place).join('');
  const around = { ...place, host: host.outer, lang: host.lang };
  return host.beside ? '' : convertAll(content, around).join('');
};

const isHidden = (element: Element): boolean =>
  attribute(element, 'aria-hidden') === 'true' ||
  attribute(element, 'inert') !== undefined ||
  // A footer is hidden until its slot has content.
  (attribute(element, 'hidden') !== undefined && element.tagName !== 'footer');

/** Links, emphasis and other languages stay; of other elements in a line of text, only the text does. */
const inline = (element: Element, markup: string, place: Place): string => {
  const { tagName } = element;
  const href = tagName === 'a' ? attribute(element, 'href') : undefined;
  const isKept = tagName === 'strong' || href;
  const text = textOf(markup);
  if (!text || (!isKept && place.lang === place.marked)) return markup;
  return inTag(isKept ? tagName : 'span', text, place, href && ` href="${escapeHtml(href)}"`);
};

const elementsIn = ({ childNodes }: Element): Element[] => childNodes.filter(isElement);

/** A value of a table, with the name of its row. */
const tableValue = (name: Element, cell: Element, place: Place): string => {
  const markup = convertAll(cell.childNodes, place).join('');
  const value = blockTag.test(markup) ? `\n${linesOf(markup).join('\n')}\n` : textOf(markup);
  if (!value.trim()) return '';
  const term = textOf(convertAll(name.childNodes, place).join(''));
  return block('dt', term, place) + block('dd', value, place);
};

/** A table, column by column: the title, then the values. Its first row and column are headers. */
const tableOf = (table: Element, place: Place): string => {
  const [head, ...rows] = elementsIn(table).flatMap(elementsIn).map(elementsIn);
  const inside = { ...place, marked: place.lang };
  return head!
    .slice(1)
    .map((header, index) => {
      const title = textOf(convertAll(header.childNodes, inside).join(''));
      const values = rows.map((cells) => tableValue(cells[0]!, cells[index + 1]!, inside)).join('');
      return (
        block('p', title && `<strong>${title}</strong>`, place) +
        block('dl', values && `\n${linesOf(values).join('\n')}\n`, place)
      );
    })
    .join('');
};

/** Converts a node. Line breaks separate blocks. */
const convert = (node: Node, around: Place): string => {
  if (tree.isTextNode(node)) return escapeText(node.value.replace(/\s+/g, ' '));
  if (!isElement(node) || isHidden(node)) return '';
  const { tagName } = node;
  const { host, marked } = around;
  const lang = attribute(node, 'lang') ?? around.lang;
  const place = { host, lang, marked };
  // A picture is replaced by its name.
  if (attribute(node, 'role') === 'img') return escapeText(attribute(node, 'aria-label') ?? '');
  if (tagName === 'svg' || !isContent(node)) return '';
  if (tagName === 'table' && host) return tableOf(node, { host, lang, marked });
  if (tagName === 'slot' && host)
    return inline(node, slotted(node, { ...place, marked: lang }, host), place);
  const shadow = shadowOf(node);
  if (shadow) {
    const inside = { lang, marked, host: { element: node, outer: host, lang } };
    return `\n${convertAll(shadow.content.childNodes, inside).join('')}\n`;
  }
  const isText = textBlocks.has(tagName);
  const isBlock = isText || outerBlocks.has(tagName);
  const isMarked = isBlock || !(otherBlocks.has(tagName) || tagName.includes('-'));
  const parts = convertAll(node.childNodes, isMarked ? { host, lang, marked: lang } : place);
  const markup = parts.join('');
  if (isNumber(node, markup)) return '';
  if (isText) {
    const isRow = row.test(attribute(node, 'class') ?? '');
    const text = isRow ? joinRow(parts) : textOf(markup);
    return block(tagName === 'summary' ? 'p' : tagName, text, place);
  }
  if (isBlock) return outerBlock(node, markup, place);
  return isMarked ? inline(node, markup, place) : `\n${markup}\n`;
};

const convertAll = (nodes: Node[], place: Place): string[] =>
  nodes.map((node) => convert(node, place));

/**
 * What an element shows, as plain HTML for a place in a language. `beside` leaves out the content of its slots,
 * because the result is placed beside it.
 */
export const plainHtml = (element: Element, lang: string, beside = false): string => {
  const nodes = shadowOf(element)?.content.childNodes ?? [];
  const place = { host: { element, lang, beside }, lang, marked: lang };
  return linesOf(convertAll(nodes, place).join('')).join('\n');
};
