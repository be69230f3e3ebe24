/**
 * Career paths as HTML, for servers, build scripts and edge runtimes: each card with what it shows in
 * a declarative shadow root, and the same as plain HTML for whoever takes that out.
 */
import { files } from 'pins';
import { version } from '../../package.json';
import { languageFor } from '../card/languages.js';
import type { CareerPath } from '../model/path-types.js';
import { parseCareerPath } from '../source/parse.js';
import { escapeJson, toJsonLd } from './json-ld.js';
import { escapeHtml, finish } from './prerendered-html.js';
import { elementClass, renderMarkup, stylesOf } from './render-element.js';

export { toJsonLd };

/** The tags of the elements. A literal list, so that servers get no types of the DOM with it. */
export type CardTag =
  | 'career-path'
  | 'career-overview'
  | 'career-duties'
  | 'career-employers'
  | 'salary-ladder'
  | 'career-facts'
  | 'career-roadmap'
  | 'career-certifications';

export interface PrerenderOptions {
  /** The path to show, as an object or as it comes from JSON; it is checked. Default: the bundled one. */
  path?: unknown;
  /**
   * Language of words and figures, and the `lang` of the tag. Default: the path's own. Words are English
   * where there are none in it: `import 'career-path-elements/lang/de'` brings the German ones.
   */
  lang?: string;
  /** Rank of the heading, 1 to 6. Default 2. */
  headingLevel?: number;
  /** Further attributes of the tag: `{ trackable: true, begin: '2027-01', id: 'way' }`. */
  attributes?: Record<string, string | number | boolean | null | undefined>;
  /**
   * What stands inside the tag, as your own HTML: what goes into its slots, and in a `career-path` your
   * arrangement of cards, which are rendered, too. It is taken as it is: never put what others send here.
   */
  html?: string;
  /** A ready theme, linked before the tag: `paper`, `terminal`, `glass`, `corporate`, `contrast`. */
  theme?: string;
  /** Where the built files are, for links. Default: this version at unpkg.com. */
  base?: string;
  /** How the styles come: within (default), within with a nonce for your CSP, or linked from `base`. */
  styles?: 'inline' | 'link' | { nonce: string };
  /** Whether the same is there as plain HTML for feeds, mail and sanitisers, which take the rest out. Default true. */
  fallback?: boolean;
}

export interface PageOptions extends PrerenderOptions {
  /** Who teaches it, for the page's JSON-LD. */
  provider?: { name: string; url?: string };
  /** Address of the script that brings the page alive; null for none. Default: the element's, from `base`. */
  script?: string | null;
}

const BASE = `https://unpkg.com/career-path-elements@${version}/dist`;

export { stylesOf };

/** @throws {TypeError} If it is no career path. */
const check = (value: unknown): CareerPath => {
  const { path, issues } = parseCareerPath(value);
  if (path) return path;
  const lines = issues.map(({ place, message }) => `${place}: ${message}`);
  throw new TypeError(`prerender: this is no career path.\n${lines.join('\n')}`);
};

/** The sections that a card shows, so that it carries no others. */
const sliceOf = (tag: CardTag, path: CareerPath): Partial<CareerPath> => {
  if (tag === 'career-path') return path;
  const keys = [...Object.keys(elementClass(tag).bundled), 'region', 'asOf', 'source'];
  return Object.fromEntries(Object.entries(path).filter(([key]) => keys.includes(key)));
};

/** The hash of a released file at the default base; files elsewhere may differ. */
const pinOf = (address: string): string => {
  const integrity = address.startsWith(`${BASE}/`) && files[address.slice(BASE.length + 1)];
  return integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
};

const themeLink = (base: string, theme: string | undefined): string => {
  const address = `${base}/themes/${theme}.css`;
  return theme ? `<link rel="stylesheet" href="${escapeHtml(address)}"${pinOf(address)}>` : '';
};

/** @throws {TypeError} If a name isn't one of an attribute. */
const attributesOf = (all: Record<string, unknown>): string =>
  Object.entries(all)
    .filter(([, value]) => value !== false && value !== null && value !== undefined)
    .map(([name, value]) => {
      if (!/^[a-z][\w:-]*$/i.test(name))
        throw new TypeError(`prerender: “${name}” is no attribute.`);
      return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
    })
    .join('');

/**
 * An element as HTML that reads without JavaScript, and comes alive in place where its script is loaded.
 * @throws {TypeError} If it is none of the elements, the path is invalid, or an attribute's name is.
 */
export const prerender = (tag: CardTag, options: PrerenderOptions = {}): string => {
  elementClass(tag);
  return prerenderChecked(
    tag,
    options.path === undefined ? undefined : check(options.path),
    options,
  );
};

const prerenderChecked = (
  tag: CardTag,
  path: CareerPath | undefined,
  options: PrerenderOptions,
): string => {
  const { attributes = {}, base = BASE, fallback = true, headingLevel, html = '' } = options;
  // Said on the tag, so that the page's language doesn't make other figures of it when it comes alive.
  const lang = options.lang ?? (path ?? elementClass(tag).bundled).lang ?? 'en';
  const own = attributesOf({ 'heading-level': headingLevel, lang, ...attributes });
  const data =
    path && !attributes['src']
      ? `<script type="application/json">${escapeJson(sliceOf(tag, path))}</script>`
      : '';
  const hasOwnCards = tag === 'career-path' && /\S/.test(html);
  const rendered = renderMarkup(`<${tag}${own}>${html}</${tag}>`, { path, lang, hasOwnCards });
  const theme = themeLink(base, options.theme);
  return (
    (theme && `${theme}\n`) +
    finish(rendered, { base, data, fallback, styles: options.styles ?? 'inline' })
  );
};

/**
 * A whole page with an element on it, for those who have no page yet, and with what search engines read.
 * @throws {TypeError} As `prerender` does.
 */
export const prerenderPage = (tag: CardTag, options: PageOptions = {}): string => {
  const { base = BASE, headingLevel = 1, provider, theme, ...rest } = options;
  elementClass(tag);
  const own = options.path === undefined ? undefined : check(options.path);
  const path = own ?? elementClass('career-path').bundled;
  const lang = options.lang ?? path.lang ?? 'en';
  const language = languageFor(lang);
  const script = options.script === undefined ? `${base}/${tag}.js` : options.script;
  // The language before the card, which then renders in it at once.
  const scripts =
    script === null ? [] : [...(language ? [`${base}/lang/${language}.js`] : []), script];
  const link = themeLink(base, theme);
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(path.title)}</title>${link && `\n${link}`}
<script type="application/ld+json">${escapeJson(toJsonLd(path, provider && { provider }))}</script>
</head>
<body>
<main>${prerenderChecked(tag, own, { ...rest, base, headingLevel })}</main>${scripts
    .map(
      (address) =>
        `\n<script type="module" src="${escapeHtml(address)}"${pinOf(address)}></script>`,
    )
    .join('')}
</body>
</html>
`;
};
