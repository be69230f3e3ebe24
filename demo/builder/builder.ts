/** The builder: a career, its card, and the code. */
import { find } from '../find.js';
import { keepLanguage } from '../languages/links.js';
import { readAddress, stateInAddress, writeAddress } from './address.js';
import { showCard, showDataSource } from './card-form.js';
import { mountDocument } from './document-view.js';
import { mountDrafts } from './drafts/drafts.js';
import { fromLink } from './drafts/link.js';
import { mountEditor, showField } from './editor/editor.js';
import { choose, form, value } from './form.js';
import { showLeftOut } from './left-out.js';
import { Session } from './model/session.js';
import { publish, showOptions } from './publish/publish.js';
import { mountTabs } from './publish/tabs.js';
import { mountStart } from './start/start.js';

const output = find('#code');
const editor = find('#editor');
const session = new Session();
const documentView = mountDocument(session);

let turn = 0;

const update = async () => {
  const mine = ++turn;
  const isCurrent = () => mine === turn;
  const choices = showOptions(session);
  const { options, source } = choices;
  writeAddress(options);
  find<HTMLAnchorElement>('#reference').href = `reference.html#${options.card}`;
  keepLanguage(value('lang') || 'en');
  showLeftOut(source === 'own' ? session.problems : [], (place) => showField(editor, place));
  documentView.update();
  await publish(choices, isCurrent);
  // Tells tests which choices the code belongs to.
  if (isCurrent()) Object.assign(output.dataset, { for: location.hash, turn });
};

const PAUSE = 250;
let timer: ReturnType<typeof setTimeout>;

/** What is being shown is out of date. */
const stop = () => {
  turn++;
  delete output.dataset.for;
  clearTimeout(timer);
};

/** Waits for a pause in typing, and until the browser has nothing else to do. */
const updateSoon = () => {
  stop();
  timer = setTimeout(() => {
    if ('requestIdleCallback' in window)
      requestIdleCallback(() => void update(), { timeout: 1000 });
    else void update();
  }, PAUSE);
};

const updateNow = () => {
  stop();
  void update();
};

const showSource = () => showDataSource(session.document !== undefined);

// Some of the form’s controls are outside it, next to the preview and the code.
document.addEventListener('input', ({ target }) => {
  const { form: owner, name } = target as HTMLInputElement;
  if (owner !== form) return;
  if (name === 'background') choose('page', 'own');
  if (name === 'card' || name === 'from') {
    showCard(session.path?.backgrounds);
    showSource();
  }
  if (name === 'as') updateNow();
  else updateSoon();
});
form.addEventListener('submit', (event) => event.preventDefault());

/** Goes to a heading. */
const go = (id: string) => {
  const heading = find(`#${id}`);
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
};

document.addEventListener('click', ({ target }) => {
  const to = (target as Element).closest<HTMLElement>('[data-to]')?.dataset.to;
  if (to) go(to);
});

let hadDocument = false;
session.addEventListener('change', () => {
  const hasDocument = session.document !== undefined;
  if (hasDocument !== hadDocument) {
    if (hasDocument) choose('from', 'own');
    showSource();
  }
  hadDocument = hasDocument;
  updateSoon();
});

/** Opens the career in the address, if it has one. */
const readLink = async () => {
  try {
    const linked = await fromLink(stateInAddress());
    if (linked) session.replace(linked);
  } catch (error) {
    find('#broken-link').textContent = (error as Error).message;
  }
};

// The user pastes a shared link into this tab, or goes back.
addEventListener('hashchange', async () => {
  await readLink();
  readAddress();
  showSource();
  updateNow();
});

// Code is copied: by its button, or by hand.
for (const code of [output, find('#document')])
  for (const type of ['click', 'copy']) code.addEventListener(type, () => session.settle());

mountTabs(find('#destinations'));
mountEditor(editor, session);
mountStart(find('#start'), session, {
  fromSpreadsheet: async (file) => {
    const { openSpreadsheet } = await import('./spreadsheet/dialog.js');
    await openSpreadsheet(session, file);
    // The button that opened it may be collapsed now.
    const { activeElement, body } = document;
    if (activeElement === body || !activeElement?.checkVisibility()) go('career-heading');
  },
});
await readLink();
readAddress();
const saveAsFile = await mountDrafts(find('#drafts'), session);
find('#save').addEventListener('click', () => (find('#saved').textContent = saveAsFile()));
showSource();
await update();
