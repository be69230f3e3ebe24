/**
 * Renders career paths as HTML, for servers, build scripts and edge runtimes. Each card has its content in a
 * declarative shadow root, and again as plain HTML for tools that remove shadow roots. Or it is plain HTML only.
 */
import { files } from 'pins';
import { version } from '../../package.json';
import { loadedLanguage, localeOf } from '../text/languages.js';
import './languages.js';
import type { CareerPath } from '../model/path-types.js';
import { checkPaths } from './check-paths.js';
import { escapeHtml } from './escape-html.js';
import { escapeJson, toJsonLd } from './json-ld.js';
import { addressLinks } from './page-addresses.js';
import { fillsDefaultSlot, finish, finishPlain } from './prerendered-html.js';
import { elementClass, renderMarkup, stylesOf } from './render-element.js';

export { toJsonLd };

/** The tags of the elements. A literal list, so that servers don't import DOM types. */
export type CardTag =
  | 'career-path'
  | 'career-overview'
  | 'career-duties'
  | 'career-employers'
  | 'salary-ladder'
  | 'career-facts'
  | 'career-requirements'
  | 'career-roadmap'
  | 'career-certifications'
  | 'career-related'
  | 'career-comparison';

export interface PrerenderOptions {
  /**
   * The path to show, parsed from JSON. It is validated. For a `career-comparison`, a document with several:
   * `{ paths: [ … ] }`. Default: the bundled path.
   */
  path?: unknown;
  /**
   * The `id` of the path to show, if `path` is a document that holds several. For a `career-comparison`, one or
   * several, separated by spaces. Default: all.
   */
  pathId?: string;
  /**
   * Language of the card's own words and figures, and the `lang` of the tag: a BCP 47 tag. If the cards aren't available in
   * it, the path's language or English is used. Default: the path's language.
   */
  lang?: string;
  /** Level of the heading, 1 to 6. Default 2; for `prerenderPage`, 1. */
  headingLevel?: number;
  /** More attributes of the tag: `{ trackable: true, begin: '2027-01', id: 'plan' }`. Default: none. */
  attributes?: Record<string, string | number | boolean | null | undefined>;
  /**
   * Your own HTML inside the tag: content for its slots and, in a `career-path`, your choice of cards, which are
   * rendered, too. It isn't sanitized, so don't pass untrusted HTML. Default: empty.
   */
  html?: string;
  /** Theme to link before the tag: `paper`, `terminal`, `glass`, `corporate` or `contrast`. Default: none. */
  theme?: string;
  /** Address of the package's `dist` folder, for links. Default: this version on unpkg.com. */
  base?: string;
  /** How to include styles: inline (default), inline with a nonce for your CSP, or linked from `base`. */
  styles?: 'inline' | 'link' | { nonce: string };
  /**
   * Whether to add the content as plain HTML, for feeds, email and sanitizers. The tag is then in a `<div>`,
   * so that a `<p>` around it does no harm. Default true.
   */
  fallback?: boolean;
  /**
   * Whether to return only plain HTML, for places that remove everything else: headings, paragraphs, lists and
   * links in a `<div lang>`, without the tag, styles and scripts. `attributes`, `base`, `fallback`, `styles` and
   * `theme` then have no effect. Empty if the path has no data for the card. Default false.
   */
  plain?: boolean;
}

export interface PageOptions extends PrerenderOptions {
  /** Who teaches the path, for the page's JSON-LD. Default: none. */
  provider?: { name: string; url?: string };
  /**
   * Address of the script that makes the page interactive; null for none. Default: the element's, from `base`;
   * with `plain`, none.
   */
  script?: string | null;
  /** Public address of the page, an http or https URL, for its canonical link. Default: none. */
  url?: string;
  /**
   * Address of the page's oEmbed response, absolute or relative to `url`, which it requires. Adds the link by which sites
   * discover it. `oembed` from `career-path-elements/oembed` makes the response. Default: none.
   */
  oembed?: string;
}

const BASE = `https://unpkg.com/career-path-elements@${version}/dist`;

export { stylesOf };

/** The part of the path that a card shows, so that its data contains nothing else. */
const sliceOf = (tag: CardTag, path: CareerPath): Partial<CareerPath> => {
  if (tag === 'career-path') return path;
  const common = ['payPeriod', 'region', 'asOf', 'source'];
  const keys = [...Object.keys(elementClass(tag).bundled), ...common];
  return Object.fromEntries(Object.entries(path).filter(([key]) => keys.includes(key)));
};

/** The integrity attributes of a released file at the default base; files elsewhere may differ. */
const pinOf = (address: string): string => {
  const integrity = address.startsWith(`${BASE}/`) && files[address.slice(BASE.length + 1)];
  return integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
};

const linkTag = (rel: string, address: string): string =>
  `<link rel="${rel}" href="${escapeHtml(address)}"${pinOf(address)}>`;

