/** The table as it is understood: what each column holds, and the first rows. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import {
  nameOf,
  roleNames,
  roles,
  type Column,
  type Role,
} from '../../../src/convert/spreadsheet/spreadsheet.js';
import type { Reading } from './reading.js';

const shownRows = 5;
const units = ['hour', 'day', 'week', 'month', 'year'] as const;

/** What few spreadsheets have. */
const rare: readonly Role[] = [
  ...(['durationMax', 'unit', 'payNote', 'currency', 'kind', 'free'] as const),
  ...(['skippedBy', 'number', 'career', 'lang', 'id', 'careerId'] as const),
];
const common = roles.filter((role) => role !== 'ignore' && !rare.includes(role));

export interface Choice {
  role: Role;
  unit?: (typeof units)[number] | 'minute';
}

const valueOf = ({ role, unit }: Choice): string =>
  role === 'duration' || role === 'durationMax' ? `${role} ${unit ?? ''}` : role;

const option = (column: Column, choice: Choice, text: string): TemplateResult =>
  html`<option value=${valueOf(choice)} .selected=${valueOf(choice) === valueOf(column)}>
    ${text}
  </option>`;

const optionsOf = (column: Column, role: Role): TemplateResult | TemplateResult[] => {
  if (role !== 'duration' && role !== 'durationMax')
    return option(column, { role }, roleNames[role]);
  // Few tables have it: its units are offered once it is chosen.
  if (role === 'durationMax' && column.role !== role)
    return option(column, { role }, roleNames[role]);
  const all = column.unit === 'minute' ? (['minute', ...units] as const) : units;
  return [
    option(column, { role }, `${roleNames[role]} as written`),
    ...all.map((unit) => option(column, { role, unit }, `${roleNames[role]} in ${unit}s`)),
  ];
};

const menu = (
  column: Column,
  isAsked: boolean,
  choose: (index: number, choice: Choice) => void,
): TemplateResult =>
  html`<select
    id="spreadsheet-column-${column.index}"
    aria-label="What “${nameOf(column)}” holds"
    aria-describedby=${isAsked ? `spreadsheet-question-${column.index}` : nothing}
    @change=${({ currentTarget }: Event & { currentTarget: HTMLSelectElement }) => {
      const [role, unit] = currentTarget.value.split(' ');
      choose(column.index, { role, unit } as Choice);
    }}
  >
    ${option(column, { role: 'ignore' }, roleNames.ignore)}
    ${common.map((role) => optionsOf(column, role))}
    <optgroup label="Rarely needed">${rare.map((role) => optionsOf(column, role))}</optgroup>
  </select>`;

/** Scrolls in its own region, which the keyboard can reach. */
export const tableView = (
  { table, understanding }: Reading,
  choose: (index: number, choice: Choice) => void,
): TemplateResult => {
  const columns = understanding.columns.filter(({ isEmpty, heading }) => !isEmpty || heading);
  const asked = new Set(understanding.questions.map(({ column }) => column));
  const rows = table.rows.slice(0, shownRows);
  const more = table.rows.length - rows.length;
  return html`<div class="sheet" role="region" aria-labelledby="spreadsheet-caption" tabindex="0">
    <table>
      <caption id="spreadsheet-caption">
        Your spreadsheet: what each column
        holds${more > 0 ? `, and the first ${rows.length} of ${table.rows.length} rows` : ''}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" dir="auto">${nameOf(column)}</th>`)}
        </tr>
        <tr class="roles">
          ${columns.map(
            (column) =>
              html`<td class=${asked.has(column.index) ? 'asked' : nothing}>
                ${menu(column, asked.has(column.index), choose)}
              </td>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ cells }) =>
            html`<tr>
              ${columns.map(
                ({ index, role }) =>
                  html`<td
                    class=${role === 'ignore' ? 'unused' : nothing}
                    dir="auto"
                    .textContent=${(cells[index] ?? '').slice(0, 200)}
                  ></td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};
