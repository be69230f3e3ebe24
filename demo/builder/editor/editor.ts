/** The form for a whole career path. */
import { html, nothing, render } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { announcement } from '../announcement.js';
import type { Place } from '../model/document.js';
import { childOf, fieldAt, root as documentField } from '../model/fields.js';
import { labelOf } from '../model/labels.js';
import type { ChangeEvent, ListChange, Session } from '../model/session.js';
import { titleOf } from './entry-title.js';
import { Form } from './form.js';
import { historyKeys, watchHistoryKeys } from './history-keys.js';
import { redoIcon, undoIcon } from './icons.js';
import { dependenciesOf, sectionView } from './section.js';
import { sectionOf, sections } from './sections.js';
import { ShownProblems } from './shown-problems.js';

/** How long an author pauses before the form looks for problems, in milliseconds. */
const pause = 500;

/** What has changed, in words: “Job title”, “Step 2, Learn was moved”. */
const nameOf = (place: Place, change?: ListChange): string => {
  const field = place.length ? fieldAt(place) : undefined;
  const list = field && !field.name ? fieldAt(place.slice(0, -1)) : undefined;
  if (list && change) {
    const { entry, index, kind } = change;
    return `${titleOf(list, index, entry)} was ${kind}`;
  }
  return list ? labelOf(list) : field ? labelOf(field) : 'The whole career';
};

class Editor {
  readonly form: Form;
  readonly #problems: ShownProblems;
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly root: HTMLElement,
    readonly session: Session,
  ) {
    this.#problems = new ShownProblems(session);
    const update = () => this.#render();
    const announce = (text: string) => this.#announce(text);
    this.form = new Form(root, session, this.#problems, update, announce);
    this.#problems.leaveAll();
    session.addEventListener('change', (event) => this.#follow(event as ChangeEvent));
    root.addEventListener('focusout', ({ target }) => this.#leave(target as Element));
    watchHistoryKeys(root, session);
    this.#findProblems();
  }

  /** Opens what a field is in, and shows it. */
  reveal(place: Place, focus: boolean): void {
    const { form } = this;
    const path = fieldAt(place)?.path ?? '';
    if (!path) return;
    const { isMore, section } = sectionOf(path);
    form.setOpen(section.name, true);
    if (isMore) form.setOpen(`${section.name} more`, true);
    for (let depth = 1; depth <= place.length; depth++)
      if (typeof place[depth - 1] === 'number') form.openEntry(place.slice(0, depth));
    const last = fieldAt(place);
    if (last && childOf(fieldAt(place.slice(0, -1)) ?? documentField, last.name)?.kind === 'key')
      form.openAdvanced(place.slice(0, -1));
    const control = form.controlAt(place);
    control?.scrollIntoView({ block: 'nearest' });
    if (focus) control?.focus();
  }

  #follow({ cause, change, place }: ChangeEvent): void {
    if (cause !== 'settle') this.form.removed = undefined;
    if (cause === 'replace') this.#problems.leaveAll();
    if (cause === 'edit') {
      this.#render();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#findProblems(), pause);
    } else this.#findProblems();
    if (cause === 'undo' || cause === 'redo') this.#showReturned(cause, place, change);
  }

  #showReturned(cause: 'undo' | 'redo', place: Place, change?: ListChange): void {
    const isUndo = cause === 'undo';
    this.#announce(`${isUndo ? 'Undone' : 'Redone'}: ${nameOf(place, change)}.`);
    // A button keeps the focus, so that it can be pressed again.
    const isInButton = document.activeElement?.matches('.history button') ?? false;
    const list = place.slice(0, -1);
    if (
      change?.kind === (isUndo ? 'added' : 'removed') ||
      (isUndo && change?.kind === 'duplicated')
    ) {
      this.reveal(list, false);
      if (!isInButton) this.form.focusNear(place);
    } else if (change?.kind === 'moved' && isUndo)
      this.reveal([...list, change.index], !isInButton);
    else this.reveal(place, !isInButton);
  }

  /** The place of the field that has the focus. */
  get #focused(): Place | undefined {
    const active = document.activeElement;
    const field = this.root.contains(active) && active?.closest<HTMLElement>('[data-places]');
    return field ? (JSON.parse(field.dataset.places!) as Place[])[0] : undefined;
  }

  #leave(target: Element): void {
    const field = target.closest<HTMLElement>('[data-places]');
    for (const place of field ? (JSON.parse(field.dataset.places!) as Place[]) : [])
      this.#problems.leave(place);
    // The focus has moved on only after this event. If only the window has lost it, the author isn’t done.
    queueMicrotask(() => {
      if (document.activeElement === target) return;
      this.session.leave();
      this.#findProblems(true);
    });
  }

  #findProblems(isSpoken = false): void {
    clearTimeout(this.#timer);
    const found = this.#problems.find(this.#focused);
    this.#render();
    if (isSpoken && found.length) {
      const [{ message, place }] = found as [(typeof found)[0]];
      const label = fieldAt(place);
      this.#announce(label?.name ? `${labelOf(label)}: ${message}` : message);
    }
  }

  #announce(text: string): void {
    this.#said = announcement(text, this.#said);
    this.#render();
  }

  #render(): void {
    const { form, session } = this;
    const history = (action: 'undo' | 'redo', label: string, icon: unknown, can: boolean) =>
      html`<button
        type="button"
        id="editor-${action}"
        aria-disabled=${can ? nothing : 'true'}
        aria-keyshortcuts=${historyKeys[action]}
        @click=${() => session[action]()}
      >
        ${icon} ${label}
      </button>`;
    render(
      html`<div class="editor">
        <div class="history" role="group" aria-label="History">
          ${history('undo', 'Undo', undoIcon, session.canUndo)}
          ${history('redo', 'Redo', redoIcon, session.canRedo)}
        </div>
        ${sections.map((section) => guard(dependenciesOf(form, section), () => sectionView(form, section)))}
        <p class="visually-hidden" role="status">${this.#said}</p>
      </div>`,
      this.root,
    );
  }
}

const editors = new WeakMap<HTMLElement, Editor>();

/** Renders the form for the session’s document, and keeps it up to date. */
export const mountEditor = (root: HTMLElement, session: Session): void => {
  editors.set(root, new Editor(root, session));
};

/** Opens what a field is in, and focuses the field. */
export const showField = (root: HTMLElement, place: Place): void =>
  editors.get(root)?.reveal(place, true);
