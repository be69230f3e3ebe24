/** The snippet builder: generates code from the choices in the form. The preview runs the same code. */
import { escapeHtml } from '../../src/snippets/escape.js';
import { plainHtml } from '../../src/snippets/html.js';
import type { HostedFiles } from '../../src/snippets/pin.js';
import { find } from '../find.js';
import { keepLanguage } from '../languages/links.js';
import { readAddress, writeAddress } from './address.js';
import { showCard, showDataSource, startData } from './card-form.js';
import { chosenCard, chosenLook, customData } from './choices.js';
import { showCode } from './code-blocks.js';
import { codeForms } from './code-forms.js';
import { chosenFiles, showDelivery } from './delivery.js';
import { choose, form, value } from './form.js';
import { show } from './preview.js';
import { watchSheet } from './sheet.js';
import { showIssues } from './verdict.js';

const output = find('#code');
const about = find('#about-code');
const dataField = find<HTMLTextAreaElement>('#data');

/** Where the preview loads the files from. */
const here = new URL('..', document.baseURI).href.slice(0, -1);

let turn = 0;
let shownPage = '';

const showHtml = async (html: string, { base }: HostedFiles) => {
  const code = html.replaceAll(`="${escapeHtml(base)}/`, `="${here}/`);
  const look = chosenLook();
  const page = JSON.stringify([code, look]);
  if (page !== shownPage) await show(code, look);
  shownPage = page;
};

const makeCode = async (mine: number) => {
  const data = customData();
  showIssues(data);
  const options = chosenCard(data.data);
  const files = chosenFiles();
  showDelivery(options);
  writeAddress(options);
  find<HTMLAnchorElement>('#reference').href = `reference.html#${options.card}`;
  keepLanguage(value('lang') || 'en');
  if (data.issues.length) {
    // Code without the data would show the bundled path.
    about.textContent = 'The code appears when your data has no errors.';
    return showCode([]);
  }
  const as = value('as');
  const makeForm = codeForms[as]!;
  try {
    const made = await makeForm(options, files);
    if (mine !== turn) return;
    await showHtml(made.html ?? plainHtml(files, options), files);
    if (mine !== turn) return;
    // An iframe needs the card's height, which is known only after the preview has shown it.
    const { about: text, blocks } = as === 'frame' ? await makeForm(options, files) : made;
    about.textContent = text;
    showCode(blocks);
  } catch (error) {
    about.textContent = `The card can’t be prerendered: ${(error as Error).message.replace(/\.$/, '')}.`;
    showCode([]);
  }
};

const update = async () => {
  const mine = ++turn;
  await makeCode(mine);
  // Tells tests which choices the code belongs to.
  if (mine === turn) Object.assign(output.dataset, { for: location.hash, turn });
};

let timer: ReturnType<typeof setTimeout>;
const updateSoon = () => {
  delete output.dataset.for;
  clearTimeout(timer);
  timer = setTimeout(update, 200);
};

// Some of the form’s controls are outside it, next to the preview and the code.
document.addEventListener('input', ({ target }) => {
  const { form: owner, name, value: chosen } = target as HTMLInputElement;
  if (owner !== form) return;
  if (name === 'background') choose('page', 'own');
  if (name === 'card') {
    // The bundled data of the previous card is no longer needed.
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
// The user pastes a shared link into this tab, or goes back.
addEventListener('hashchange', () => {
  readAddress();
  void update();
});

readAddress();
await update();
