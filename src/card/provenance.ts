import { css, html, nothing, type TemplateResult } from 'lit';
import type { CareerPath } from '../model/path-types.js';
import { calendarMonth } from '../text/dates.js';
import { provenanceWords } from '../text/words.js';
import { link } from './link.js';

/** Region, month and source of the figures; nothing if the path has none of them. */
export const provenance = (
  { region, asOf, source }: CareerPath,
  lang: string,
): TemplateResult | typeof nothing =>
  region || asOf || source
    ? html`<p class="provenance" part="note">
        ${[region, asOf && calendarMonth(lang, asOf)].filter(Boolean).join(', ')}
        ${source ? html` <span>${provenanceWords(lang).source}: ${link(source)}</span>` : nothing}
      </p>`
    : nothing;

export const provenanceStyles = css`
  .provenance {
    margin-block-start: 1em;
  }
`;
