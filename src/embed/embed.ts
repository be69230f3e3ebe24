/**
 * Shows one card in an iframe, as its address says: `?card=salary-ladder&theme=paper`. The address is untrusted,
 * so each parameter is validated and only used in attributes and text, never as markup. If a parameter is
 * repeated, the first one is used; unknown parameters are ignored.
 */
import type { LitElement } from 'lit';
import { cards, themes } from 'lists';
import { greetHost, reportHeight } from './host.js';

// Some servers drop the query when they redirect, but browsers keep the fragment.
const parameters = new URLSearchParams(`${location.search.slice(1)}&${location.hash.slice(1)}`);
const root = document.documentElement;

const paragraph = (text: string) =>
  Object.assign(document.createElement('p'), { textContent: text });

/** A canonical language tag; empty if invalid, so that the card uses the language of its path. */
const toLanguage = (tag: string | null): string => {
  try {
    return Intl.getCanonicalLocales((tag ?? '').replaceAll('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
};

/** The full address, if it is on our own origin: http(s) only, since `blob:` shares it, and without a password. */
const toOwnAddress = (src: string): string | undefined => {
  if (!URL.canParse(src, location.href)) return undefined;
  const { href, origin, password, protocol, username } = new URL(src, location.href);
  const isOwn = origin === location.origin && /^https?:$/.test(protocol);
  return isOwn && !username && !password ? href : undefined;
};

const loadStyles = (href: string): Promise<unknown> =>
  new Promise((done) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.onload = link.onerror = done;
    document.head.append(link);
  });

const shown: HTMLElement[] = [];

const name = parameters.get('card') || 'career-path';
const card = document.createElement(cards.includes(name) ? name : 'career-path') as LitElement;
if (card.localName !== name)
  shown.push(
    paragraph(`There is no card “${name.slice(0, 40)}”. This is the full career path instead.`),
  );

card.lang = toLanguage(parameters.get('lang'));
const level = parameters.get('heading-level') ?? '';
if (/^[1-6]$/.test(level)) card.setAttribute('heading-level', level);
for (const name of ['start', 'begin', 'trackable']) {
  const value = parameters.get(name);
  if (value !== null) card.setAttribute(name, value);
}

/** Custom properties that an address may set, and the CSS property whose values are valid for it. */
const properties = [
  ['accent', '--career-accent', 'color'],
  ['font', '--career-font', 'font-family'],
] as const;
// Colour functions only: var() can't be validated before it is used.
const allowedValue = /^([^()]*|((rgb|hsl)a?|hwb|(ok)?(lab|lch))\([^()]*\))$/i;
for (const [name, property, kind] of properties) {
  const value = parameters.get(name) ?? '';
  if (allowedValue.test(value) && CSS.supports(kind, value))
    card.style.setProperty(property, value);
}

const src = parameters.get('src');
const ownSrc = src && toOwnAddress(src);
if (ownSrc) card.setAttribute('src', ownSrc);
// Showing the bundled path in place of a rejected one would be misleading.
if (src && !ownSrc)
  shown.push(paragraph('Data of this card (src) must be on the same origin as embed.html.'));
else shown.push(card);

const scheme = parameters.get('scheme') ?? '';
// `auto` is the scheme that the page declares or, if it declares none, that of the system.
if (/^(light|dark|auto)$/.test(scheme)) root.dataset.scheme = scheme;
greetHost((told) => {
  if (!/^(light|dark)$/.test(scheme)) root.dataset.scheme = told;
});

const theme = parameters.get('theme') ?? '';
// Waits for everything, so that nothing moves.
await Promise.all([
  themes.includes(theme) && loadStyles(`./themes/${theme}.css`),
  customElements.whenDefined(card.localName),
]);
document.body.append(...shown);
await reportHeight(card.updateComplete);
