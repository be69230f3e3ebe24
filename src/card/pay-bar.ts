import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Salary } from '../model/path-types.js';
import { topOf } from '../model/salaries.js';
import { ladderWords, payWords } from '../text/words.js';

/** A level's pay: as shown, and for screen readers. */
export type Pay = readonly [shown: string, spoken: string] | undefined;

/** The class of a level, which `payBarStyles` styles. */
export const payShape = ({ max, orMore }: Salary, pay: Pay): string | typeof nothing => {
  if (!pay) return 'unpaid';
  return orMore ? 'open' : max === undefined ? nothing : 'range';
};

/** The solid part of a range's bar, up to its lower end; in a staircase, of its stair. */
const lowerEnd = (share: number): TemplateResult =>
  svg`<rect y="${(1 - share) * 100}%" width="${share * 100}%" height="${share * 100}%"></rect>`;

/**
 * The bar of a level, to scale: `top` is the amount of the longest. The bar is an SVG without styles: in prerendered
 * HTML, a strict Content-Security-Policy forbids style attributes, but allows `width` and `height`. Screen readers
 * read its label instead of the text beside it. `tallest` is the height of the highest stair, in em.
 */
export const payBar = (
  salary: Salary,
  top: number,
  pay: Pay,
  lang: string,
  tallest?: number,
): TemplateResult => {
  const { amount, label, max, note } = salary;
  const share = (topOf(salary) ?? 0) / top;
  const spoken = pay?.[1] ?? (note ? undefined : ladderWords(lang).noAmount);
  return html`<svg
    part="bar"
    role="img"
    aria-label=${spoken ? payWords(lang).named(label, spoken) : label}
    width="${share * 100}%"
    height=${tallest ? `${share * tallest}em` : nothing}
  >
    ${amount !== undefined && max ? lowerEnd(amount / max) : nothing}
  </svg>`;
};

export const payBarStyles = css`
  svg {
    min-inline-size: 3px;
    border-radius: 1em;
    background: var(--_accent-mark);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .open svg {
    mask: linear-gradient(to right, #000 55%, transparent);
  }
  svg:dir(rtl) {
    scale: -1 1;
  }
  rect {
    fill: var(--_accent-mark);
  }
  .range svg {
    background: color-mix(in oklab, var(--_accent-mark) 35%, transparent);
  }
  .unpaid svg {
    inline-size: 100%;
    border-block-end: 3px dotted var(--_line);
    border-radius: 0;
    background: none;
  }
  @media (forced-colors: active) {
    svg {
      background: CanvasText !important;
      border-color: CanvasText !important;
    }
    rect {
      fill: CanvasText !important;
    }
    .range svg,
    .unpaid svg {
      background: none !important;
    }
    .range svg {
      box-sizing: border-box;
      border: 1px solid;
    }
  }
`;
