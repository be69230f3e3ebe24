import { css, html, nothing } from 'lit';
import { id, lang, summary, tagline, title } from '../../data/mlops-engineer.json';
import { CardElement } from '../card/card-element.js';
import type { CardContent } from '../card/card-template.js';
import { langOfPath } from '../card/language.js';
import type { CareerPath } from '../model/path-types.js';
import { marked } from '../text/sentence.js';
import { overviewWords } from '../text/words.js';

/**
 * The job at a glance: its title, tagline and summary.
 *
 * @tagname career-overview
 * @csspart label - The label above the heading: “Career Path”.
 * @csspart lead - The tagline.
 * @csspart description - The summary.
 */
export class CareerOverview extends CardElement {
  static override tag = 'career-overview';

  static override parts = 'label lead description';

  static override bundled: CareerPath = { id, lang, title, tagline, summary };

  static override styles = [
    CardElement.styles,
    css`
      [part='label'] {
        color: var(--_accent-text);
        font-size: 0.875em;
        font-weight: 700;
      }
      [part='heading'] {
        font-size: clamp(1.5em, 6cqi + 0.15em, 2.25em);
        line-height: 1.2;
      }
      [part='lead'] {
        margin-block-start: 0.25em;
        font-size: 1.0625em;
        text-wrap: balance;
      }
      [part='description'] {
        max-inline-size: 70ch;
        text-wrap: pretty;
      }
      /* Keeps a long word in one piece: “Fachinformatiker/in”. */
      @container career-card (inline-size < 17.5em) {
        .long + [part='heading'] {
          font-size: 1.3em;
        }
      }
      /* Heading and tagline beside the summary. */
      @container career-card (inline-size >= 49.5em) {
        :is([part='label'], [part='heading'], [part='lead']):has(~ [part='description']) {
          float: inline-start;
          clear: inline-start;
          inline-size: 38%;
        }
        [part] + [part='description'] {
          margin-block: 0;
          margin-inline-start: 42%;
        }
        /* Below floats, a margin would have no effect. */
        footer {
          clear: both;
          margin: 0;
          padding-block-start: var(--_gap);
        }
      }
    `,
  ];

  protected content(path: CareerPath, lang: string): CardContent {
    const { summary, tagline, title } = path;
    const own = langOfPath(path, lang);
    const length = /\S{16}/.test(title) ? 'long' : '';
    return {
      kicker: html`<p part="label" class=${length}>${overviewWords(lang).kind}</p>`,
      heading: marked(html, own, title),
      lead: marked(html, own, tagline),
      body: summary ? html`<p part="description" lang=${own}>${summary}</p>` : nothing,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-overview': CareerOverview;
  }
}
