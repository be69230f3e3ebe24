/**
 * Pictures of cards for places that show no HTML, such as email and social media: SVG without styles, scripts and fonts,
 * drawn from the same HTML that `prerender` returns.
 */
import { parseFragment, defaultTreeAdapter as tree } from 'parse5';
import type { Node } from '../server/html-tree.js';
import { prerender, type CardTag, type PrerenderOptions } from '../server/prerender.js';
import { alternativeText, titleOf } from './alternative-text.js';
import { drawPage } from './page.js';
import { appearanceOf, type Scheme } from './palette.js';
import { attributeOf, partIn, rowsOf, textOf } from './rendered-card.js';
import { toSvg } from './svg.js';

export interface PictureOptions extends Pick<PrerenderOptions, 'lang' | 'path' | 'pathId'> {
  /**
   * A ready-made theme, whose colours, fonts and corners the picture has: `paper`, `terminal`, `glass`, `corporate` or
   * `contrast`. Default: none.
   */
  theme?: string;
  /** Accent colour instead of the theme's: `#rgb`, `#rrggbb` or `rgb(r g b)`. Default: the theme's, or indigo. */
  accent?: string;
  /** Whether the picture is for light or dark backgrounds. Default `light`. */
  scheme?: Scheme;
  /**
   * Width in pixels, from 240 to 4000. Above 720, text gets larger instead of lines longer: 1200 is for previews on
   * social media. Default 640.
   */
  width?: number;
}

export interface Picture {
  /** The picture: a complete SVG document. */
  svg: string;
  /** Text for the `alt` attribute: what the picture shows, and its most important figures. */
  alt: string;
  /** Width in pixels. */
  width: number;
  /** Height in pixels. It follows from the content. */
  height: number;
}

/** The widest card; wider pictures are enlarged. */
const WIDEST = 720;

/** The width in pixels. @throws {RangeError} If it isn't one. */
const checkWidth = (width: number): number => {
  if (width >= 240 && width <= 4000) return Math.round(width);
  throw new RangeError(`picture: the width must be 240 to 4000 pixels, not ${width}.`);
};

const textBlocks = /^(dd|dt|h[1-6]|li|p)$/;

/** The text of plain HTML, one line per block. */
const linesOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (tree.isTextNode(node)) return node.value;
      if (!tree.isElementNode(node)) return '';
      const text = linesOf(node.childNodes);
      return textBlocks.test(node.tagName) ? `\n${text}\n` : text;
    })
    .join('')
    .replace(/\s*\n\s*/g, '\n');

/**
 * Draws an element as a picture.
 * @throws {TypeError} If the tag is unknown, the path is invalid or has no data for the card, or the theme, accent or
 * scheme is invalid.
 * @throws {RangeError} If the width is invalid.
 */
export const picture = (tag: CardTag, options: PictureOptions = {}): Picture => {
  const { accent, scheme, theme, width: wanted = 640, ...content } = options;
  const appearance = appearanceOf({ accent, scheme, theme });
  const width = checkWidth(wanted);
  const html = prerender(tag, { ...content, fallback: false, styles: 'link' });
  const rows = rowsOf(html);
  const cards = rows.flat();
  const [first] = cards;
  if (!first) throw new TypeError(`picture: the career path has no data for <${tag}>.`);
  const lang = attributeOf(first.article, 'lang') ?? 'en';
  const [overview] = tag === 'career-comparison' ? [] : rowsOf(overviewOf(content)).flat();
  const job = overview ? textOf(partIn(overview.article, 'heading')) : '';
  const box = drawPage(rows, Math.min(width, WIDEST), appearance);
  const scale = width / box.width;
  const svg = toSvg(box, {
    lang,
    scale,
    title: titleOf(first, job, lang),
    description: linesOf(
      parseFragment(prerender(tag, { ...content, plain: true })).childNodes,
    ).trim(),
    font: appearance.font,
    isRightToLeft: attributeOf(first.article, 'dir') === 'rtl',
  });
  return {
    svg,
    alt: alternativeText(cards, job, lang),
    width,
    height: Math.round(box.height * scale),
  };
};

/** The overview of a path, which names the job. */
const overviewOf = (content: Pick<PictureOptions, 'lang' | 'path' | 'pathId'>): string =>
  prerender('career-overview', { ...content, fallback: false, styles: 'link' });
