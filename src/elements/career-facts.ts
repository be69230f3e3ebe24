import { css, html, nothing } from 'lit';
import { cost, currency, id, lang, timeToHire, title } from '../../data/mlops-engineer.json';
import { CardElement } from '../card/card-element.js';
import type { CardContent } from '../card/card-template.js';
import { langOfPath } from '../card/language.js';
import { linkLineStyles } from '../card/link-styles.js';
import { link } from '../card/link.js';
import { provenance, provenanceStyles } from '../card/provenance.js';
import type { CareerPath, Fact } from '../model/path-types.js';
import { durationText, moneyRange } from '../text/figures.js';
import { marked } from '../text/sentence.js';
import { factsWords, punctuation } from '../text/words.js';

/** A fact; `lang` is the language of its value, if it isn't the card's. */
const fact = (
  label: unknown,
  value: string,
  note: unknown,
  lang: string | typeof nothing = nothing,
  more: unknown = nothing,
) =>
  html`<div part="fact">
    <dt part="label">${label}</dt>
    <dd part="value" lang=${lang}>${value}</dd>
    ${note ? html`<dd part="note">${note}</dd>` : nothing}${more}
  </div>`;

/** A fact in the path's own words. Screen readers hear which fact its link belongs to. */
const writtenFact = (
  { label, link: more, note, value }: Fact,
  own: string | typeof nothing,
  lang: string,
) =>
  fact(
    marked(html, own, label),
    value,
    marked(html, own, note),
    own,
    more
      ? html`<dd class="link-line" lang=${own}>
          ${link(more, more.label, punctuation(lang).named(more.label, label))}
        </dd>`
      : nothing,
  );

/**
 * Key facts about the career: time to hire, estimated cost, and any others, such as the job outlook.
 *
 * @tagname career-facts
 * @csspart fact - One fact: its label, value, note and link.
 * @csspart label - The fact's name.
 * @csspart value - The fact's figure or text.
 * @csspart note - A note: on one figure, or on the region, month and source of all figures.
 * @csspart link - The link to more information, or to the source of the figures.
 * @cssstate empty - The path has no data for this card, so the card is hidden.
 * @fires {CareerLinkEvent} career-link - A reader follows a link. --bubbles --composed
 */
export class CareerFacts extends CardElement {
  static override tag = 'career-facts';

  static override parts = 'fact label value note link';

  // The bundled path has no `facts`. The key tells servers that the card shows them.
  static override bundled: CareerPath = {
    id,
    lang,
    currency,
    title,
    timeToHire,
    cost,
    facts: undefined,
  };

  static override styles = [
    CardElement.styles,
    provenanceStyles,
    linkLineStyles,
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
        text-wrap: pretty;
      }
      .link-line {
        font-size: 0.875em;
      }
    `,
  ];

  protected content(path: CareerPath, lang: string): CardContent | undefined {
    const { plan } = this.current;
    const { cost, currency, facts = [], timeToHire } = path;
    if (!timeToHire && !cost && !facts.length) return undefined;
    const own = langOfPath(path, lang);
    const text = factsWords(lang);
    const hire = plan
      ? plan.timeToHire(html, lang, own)
      : timeToHire && { ...timeToHire, note: marked(html, own, timeToHire.note) };
    return {
      heading: facts.length ? text.allHeading : text.heading,
      body: html`<dl>
          ${hire ? fact(text.timeToHire, durationText(lang, hire), hire.note) : nothing}
          ${cost ? fact(text.cost, moneyRange(lang, currency, cost), marked(html, own, cost.note)) : nothing}
          ${facts.map((one) => writtenFact(one, own, lang))}
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
