import { css, html, nothing } from 'lit';
import { calendarMonth, passportWords } from '../text/figures.js';
import type { CareerPath } from '../model/arithmetic.js';
import { link } from './link.js';

/** Where and when the figures hold, and who says so; nothing where the path doesn't tell. */
export const passport = ({ region, asOf, source }: CareerPath, lang: string) =>
  region || asOf || source
    ? html`<p class="passport" part="note">
        ${[region, asOf && calendarMonth(lang, asOf)].filter(Boolean).join(' · ')}
        ${source ? html` <span>${passportWords(lang).source}: ${link(source)}</span>` : nothing}
      </p>`
    : nothing;

export const passportStyles = css`
  .passport {
    margin-block-start: 1em;
  }
`;
