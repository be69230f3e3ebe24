/** The styles of “Take your plan along” and of the question whether to use a plan from elsewhere. */
import { css } from '../style-sheet.js';

export const alongStyles = css`
  .along {
    display: grid;
    gap: 0.625em;
    margin-block-start: 0.625em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  [part='question'] {
    display: grid;
    gap: 0.625em;
    margin-block-end: var(--_gap);
    padding: 0.75em 0.875em;
    border: 2px solid var(--_accent-mark);
    border-radius: 0.5em;
    &[hidden] {
      display: none;
    }
    /* Its border shows where the focus is; it isn't a control. */
    outline: none;
  }
  [part='question'] p + p {
    font-weight: 700;
  }
  .address {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: auto;
    min-block-size: max(2em, 24px);
    padding: 0.15em 0.5em;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    background: none;
    color: inherit;
    font-size: 0.875em;
    direction: ltr;
    &:focus-visible {
      outline: 2px solid;
      outline-offset: 2px;
    }
  }
  /* Black on white everywhere: few scanners read a QR code in other colours. */
  [part='code'] {
    inline-size: min(100%, 17em);
    background: #fff;
    color: #000;
    forced-color-adjust: none;
  }
  @media print {
    [part='question'] {
      display: none;
    }
  }
`;
