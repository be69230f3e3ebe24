import { css, html, nothing } from 'lit';
import { id, lang, relatedCareers, title } from '../../data/mlops-engineer.json';
import { CardElement } from '../card/card-element.js';
import type { CardContent } from '../card/card-template.js';
import { langOfPath } from '../card/language.js';
import { linkLineStyles } from '../card/link-styles.js';
import { link } from '../card/link.js';
import type { CareerPath, RelatedCareer } from '../model/path-types.js';
import { relatedWords } from '../text/words.js';

const career = ({ label, note, url }: RelatedCareer) =>
  html`<li part="career">
    <p part="label" class="link-line">${url ? link({ label, url }) : label}</p>
    ${note ? html`<p part="note">${note}</p>` : nothing}
  </li>`;

/**
 * Neighbouring careers, each with a link and what sets it apart.
 *
 * @tagname career-related
 * @csspart career - One career.
 * @csspart label - The career's name.
 * @csspart note - What sets the career apart.
 * @csspart link - The link to the career.
 * @cssstate empty - The path has no data for this card, so the card is hidden.
 * @fires {CareerLinkEvent} career-link - A reader follows the link to a career. --bubbles --composed
 */
export class CareerRelated extends CardElement {
  static override tag = 'career-related';

  static override parts = 'career label note link';

  static override bundled: CareerPath = { id, lang, title, relatedCareers };

  static override styles = [
    CardElement.styles,
    linkLineStyles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
        gap: 0.875em 2em;
      }
      [part='career'] {
        padding-block-start: 0.875em;
        border-block-start: 1px solid var(--_line);
      }
      [part='label'] {
        font-weight: 700;
      }
    `,
  ];

  protected content(path: CareerPath, lang: string): CardContent | undefined {
    const { relatedCareers } = path;
    if (!relatedCareers?.length) return undefined;
    return {
      heading: relatedWords(lang).heading,
      body: html`<ul role="list" lang=${langOfPath(path, lang)}>
        ${relatedCareers.map(career)}
      </ul>`,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-related': CareerRelated;
  }
}
