/** The snippet builder: choices in, code out, and the preview shows the very code that is copied. */
import { plainHtml } from '../../src/snippets/html.js';
import { hosted } from '../built.js';
import { find } from '../find.js';
import { readAddress, writeAddress } from './address.js';
import { showCard, showDataSource, startData } from './card-form.js';
import { chosenCard, chosenLook, customData } from './choices.js';
import { showCode } from './code-blocks.js';
import { codeForms } from './code-forms.js';
import { choose, form, value } from './form.js';
import { show } from './preview.js';
import { watchSheet } from './sheet.js';
import { showIssues } from './verdict.js';

const output = find('#code');
const about = find('#about-code');
const dataField = find<HTMLTextAreaElement>('#data');

/** The same files, for the preview. */
const here = new URL('..', document.baseURI).href.slice(0, -1);

let turn = 0;
let shownPage = '';

const showHtml = async (html: string) => {
  const code = html.replaceAll(hosted.base, here);
  const look = chosenLook();
  const page = JSON.stringify([code, look]);
  if (page !== shownPage) await show(code, look);
  shownPage = page;
};

const makeCode = async (mine: number) => {
  const data = customData();
  showIssues(data);
  const options = chosenCard(data.data);
  writeAddress(options);
  find<HTMLAnchorElement>('#reference').href = `reference.html#${options.card}`;
  if (data.issues.length) {
    // The code would show another path than the one in the form.
    about.textContent = 'The code is here as soon as the figures are right.';
    return showCode([]);
  }
  const as = value('as');
  const makeForm = codeForms[as]!;
  try {
    const made = await makeForm(options);
    if (mine !== turn) return;
    await showHtml(made.html ?? plainHtml(hosted, options));
    if (mine !== turn) return;
    // Only now the height of the card is known, which an iframe needs.
    const { about: text, blocks } = as === 'frame' ? await makeForm(options) : made;
    about.textContent = text;
    showCode(blocks);
  } catch (error) {
    about.textContent = `This can’t be prerendered: ${(error as Error).message}.`;
    showCode([]);
  }
};

const update = async () => {
  const mine = ++turn;
  await makeCode(mine);
  // Tells scripts and tests which choices the code belongs to.
  if (mine === turn) Object.assign(output.dataset, { for: location.hash, turn });
};

let timer: ReturnType<typeof setTimeout>;
const updateSoon = () => {
  delete output.dataset.for;
  clearTimeout(timer);
  timer = setTimeout(update, 200);
};

form.addEventListener('input', ({ target }) => {
  const { name, value: chosen } = target as HTMLInputElement;
  if (name === 'background') choose('page', 'own');
  if (name === 'card') {
    // Data that nobody changed are those of the last card.
    if (value('from') !== 'data') dataField.value = '';
    showCard();
  }
  if (name === 'from' && chosen === 'data') startData();
  if (['card', 'data', 'from'].includes(name)) showDataSource();
  updateSoon();
});
form.addEventListener('submit', (event) => event.preventDefault());
watchSheet(
  () => customData().draft,
  (data) => {
    dataField.value = JSON.stringify(data, null, 2);
    updateSoon();
  },
);
// A shared link is pasted into this tab, or “back” is pressed.
addEventListener('hashchange', () => {
  readAddress();
  void update();
});

readAddress();
await update();
