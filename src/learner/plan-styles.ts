/** The styles of a learner's plan, loaded with its code. */
import { css } from '../style-sheet.js';

export const planStyles = css`
  .plan {
    margin-block: 0.375em calc(var(--_gap) * 1.4);
    & > * + * {
      margin-block-start: 0.375em;
    }
  }
  /* The status replaces the total duration. */
  .total:has(+ .plan [part='status']) {
    display: none;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.375em 1em;
    /* text-wrap: balance would break a range such as 11 to 15 months. */
    text-wrap: pretty;
    /* Only the card's width, not the length of the status, decides whether the button wraps. */
    & p {
      flex: 1 1 14em;
      min-inline-size: 0;
    }
    /* Keeps the button in place when it is alone on its line. */
    & button {
      margin-inline-start: auto;
    }
  }
  [part='status'] {
    font-weight: 700;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    min-inline-size: 0;
    margin: 0 0 var(--_gap);
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 0.375em;
    padding: 0;
    font-weight: 700;
  }
  legend,
  label span,
  button,
  summary {
    unicode-bidi: plaintext;
  }
  input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
    font: inherit;
  }
  [part='option'],
  [part='check'],
  [part='menu'],
  [part='button'],
  summary {
    box-sizing: border-box;
    min-block-size: max(2em, 24px);
    padding: 0.15em 0.875em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    text-align: start;
    cursor: pointer;
    &:hover {
      background: var(--_fill);
    }
    /* WebKit doesn't match :focus-visible when arrow keys move between radio buttons. */
    &[part='option']:has(:focus),
    &:has(> :focus-visible),
    &:focus-visible {
      outline: 2px solid;
      outline-offset: 2px;
    }
  }
  [part='button'],
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    /* Otherwise, opening it would move it: its arrow is on the baseline. */
    vertical-align: top;
  }
  /* Not a flex box: Orca would read its text twice, as the name of the control and on its own. */
  [part='option'],
  [part='check'] {
    display: inline-block;
    align-content: center;
    padding-inline-start: 2.5em;
    text-indent: -1.625em;
    & input {
      margin-inline-end: 0.5em;
      vertical-align: -0.2em;
    }
  }
  label input:focus-visible {
    outline: none;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-start: 0.625em;
  }
  [part='menu'] {
    display: inline-flex;
    position: relative;
    align-items: center;
    gap: 0.5em;
    padding-inline: 0.7em;
    hyphens: auto;
    /* An arrow that opens the menu. */
    &::after {
      content: '';
      inline-size: 0.4em;
      block-size: 0.4em;
      border: solid;
      border-width: 0 2px 2px 0;
      margin-block-start: -0.2em;
      rotate: 45deg;
    }
  }
  select {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    appearance: none;
    overflow: hidden;
    /* The system's colours: the list of options may not have the page's background. */
    background: Field;
    color: FieldText;
    font: inherit;
    opacity: 0;
    cursor: pointer;
  }
  .if-started,
  .if-skipped {
    display: none;
  }
  .started > .step .if-started,
  .skipped > .step .if-skipped {
    display: inline;
  }
  .learnable {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 24px;
    cursor: pointer;
    &:has(:focus-visible) {
      outline: 2px solid;
      outline-offset: 2px;
    }
  }
  /* Not :has(:checked): each tick would make the browser search the whole card. */
  .on,
  .on:hover,
  .done > .step .check,
  .done > .step .check:hover,
  .started > .step .menu,
  .started > .step .menu:hover {
    border-color: var(--_accent-mark);
    background: var(--_tint);
  }
  /*
   * Ticking a step changes only colours, which needs no layout. Rules that depend on a step's state select by
   * class: with attribute selectors, the browser would restyle everything with a part in the step.
   */
  [part='segment'] {
    box-sizing: border-box;
    border: 1px solid var(--_accent-mark);
  }
  /* Distinguishes open from done in every theme, even in those that set a background. */
  .open {
    background: none !important;
  }
  /* A check mark in place of the number, dark on a light accent and light on a dark one. */
  [part='marker'] {
    position: relative;
    &::before {
      content: '';
      position: absolute;
      inset: 0 0 0.2em;
      margin: auto;
      inline-size: 0.35em;
      block-size: 0.7em;
      border: solid
        var(--career-on-accent, oklch(from var(--_accent-mark) clamp(0, (0.62 - l) * 1000, 1) 0 0));
      border-width: 0 0.17em 0.17em 0;
      rotate: 45deg;
      visibility: hidden;
    }
  }
  .done > .marker {
    background: var(--_accent-mark) !important;
    /* Not the color property, which the accent is mixed with. */
    -webkit-text-fill-color: transparent;
    &::before {
      visibility: inherit;
    }
  }
  .current > .marker {
    outline: 2px solid var(--_accent-mark);
  }
  .started > .marker {
    outline: 3px solid var(--_accent-mark);
    outline-offset: 1px;
  }
  .skipped > .step [part='title'] {
    text-decoration: line-through;
  }
  .known,
  .skipped {
    & > .marker {
      background: none;
      outline: 1px dashed var(--_muted);
    }
    & [part='title'],
    & .figures {
      color: var(--_muted);
    }
  }
  summary {
    list-style: none;
    &::-webkit-details-marker {
      display: none;
    }
    &::before {
      content: '';
      flex: none;
      inline-size: 0.4em;
      block-size: 0.4em;
      border: solid;
      border-width: 0 2px 2px 0;
      margin-block-start: -0.2em;
      rotate: 45deg;
    }
    [open] > &::before {
      margin-block-start: 0.2em;
      rotate: 225deg;
    }
  }
  details > .more {
    margin-block-start: 0.75em;
  }
  .more {
    align-content: start;
  }
  @media (forced-colors: active) {
    [part='segment'],
    [part='marker']::before {
      border-color: CanvasText;
    }
    .done > .marker {
      overflow: hidden;
      text-indent: -9em;
    }
    .on,
    .done > .step .check,
    .started > .step .menu {
      border-color: Highlight !important;
    }
  }
  /* Prints what the learner has done and chosen, but no controls. */
  @media print {
    [part='along'],
    [part='button'],
    [part='option']:not(.on),
    [part='menu']::after {
      display: none;
    }
    [part='menu'] {
      border: 0;
    }
    .done > .marker,
    input {
      print-color-adjust: exact;
    }
    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
