/** The snippet builder: choices in, code out; and what is copied is what is shown. */
// The elements know which parts of the bundled path they show.
import '../../dist/career-path-elements.js';
import { parseCareerPath } from '../../dist/parse.js';
import * as snippets from '../../src/snippets/snippets.js';
import { elements as cards, files, version } from '../built.js';
import { code, make } from '../make.js';
import { attributeField, fits, propertyField, showColor } from './controls.js';
import { height, schemeOf, show } from './preview.js';
import { fill, watch } from './sheet.js';

const form = document.querySelector('#choices');
const find = (selector) => document.querySelector(selector);
const cardOf = (tag) => cards.find(({ tagName }) => tagName === tag);

/** Where the files are for everybody, and the same files for the preview. */
const where = { base: snippets.baseOf(version), files };
const here = new URL('../../dist', import.meta.url).href;

/** A tag in words: “Salary ladder”. */
const nameOf = (tag) => tag[0].toUpperCase() + tag.slice(1).replace('-', ' ');

/** Those that there are words in. */
const languages = [
  'en',
  ...Object.keys(files).flatMap((file) => file.match(/^lang\/(.*)\.js$/)?.[1] ?? []),
].map((id) => ({ id, label: new Intl.DisplayNames(['en'], { type: 'language' }).of(id) }));

const bundledOf = (tag) => customElements.get(tag).bundled;

/** What the figures are, and what is wrong with them. */
let figures = { data: undefined, issues: [] };

const value = (name) => form.elements[name]?.value ?? '';

// -- What the form says

const textOf = (data) => JSON.stringify(data, null, 2);

const readFigures = () => {
  if (value('from') !== 'data') return { data: undefined, issues: [] };
  try {
    const data = JSON.parse(value('data'));
    const { issues, path } = parseCareerPath(data);
    return { data: path && data, draft: data, issues };
  } catch ({ message }) {
    return { data: undefined, issues: [{ place: 'JSON', message }] };
  }
};

const fieldsIn = (selector) => [...form.querySelectorAll(`:is(${selector}) [name]`)];
/** Where the controls are that come from the manifest. */
const fromManifest = '#attributes, #properties, #more-properties';

const asked = () => {
  const attributes = {};
  for (const field of fieldsIn('#attributes'))
    if (field.type === 'checkbox' ? field.checked : field.value)
      attributes[field.name] = field.type === 'checkbox' || field.value;
  const src = value('src').trim();
  if (value('from') === 'src' && src) attributes.src = src;
  const properties = {};
  for (const field of fieldsIn('#properties, #more-properties')) {
    const given = field.value.trim();
    const right = !given || fits(field.name, given);
    field.setAttribute('aria-invalid', !right);
    showColor(field);
    if (given && right) properties[field.name] = given;
  }
  return { card: value('card'), attributes, data: figures.data, theme: value('theme'), properties };
};

const look = () => ({ page: value('page'), background: value('background') });

// -- The code

const worker = new Worker(new URL('prerender-worker.js', import.meta.url), { type: 'module' });
let calls = 0;
const prerender = (wanted) =>
  new Promise((done, failed) => {
    const id = ++calls;
    const hear = ({ data }) => {
      if (data.id !== id) return;
      worker.removeEventListener('message', hear);
      if (data.error) failed(new Error(data.error));
      else done(snippets.prerenderedHtml(where, wanted, data.html));
    };
    worker.addEventListener('message', hear);
    const options = snippets.prerenderOptions(where, wanted);
    worker.postMessage({ id, card: wanted.card, options });
  });

/** A path from an address is prerendered as it is now. */
const withFile = async (wanted) => {
  const { src } = wanted.attributes;
  if (!src) return wanted;
  const answer = await fetch(src, { credentials: 'omit' });
  if (!answer.ok) throw new Error(`${src} answers ${answer.status}`);
  return { ...wanted, data: await answer.json() };
};

const titleOf = ({ card, data }) =>
  `${(data ?? bundledOf(card)).title}: ${cardOf(card).description}`;

const paste = 'Paste it into the HTML of your page, where the card is to stand';

