/** Reads what roadmap.sh writes about a topic: Markdown with a heading, some paragraphs and a list of links. */
import type { Resource } from '../../model/path-types.js';
import { plainText, webAddress } from '../html.js';

/** What is known about a topic. */
export interface Content {
  title?: string | undefined;
  /** The first paragraph. */
  description?: string | undefined;
  resources: Resource[];
}

/** The words that a card translates; others stay as they are. */
const kinds: Readonly<Record<string, string>> = {
  read: 'article',
  watch: 'video',
  opensource: 'open source',
};

/** A link with its kind in lower case; undefined if it isn’t http(s). */
export const toResource = (label: string, address: string, kind = ''): Resource | undefined => {
  const url = webAddress(address, 'https://roadmap.sh/');
  const name = kind.trim().toLowerCase();
  const text = plainText(label).replaceAll('\n', ' ');
  return url && text ? { label: text, url, ...(name && { kind: kinds[name] ?? name }) } : undefined;
};

/** `[@article@Title](address)`, and the tag that older files have: `<BadgeLink badgeText='Read' href='…'>Title</…>`. */
const links =
  /\[(?:@(\w+)@)?([^\][]+)\]\(\s*<?([^)\s>]+)>?[^)]*\)|<BadgeLink\b([^>]*)>([^]*?)<\/BadgeLink>/g;

const attributeIn = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*(?:'([^']*)'|"([^"]*)")`)
    .exec(attributes)
    ?.slice(1)
    .find(Boolean) ?? '';

const resourcesIn = (markdown: string): Resource[] =>
  [...markdown.matchAll(links)].flatMap(([, kind, label, address, badge = '', title]) =>
    title === undefined
      ? (toResource(label!, address!, kind) ?? [])
      : (toResource(title, attributeIn(badge, 'href'), attributeIn(badge, 'badgeText')) ?? []),
  );

/** Text without the signs for emphasis, code and links. */
const withoutMarks = (markdown: string): string =>
  plainText(
    markdown
      .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
      .replace(/\[(?:@\w+@)?([^\][]+)\]\([^)]*\)/g, '$1')
      .replace(/(\*\*|__|`)(.+?)\1/g, '$2')
      .replace(/(?<![\w*])([*_])(\S|\S.*?\S)\1(?![\w*])/g, '$2'),
  ).replaceAll('\n', ' ');

/** The first paragraph that isn’t the heading of the links below it, “Learn more from:”. */
export const firstParagraph = (markdown: string): string | undefined =>
  markdown
    .replace(/^(```|~~~)[^]*?^\1.*$/gm, '')
    .replace(/^(.+)\n[-=]{3,}[ \t]*$/gm, '# $1\n')
    .replace(/^#.*$/gm, '\n')
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => !/^([-*+>|<]|\d+\.)(\s|\w)|:$/.test(paragraph))
    .map(withoutMarks)
    .find(Boolean);

const frontmatter = /^\s*---\r?\n([^]*?)\n---[ \t]*(?:\n|$)/;

/** The values at the top level of a file’s frontmatter. */
export const frontmatterOf = (markdown: string): Readonly<Record<string, string>> => {
  const lines = (frontmatter.exec(markdown)?.[1] ?? '').split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, quoted, doubled, bare] =
        /^(\w+):\s*(?:'((?:[^']|'')*)'|"([^"]*)"|([^'"].*?))\s*$/.exec(line) ?? [];
      const value = quoted?.replaceAll("''", "'") ?? doubled ?? bare;
      return name && value ? [[name, value]] : [];
    }),
  );
};

/** What a Markdown file says about a topic. */
export const readMarkdown = (file: string): Content => {
  const markdown = file.replaceAll('\r\n', '\n').replace(frontmatter, '');
  const title = /^#[ \t]+(.+)$/m.exec(markdown)?.[1];
  return {
    title: (title && withoutMarks(title)) || undefined,
    description: firstParagraph(markdown),
    resources: resourcesIn(markdown),
  };
};
