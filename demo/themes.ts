/** Switches the themes, measures their contrast, and shows the code to paste. */
import { hosted } from './built.js';
import { contrast, painted } from './contrast.js';
import { find } from './find.js';
import { make } from './make.js';
import { styleTag } from '../src/snippets/pin.js';

const form = find<HTMLFormElement>('form');
const theme = find<HTMLLinkElement>('#theme');
const own = find('#own');
const path = find<HTMLElementTagNameMap['career-path']>('career-path');

/** A part of a card on the page. */
const findPart = (tag: string, part: string) =>
  find(`[part~="${part}"]`, find(tag, path.shadowRoot!).shadowRoot!);

const measured = [
  { name: 'Text', card: 'career-roadmap', part: 'description', property: 'color', least: 4.5 },
  { name: 'Muted text', card: 'career-facts', part: 'note', property: 'color', least: 4.5 },
  { name: 'Links', card: 'career-certifications', part: 'link', property: 'color', least: 4.5 },
  {
    name: 'Graphics',
    card: 'career-roadmap',
    part: 'segment',
    property: 'backgroundColor',
    least: 3,
  },
] as const;

const measure = () => {
  const page = getComputedStyle(document.documentElement).backgroundColor;
  find('#ratios').replaceChildren(
    ...measured.map(({ name, card, part, property, least }) => {
      const surface = getComputedStyle(findPart(card, 'card')).backgroundColor;
      const color = getComputedStyle(findPart(card, part))[property];
      const ratio = contrast(painted([color]), painted([page, surface]));
      const verdict = ratio >= least ? 'passes' : 'fails';
      const row = make('tr', {}, make('th', { scope: 'row' }, name));
      row.insertCell().textContent = `${ratio.toFixed(1)}:1, ${verdict} ${least}:1`;
      return row;
    }),
  );
};

const apply = async () => {
  const choices = new FormData(form);
  const choice = (field: string) => String(choices.get(field) ?? '');
  const name = choice('theme');
  document.documentElement.style.colorScheme = choice('scheme');
  document.documentElement.dataset.theme = name;
  const lines = [
    ...(choice('own-accent') ? [`  --career-accent: ${choice('accent')};`] : []),
    ...(choice('font') ? [`  --career-font: ${choice('font')};`] : []),
  ];
  // This style comes after the theme, so it wins.
  own.textContent = lines.length ? `:root {\n${lines.join('\n')}\n}` : '';
  find('#code').textContent = [
    ...(name ? [styleTag(hosted, `themes/${name}.css`)] : []),
    ...(own.textContent ? [`<style>\n${own.textContent}\n</style>`] : []),
  ].join('\n');
  find('.copy').hidden = !name && !lines.length;
  find('#copied').textContent = '';
  const href = name ? `../themes/${name}.css` : '';
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
  if ((target as HTMLInputElement).name === 'accent')
    find<HTMLInputElement>('[name=own-accent]').checked = true;
  void apply();
});
find('#copy').addEventListener('click', async () => {
  await navigator.clipboard.writeText(find('#code').textContent);
  find('#copied').textContent = 'Copied.';
});

// A link can name a theme: themes.html#paper.
const named = location.hash.slice(1);
if (named) {
  const field = form.querySelector<HTMLInputElement>(`[value="${CSS.escape(named)}"]`);
  if (field) field.checked = true;
}
void apply();
