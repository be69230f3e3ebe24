/** Turns shortcodes and pasted snippets into blocks. */
import { createBlock, type Transform } from '@wordpress/blocks';
import { next } from '@wordpress/shortcode';
import type { CareerPath } from '../../model/path-types.js';
import { blockName, type Attributes } from './attributes.js';
import { cards } from './cards.js';
import { toText } from './path-text.js';

const shortcode = 'career-path';

type Named = Record<string, string | undefined>;

/** The block’s attributes for those of a shortcode or tag. */
const fromNamed = (named: Named): Partial<Attributes> => {
  const level = Number(named['heading-level']);
  return {
    card: cards.find(({ name }) => name === named.card)?.name ?? 'career-path',
    theme: named.theme ?? '',
    accent: named.accent ?? '',
    headingLevel: level >= 1 && level <= 6 ? level : 2,
    lang: named.lang ?? '',
    trackable: named.trackable === 'true' || named.trackable === '',
    begin: named.begin ?? '',
    src: named.src ?? '',
    pathId: named['path-id'] ?? '',
  };
};

const snippetIn = (html: string): Element | null =>
  new DOMParser()
    .parseFromString(html, 'text/html')
    .querySelector(cards.map(({ name }) => name).join());

const readSnippet = (html: string): Partial<Attributes> => {
  const element = snippetIn(html)! as HTMLElement;
  const named: Named = Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [name, value]),
  );
  const theme = /\/themes\/(\w+)\.css/.exec(html)?.[1];
  const accent = element.style.getPropertyValue('--career-accent').trim();
  const data = element.querySelector('script[type="application/json"]')?.textContent;
  const path = data ? (JSON.parse(data) as CareerPath) : undefined;
  const attributes = fromNamed({ ...named, card: element.localName, theme, accent });
  // The data has the id itself.
  return path ? { ...attributes, path: toText(path), pathId: '' } : attributes;
};

/** Whether a snippet can become a block: a file must be in the media library. */
const isSnippet = (html: string): boolean => {
  try {
    const element = snippetIn(html);
    return element !== null && !element.hasAttribute('src') && Boolean(readSnippet(html));
  } catch {
    return false;
  }
};

/** Whether a shortcode can become a block, which knows files only by their address. */
const isConvertible = ({ src }: Named): boolean => src === undefined || /^https?:/.test(src);

const shortcodeIn = (text: string) => next(shortcode, text)?.shortcode.attrs.named;

const attributeOf = (name: keyof Attributes, type: string) => ({
  type,
  shortcode: ({ named }: { named: Named }) => fromNamed(named)[name],
});

export const from: Transform[] = [
  {
    type: 'shortcode',
    tag: shortcode,
    isMatch: ({ named }) => isConvertible(named),
    attributes: {
      card: attributeOf('card', 'string'),
      theme: attributeOf('theme', 'string'),
      accent: attributeOf('accent', 'string'),
      headingLevel: attributeOf('headingLevel', 'number'),
      lang: attributeOf('lang', 'string'),
      trackable: attributeOf('trackable', 'boolean'),
      begin: attributeOf('begin', 'string'),
      src: attributeOf('src', 'string'),
      pathId: attributeOf('pathId', 'string'),
    },
  },
  {
    type: 'block',
    blocks: ['core/shortcode'],
    isMatch: ({ text = '' }) => isConvertible(shortcodeIn(text) ?? { src: '' }),
    transform: ({ text = '' }) => createBlock(blockName, fromNamed(shortcodeIn(text) ?? {})),
  },
  {
    type: 'block',
    blocks: ['core/html'],
    isMatch: ({ content = '' }) => isSnippet(content),
    transform: ({ content = '' }) => createBlock(blockName, readSnippet(content)),
  },
];
