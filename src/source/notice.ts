/** A card's short error message. Plain DOM: code loaded on demand doesn't include Lit. */
import { css } from '../style-sheet.js';

/** The styles of the message. */
export const noticeStyles = css`
  [part='error'] {
    margin: 0;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  .card > [part='error']:not(:last-child) {
    margin-block-end: var(--career-gap, 1.25em);
  }
  [part='error']:not(.card *) {
    padding: var(--career-padding, 1em);
    border: 1px solid var(--career-line, color-mix(in oklab, currentColor 16%, transparent));
    border-radius: var(--career-radius, 0.875em);
    background: var(--career-surface, color-mix(in oklab, currentColor 3%, transparent));
  }
  [part='retry'] {
    min-block-size: 24px;
    margin-block: 0.125em;
    padding: 0.15em 0.75em;
    border: 1px solid;
    border-radius: 1em;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    cursor: pointer;
    &:focus-visible {
      outline: 2px solid;
      outline-offset: 2px;
    }
  }
`;

/** A line of text, with a button if retrying may help. */
export class Notice {
  readonly element = document.createElement('p');
  #line = document.createElement('span');
  #button = document.createElement('button');

  constructor(retry: () => void) {
    this.element.setAttribute('part', 'error');
    // Screen readers announce it when it appears and changes, without interrupting.
    this.element.setAttribute('role', 'status');
    this.#button.setAttribute('part', 'retry');
    this.#button.type = 'button';
    this.#button.addEventListener('click', retry);
    this.element.append(this.#line);
  }

  show(line: string, retry?: string): void {
    this.#line.textContent = line;
    this.#button.textContent = retry ?? '';
    // Inserting the button again would remove its focus.
    // Not remove(): on pages with Prototype.js, it throws for an element without a parent.
    if (!retry) this.#button.parentNode?.removeChild(this.#button);
    else if (!this.#button.parentNode) this.element.append(' ', this.#button);
  }

  /** Shows that the data is loading again. The button stays, because it has the focus. */
  showLoading(line: string): void {
    this.#line.textContent = line;
  }
}
