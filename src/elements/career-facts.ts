import { css, html, nothing } from 'lit';
import { cost, currency, id, lang, timeToHire, title } from '../../data/mlops-engineer.json';
import { CardElement } from '../card/card-element.js';
import type { CardContent } from '../card/card-template.js';
import { langOfFigures, langOfPath } from '../card/language.js';
import { provenance, provenanceStyles } from '../card/provenance.js';
import type { CareerPath } from '../model/path-types.js';
import { durationText, moneyRange } from '../text/figures.js';
import { marked } from '../text/sentence.js';
import { factsWords, languageOfWords } from '../text/words.js';

const fact = (label: string, value: string, note: unknown, lang: string) =>
  html`<div part="fact">
    <dt part="label">${label}</dt>
    <dd part="value" lang=${langOfFigures(lang)}>${value}</dd>
    ${note ? html`<dd part="note">${note}</dd>` : nothing}
  </div>`;

/**
 * Key facts about the career: time to hire and estimated cost.
 *
 * @tagname career-facts
 * @csspart fact - One fact: its label, value and note.
 * @csspart label - The fact's name.
 * @csspart value - The fact's figure.
 * @csspart note - A note: on one figure, or on the region, month and source of all figures.
 * @csspart link - The link to the source of the figures.
 * @cssstate empty - The path has no data for this card, so the card is hidden.
 * @fires {CareerLinkEvent} career-link - A reader follows the link to the source. --bubbles --composed
 */
export class CareerFacts extends CardElement {
  static override tag = 'career-facts';

  static override parts = 'fact label value note link';

  static override bundled: CareerPath = { id, lang, currency, title, timeToHire, cost };

  static override styles = [
    CardElement.styles,
    provenanceStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
        gap: var(--_gap);
      }
      dt {
        color: var(--_muted);
        font-size: 0.875em;
      }
      [part='value'] {
        margin-block: 0.125em;
        font-size: 1.25em;
        font-variant-numeric: tabular-nums;
        font-weight: 700;
        line-height: 1.3;
      }
    `,
  ];

  protected content(path: CareerPath, lang: string): CardContent | undefined {
    const { plan } = this.current;
    const { cost, currency, timeToHire } = path;
    if (!timeToHire && !cost) return undefined;
    const own = langOfPath(path, lang);
    const text = factsWords(lang);
    const hire = plan
      ? plan.timeToHire(html, languageOfWords(lang), own)
      : timeToHire && { ...timeToHire, note: marked(html, own, timeToHire.note) };
    return {
      heading: text.heading,
      body: html`<dl>
          ${hire ? fact(text.timeToHire, durationText(lang, hire), hire.note, lang) : nothing}
          ${cost ? fact(text.cost, moneyRange(lang, currency, cost), marked(html, own, cost.note), lang) : nothing}
        </dl>
        ${provenance(path, lang)}`,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-facts': CareerFacts;
  }
}
