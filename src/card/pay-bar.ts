import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Salary } from '../model/path-types.js';
import { isRange, topOf } from '../model/salaries.js';
import { ladderWords, punctuation } from '../text/words.js';

/** A level's pay: as shown, and for screen readers. */
export type Pay = readonly [shown: string, spoken: string] | undefined;

/** The classes of a level, which `payBarStyles` styles. */
export const payShape = (salary: Salary, pay: Pay): string => {
  if (!pay) return 'unpaid';
  return `${isRange(salary) ? 'range' : 'single'}${salary.orMore ? ' open' : ''}`;
};

/** The solid part of a range's bar, up to its lower end; in a staircase, of its stair. */
const lowerEnd = (share: number): TemplateResult =>
  svg`<rect part="minimum" y="${(1 - share) * 100}%" width="${share * 100}%" height="${share * 100}%"></rect>`;

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
  // Without pay, the note stands in for it: “by agreement”.
  const spoken = pay?.[1] ?? note ?? ladderWords(lang).noAmount;
  return html`<svg
    part="bar"
    role="img"
    aria-label=${punctuation(lang).named(label, spoken)}
    width="${share * 100}%"
    height=${tallest ? `${share * tallest}em` : nothing}
  >
    ${isRange(salary) ? lowerEnd(amount! / max!) : nothing}
  </svg>`;
};

/** A level's note. Without pay, it is the label of the bar, so that screen readers needn't read it again. */
export const payNote = (note: string | undefined, pay: Pay, lang: string | typeof nothing) =>
  note
    ? html`<span part="note" aria-hidden=${pay ? nothing : 'true'} lang=${lang}>${note}</span>`
    : nothing;

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
  /* Important: a theme's colour and corners of bars are for their solid part only. */
  .range svg {
    outline: 1px solid var(--_accent-mark);
    outline-offset: -1px;
    background: var(--_tint) !important;
  }
  .range.open svg {
    mask: linear-gradient(to right, #000 85%, transparent);
  }
  .unpaid svg {
    inline-size: 100%;
    block-size: 0;
    border-block-start: 3px dotted var(--_accent-mark);
    border-radius: 0 !important;
    background: none !important;
  }
  @media (forced-colors: active) {
    svg {
      background: CanvasText !important;
      border-color: CanvasText !important;
      outline-color: CanvasText !important;
    }
    rect {
      fill: CanvasText !important;
    }
    .range svg,
    .unpaid svg {
      background: none !important;
    }
  }
`;
