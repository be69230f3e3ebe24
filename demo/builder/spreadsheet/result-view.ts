/** What is asked about a spreadsheet, and what becomes of it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type {
  Career,
  Corrections,
  Remark,
  Understanding,
} from '../../../src/convert/spreadsheet/spreadsheet.js';

type Pay = Pick<Corrections, 'currency' | 'period'>;

const periods = ['hour', 'day', 'week', 'month', 'year'] as const;
const usual = ['EUR', 'USD', 'GBP', 'CAD', 'AUD', 'INR', 'CHF', 'PLN', 'SEK', 'NOK', 'DKK', 'BRL'];
const others = Intl.supportedValuesOf('currency').filter((code) => !usual.includes(code));
const names = new Intl.DisplayNames('en', { type: 'currency' });

const currencyOption = (code: string, chosen: string | undefined): TemplateResult =>
  html`<option value=${code} .selected=${code === chosen}>${names.of(code)} (${code})</option>`;

/** Each question leads to the control that answers it; a guess can also be confirmed. */
export const questionsView = (
  { questions }: Understanding,
  confirm: (confirmation: Corrections, index: number) => void,
): TemplateResult | typeof nothing => {
  if (!questions.length) return nothing;
  const toControl = (id: string) => () => document.getElementById(id)?.focus();
  return html`<div class="questions">
    <h3>Please check</h3>
    <ul>
      ${questions.map(({ about, column, confirmation, text }, index) => {
        const control =
          column === undefined ? `spreadsheet-${about}` : `spreadsheet-column-${column}`;
        const change = confirmation ? 'Change' : 'Answer';
        return html`<li>
          <span id=${column === undefined ? nothing : `spreadsheet-question-${column}`}
            >${text}</span
          >
          ${
            confirmation
              ? html`<button
                  type="button"
                  aria-label="Yes, that’s right: ${text}"
                  @click=${() => confirm(confirmation, index)}
                >
                  Yes, that’s right
                </button>`
              : nothing
          }
          ${
            about === 'steps'
              ? nothing
              : html`<button
                  type="button"
                  aria-label="${change}: ${text}"
                  @click=${toControl(control)}
                >
                  ${change}
                </button>`
          }
        </li>`;
      })}
    </ul>
  </div>`;
};

/** Goes to a question that is left, or to the summary. */
export const focusQuestion = (dialog: HTMLElement, index: number): void => {
  const questions = dialog.querySelectorAll('.questions li');
  const next = questions[Math.min(index, questions.length - 1)]?.querySelector('button');
  (next ?? dialog.querySelector<HTMLElement>('#spreadsheet-summary'))?.focus();
};

/** Which of several careers. */
export const careersView = (
  careers: readonly Career[],
  choose: (index: number) => void,
): TemplateResult | typeof nothing =>
  careers.length > 1
    ? html`<label>
        Career
        <select
          @change=${({ currentTarget }: Event & { currentTarget: HTMLSelectElement }) =>
            choose(currentTarget.selectedIndex)}
        >
          ${careers.map(({ title }) => html`<option>${title}</option>`)}
        </select>
      </label>`
    : nothing;

/** Currency and period of the pay. */
export const payView = (
  { currency, period }: Understanding,
  choose: (pay: Pay) => void,
): TemplateResult =>
  html`<div class="pay">
    <label>
      Currency of the pay
      <select
        id="spreadsheet-currency"
        @change=${({ currentTarget }: Event & { currentTarget: HTMLSelectElement }) =>
          choose({ currency: currentTarget.value })}
      >
        <option value="" .selected=${!currency}>Not said</option>
        ${usual.map((code) => currencyOption(code, currency))}
        <optgroup label="More">${others.map((code) => currencyOption(code, currency))}</optgroup>
      </select>
    </label>
    <label>
      Pay for
      <select
        id="spreadsheet-period"
        @change=${({ currentTarget }: Event & { currentTarget: HTMLSelectElement }) =>
          choose({ period: currentTarget.value as Pay['period'] })}
      >
        ${periods.map(
          (name) =>
            html`<option value=${name} .selected=${name === (period ?? 'year')}>
              ${name === 'hour' ? 'an' : 'a'} ${name}
            </option>`,
        )}
      </select>
    </label>
  </div>`;

const shownRemarks = 100;

/** Rows that are left out, and cells that are read in another way than they are written. */
export const remarksView = (remarks: readonly Remark[]): TemplateResult | typeof nothing =>
  remarks.length
    ? html`<details class="remarks">
        <summary>What is left out, and what to check (${remarks.length})</summary>
        <ul>
          ${remarks
            .slice(0, shownRemarks)
            .map(
              ({ reason, row, what }) =>
                html`<li>
                  Row ${row}: ${reason}
                  ${what ? html`<q dir="auto">${what.slice(0, 100)}</q>` : nothing}
                </li>`,
            )}
        </ul>
        ${
          remarks.length > shownRemarks
            ? html`<p>And ${remarks.length - shownRemarks} more.</p>`
            : nothing
        }
      </details>`
    : nothing;
