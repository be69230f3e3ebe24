/** The builder: a career, its card, and the code. */
import { find } from '../find.js';
import { keepLanguage } from '../languages/links.js';
import { readAddress, stateInAddress, writeAddress } from './address.js';
import { showCard, showDataSource } from './card-form.js';
import { mountDocument } from './document-view.js';
import { mountDrafts } from './drafts/drafts.js';
import { mountEditor } from './editor/editor.js';
import { choose, form, value } from './form.js';
import { showLeftOut } from './left-out.js';
import { Session, type Draft } from './model/session.js';
import { publish, showOptions } from './publish/publish.js';
import { mountTabs } from './publish/tabs.js';
import { mountStart } from './start/start.js';

const output = find('#code');
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
  showLeftOut(source === 'own' ? session.problems : [], () => {});
  documentView.update();
  await publish(choices, isCurrent);
  // Tells tests which choices the code belongs to.
  if (isCurrent()) Object.assign(output.dataset, { for: location.hash, turn });
};

const PAUSE = 250;
let timer: ReturnType<typeof setTimeout>;

/** Waits for a pause in typing, and until the browser has nothing else to do. */
const updateSoon = () => {
  delete output.dataset.for;
  clearTimeout(timer);
  timer = setTimeout(() => {
    if ('requestIdleCallback' in window)
      requestIdleCallback(() => void update(), { timeout: 1000 });
    else void update();
  }, PAUSE);
};

const updateNow = () => {
  clearTimeout(timer);
  delete output.dataset.for;
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

document.addEventListener('click', ({ target }) => {
  const to = (target as Element).closest<HTMLElement>('[data-to]')?.dataset.to;
  if (!to) return;
  const heading = find(`#${to}`);
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
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

/** Links of earlier versions contain the document. */
const readDocument = () => {
  const data = stateInAddress().get('data');
  if (data === null) return;
  try {
    session.replace(JSON.parse(data) as Draft);
  } catch {
    find('#copied').textContent = 'The link doesn’t contain a complete career.';
  }
};

// The user pastes a shared link into this tab, or goes back.
addEventListener('hashchange', () => {
  readAddress();
  readDocument();
  showSource();
  updateNow();
});

mountTabs(find('#destinations'));
mountEditor(find('#editor'), session);
mountStart(find('#start'), session, {
  fromSpreadsheet: async () => {
    const { openSpreadsheet } = await import('./spreadsheet/dialog.js');
    await openSpreadsheet(session);
  },
});
readAddress();
await mountDrafts(find('#drafts'), session);
readDocument();
showSource();
await update();
