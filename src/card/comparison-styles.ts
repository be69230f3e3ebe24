import { css, unsafeCSS, type CSSResult } from 'lit';

/**
 * A number of columns side by side, from a width of the card in em. Wide cards have the names of rows beside them.
 * The names are in line with the cells, whose text is larger. Not `css`: the minifier of templates can't read selectors
 * with variables. Without line breaks, which prerendering changes.
 */
const sideBySide = (columns: number, width: number, wide: number): CSSResult =>
  unsafeCSS(
    `
  @container career-card (inline-size >= ${width}em) {
    .columns-${columns} {
      grid-template-columns: repeat(${columns}, minmax(0, 1fr));
      column-gap: 1.5em;
      & :is(th, td) {
        order: 0;
      }
      & td [part='label'] {
        display: none;
      }
      & thead th,
      & tbody td:not(:empty) {
        display: block;
        margin: 0;
        padding-block: 0.25em 0;
        border: 0;
      }
      & [part='title'] {
        font-size: 1em;
      }
      & th[scope='row'] {
        position: static;
        clip-path: none;
        user-select: auto;
        grid-column: 1 / -1;
        margin-block-start: 1em;
        padding-block-start: 0.75em;
        border-block-start: 1px solid var(--_line);
      }
    }
  }
  @container career-card (inline-size >= ${wide}em) {
    .columns-${columns} {
      grid-template-columns: 8.5em repeat(${columns}, minmax(0, 1fr));
      column-gap: 0;
      & .column-1 {
        grid-column-start: 2;
      }
      & thead th,
      & tbody td {
        padding-inline-start: 1.5em;
      }
      & tbody td,
      & tbody td:not(:empty) {
        margin-block-start: 0.75em;
        padding-block-start: 0.75em;
        border-block-start: 1px solid var(--_line);
      }
      & th[scope='row'] {
        grid-column: 1;
        margin-block-start: calc(0.75em / 0.875);
        padding-block-start: calc(0.75em / 0.875);
      }
    }
  }
`.replace(/\s+/g, ' '),
  );

/**
 * Columns side by side if each gets 9em, otherwise one below the other, each with the names of its rows. The order of
 * the elements is that of a table; stacked columns are reordered.
 */
export const comparisonStyles = [
  css`
    table,
    td {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    thead,
    tbody,
    tr {
      display: contents;
    }
    th,
    td {
      padding: 0;
      font-weight: inherit;
      text-align: inherit;
    }
    td {
      align-content: start;
      gap: 0.25em 1em;
      min-inline-size: 0;
    }
    .pending {
      visibility: hidden;
    }
    /* The corner, and the names of rows in stacked columns: for screen readers only. */
    thead td,
    th[scope='row'] {
      position: absolute;
      left: 0;
      clip-path: inset(50%);
      user-select: none;
    }
    .column-2 {
      order: 1;
    }
    .column-3 {
      order: 2;
    }
    .column-4 {
      order: 3;
    }
    th:not(.column-1) {
      margin-block-start: calc(var(--_gap) * 1.6);
    }
    th [part='error'] {
      font-weight: 400;
      font-size: 0.9375em;
    }
    [part='title'] {
      display: block;
      font-size: 1.0625em;
    }
    tbody td:not(:empty) {
      margin-block-start: 0.75em;
      padding-block-start: 0.75em;
      border-block-start: 1px solid var(--_line);
    }
    [part='label'] {
      color: var(--_muted);
      font-size: 0.875em;
    }
    .figure {
      font-variant-numeric: tabular-nums;
      font-weight: 700;
    }
    [part='unit'] {
      margin-block-end: 0.5em;
    }
    [part='value'] .provenance {
      margin: 0;
    }
    ol {
      display: grid;
      gap: 0.75em;
    }
    [part='rung'] {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 0.75em;
    }
    [part='amount'] {
      font-variant-numeric: tabular-nums;
      font-weight: 700;
      /* At the end also where it has its own line. */
      margin-inline-start: auto;
    }
    /* The bar has its own line. A margin beside it would be overflow in Firefox. */
    [part='rung']::before,
    [part='rung']::after {
      content: '';
      flex-basis: 100%;
      order: 1;
    }
    [part='rung']::after {
      order: 3;
    }
    [part='rung'] [part='note'] {
      order: 4;
    }
    svg {
      order: 2;
      block-size: 0.625em;
      margin-block-start: 0.25em;
      flex: none;
    }
    rect {
      y: 0;
      height: 100%;
    }
    [part='item'] {
      position: relative;
      padding-inline-start: 1em;
      &::before {
        content: '';
        position: absolute;
        inset-block-start: 0.5lh;
        inset-inline-start: 0;
        inline-size: 0.3em;
        block-size: 0.3em;
        border-radius: 0.1em;
        background: var(--_accent-mark);
        forced-color-adjust: none;
        print-color-adjust: exact;
        translate: 0 -50%;
      }
      & + & {
        margin-block-start: 0.375em;
      }
    }
    table + [part='note'] {
      margin-block-start: var(--_gap);
    }
    @container career-card (inline-size >= 24em) {
      td {
        grid-template-columns: minmax(7em, 28%) minmax(0, 1fr);
      }
    }
  `,
  sideBySide(2, 20, 36),
  sideBySide(3, 31, 46),
  sideBySide(4, 40, 56),
];