/** For each form: what it is for, and its code; `shown` where that can be shown as it is. */
const forms = {
  html: (wanted) => ({
    about: `${paste}: in WordPress a “Custom HTML” block, in Ghost an HTML card. It loads one file${
      wanted.data || wanted.attributes.src ? ', and beside it what reads your data' : ''
    }.`,
    code: [['HTML', snippets.plainHtml(where, wanted)]],
    shown: true,
  }),
  prerendered: async (wanted) => ({
    about: `${paste}. It is there before any script runs, and without one; search engines and feed readers read it.`,
    code: [['HTML', await prerender(await withFile(wanted))]],
    shown: true,
  }),
  frame: (wanted) => {
    const missing = snippets.notInFrame(wanted);
    const about = missing.length
      ? `A frame can’t have: ${missing.join('; ')}. With dist/ on your own site, your file beside it, its src goes into the frame’s address. Else take another form.`
      : 'For sites that strip scripts. The second line gives the frame the height of its card; where it is stripped, the height given counts.';
    const title = titleOf(wanted);
    const frame = { height: height(), scheme: schemeOf(look()), title };
    return {
      about,
      code: missing.length ? [] : [['HTML', snippets.frameHtml(where, wanted, frame)]],
      shown: !missing.length,
    };
  },
  react: (wanted) => ({
    about:
      'React 19. For React 18 the same as a component, with typed events: career-path-elements/react.',
    code: [
      ['Shell', snippets.npm(where, wanted, version).shell],
      ['TSX', snippets.react(where, wanted)],
    ],
  }),
  vue: (wanted) => ({
    about: 'Vue 3. Tell its compiler once which tags are elements, in vite.config:',
    code: [
      ['Shell', snippets.npm(where, wanted, version).shell],
      ['vite.config', snippets.vueConfig],
      ['Component', snippets.vue(where, wanted)],
    ],
  }),
  npm: (wanted) => {
    const { html, script, shell } = snippets.npm(where, wanted, version);
    return {
      about: 'For any bundler: Lit is there once for all your components.',
      code: [
        ['Shell', shell],
        ['Script', script],
        ['HTML', html],
      ],
    };
  },
};

const block = ([label]) => {
  const text = code('');
  const pre = make('pre', { tabIndex: 0 }, text);
  const copy = make('button', { type: 'button', ariaLabel: `Copy ${label}` }, 'Copy');
  copy.addEventListener('click', async () => {
    let said = `${label} is copied.`;
    try {
      await navigator.clipboard.writeText(text.textContent);
    } catch {
      getSelection().selectAllChildren(pre);
      said = `${label} is selected: copy it with your keyboard.`;
    }
    find('#copied').textContent = said;
  });
  const figure = make('figure', {}, make('figcaption', {}, label, copy), pre);
  figure.dataset.label = label;
  return figure;
};

/** The same blocks stay, with the focus that may be in one. */
const showCode = (blocks) => {
  const all = find('#code');
  const labels = [...all.children].map(({ dataset }) => dataset.label);
  if (labels.join() !== blocks.map(([label]) => label).join())
    all.replaceChildren(...blocks.map(block));
  for (const [index, place] of all.querySelectorAll('code').entries()) {
    const [, text] = blocks[index];
    if (place.textContent === text) continue;
    place.textContent = text;
    find('#copied').textContent = '';
  }
};

// -- Showing it

const sayIssues = () => {
  const verdict = find('#verdict');
  const lines = figures.issues
    .slice(0, 5)
    .map(({ place, message }) =>
      make('p', { className: 'wrong' }, code(place || 'document'), `: ${message}`),
    );
  const more = figures.issues.length - lines.length;
  if (more > 0) lines.push(make('p', {}, `and ${more} more.`));
  if (!lines.length && value('from') === 'data') lines.push(make('p', {}, 'All is well with it.'));
  // Said once, not at each key.
  if (
    lines.map(({ textContent }) => textContent).join() !==
    [...verdict.children].map(({ textContent }) => textContent).join()
  )
    verdict.replaceChildren(...lines);
};

/** All choices in the address, after its #: it is to be shared, and no server hears of it. */
const keepInAddress = (wanted) => {
  const { card, attributes, theme, properties } = wanted;
  const { src, ...options } = attributes;
  const state = new URLSearchParams({
    card,
    ...(value('from') === 'data' && { data: readable() }),
    ...(value('from') === 'src' && { src: src ?? '' }),
    ...(theme && { theme }),
    ...properties,
    ...Object.fromEntries(
      Object.entries(options).map(([name, given]) => [name, given === true ? '' : given]),
    ),
    as: value('as'),
    width: value('width'),
    page: value('page'),
    ...(value('page') === 'own' && { background: value('background') }),
  });
  history.replaceState(null, '', `${location.pathname}#${state}`);
};

/** The figures without the air in them, where they can be read at all. */
const readable = () => {
  try {
    return JSON.stringify(JSON.parse(value('data')));
  } catch {
    return value('data');
  }
};

let turn = 0;
let last = '';

const update = async () => {
  const mine = ++turn;
  await makeCode(mine);
  // For those who wait for it.
  if (mine === turn) Object.assign(find('#code').dataset, { for: location.hash, turn });
};

