import { html, nothing } from 'lit';

/** How many problems are hidden. */
export const countView = (problems: number): unknown =>
  problems
    ? html`<span class="count">${problems === 1 ? '1 problem' : `${problems} problems`}</span>`
    : nothing;
