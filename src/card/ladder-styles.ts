import { css, unsafeCSS } from 'lit';

/** The styles of a salary ladder. */
export const ladderStyles = css`
  [part='lead'] {
    text-wrap: pretty;
  }
  ol {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(3em, 1fr) auto;
    gap: 0.875em;
  }
  .many {
    row-gap: 0.375em;
  }
  li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
  }
  .unpaid svg {
    grid-column: 2 / -1;
  }
  li [part='note'] {
    flex-basis: 100%;
    grid-column: 1 / -1;
  }
  [part='amount'] {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    justify-self: end;
    /* Only breaks after the dash of a range, and beside words. */
    overflow-wrap: normal;
    text-align: end;
    word-break: keep-all;
  }
  [part='here'] {
    flex-basis: 100%;
    grid-column: 1 / -1;
    order: -1;
    color: var(--_accent-text);
    font-size: 0.875em;
  }
  @container career-card (inline-size < 25.5em) {
    /* Ranges and notes leave little room beside them: the bar has its own line. */
    .stacked {
      grid-template-columns: 1fr;
    }
    .stacked li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 0.875em;
    }
    .stacked svg {
      order: 1;
      flex: none;
      /* Keeps other items off the bar's line. */
      margin-block-start: 0.25em;
      margin-inline-end: 100%;
    }
    .stacked [part='amount'] {
      margin-inline-start: auto;
    }
  }
  /* Too narrow for three columns. */
  @container career-card (inline-size < 11.75em) {
    ol {
      grid-template-columns: 1fr;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 0.875em;
    }
    svg {
      order: 1;
      flex: none;
      /* Keeps other items off the bar's line. */
      margin-block-start: 0.25em;
      margin-inline-end: 100%;
    }
  }
  .bars svg {
    block-size: 0.75em;
  }
  .bars rect {
    y: 0;
    height: 100%;
  }
`;

/** Stairs that would be too narrow stay bars. */
const stairs = css`
  @container career-card (inline-size < 25.5em) {
    :where(.stairs) svg {
      block-size: 0.75em;
    }
    :where(.stairs) rect {
      y: 0;
      height: 100%;
    }
  }
  @container career-card (inline-size >= 25.5em) {
    .stairs {
      display: flex;
      align-items: end;
      gap: 0.75em;
      li {
        display: flex;
        flex: 1 1 0;
        flex-direction: column;
        align-items: start;
        min-inline-size: 0;
      }
      [part='level'] {
        order: 1;
        color: var(--_muted);
        font-size: 0.9375em;
      }
      [part='note'] {
        flex: none;
        order: 1;
      }
      [part='amount'] {
        font-size: 1.5em;
        line-height: 1.2;
        text-align: start;
      }
      &.long [part='amount'] {
        font-size: min(1.5em, 3.6cqi);
      }
      &.long.ranges [part='amount'] {
        font-size: clamp(1em, 2.4cqi, 1.5em);
      }
      svg {
        box-sizing: border-box;
        order: 2;
        inline-size: 100%;
        margin-block-start: 0.5em;
        border-block-start: 3px solid var(--_accent-mark);
        border-radius: 4px 4px 0 0;
        background: linear-gradient(
          var(--_tint),
          color-mix(in oklab, var(--_tint) 55%, transparent)
        );
      }
      rect {
        width: 100%;
      }
      .open svg {
        border: 0;
        background: var(--_accent-mark);
        mask: linear-gradient(transparent, #000);
      }
      .range svg {
        border: 0;
      }
      .range.open svg {
        mask: linear-gradient(transparent, #000 15%);
      }
      .unpaid svg {
        border-block-start-style: dotted;
      }
      /* Beside ranges, a single figure is solid, too. */
      &.ranges .single svg {
        background: var(--_accent-mark);
      }
    }
  }
`;

/** Stairs for names with long words, in wider cards. */
const wideStairs = stairs.cssText.replaceAll('.stairs', '.wide').replaceAll('25.5em', '44em');

export const stairStyles = [stairs, unsafeCSS(wideStairs)];
