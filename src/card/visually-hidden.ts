import { css, html, type TemplateResult } from 'lit';

/** A short figure to see, and its full form for screen readers: “$100K”, “$100,000 a year”. */
export const withSpokenForm = (shown: string, spoken: string): TemplateResult =>
  html`<span aria-hidden="true">${shown}</span><span class="visually-hidden">${spoken}</span>`;

/** Hides text from view, but keeps it for screen readers. */
export const visuallyHiddenStyles = css`
  .card {
    position: relative;
  }
  .visually-hidden {
    position: absolute;
    /* At the card's edge: in right-to-left text, WebKit would place it outside the card. */
    left: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }
`;