const themeLink = (base: string, theme: string | undefined): string =>
  theme ? linkTag('stylesheet', `${base}/themes/${theme}.css`) : '';

/** @throws {TypeError} If an attribute name is invalid. */
const attributesOf = (all: Record<string, unknown>): string =>
  Object.entries(all)
    .filter(([, value]) => value !== false && value !== null && value !== undefined)
    .map(([name, value]) => {
      if (!/^[a-z][\w:-]*$/i.test(name))
        throw new TypeError(`prerender: “${name}” isn’t a valid attribute name.`);
      return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
    })
    .join('');

/**
 * Renders an element as HTML that works without JavaScript. When its script loads, the element becomes
 * interactive in place.
 * @throws {TypeError} If the tag is unknown, the path is invalid, or an attribute name is invalid.
 */
export const prerender = (tag: CardTag, options: PrerenderOptions = {}): string => {
  elementClass(tag);
  return prerenderChecked(tag, checkPaths(tag, options), options);
};

/** The data of an element as JSON, for the script inside it. */
const dataOf = (tag: CardTag, paths: CareerPath[]): string => {
  const slices = paths.map((path) => sliceOf(tag, path));
  return escapeJson(tag === 'career-comparison' ? { paths: slices } : slices[0]);
};

const prerenderChecked = (tag: CardTag, paths: CareerPath[], options: PrerenderOptions): string => {
  const [path] = paths;
  const { attributes = {}, base = BASE, fallback = true, headingLevel, html = '', plain } = options;
  // Set on the tag, so that the page's language doesn't change the figures once the script loads.
  const lang = options.lang ?? (path ?? elementClass(tag).bundled).lang ?? 'en';
  // If the page loses the data, the card keeps this content instead of showing another career.
  const pathId = path && paths.map(({ id }) => id).join(' ');
  const own = attributesOf({
    'heading-level': headingLevel,
    lang,
    'path-id': pathId,
    ...attributes,
  });
  const data =
    path && !attributes['src']
      ? `<script type="application/json">${dataOf(tag, paths)}</script>`
      : '';
  const hasOwnCards = tag === 'career-path' && fillsDefaultSlot(html);
  const context = { path, paths: path && paths, lang, hasOwnCards };
  const { styles = 'inline' } = options;
  const rendered = renderMarkup(
    `<${tag}${own}>${html}</${tag}>`,
    context,
    styles === 'link' ? { base } : styles,
  );
  if (plain) return finishPlain(rendered, lang);
  const theme = themeLink(base, options.theme);
  return (theme && `${theme}\n`) + finish(rendered, { data, fallback, lang });
};

/** What a page shows: its own paths, or the bundled one in the page's language. */
const pageContent = (
  tag: CardTag,
  options: PrerenderOptions,
): { own: CareerPath[]; paths: CareerPath[]; lang: string } => {
  elementClass(tag);
  const own = checkPaths(tag, options);
  const lang = options.lang ?? own[0]?.lang ?? 'en';
  const { bundled } = elementClass('career-path');
  const paths = own.length ? own : [loadedLanguage(lang)?.translate(bundled) ?? bundled];
  return { own, paths, lang };
};

const titleOfPaths = (paths: readonly CareerPath[]): string =>
  paths.map(({ title }) => title).join(', ');

/**
 * The title that `prerenderPage` gives a page: the titles of the paths that it shows.
 * @throws {TypeError} If the tag is unknown, or the path is invalid.
 */
export const pageTitle = (
  tag: CardTag,
  options: Pick<PrerenderOptions, 'lang' | 'path' | 'pathId'> = {},
): string => titleOfPaths(pageContent(tag, options).paths);

/**
 * Renders a complete page with an element, and JSON-LD for search engines.
 * @throws {TypeError} If the tag is unknown, the path is invalid, an attribute name is invalid, or `url` isn't an
 * absolute http(s) address.
 */
export const prerenderPage = (tag: CardTag, options: PageOptions = {}): string => {
  const { base = BASE, headingLevel = 1, oembed, plain, provider, theme, url, ...rest } = options;
  const { lang, own, paths } = pageContent(tag, options);
  const { script = plain ? null : `${base}/${tag}.js` } = options;
  const { file = 'en' } = localeOf(lang) ?? {};
  const title = titleOfPaths(paths);
  const links = [
    ...addressLinks({ url, oembed, title }),
    plain ? '' : themeLink(base, theme),
    file === 'en' || script === null ? '' : linkTag('modulepreload', `${base}/lang/${file}.js`),
  ];
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>${links.map((link) => link && `\n${link}`).join('')}
${paths.map((path) => `<script type="application/ld+json">${escapeJson(toJsonLd(path, provider && { provider }))}</script>`).join('\n')}
</head>
<body>
<main>${prerenderChecked(tag, own, { ...rest, base, headingLevel, plain })}</main>${script === null ? '' : `\n<script type="module" src="${escapeHtml(script)}"${pinOf(script)}></script>`}
</body>
</html>
`;
};
