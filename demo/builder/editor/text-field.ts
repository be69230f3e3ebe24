/** Fields for text: one line, several lines, and texts of a special form. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { toAddress } from '../../../src/source/addresses.js';
import type { Place } from '../model/document.js';
import type { Field, Kind } from '../model/fields.js';
import { hintOf, isLong, placeholderOf } from '../model/labels.js';
import { toCurrency } from './currency-code.js';
import { fieldFrame } from './field-frame.js';
import type { Form } from './form.js';
import { keepTyped } from './keep-typed.js';
import { currencyOptions, suggestions, type Option } from './options.js';

/** “11/2026” and “2026/11” are months too. */
const toMonth = (text: string): string => {
  const [, year, month] = /^(\d{4})\D(\d{1,2})$/.exec(text) ?? [];
  const [, first, last] = /^(\d{1,2})\D(\d{4})$/.exec(text) ?? [];
  return year || last ? `${year ?? last}-${(month ?? first)!.padStart(2, '0')}` : text;
};

/** What an author means by a text, once it’s complete. */
const tidied: Partial<Record<Kind, (text: string) => string>> = {
  address: (text) => toAddress(text) ?? text,
  currency: (text) => toCurrency(text) ?? text.toUpperCase(),
  month: toMonth,
};

const modes: Partial<Record<Kind, 'url'>> = { address: 'url' };

const datalist = (id: string, options: readonly Option[]) =>
  html`<datalist id=${id}>
    ${options.map(({ label, value }) => html`<option value=${value}>${label}</option>`)}
  </datalist>`;

const suggestionsFor = ({ kind, path }: Field): readonly Option[] =>
  kind === 'currency'
    ? currencyOptions()
    : (suggestions[path] ?? []).map((value) => ({ label: '', value }));

/** Whether the browser has a control for months: others show a text field. */
const hasMonths = ((): boolean => {
  const input = document.createElement('input');
  input.type = 'month';
  return input.type === 'month';
})();

export const textField = (form: Form, field: Field, place: Place): TemplateResult => {
  const { kind } = field;
  const text = form.textAt(place);
  const write = ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    form.session.edit(place, value || undefined);
  };
  const tidy = ({ target }: Event) => {
    const trimmed = (target as HTMLInputElement).value.trim();
    form.session.edit(place, (tidied[kind]?.(trimmed) ?? trimmed) || undefined);
  };
  const isSame = (shown: string) => shown === text;
  // In a field for one line, browsers remove line breaks.
  const isTextarea = isLong(field) || text.includes('\n');
  const options = suggestionsFor(field);
  return fieldFrame(
    form,
    field,
    place,
    ({ describedBy, id, invalid }) =>
      isTextarea
        ? html`<textarea
            id=${id}
            rows="3"
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            placeholder=${placeholderOf(field) || nothing}
            ${keepTyped(text, isSame)}
            @input=${write}
            @change=${tidy}
          ></textarea>`
        : html`<input
              id=${id}
              type=${kind === 'month' && hasMonths ? 'month' : 'text'}
              inputmode=${ifDefined(modes[kind])}
              autocomplete="off"
              spellcheck=${kind === 'text' ? nothing : 'false'}
              list=${options.length ? `${id}-list` : nothing}
              aria-describedby=${describedBy}
              aria-invalid=${invalid}
              placeholder=${placeholderOf(field) || nothing}
              ${keepTyped(text, isSame)}
              @input=${write}
              @change=${tidy}
            />${options.length ? datalist(`${id}-list`, options) : nothing}`,
    kind === 'month' && !hasMonths ? { hint: 'Year and month, such as 2026-11.' } : {},
  );
};

/** A list of short texts, one on each line. */
export const linesField = (form: Form, field: Field, place: Place): TemplateResult => {
  const value = form.valueAt(place);
  const texts = Array.isArray(value) ? value.map(String) : [];
  // Texts with line breaks have an empty line between them.
  const gap = texts.some((text) => text.trim().includes('\n')) ? '\n\n' : '\n';
  const read = (text: string) => text.split(gap === '\n' ? '\n' : /\n\s*\n/);
  const store = (lines: string[]) =>
    form.session.edit(place, lines.some((line) => line) ? lines : undefined);
  const text = texts.join(gap);
  const hint = gap === '\n' ? 'One on each line.' : 'An empty line between two.';
  return fieldFrame(
    form,
    field,
    place,
    ({ describedBy, id, invalid }) =>
      html`<textarea
        id=${id}
        rows=${Math.min(8, Math.max(3, texts.length + 1))}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        ${keepTyped(text, (shown) => read(shown).join(gap) === text)}
        @input=${({ target }: Event) => store(read((target as HTMLTextAreaElement).value))}
        @change=${({ target }: Event) => {
          const lines = read((target as HTMLTextAreaElement).value).map((line) => line.trim());
          store(lines.filter(Boolean));
        }}
      ></textarea>`,
    {
      hint: [hintOf(field), hint].filter(Boolean).join(' '),
      also: texts.map((_, index) => [...place, index]),
    },
  );
};
