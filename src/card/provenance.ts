import { css, html, nothing, type TemplateResult } from 'lit';
import type { CareerPath } from '../model/path-types.js';
import { calendarMonth } from '../text/dates.js';
import { listed, marked, sentence } from '../text/sentence.js';
import { provenanceWords } from '../text/words.js';
import { langOfPath } from './language.js';
import { link } from './link.js';

/** Region, month and source of the figures; nothing if the path has none of them. */
export const provenance = (path: CareerPath, lang: string): TemplateResult | typeof nothing => {
  const { region, asOf, source } = path;
  if (!region && !asOf && !source) return nothing;
  const own = langOfPath(path, lang);
  const place = listed(lang, marked(html, own, region), asOf && calendarMonth(lang, asOf));
  return html`<p class="provenance" part="note">
    ${place ? html`<span>${place}</span>` : nothing}
    ${source ? html` <span>${sentence(provenanceWords(lang).source, link(source, marked(html, own, source.label)))}</span>` : nothing}
  </p>`;
};

export const provenanceStyles = css`
  .provenance {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 1em;
  }
`;
