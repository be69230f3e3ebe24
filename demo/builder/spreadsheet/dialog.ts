/** The dialog that makes a career from a spreadsheet. Nothing leaves the page. */
import { html, nothing, render } from 'lit/html.js';
import type { Career, Corrections } from '../../../src/convert/spreadsheet/spreadsheet.js';
import { toPath } from '../../../src/convert/spreadsheet/spreadsheet.js';
import type { Draft, Session } from '../model/session.js';
import { withCareer } from './add-career.js';
import { cellsFrom } from './clipboard.js';
import { endView } from './end-view.js';
import { loadStyle } from './load-style.js';
import { readSource, resultOf, type Reading, type Source } from './reading.js';
import { careersView, focusQuestion, payView, questionsView, remarksView } from './result-view.js';
import { tableView } from './table-view.js';
import { readTextFile, UnreadableFile } from './text-file.js';

class SpreadsheetDialog {
  readonly #session: Session;
  readonly #dialog = document.createElement('dialog');
  #read: ((corrections: Corrections) => Reading) | undefined;
  #reading: Reading | undefined;
  #corrections: Corrections = {};
  /** Which of several careers. */
  #chosen = 0;
  #title = '';
  #message = '';
  #titleProblem = '';
  #isOver = false;
  /** Whether its cells are in a career. */
  isUsed = false;

