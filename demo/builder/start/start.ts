/** What a career starts from: nothing, a template, a file, an address or a spreadsheet. */
import { html, nothing, render } from 'lit/html.js';
import type { Draft, Session } from '../model/session.js';
import { watchDrops } from './drop.js';
import { fromAddress } from './from-address.js';
import { readCareers } from './read-careers.js';
import { starts } from './starts.js';
import { maxBytes, textOf, tooBig } from './text-of.js';
import { Unreadable } from './unreadable.js';

interface Message {
  text: string;
  isError?: boolean;
}

/** The careers in a file with several. */
interface Choice {
  from: string;
  careers: Draft[];
}

const titleOf = ({ id, title }: Draft): string =>
  [title, id].find((name): name is string => typeof name === 'string' && name !== '') ??
  'Untitled career';

const isSpreadsheet = ({ name }: File): boolean => /\.(csv|tsv|tab|xlsx?|ods)$/i.test(name);

const careersIn = async (file: File): Promise<Draft[]> => {
  if (file.size > maxBytes) throw tooBig(file.size);
  return readCareers(textOf(new Uint8Array(await file.arrayBuffer())));
};

/** Shows what a career can be started from. Each start replaces the session’s document. */
export const mountStart = (
  root: HTMLElement,
  session: Session,
  actions: { fromSpreadsheet(file?: File): void },
): void => {
  let message: Message | undefined;
  let choice: Choice | undefined;
  let isDropping = false;
  let address = '';
  /** The document that was started last: until it changes, there is a button to undo that. */
  let started: Draft | undefined;
  let turn = 0;

  const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector);

  const draw = (): void => {
    const { document } = session;
    const canUndo = started && started === document && session.canUndo;
    render(
      html`
        <details class="start ${isDropping ? 'start-drop' : ''}" .open=${!document}>
          <summary>${document ? 'Start from something else' : 'Start from'}</summary>
          <p class="hint" id="start-templates">
            Choose what’s closest, and change it in the form. Templates have no figures: enter your
            own, and say where they are from.
          </p>
          <ul role="list" class="start-list" aria-describedby="start-templates">
            ${starts.map(({ about, id, load, name }) =>
              entry(`start-${id}`, name, about, () => use(load, `“${name}”`)),
            )}
          </ul>
          <p class="hint" id="start-own">Or from what you have:</p>
          <ul role="list" class="start-list" aria-describedby="start-own">
            ${entry(
              'start-spreadsheet',
              'Spreadsheet',
              'Paste its cells, or open a CSV file.',
              () => actions.fromSpreadsheet(),
            )}
            ${entry('start-file', 'JSON file', 'Choose it, or drop it here.', () =>
              find<HTMLInputElement>('.start-picker')?.click(),
            )}
          </ul>
          <input
            class="start-picker"
            type="file"
            accept=".json,application/json"
            hidden
            @change=${pick}
          />
          <form class="start-address" @submit=${openAddress} novalidate>
            <label for="start-url">JSON file on a website</label>
            <div>
              <input
                id="start-url"
                name="url"
                type="text"
                inputmode="url"
                autocomplete="off"
                spellcheck="false"
                placeholder="https://example.com/baker.json"
                aria-describedby="start-message"
                .value=${address}
              />
              <button>Open</button>
            </div>
          </form>
        </details>
        <p
          id="start-message"
          role="status"
          tabindex="-1"
          class=${message?.isError ? 'wrong' : nothing}
        >
          ${message ? html`<span>${message.text}</span>` : nothing}
          ${canUndo ? html`<button type="button" @click=${undo}>Undo</button>` : nothing}
        </p>
        ${choice ? choose(choice) : nothing}
      `,
      root,
    );
  };

  const entry = (id: string, name: string, about: string, run: () => void) =>
    html`<li>
      <button type="button" id=${id} @click=${run}>
        <strong>${name}</strong> <span>${about}</span>
      </button>
    </li>`;

  const choose = ({ careers, from }: Choice) =>
    html`<fieldset class="start-choice">
      <legend>${from} has ${careers.length} careers. Which one do you want to open?</legend>
      ${careers.map(
        (career) =>
          html`<button type="button" dir="auto" @click=${() => start(career, from)}>
            ${titleOf(career)}
          </button>`,
      )}
      <button type="button" @click=${() => say({ text: 'Nothing has changed.' }, true)}>
        Cancel
      </button>
    </fieldset>`;

  const say = (next: Message | undefined, hasFocus = false): void => {
    message = next;
    choice = undefined;
    draw();
    const shown = find('#start-message');
    if (hasFocus) shown?.focus();
    if (next) shown?.scrollIntoView({ block: 'nearest' });
  };

  const start = (document: Draft, from: string): void => {
    session.replace(document);
    started = session.document;
    const { length } = session.problems;
    const about = length
      ? ` ${length === 1 ? 'One field has a problem, which is' : `${length} fields have problems, which are`} marked in the form.`
      : '';
    find<HTMLDetailsElement>('.start')!.open = false;
    // The button that had the focus is hidden now.
    say({ text: `Started from ${from}.${about}` }, true);
  };

  /** Starts from what is loaded, unless the author has meanwhile chosen something else. */
  const use = async (load: () => Promise<Draft | Draft[]>, from: string): Promise<void> => {
    const mine = ++turn;
    started = undefined;
    say({ text: `Opening ${from} …` });
    try {
      const loaded = await load();
      if (mine !== turn) return;
      const careers = Array.isArray(loaded) ? loaded : [loaded as Draft];
      const [only, ...others] = careers;
      if (only && !others.length) return start(only, from);
      say(undefined);
      choice = { careers, from };
      draw();
      find('.start-choice button')?.focus();
    } catch (error) {
      if (mine !== turn) return;
      const reason =
        error instanceof Unreadable ? error.message : 'It can’t be loaded. Are you offline?';
      say({ text: `${from} can’t be opened. ${reason}`, isError: true });
    }
  };

  const openFile = (file: File): void => {
    if (!isSpreadsheet(file)) return void use(() => careersIn(file), file.name);
    say(undefined);
    actions.fromSpreadsheet(file);
  };

  const pick = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) openFile(file);
    // The same file can be chosen again after it was corrected.
    input.value = '';
  };

  const openAddress = (event: SubmitEvent): void => {
    event.preventDefault();
    address = find<HTMLInputElement>('#start-url')!.value;
    void use(() => fromAddress(address), 'This address');
  };

  const undo = (): void => {
    session.undo();
    say({ text: 'Your previous career is back.' }, true);
  };

  session.addEventListener('change', draw);
  watchDrops(root.closest('section') ?? root, {
    show(shown) {
      isDropping = shown;
      draw();
    },
    open: openFile,
  });
  draw();
};
