/** The public addresses of a page, for its links to itself and to its oEmbed response. */
import { escapeHtml } from './escape-html.js';

/**
 * An absolute http(s) address in its normal form. `name` says which one in errors.
 * @throws {TypeError} If it isn't one.
 */
export const publicAddress = (name: string, address: string, base?: string): string => {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new TypeError(`${name} must be an http or https address, not “${address}”.`);
};

interface Addresses {
  url?: string | undefined;
  oembed?: string | undefined;
  /** The page's title. */
  title: string;
}

/**
 * The canonical link, and the one by which sites discover the oEmbed response.
 * @throws {TypeError} If an address is invalid, or `oembed` is given without `url`.
 */
export const addressLinks = ({ oembed, title, url }: Addresses): string[] => {
  if (url === undefined) {
    if (oembed === undefined) return [];
    throw new TypeError('prerender: oembed needs url, the public address of the page.');
  }
  const page = publicAddress('prerender: url', url);
  const canonical = `<link rel="canonical" href="${escapeHtml(page)}">`;
  if (oembed === undefined) return [canonical];
  const response = publicAddress('prerender: oembed', oembed, page);
  return [
    canonical,
    `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(response)}" title="${escapeHtml(title)}">`,
  ];
};