  constructor(session: Session) {
    this.#session = session;
    this.#dialog.id = 'spreadsheet';
    this.#dialog.setAttribute('aria-labelledby', 'spreadsheet-title');
    this.#dialog.addEventListener('paste', (event) => this.#paste(event));
    this.#dialog.addEventListener('dragover', (event) => this.#drag(event, true));
    this.#dialog.addEventListener('dragleave', ({ relatedTarget }) => {
      if (!this.#dialog.contains(relatedTarget as Node | null)) this.#show({ isOver: false });
    });
    this.#dialog.addEventListener('drop', (event) => {
      this.#drag(event, false);
      void this.#open(event.dataTransfer?.files[0]);
    });
  }

  /** Resolves when the dialog is closed. */
  async open(file?: File): Promise<void> {
    (document.querySelector('.builder') ?? document.body).append(this.#dialog);
    this.#render();
    this.#dialog.showModal();
    // Other cells replace those of last time.
    this.#textarea.focus();
    this.#textarea.select();
    void this.#open(file);
    await new Promise((resolve) => this.#dialog.addEventListener('close', resolve, { once: true }));
    this.#dialog.remove();
  }

  get #textarea(): HTMLTextAreaElement {
    return this.#dialog.querySelector('textarea')!;
  }

  get #career(): Career | undefined {
    return this.#reading?.careers[this.#chosen];
  }

  get #result(): string | undefined {
    return this.#reading && resultOf(this.#reading, this.#career);
  }

  #show({ isOver, message }: { isOver?: boolean; message?: string }): void {
    this.#isOver = isOver ?? this.#isOver;
    this.#message = message ?? this.#message;
    this.#render();
  }

  #drag(event: DragEvent, isOver: boolean): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#show({ isOver });
  }

  /** Cells can be pasted anywhere except where text is typed. */
  #paste(event: ClipboardEvent): void {
    const { clipboardData, target } = event;
    if (!clipboardData || target instanceof HTMLInputElement) return;
    const [file] = clipboardData.files;
    const text = clipboardData.getData('text/plain');
    const cells = cellsFrom(clipboardData.getData('text/html'));
    // Part of what is in the field already is replaced as usual.
    if (target === this.#textarea && this.#textarea.value && !cells) return;
    if (!text && !cells) {
      if (file) void this.#open(file);
      return;
    }
    event.preventDefault();
    this.#textarea.value = text;
    this.#readNew(cells ?? text);
  }

  async #open(file: File | undefined): Promise<void> {
    if (!file) return;
    try {
      const text = await readTextFile(file);
      this.#textarea.value = text;
      this.#readNew(text, file.name.replace(/\.\w+$/, '').replace(/[-_]+/g, ' '));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      this.#show({ message: error.message });
    }
  }

  #readNew(source: Source, name = ''): void {
    this.#corrections = {};
    this.#chosen = 0;
    this.#message = '';
    this.#titleProblem = '';
    const isBlank = typeof source === 'string' && !source.trim();
    this.#read = isBlank ? undefined : readSource(source);
    this.#reading = this.#read?.({});
    this.#title = this.#career?.title ?? name;
    this.#render();
  }

  #correct(corrections: Corrections): void {
    const columns = { ...this.#corrections.columns, ...corrections.columns };
    this.#corrections = { ...this.#corrections, ...corrections, columns };
    this.#reading = this.#read!(this.#corrections);
    this.#chosen = Math.min(this.#chosen, this.#reading.careers.length - 1);
    this.#title ||= this.#career?.title ?? '';
    this.#render();
  }

  #finish(change: (career: Career) => void): void {
    const career = this.#career;
    if (!career) return;
    this.isUsed = true;
    this.#dialog.close();
    change(career);
  }

  #makeNew(): void {
    const title = this.#title.trim();
    if (title) {
      this.#finish((career) => this.#session.replace(toPath(career, title) as unknown as Draft));
      return;
    }
    this.#titleProblem = 'Give the job a name, such as “Web developer”.';
    this.#render();
    this.#dialog.querySelector<HTMLInputElement>('#spreadsheet-job')!.focus();
  }

  #render(): void {
    render(
      html`<form
        method="dialog"
        class=${this.#isOver ? 'over' : nothing}
        @submit=${(event: Event) => event.preventDefault()}
      >
        <header>
          <h2 id="spreadsheet-title">From a spreadsheet</h2>
          <button type="button" aria-label="Close" @click=${() => this.#dialog.close()}>✕</button>
        </header>
        <p>
          In Excel, Google Sheets or another program, select the cells with their headings, copy
          them, and paste them here. One row for each step. Nothing is uploaded: your spreadsheet
          stays on this computer.
        </p>
        <label for="spreadsheet-cells">Cells</label>
        <textarea
          id="spreadsheet-cells"
          rows="4"
          wrap="off"
          spellcheck="false"
          autocomplete="off"
          @input=${() => this.#readNew(this.#textarea.value)}
        ></textarea>
        <label for="spreadsheet-file">Or choose a CSV or TSV file, or drop it here</label>
        <input
          type="file"
          id="spreadsheet-file"
          accept=".csv,.tsv,.tab,.txt,.xlsx,.xls,.ods,text/csv,text/tab-separated-values"
          @change=${({ currentTarget }: Event & { currentTarget: HTMLInputElement }) => {
            void this.#open(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
        <p class="message" role="alert">${this.#message}</p>
        ${this.#reading ? this.#resultView(this.#reading) : nothing}
        <p id="spreadsheet-summary" role="status" tabindex="-1">${this.#result}</p>
        ${
          this.#career
            ? endView(this.#career, {
                document: this.#session.document,
                title: this.#title,
                problem: this.#titleProblem,
                rename: (title) => {
                  this.#title = title;
                  this.#titleProblem = '';
                  this.#render();
                },
                makeNew: () => this.#makeNew(),
                add: () =>
                  this.#finish((added) =>
                    this.#session.change([], (before) => withCareer(before, added)),
                  ),
              })
            : nothing
        }
      </form>`,
      this.#dialog,
    );
  }

  #resultView(reading: Reading) {
    const { careers, remarks, understanding } = reading;
    const hasPay = careers.some(({ salaries }) =>
      salaries.some(({ amount }) => amount !== undefined),
    );
    return html`${questionsView(understanding, (confirmation, index) => {
      this.#correct(confirmation);
      focusQuestion(this.#dialog, index);
    })}
    ${tableView(reading, (index, choice) => this.#correct({ columns: { [index]: choice } }))}
    ${hasPay ? payView(understanding, (pay) => this.#correct(pay)) : nothing}
    ${careersView(careers, (index) => {
      this.#chosen = index;
      this.#title = this.#career?.title ?? '';
      this.#render();
    })}
    ${remarksView(remarks)}`;
  }
}

/** The dialog with cells that aren’t used yet: it may have been closed by mistake. */
let kept: SpreadsheetDialog | undefined;

/** Opens the dialog, with a file if there is one. Resolves when it is closed, with the career in the session or not. */
export const openSpreadsheet = async (session: Session, file?: File): Promise<void> => {
  await loadStyle();
  kept ??= new SpreadsheetDialog(session);
  const dialog = kept;
  await dialog.open(file);
  if (dialog.isUsed) kept = undefined;
};
