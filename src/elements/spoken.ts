import { html, type TemplateResult } from 'lit';

/** A short figure for the eye, and the same in full for the ear: “$100K”, “$100,000 a year”. */
export const spoken = (shown: string, said: string): TemplateResult =>
  html`<span aria-hidden="true">${shown}</span><span class="said">${said}</span>`;
