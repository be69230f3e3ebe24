/**
 * Shows one card in a frame, as the address of the frame says: `?card=salary-ladder&theme=paper`. Anybody can
 * write an address, so each parameter is validated and ends up in an attribute or in text, never in markup.
 * Of two parameters with the same name the first one is used; unknown parameters are ignored.
 */
import type { LitElement } from 'lit';
import { cards, languages, themes } from 'lists';

const parameters = new URLSearchParams(location.search);
const root = document.documentElement;

const paragraph = (text: string) =>
  Object.assign(document.createElement('p'), { textContent: text });

/** A canonical language tag. If it is empty, the card uses the language of its path. */
const toLanguage = (tag: string | null): string => {
  try {
    return Intl.getCanonicalLocales(tag ?? '')[0] ?? '';
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
  shown.push(paragraph(`There is no card “${name.slice(0, 40)}”: this is the whole career path.`));

card.lang = toLanguage(parameters.get('lang'));
const level = parameters.get('heading-level') ?? '';
if (/^[1-6]$/.test(level)) card.setAttribute('heading-level', level);
for (const name of ['start', 'begin']) {
  const value = parameters.get(name);
  if (value !== null) card.setAttribute(name, value);
}
card.toggleAttribute('trackable', parameters.has('trackable'));

/** Custom properties that an address may set, and the CSS property whose values are valid for it. */
const properties = [
  ['accent', '--career-accent', 'color'],
  ['font', '--career-font', 'font-family'],
] as const;
// Colour functions only: nobody knows the value of var() before it is used.
const allowedValue = /^([^()]*|((rgb|hsl)a?|hwb|(ok)?(lab|lch))\([^()]*\))$/i;
for (const [name, property, kind] of properties) {
  const value = parameters.get(name) ?? '';
  if (allowedValue.test(value) && CSS.supports(kind, value))
    card.style.setProperty(property, value);
}

const src = parameters.get('src');
const ownSrc = src && toOwnAddress(src);
if (ownSrc) card.setAttribute('src', ownSrc);
// The bundled path in place of a refused one would be misleading.
if (src && !ownSrc)
  shown.push(paragraph('The data of this card may come only from its own origin.'));
else shown.push(card);

const scheme = parameters.get('scheme');
if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;

const theme = parameters.get('theme') ?? '';
const language = [card.lang, card.lang.split('-')[0]!].find((tag) => languages.includes(tag));
// Shows everything at once, so nothing moves.
await Promise.all([
  themes.includes(theme) && loadStyles(`./themes/${theme}.css`),
  // If its words can't be loaded, the card is in English.
  language && import(`./lang/${language}.js`).catch(console.error),
  customElements.whenDefined(card.localName),
]);
document.body.append(...shown);

/** Milliseconds that a host has to resize the frame before it gets a scrollbar. */
const PATIENCE = 1000;

if (parent !== window) {
  let height: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // To any host: a frame can't know whose page it is on, and a height is no secret.
  const sendHeight = () => parent.postMessage({ type: 'career-path-elements:height', height }, '*');
  const waitForHost = () => {
    clearTimeout(timer);
    timer = setTimeout(
      () => root.classList.toggle('waiting', height !== undefined && height <= innerHeight),
      PATIENCE,
    );
  };
  // The body is as high as the card, whatever height the host gives the frame.
  const measure = () => {
    const now = Math.ceil(document.body.getBoundingClientRect().height);
    // A frame may have no width at first. Each word would be on its own line then.
    if (!innerWidth || now === height) return;
    height = now;
    sendHeight();
    waitForHost();
  };
  root.classList.add('waiting');
  addEventListener('resize', waitForHost);
  // A host whose script loads late asks for the height.
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data?.type === 'career-path-elements:ask') sendHeight();
  });
  new ResizeObserver(measure).observe(document.body);
  // Browsers don't run observers in frames far out of sight.
  await card.updateComplete;
  measure();
}
