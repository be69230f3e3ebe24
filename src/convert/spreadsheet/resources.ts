/** Learning resources of a row: links, their names, and what kind they are. */
import type { Resource } from '../../model/path-types.js';
import type { CellReader } from './cell-reader.js';
import { readYesOrNo } from './cells.js';
import { hostOf, linksIn } from './links.js';

const linesOf = (text: string): string[] =>
  text ? text.split('\n').map((line) => line.trim()) : [];

/** The resources, and what has no link. */
export const readResources = (
  reader: CellReader,
  cells: readonly string[],
): { resources: Resource[]; unlinked: string[] } => {
  const linkText = reader.text('link', cells);
  const nameText = reader.text('resource', cells);
  const links = linksIn(linkText);
  const named = linksIn(nameText);
  const unlinked = linkText && !links.length ? [linkText] : [];
  // Names that have links themselves don’t name others.
  const names = named.length ? [] : linesOf(nameText);
  const isPaired = links.length > 0 && names.length === links.length;
  if (names.length && !isPaired && links.length !== 1) unlinked.push(nameText);
  const kinds = linesOf(reader.text('kind', cells));
  const costs = linesOf(reader.text('free', cells));
  const of = (lines: readonly string[], index: number) =>
    lines.length === 1 ? lines[0] : lines[index];
  const resources = [...links, ...named].map(({ label, url }, index): Resource => {
    const name = isPaired ? names[index] : links.length === 1 ? names.join(' ') : undefined;
    const kind = of(kinds, index);
    const free = readYesOrNo(of(costs, index) ?? '');
    return {
      label: name || label || hostOf(url),
      url,
      ...(kind && kind !== '-' && { kind }),
      ...(free !== undefined && { free }),
    };
  });
  return { resources, unlinked };
};
