/** The drafts: what is saved, files and links with the whole career, and the list of drafts. */
import { html, nothing, render } from 'lit/html.js';
import { saveFile } from '../../../src/learner/save-file.js';
import type { Session } from '../model/session.js';
import { Autosave, type Happened, type HappenedEvent } from './autosave.js';
import { draftList, type ListActions } from './draft-list.js';
import { DraftStore } from './draft-store.js';
import { fileOf } from './file.js';
import { toLink } from './link.js';
import { isKeptForGood, keepForGood } from './persistence.js';
import { nameOf, newKey } from './stored-draft.js';

/** A message about what has just happened, and what can be done about it. */
interface Notice {
  text: string;
  action?: { label: string; run(): Promise<void> | void };
}

/** Longer links don’t fit into the messages of many apps. */
const LONG_LINK = 8_000;

const failures = {
  blocked:
    'This browser keeps no drafts here: its storage is blocked, as in some private windows and embedded pages. Save your career as a file before you leave.',
  full: 'The browser’s storage is full, so your last changes aren’t saved. Save your career as a file, or delete drafts that you don’t need.',
};

/** Shows the drafts, and the last one in the session. Returns a function that saves the career as a file and says so. */
export const mountDrafts = async (root: HTMLElement, session: Session): Promise<() => string> => {
  const store = new DraftStore();
  const autosave = new Autosave(session, store);
  let notice: Notice | undefined;
  let renamed: string | undefined;
  let mayBeDeleted = false;

  const status = (): string => {
    const { current } = autosave;
    if (!current || store.failure) return '';
    if (!autosave.isSaved) return 'Saving …';
    if (!current.revision) return 'Your career will be saved in this browser as you type.';
    return `Saved in this browser as “${nameOf(current)}”.`;
  };

  const draw = (): void => {
    const { current } = autosave;
    const { drafts, failure } = store;
    render(
      html`
        <p class="draft-problem" role="alert">
          ${failure && session.document ? failures[failure] : nothing}
        </p>
        <p class="draft-status" ?hidden=${!status()}>${status()}</p>
        <div class="draft-buttons" ?hidden=${!session.document}>
          <button type="button" @click=${() => notify({ text: saveAsFile() })}>
            Save as a file
          </button>
          <button type="button" @click=${copyLink}>Copy a link with the whole career</button>
        </div>
        <p class="draft-notice" role="status" tabindex="-1">
          ${notice ? html`<span>${notice.text}</span>` : nothing}
          ${
            notice?.action
              ? html`<button type="button" @click=${notice.action.run}>
                  ${notice.action.label}
                </button>`
              : nothing
          }
        </p>
        ${
          drafts.length
            ? html`<details>
                <summary>Your drafts (${drafts.length})</summary>
                ${draftList(drafts, current?.id, renamed, actions)}
                <p class="hint" ?hidden=${!mayBeDeleted}>
                  If this device runs out of space, the browser may delete drafts.
                  <button type="button" @click=${askToKeep}>Ask it to keep them</button>
                </p>
              </details>`
            : nothing
        }
      `,
      root,
    );
  };

  const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector);

  /** Shows a message. The focus goes there if the button that had it is gone. */
  const notify = (next: Notice | undefined, hasFocus = false): void => {
    notice = next;
    draw();
    if (hasFocus) (find('.draft-notice button') ?? find('.draft-notice'))?.focus();
  };

  const saveAsFile = (): string => {
    session.settle();
    const { name, text, problems } = fileOf(session);
    saveFile(name, 'application/json', text);
    autosave.savedAsFile();
    const about = problems ? ' It also contains the fields that have problems.' : '';
    return `The file is ${name}.${about}`;
  };

  const copyLink = async (): Promise<void> => {
    session.settle();
    const link = await toLink(session.document!);
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      return notify({ text: 'The browser doesn’t allow this page to copy. Save a file instead.' });
    }
    const length = link.length.toLocaleString('en');
    const about =
      link.length > LONG_LINK
        ? ` It has ${length} characters, and some apps cut long links: a file is safer.`
        : '';
    notify({ text: `The link is copied. Whoever opens it gets a draft of their own.${about}` });
  };

  const askToKeep = async (): Promise<void> => {
    mayBeDeleted = !(await keepForGood());
    notify(
      {
        text: mayBeDeleted
          ? 'The browser didn’t agree. Save important careers as files.'
          : 'The browser will keep your drafts.',
      },
      true,
    );
  };

  const actions: ListActions = {
    async open(id) {
      await autosave.save();
      const draft = await store.get(id);
      if (!draft) return;
      autosave.show(draft);
      notify({ text: `“${nameOf(draft)}” is open.` }, true);
    },
    async duplicate(id) {
      await autosave.save();
      const draft = await store.get(id);
      if (!draft) return;
      const name = `${nameOf(draft)} (copy)`;
      const copy = { ...draft, id: newKey(), name, changed: Date.now(), revision: newKey() };
      await store.put(copy);
      if (!store.failure) notify({ text: `“${name}” is a new draft.` });
    },
    startRenaming(id) {
      renamed = id;
      draw();
      const field = find<HTMLInputElement>('.draft-name input');
      field?.focus();
      field?.select();
    },
    async rename(id, name) {
      renamed = undefined;
      if (name !== undefined) {
        await autosave.save();
        await store.rename(id, name);
      }
      draw();
      find(`[data-draft="${id}"] .draft-rename`)?.focus();
    },
    async remove(id) {
      await autosave.save();
      const draft = await store.get(id);
      const isShown = autosave.current?.id === id;
      if (!draft || !(await store.remove(id))) return;
      if (isShown) autosave.leave();
      // There may be enough space now.
      void autosave.save();
      const undo = async () => {
        await store.put(draft);
        if (isShown) autosave.show(draft);
        notify({ text: `“${nameOf(draft)}” is back.` }, true);
      };
      const action = { label: 'Undo', run: undo };
      notify({ text: `“${nameOf(draft)}” is deleted.`, action }, true);
    },
  };

  const keep = async (): Promise<void> => {
    await autosave.keep();
    notify({ text: 'It’s saved again.' }, true);
  };

  const tell = (happened: Happened): void => {
    const { kind, name } = happened;
    if (kind === 'left') notify({ text: `Your previous career, “${name}”, is kept as a draft.` });
    else if (kind === 'both-changed')
      notify({
        text: `Another tab has changed “${name}” at the same time. Nothing is lost: what you see here is now the draft “${happened.mine}”.`,
      });
    else
      notify({
        text: `“${name}” was deleted, in another tab or in the browser’s settings. It’s still on this page until you leave.`,
        action: { label: 'Keep it', run: keep },
      });
  };

  autosave.addEventListener('change', draw);
  store.addEventListener('change', draw);
  autosave.addEventListener('happened', (event) => tell((event as HappenedEvent).happened));
  addEventListener('pagehide', () => autosave.saveAtOnce());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') autosave.saveAtOnce();
    else draw();
  });
  addEventListener('beforeunload', (event) => {
    if (!autosave.hasUnsavedWork) return;
    autosave.saveAtOnce();
    event.preventDefault();
  });
  // The browser kept the page, which didn’t receive messages from other tabs.
  addEventListener('pageshow', ({ persisted }) => persisted && void autosave.refresh());

  await autosave.start();
  mayBeDeleted = store.drafts.length > 0 && !(await isKeptForGood());
  draw();
  return saveAsFile;
};
