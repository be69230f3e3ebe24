/** The styles of a plan's dates, loaded with their code. */
import { css } from '../style-sheet.js';

export const datesStyles = css`
  [part='dates'] {
    margin-block-start: 0.25em;
    text-wrap: balance;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  [part='choice'] + [part='dates'] {
    margin-block: -0.5em 0.75em;
  }
  [part='pace'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 0.75em;
    & input {
      box-sizing: border-box;
      inline-size: 5em;
      block-size: auto;
      min-block-size: max(2em, 24px);
      padding: 0.15em 0.5em;
      border: 1px solid var(--_line);
      border-radius: 0.5em;
      background: none;
      color: inherit;
    }
    & input:focus-visible {
      outline: 2px solid;
      outline-offset: 2px;
    }
  }
  /* Only where there is room: the steps have their dates. */
  [part='timeline'] {
    display: none;
    grid-template-columns: minmax(6em, max-content) minmax(0, 1fr);
    align-items: center;
    gap: 0.25em 1em;
    margin-block-start: 0.75em;
    font-size: 0.875em;
    & > span:first-of-type {
      max-inline-size: 20em;
    }
    & .bars {
      inline-size: 100%;
      block-size: 0.75em;
      overflow: visible;
      &:dir(rtl) {
        scale: -1 1;
      }
    }
    & rect {
      inline-size: 100%;
      block-size: 100%;
      fill: var(--_accent-mark);
      print-color-adjust: exact;
    }
    & .pale {
      opacity: 0.3;
    }
    & .today rect {
      fill: currentColor;
    }
  }
  .axis {
    display: flex;
    justify-content: space-between;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  @container career-card (inline-size >= 29em) {
    [part='timeline'] {
      display: grid;
    }
  }
  @media print {
    [part='pace'] {
      display: none;
    }
  }
`;
