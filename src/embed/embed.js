/**
 * Shows one card in a frame, as the frame’s address asks: `?card=salary-ladder&theme=paper`. Anybody can
 * write an address: each parameter is held against what it may be, and goes into an attribute or a text,
 * never into markup. Of two with the same name the first counts; others than those below don’t.
 */
const cards = [
  'career-path',
  'career-overview',
  'career-duties',
  'career-employers',
  'salary-ladder',
  'career-facts',
  'career-roadmap',
  'career-certifications',
];
const themes = ['paper', 'terminal', 'glass', 'corporate', 'contrast'];
/** Besides English. */
const languages = ['de'];

const asked = new URLSearchParams(location.search);
const root = document.documentElement;

const line = (text) => Object.assign(document.createElement('p'), { textContent: text });

/** A language tag as it is written properly; without one, the card goes by the language of its path. */
const toLanguage = (tag) => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return '';
  }
};

/** An address of a file beside this one. A `blob:` has our origin, too; a password is nobody’s to give. */
const toOwn = (src) => {
  if (!URL.canParse(src, location.href)) return;
  const { href, origin, password, protocol, username } = new URL(src, location.href);
  if (origin === location.origin && /^https?:$/.test(protocol) && !username && !password)
    return href;
};

const load = (href) =>
  new Promise((done) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.onload = link.onerror = done;
    document.head.append(link);
  });

const shown = [];

const name = asked.get('card') || 'career-path';
const card = document.createElement(cards.includes(name) ? name : 'career-path');
if (card.localName !== name)
  shown.push(line(`There is no card “${name.slice(0, 40)}”: this is the whole career path.`));

card.lang = toLanguage(asked.get('lang'));
const level = asked.get('heading-level');
if (/^[1-6]$/.test(level)) card.setAttribute('heading-level', level);
for (const name of ['start', 'begin'])
  if (asked.has(name)) card.setAttribute(name, asked.get(name));
card.toggleAttribute('trackable', asked.has('trackable'));

/** Custom properties that an address may set, and what each has to be. */
const properties = [
  ['accent', '--career-accent', 'color'],
  ['font', '--career-font', 'font-family'],
];
// Of the functions, those of colours: what var() makes can’t be told before.
const plain = /^([^()]*|((rgb|hsl)a?|hwb|(ok)?(lab|lch))\([^()]*\))$/i;
for (const [name, property, kind] of properties) {
  const value = asked.get(name) ?? '';
  if (plain.test(value) && CSS.supports(kind, value)) card.style.setProperty(property, value);
}

const src = asked.get('src');
const own = src && toOwn(src);
if (own) card.setAttribute('src', own);
// Another path in the place of the one asked for would mislead.
if (src && !own) shown.push(line('The data of this card may come only from its own origin.'));
else shown.push(card);

const scheme = asked.get('scheme');
if (['light', 'dark'].includes(scheme)) root.dataset.scheme = scheme;

const theme = asked.get('theme');
const language = [card.lang, card.lang.split('-')[0]].find((tag) => languages.includes(tag));
// All at once, so that nothing moves.
await Promise.all([
  themes.includes(theme) && load(`./themes/${theme}.css`),
  // Without its words it is said in English.
  language && import(`./lang/${language}.js`).catch(console.error),
  customElements.whenDefined(card.localName),
]);
document.body.append(...shown);

/** How long a host may take to make room, before there is a scrollbar. */
const PATIENCE = 1000;

if (parent !== window) {
  let height;
  let timer;
  // A height is no secret, and a frame can’t know whose page it is on.
  const tell = () => parent.postMessage({ type: 'career-path-elements:height', height }, '*');
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => root.classList.toggle('waiting', height <= innerHeight), PATIENCE);
  };
  // Of the body, which is as high as the card whatever the host makes of the frame.
  const measure = () => {
    const now = Math.ceil(document.body.getBoundingClientRect().height);
    // A frame without a width, as it may be at first, breaks each word: nobody wants to be that high.
    if (!innerWidth || now === height) return;
    height = now;
    tell();
    wait();
  };
  root.classList.add('waiting');
  addEventListener('resize', wait);
  // A host’s script that is late asks for what it has missed.
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data?.type === 'career-path-elements:ask') tell();
  });
  new ResizeObserver(measure).observe(document.body);
  // Browsers don’t observe what is far from sight.
  await card.updateComplete;
  measure();
}
