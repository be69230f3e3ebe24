import { html, nothing } from 'lit/html.js';

/** How many problems are hidden. */
export const countView = (problems: number): unknown =>
  problems
    ? html`<span class="count">${problems === 1 ? '1 problem' : `${problems} problems`}</span>`
    : nothing;