const makeCode = async (mine) => {
  figures = readFigures();
  sayIssues();
  const wanted = asked();
  keepInAddress(wanted);
  find('#reference').href = `reference.html#${wanted.card}`;
  const as = value('as');
  if (figures.issues.length) {
    // Code that would show another path than the one given is none.
    find('#about-code').textContent = 'The code is here as soon as the figures are right.';
    return showCode([]);
  }
  try {
    let made = await forms[as](wanted);
    const html = made.shown ? made.code[0][1] : snippets.plainHtml(where, wanted);
    const shown = html.replaceAll(where.base, here);
    if (mine !== turn) return;
    const page = JSON.stringify([shown, look()]);
    if (page !== last) await show(shown, look());
    last = page;
    if (mine !== turn) return;
    // Only now it is known how high the card is.
    if (as === 'frame') made = forms.frame(wanted);
    find('#about-code').textContent = made.about;
    showCode(made.code);
  } catch ({ message }) {
    find('#about-code').textContent = `This can’t be prerendered: ${message}.`;
    showCode([]);
  }
};

let timer;
const soon = () => {
  delete find('#code').dataset.for;
  clearTimeout(timer);
  timer = setTimeout(update, 200);
};

// -- The controls

/** Elsewhere: what the file is, and where the data comes from. */
const apart = ['src'];

const showCard = () => {
  const {
    attributes,
    cssProperties = cards[0].cssProperties,
    description,
    tagName,
  } = cardOf(value('card'));
  find('#about-card').textContent = description;
  const kept = new Map(fieldsIn(fromManifest).map((field) => [field.name, field]));
  const { backgrounds } = figures.data ?? bundledOf(tagName);
  const suggestions = { lang: languages, start: backgrounds };
  find('#attributes').replaceChildren(
    ...attributes
      .filter(({ name }) => !apart.includes(name))
      .map((attribute) => attributeField(attribute, suggestions[attribute.name])),
  );
  const first = ['--career-accent', '--career-font'];
  const fieldsOf = (wanted) =>
    cssProperties.filter(({ name }) => first.includes(name) === wanted).map(propertyField);
  find('#properties').replaceChildren(...fieldsOf(true));
  find('#more-properties').replaceChildren(...fieldsOf(false));
  for (const field of fieldsIn(fromManifest)) {
    const before = kept.get(field.name);
    if (before?.type === 'checkbox') field.checked = before.checked;
    else if (before) field.value = before.value;
  }
};

/** Own figures begin as those that the card shows already, to be changed. */
const begin = () => {
  const data = find('#data');
  if (!data.value) {
    const { id: _, ...rest } = bundledOf(value('card'));
    data.value = textOf({ id: 'my-career', ...rest });
  }
};

const showSheet = () => {
  find('#own-data').hidden = value('from') !== 'data';
  find('#own-src').hidden = value('from') !== 'src';
  const { draft } = readFigures();
  fill(draft, 'salaries' in bundledOf(value('card')));
  if (find('#sheet').hidden) find('#json').open = true;
};

find('#card').append(
  ...cards.map(({ tagName }) => make('option', { value: tagName }, nameOf(tagName))),
);
find('#theme').append(
  ...Object.keys(files)
    .filter((file) => file.startsWith('themes/'))
    .map((file) => file.slice(7, -4))
    .map((name) => make('option', { value: name }, name)),
);
find('#about-src').textContent = cards[0].attributes.find(({ name }) => name === 'src').description;

/** What the address says, as far as there is such a choice. */
const readAddress = () => {
  const given = new URLSearchParams(location.hash.slice(1) || location.search);
  const choose = (name, otherwise) => {
    const field = form.elements[name];
    const before = field.value;
    field.value = given.get(name) ?? otherwise ?? before;
    // A select without such an option would be left empty.
    if (!field.value) field.value = otherwise ?? before;
  };
  choose('card', 'salary-ladder');
  showCard();
  choose('theme', '');
  choose('as', 'html');
  choose('page', 'light');
  choose('background');
  choose('width', '600');
  if (given.has('data')) {
    form.elements.from.value = 'data';
    find('#data').value = given.get('data');
    const { draft } = readFigures();
    if (draft !== undefined) find('#data').value = textOf(draft);
  } else if (given.has('src')) {
    form.elements.from.value = 'src';
    find('#src').value = given.get('src');
  }
  for (const field of fieldsIn(fromManifest))
    if (given.has(field.name)) {
      if (field.type === 'checkbox') field.checked = true;
      else field.value = given.get(field.name);
    }
  showSheet();
};

form.addEventListener('input', ({ target }) => {
  if (target.name === 'background') form.elements.page.value = 'own';
  if (target.name === 'card') {
    // Untouched, the figures are those of the card that was there before.
    if (value('from') !== 'data') find('#data').value = '';
    showCard();
  }
  if (target.name === 'from' && target.value === 'data') begin();
  if (['card', 'data', 'from'].includes(target.name)) showSheet();
  soon();
});
form.addEventListener('submit', (event) => event.preventDefault());
watch(
  () => readFigures().draft,
  (data) => {
    find('#data').value = textOf(data);
    soon();
  },
);
// A shared link that is pasted into this tab, or “back”.
addEventListener('hashchange', () => {
  readAddress();
  update();
});

readAddress();
await update();
