import { css, html, type TemplateResult } from 'lit';

/** A short figure for the eye, and the same in full for the ear: “$100K”, “$100,000 a year”. */
export const spoken = (shown: string, said: string): TemplateResult =>
  html`<span aria-hidden="true">${shown}</span><span class="said">${said}</span>`;

/** What is for the ear alone is placed in the card, but takes no room. */
export const spokenStyles = css`
  .card {
    position: relative;
  }
  .said {
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
