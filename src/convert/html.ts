/** Reads the HTML in data sets as a browser would, and keeps only its text, its structure and its links. */
import { defaultTreeAdapter as tree, parseFragment } from 'parse5';
import type { Link } from '../model/path-types.js';
import { attribute, isContent, isElement, type Node } from '../server/html-tree.js';

/** A paragraph, a list item, a heading or another piece of text on lines of its own. */
export interface Block {
  /** The element that it is in: `p`, `li`, `h3` …; `p` for text outside of any. */
  tag: string;
  text: string;
  /** Its http(s) links. */
  links: Link[];
}

const blockTags =
  /^(address|article|aside|blockquote|br|caption|d[dlt]|div|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|t[dhr]|table|tbody|tfoot|thead|ul)$/;

/** Elements that only group other blocks. */
const groups =
  /^(article|aside|br|div|dl|figure|footer|header|hr|main|nav|ol|section|table|tbody|tfoot|thead|tr|ul)$/;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The address if it is http(s), resolved against that of the page; undefined otherwise. */
export const webAddress = (address: string, page?: string): string | undefined => {
  if (!URL.canParse(address, page)) return undefined;
  const { href, protocol } = new URL(address, page);
  return /^https?:$/.test(protocol) ? href : undefined;
};

/** What is left to visit: a node, or the end of an element. */
type Visit = { node: Node; tag: string } | { end: 'block'; tag: string } | { end: 'link' };

/**
 * The blocks of HTML or plain text, in order. Relative links are resolved against `page`. It doesn’t recurse, so that
 * deeply nested HTML can’t exhaust the stack.
 */
export const blocksOf = (html: string, page?: string): Block[] => {
  if (!/[<&]/.test(html)) {
    const text = oneLine(html);
    return text ? [{ tag: 'p', text, links: [] }] : [];
  }
  const blocks: Block[] = [];
  let block: Block = { tag: 'p', text: '', links: [] };
  let link: { url: string; from: number } | undefined;
  const endLink = () => {
    const label = link && oneLine(block.text.slice(link.from));
    if (link && label) block.links.push({ label, url: link.url });
    link = undefined;
  };
  const begin = (tag: string) => {
    endLink();
    const text = oneLine(block.text);
    if (text) blocks.push({ ...block, text });
    block = { tag: groups.test(tag) ? 'p' : tag, text: '', links: [] };
  };
  const visits: Visit[] = parseFragment(html)
    .childNodes.map((node): Visit => ({ node, tag: 'p' }))
    .reverse();
  for (let visit = visits.pop(); visit; visit = visits.pop()) {
    if ('end' in visit) {
      if (visit.end === 'link') endLink();
      else begin(visit.tag);
      continue;
    }
    const { node, tag } = visit;
    if (tree.isTextNode(node)) block.text += node.value;
    if (!isElement(node) || !isContent(node)) continue;
    const isBlock = blockTags.test(node.tagName);
    const inner = isBlock && !groups.test(node.tagName) ? node.tagName : tag;
    if (isBlock) {
      begin(inner);
      visits.push({ end: 'block', tag });
    }
    const href = node.tagName === 'a' ? attribute(node, 'href') : undefined;
    const url = href && webAddress(href, page);
    if (url) {
      link = { url, from: block.text.length };
      visits.push({ end: 'link' });
    }
    visits.push(...node.childNodes.map((child): Visit => ({ node: child, tag: inner })).reverse());
  }
  begin('p');
  return blocks;
};

/** Plain text from HTML or text, with one line for each block. */
export const plainText = (html: string): string =>
  blocksOf(html)
    .map(({ text }) => text)
    .join('\n');

/** The text of all blocks but headings, on one line. */
export const textBelowHeadings = (html: string): string =>
  blocksOf(html)
    .filter(({ tag }) => !/^h[1-6]$/.test(tag))
    .map(({ text }) => text)
    .join(' ');

/** Links without those whose address was there before. */
export const differentLinks = <L extends Link>(links: readonly L[]): L[] => {
  const seen = new Set<string>();
  return links.filter(({ url }) => !seen.has(url) && seen.add(url));
};
