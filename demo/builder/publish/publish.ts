/** Shows the chosen card in the preview, and the steps and the code for the chosen destination. */
import { html, nothing, render } from 'lit/html.js';
import { title as exampleTitle } from '../../../data/mlops-engineer.json';
import { escapeHtml } from '../../../src/snippets/escape.js';
import { plainHtml } from '../../../src/snippets/html.js';
import { spaceRules } from '../../../src/snippets/reserved-space.js';
import { find } from '../../find.js';
import { nameOf, WHOLE } from '../card-names.js';
import { chosenCard, chosenLook, chosenSource } from '../choices.js';
import { choose, value } from '../form.js';
import type { Session } from '../model/session.js';
import { height, isEmpty, show, showData } from '../preview.js';
import { schemeOf, type Look } from '../preview-look.js';
import { codes, type CodeKind, type Publication } from './codes.js';
import { chosenFiles, chosenSpace, showDelivery } from './delivery.js';
import { renderingAt, type Choice, type Rendering } from './destination.js';
import { destinationOf } from './destinations.js';
import { kindsIn, makeCode, showNoSteps, showSteps, type Made } from './panel.js';
import { drawn, svgAddress } from './picture.js';
import { showTab } from './tabs.js';

/** Where the preview loads the files from. */
const here = new URL('..', document.baseURI).href.slice(0, -1);

const stage = find('#stage');
const empty = find('#empty');

/** The code for any page, with its rules. */
const cardHtml = ({ files, options, space }: Publication) => {
  const code = plainHtml(files, options, space);
  return space === 'rule' ? `<style>\n${spaceRules(options)}\n</style>\n${code}` : code;
};

/** The HTML of the preview. */
const renderings: Record<Rendering, (publication: Publication) => string | Promise<string>> = {
  html: cardHtml,
  prerendered: codes.prerendered,
  plain: codes.plain,
  frame: codes.frame,
  picture: async (publication) =>
    (await codes.picture(publication)).replace(
      /src="[^"]*"/,
      `src="${escapeHtml(svgAddress(await drawn(publication)))}"`,
    ),
};

/** The HTML of the preview. What can’t be made is replaced by the card. */
const previewOf = async (publication: Publication, rendering: Rendering): Promise<string> => {
  try {
    return await renderings[rendering](publication);
  } catch {
    return cardHtml(publication);
  }
};

/**
 * What identifies a preview: if only the data of a card has changed, the preview of the card itself stays. Reserved space
 * depends on the data.
 */
const keyOf = (publication: Publication, look: Look): string => {
  const { options, space } = publication;
  const data = options.data && { id: options.data.id, title: '' };
  const card = space ? publication : { ...publication, options: { ...options, data } };
  return JSON.stringify([cardHtml(card), look]);
};

let shownKey = '';
let shownData: unknown;

const showPreview = async (publication: Publication, rendering: Rendering, look: Look) => {
  const { files, options } = publication;
  const isCard = rendering === 'html';
  const other = isCard ? undefined : await previewOf(publication, rendering);
  const key = other === undefined ? keyOf(publication, look) : JSON.stringify([other, look]);
  if (key !== shownKey) {
    // Whatever is asked for in the meantime is another preview.
    shownKey = '';
    const code = other ?? cardHtml(publication);
    await show(code.replaceAll(`="${escapeHtml(files.base)}/`, `="${here}/`), look);
    shownKey = key;
  } else if (isCard && options.data && options.data !== shownData) {
    await showData(options.card, options.data);
  }
  shownData = options.data;
};

const showWhole = () => {
  choose('card', WHOLE);
  find('#card').dispatchEvent(new Event('input', { bubbles: true }));
};

/** Shows a sentence instead of the preview. */
const showEmpty = (message: string, offersPage = false) => {
  stage.classList.toggle('nothing', Boolean(message));
  empty.hidden = !message;
  const button = html`<button type="button" @click=${() => showWhole()}>
    Show the whole career
  </button>`;
  render(html`${message} ${offersPage ? button : nothing}`, empty);
};

/** The choices, and the form of each code that the destination needs. */
const chosen = (session: Session) => {
  const source = chosenSource(session.document !== undefined);
  const destination = destinationOf(value('as'));
  const options = chosenCard(source, source === 'own' ? session.path : undefined);
  const choice: Choice = { options, source, space: chosenSpace(options) };
  return { choice, destination, kinds: kindsIn(destination.ways(choice)), options, source };
};

/** Shows the options of the form that apply to the choices. Returns the choices. */
export const showOptions = (session: Session) => {
  const all = chosen(session);
  showTab(all.destination.id);
  showDelivery(all.options, all.destination, all.kinds);
  return all;
};

/**
 * Shows the preview and the code. Stops when `isCurrent` says that the choices have changed.
 */
export const publish = async (
  { choice, destination, kinds, options, source }: ReturnType<typeof showOptions>,
  isCurrent: () => boolean,
): Promise<void> => {
  if (source === 'own' && !options.data) {
    showEmpty('Your card appears here when your career has a title.');
    return showNoSteps('The code appears when your career has a title. Enter it in part 1.');
  }
  const look = chosenLook();
  const publication: Publication = {
    options,
    files: chosenFiles(destination),
    space: kinds.includes('html') ? choice.space : undefined,
    height,
    scheme: schemeOf(look),
    title: (options.data ?? { title: exampleTitle }).title,
  };
  await showPreview(publication, renderingAt(destination, choice), look);
  if (!isCurrent()) return;
  const isMissing = isEmpty() && Boolean(options.data);
  showEmpty(
    isMissing
      ? `Your career has nothing yet that “${nameOf(options.card)}” shows. Add it in part 1, or choose another card in part 2.`
      : '',
    isMissing && options.card !== WHOLE,
  );
  const made = new Map<CodeKind, Made>();
  for (const kind of kinds) made.set(kind, await makeCode(kind, publication));
  if (isCurrent()) showSteps(destination, choice, publication, made);
};
