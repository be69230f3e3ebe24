import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { nameOf, type StoredDraft } from './stored-draft.js';
import { whenInWords } from './when.js';

/** What the author can do with the draft that has an id. */
export interface ListActions {
  open(id: string): void;
  duplicate(id: string): void;
  startRenaming(id: string): void;
  /** Without a name, the draft keeps its own. */
  rename(id: string, name?: string): void;
  remove(id: string): void;
}

const renaming = (draft: StoredDraft, { rename }: ListActions) => {
  const cancel = () => rename(draft.id);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    rename(draft.id, String(data.get('name')).trim());
  };
  const leave = ({ key }: KeyboardEvent) => key === 'Escape' && cancel();
  return html`<form class="draft-name" @submit=${submit} @keydown=${leave}>
    <label>
      Name of the draft
      <input type="text" name="name" maxlength="200" .value=${nameOf(draft)} autocomplete="off" />
    </label>
    <div class="draft-buttons">
      <button>Rename</button>
      <button type="button" @click=${cancel}>Cancel</button>
    </div>
  </form>`;
};

const shown = (draft: StoredDraft, isOpen: boolean, actions: ListActions) => {
  const { changed, id } = draft;
  const name = nameOf(draft);
  const button = (className: string, label: string, run: (id: string) => void) =>
    html`<button
      type="button"
      class=${className}
      aria-label="${label} “${name}”"
      @click=${() => run(id)}
    >
      ${label}
    </button>`;
  return html`<p>
      <strong dir="auto">${name}</strong>
      <span class="hint">
        changed
        <time datetime=${new Date(changed).toISOString()}>${whenInWords(changed)}</time>
        ${isOpen ? html`<b class="draft-open">open here</b>` : nothing}
      </span>
    </p>
    <div class="draft-buttons">
      ${isOpen ? nothing : button('', 'Open', actions.open)}
      ${button('draft-rename', 'Rename', actions.startRenaming)}
      ${button('', 'Duplicate', actions.duplicate)} ${button('', 'Delete', actions.remove)}
    </div>`;
};

/** The drafts with what can be done with each. `openId` is the one in the form; `renamedId` the one being renamed. */
export const draftList = (
  drafts: readonly StoredDraft[],
  openId: string | undefined,
  renamedId: string | undefined,
  actions: ListActions,
): TemplateResult =>
  html`<ol class="draft-list" role="list">
    ${repeat(
      drafts,
      ({ id }) => id,
      (draft) =>
        html`<li data-draft=${draft.id}>
          ${
            draft.id === renamedId
              ? renaming(draft, actions)
              : shown(draft, draft.id === openId, actions)
          }
        </li>`,
    )}
  </ol>`;
