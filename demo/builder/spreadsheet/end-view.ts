/** The end of the dialog: a new career, or more of the one that is edited. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Career } from '../../../src/convert/spreadsheet/spreadsheet.js';
import type { Draft } from '../model/session.js';
import { hasSamePay } from './add-career.js';

interface End {
  /** The career that is edited, if there is one. */
  document: Draft | undefined;
  /** The job title, and what is wrong with it. */
  title: string;
  problem: string;
  rename(title: string): void;
  makeNew(): void;
  add(): void;
}

export const endView = (
  career: Career,
  { add, document, makeNew, problem, rename, title }: End,
): TemplateResult => {
  const isEmpty = !career.steps.length && !career.salaries.length;
  return html`<label for="spreadsheet-job">Job title</label>
    <input
      type="text"
      id="spreadsheet-job"
      autocomplete="off"
      dir="auto"
      .value=${title}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby="spreadsheet-job-problem"
      @input=${({ currentTarget }: Event & { currentTarget: HTMLInputElement }) =>
        rename(currentTarget.value)}
    />
    <p class="message" id="spreadsheet-job-problem">${problem}</p>
    ${
      document && !hasSamePay(document, career)
        ? html`<p>
            Your career’s pay has another currency or period. If you add this one, check the
            figures: they aren’t converted.
          </p>`
        : nothing
    }
    <div class="actions">
      <button type="button" class="main" ?disabled=${isEmpty} @click=${makeNew}>
        Make a new career
      </button>
      ${
        document
          ? html`<button type="button" ?disabled=${isEmpty} @click=${add}>Add to my career</button>`
          : nothing
      }
    </div>
    ${
      document
        ? html`<p class="hint">A new career replaces the one that you edit. You can undo that.</p>`
        : nothing
    }`;
};
