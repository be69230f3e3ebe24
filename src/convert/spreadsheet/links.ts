/** Links in cells, with or without a text. */
import type { Resource } from '../../model/path-types.js';
import { toAddress } from '../../source/addresses.js';

/** A link; without a label, the address’s host stands in for it. */
export interface FoundLink {
  url: string;
  label?: string;
}

const address = /https?:\/\/[^\s<>"|]+|(?<![@\w.])www\.[^\s<>"|]+/gi;
/** `=HYPERLINK("https://…"; "Text")`, as some programs export it. */
const formula = /^=HYPERLINK\(\s*"([^"]+)"\s*(?:[,;]\s*"([^"]*)")?\s*\)$/i;
const markdown = /\[([^\]]+)\]\(([^)\s]+)\)/g;

/** Without the full stop or bracket that ends a sentence. */
const trimmed = (url: string): string => {
  const end = /[.,;:!?]+$/;
  const bare = url.replace(end, '');
  return /[)\]]$/.test(bare) && !/[([]/.test(bare) ? bare.slice(0, -1).replace(end, '') : bare;
};

const joining = /^(?:and|or|see|und|oder|siehe|et|ou|y|o|e|en|of|i|lub|&|\+)$/i;

const linksInLine = (line: string): FoundLink[] => {
  let from = 0;
  const found = [...line.matchAll(address)].flatMap((match): FoundLink[] => {
    const url = toAddress(trimmed(match[0]));
    const label = line
      .slice(from, match.index)
      .replace(/^[\s,;)|>]+|[\s:,;(|<–—-]+$/g, '')
      .trim();
    from = match.index + match[0].length;
    return url ? [{ url, ...(label && !joining.test(label) && { label }) }] : [];
  });
  // “example.com/page” alone in a line
  const url = from || !/^[^\s/]\S*$/.test(line.trim()) ? undefined : toAddress(line);
  return url ? [{ url }] : found;
};

/** All links in a cell. */
export const linksIn = (cell: string): FoundLink[] => {
  const call = formula.exec(cell.trim());
  if (call) {
    const url = toAddress(call[1]);
    return url ? [{ url, ...(call[2]?.trim() && { label: call[2].trim() }) }] : [];
  }
  const found: FoundLink[] = [];
  let above: string | undefined;
  for (const line of cell.replace(markdown, '$1 $2\n').split(/\n+/)) {
    const links = linksInLine(line);
    // A name above its link
    if (links.length === 1 && !links[0]!.label && above) links[0]!.label = above;
    above = links.length ? undefined : line.trim();
    found.push(...links);
  }
  return found;
};

/** The host of an address, for links without a text. */
export const hostOf = (url: string): string =>
  /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1] ?? url;

/** A resource for each link. */
export const toResource = ({ label, url }: FoundLink): Resource => ({
  label: label || hostOf(url),
  url,
});
