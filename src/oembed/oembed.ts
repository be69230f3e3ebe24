/** Describes a prerendered page in the oEmbed format (https://oembed.com), so that other sites can embed it. */
import { picture } from '../picture/picture.js';
import { escapeHtml } from '../server/escape-html.js';
import { publicAddress } from '../server/page-addresses.js';
import { pageTitle, prerender, type CardTag, type PrerenderOptions } from '../server/prerender.js';

export interface OembedOptions extends Pick<PrerenderOptions, 'lang' | 'path' | 'pathId'> {
  /** Public address of the page: an http or https URL. Required. */
  url: string;
  /** Address of the page in the iframe, absolute or relative to `url`. Default: `url`. */
  frame?: string;
  /** Title of the page, and of the iframe for screen readers. Default: the title of the career path. */
  title?: string;
  /** Width of the iframe in pixels. Default 600. */
  width?: number;
  /** Height of the iframe in pixels. Default: estimated from the content, for a page with only the card. */
  height?: number;
  /** The most that the site allows: `maxwidth` and `maxheight` of its request, if a server answers it. */
  maxWidth?: number;
  maxHeight?: number;
  /** The site that publishes the page. Default: none. */
  provider?: { name: string; url?: string };
  /**
   * A picture for sites that show no iframe. `url` may be relative to the page's. Default: none. Its default width is
   * 1200, and its default height that of the card's picture in this width.
   */
  thumbnail?: { url: string; width?: number; height?: number };
  /** For how many seconds sites may keep the response. Default: they decide. */
  cacheAge?: number;
}

/** The response, to be sent as JSON. */
export interface OembedResponse {
  version: '1.0';
  type: 'rich';
  title: string;
  html: string;
  width: number;
  height: number;
  provider_name?: string;
  provider_url?: string;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
  cache_age?: number;
}

type Content = Pick<OembedOptions, 'lang' | 'path' | 'pathId'>;

/** The margin of a page around its content, in pixels. */
const MARGIN = 16;

/** The widest layout of a picture. Wider pages have columns, whose height is less certain. */
const WIDEST = 720;

/** What a card shows and its picture leaves out: the links and folded lists of certifications and facts. */
const leftOut = /<details|<(dd|p) class="link-line"/g;
const LINE = 36;

/** The height that a card needs in a page, whatever its font: that of its picture, and a little more. */
const heightOf = (tag: CardTag, content: Content, width: number): number => {
  const inner = Math.max(240, width - MARGIN);
  const { height } = picture(tag, { ...content, width: Math.min(inner, WIDEST) });
  const html = prerender(tag, { ...content, fallback: false, styles: 'link' });
  const lines = html.match(leftOut)?.length ?? 0;
  return Math.ceil(height * (inner > WIDEST ? 1.2 : 1.05) + lines * LINE) + MARGIN;
};

/** @throws {RangeError} If it isn't a size. */
const checkSize = (name: string, value: number): number => {
  if (value >= 1 && value <= 100_000) return Math.round(value);
  throw new RangeError(`oembed: ${name} must be a number of pixels, not ${value}.`);
};

const thumbnailOf = (
  tag: CardTag,
  content: Content,
  page: string,
  { height, url, width = 1200 }: NonNullable<OembedOptions['thumbnail']>,
) => ({
  thumbnail_url: publicAddress('oembed: thumbnail.url', url, page),
  thumbnail_width: checkSize('thumbnail.width', width),
  thumbnail_height: checkSize(
    'thumbnail.height',
    height ?? picture(tag, { ...content, width }).height,
  ),
});

/**
 * The oEmbed response of a page with an element, such as `prerenderPage` makes. WordPress and others show the page in an
 * iframe where an author pastes its address.
 * @throws {TypeError} If the tag is unknown, the path is invalid or has no data for the card, or an address isn't http(s).
 * @throws {RangeError} If a size is invalid.
 */
export const oembed = (tag: CardTag, options: OembedOptions): OembedResponse => {
  const { cacheAge, lang, maxHeight, maxWidth, path, pathId, provider, thumbnail } = options;
  const content: Content = { lang, path, pathId };
  const page = publicAddress('oembed: url', options.url);
  const frame = publicAddress('oembed: frame', options.frame ?? page, page);
  const { title = pageTitle(tag, content) } = options;
  const width = Math.min(checkSize('width', options.width ?? 600), maxWidth || Infinity);
  const needed = checkSize('height', options.height ?? heightOf(tag, content, width));
  const height = Math.min(needed, maxHeight || Infinity);
  const attributes = {
    ...{ src: frame, title, width, height, frameborder: 0, loading: 'lazy' },
    style: 'max-width: 100%',
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(String(value))}"`,
  );
  return {
    version: '1.0',
    type: 'rich',
    title,
    html: `<iframe${written.join('')}></iframe>`,
    width,
    height,
    ...(provider && { provider_name: provider.name }),
    ...(provider?.url && { provider_url: publicAddress('oembed: provider.url', provider.url) }),
    ...(thumbnail && thumbnailOf(tag, content, page, thumbnail)),
    ...(cacheAge !== undefined && { cache_age: cacheAge }),
  };
};
