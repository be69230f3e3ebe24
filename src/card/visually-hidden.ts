import { css, html, type TemplateResult } from 'lit';

/** A short figure to see, and the same in full for screen readers: “$100K”, “$100,000 a year”. */
export const withSpokenForm = (shown: string, spoken: string): TemplateResult =>
  html`<span aria-hidden="true">${shown}</span><span class="visually-hidden">${spoken}</span>`;

/** Keeps text for screen readers in the card without taking up room. */
export const visuallyHiddenStyles = css`
  .card {
    position: relative;
  }
  .visually-hidden {
    position: absolute;
    /* On its line, but at the card’s edge: right to left, WebKit would put it outside. */
    left: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }
`;
