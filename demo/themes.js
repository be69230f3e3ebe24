/** Switches the themes, measures what is painted, and gives the code. */
import { files, version } from './built.js';
import { contrast, painted } from './contrast.js';
import { baseOf, styleTag } from '../src/snippets/snippets.js';

const form = document.querySelector('form');
const theme = document.querySelector('#theme');
const own = document.querySelector('#own');
const path = document.querySelector('career-path');
/** An element of a card on the page, by the card’s tag and the name of its part. */
const find = (tag, part) =>
  path.shadowRoot.querySelector(tag).shadowRoot.querySelector(`[part~="${part}"]`);

const measure = () => {
  const page = getComputedStyle(document.documentElement).backgroundColor;
  const rows = [
    ['Text', 'career-roadmap', 'description', 'color', 4.5],
    ['Muted text', 'career-facts', 'note', 'color', 4.5],
    ['Links', 'career-certifications', 'link', 'color', 4.5],
    ['Graphics', 'career-roadmap', 'segment', 'backgroundColor', 3],
  ];
  document.querySelector('#ratios').replaceChildren(
    ...rows.map(([name, tag, part, property, least]) => {
      const surface = getComputedStyle(find(tag, 'card')).backgroundColor;
      const under = painted([page, surface]);
      const ratio = contrast(painted([getComputedStyle(find(tag, part))[property]]), under);
      const row = document.createElement('tr');
      const head = row.appendChild(document.createElement('th'));
      head.scope = 'row';
      head.textContent = name;
      const verdict = ratio >= least ? 'passes' : 'fails';
      row.insertCell().textContent = `${ratio.toFixed(1)}:1, ${verdict} ${least}:1`;
      return row;
    }),
  );
};

const apply = async () => {
  const {
    accent,
    font,
    'own-accent': ownAccent,
    scheme,
    theme: name,
  } = Object.fromEntries(new FormData(form));
  document.documentElement.style.colorScheme = scheme;
  document.documentElement.dataset.theme = name;
  const lines = [
    ...(ownAccent ? [`  --career-accent: ${accent};`] : []),
    ...(font ? [`  --career-font: ${font};`] : []),
  ];
  // After the theme, and so before it in rank.
  own.textContent = lines.length ? `:root {\n${lines.join('\n')}\n}` : '';
  document.querySelector('#code').textContent = [
    ...(name ? [styleTag({ base: baseOf(version), files }, `themes/${name}.css`)] : []),
    ...(own.textContent ? [`<style>\n${own.textContent}\n</style>`] : []),
  ].join('\n');
  document.querySelector('.copy').hidden = !name && !lines.length;
  document.querySelector('#copied').textContent = '';
  const href = name ? `../dist/themes/${name}.css` : '';
  if (theme.getAttribute('href') !== href) {
    const loaded = new Promise((done) => theme.addEventListener('load', done, { once: true }));
    theme.setAttribute('href', href);
    if (href) await loaded;
  }
  await customElements.whenDefined('career-path');
  await path.updateComplete;
  requestAnimationFrame(measure);
};

form.addEventListener('input', ({ target }) => {
  if (target.name === 'accent') form.elements['own-accent'].checked = true;
  apply();
});
document.querySelector('#copy').addEventListener('click', async () => {
  await navigator.clipboard.writeText(document.querySelector('#code').textContent);
  document.querySelector('#copied').textContent = 'Copied.';
});

// A link may name a theme: themes.html#paper.
const named = form.querySelector(`[value="${CSS.escape(location.hash.slice(1))}"]`);
if (named && location.hash) named.checked = true;
apply();
