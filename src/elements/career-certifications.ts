import { css, html, nothing } from 'lit';
import {
  certifications,
  currency,
  id,
  lang,
  salaries,
  title,
} from '../../data/mlops-engineer.json';
import { CardElement } from '../card/card-element.js';
import type { CardContent } from '../card/card-template.js';
import { heading } from '../card/heading.js';
import { langOfPath } from '../card/language.js';
import { linkLineStyles } from '../card/link-styles.js';
import { link } from '../card/link.js';
import { provenance, provenanceStyles } from '../card/provenance.js';
import { withSpokenForm, visuallyHiddenStyles } from '../card/visually-hidden.js';
import type { CareerPath, Certification } from '../model/path-types.js';
import { amountsOf, isRange, withBoost } from '../model/salaries.js';
import {
  addedMoney,
  money,
  pay,
  payFormat,
  payWithPeriod,
  percentWriter,
  withPeriod,
  type PayFormat,
} from '../text/figures.js';
import { marked, sentence } from '../text/sentence.js';
import { certificationsWords, payWords, punctuation } from '../text/words.js';

type Boost = NonNullable<Certification['boost']>;

/** How the card writes amounts and percentages. */
interface Formats {
  amounts: PayFormat;
  percents: (percent: number) => string;
}

/** Formats in which all salaries, raises and boosts look different. */
const formatsOf = (path: CareerPath, boosts: readonly Boost[], lang: string): Formats => {
  const { salaries = [] } = path;
  const raised = boosts.flatMap((boost) => salaries.map((salary) => withBoost(salary, boost)));
  const added = boosts.filter((boost) => 'amount' in boost);
  const percents = boosts.flatMap((boost) => ('percent' in boost ? boost.percent : []));
  return {
    amounts: payFormat(lang, path, [...raised, ...added].flatMap(amountsOf)),
    percents: percentWriter(lang, percents),
  };
};

/** “+$20K” or “+25%”; screen readers read “Salary boost: $20,000 a year”. */
const boostOf = (boost: Boost | undefined, { amounts, percents }: Formats) => {
  if (!boost) return nothing;
  const { lang } = amounts;
  const text = payWords(lang);
  const [shown, spoken] =
    'percent' in boost
      ? [percents(boost.percent), percents(boost.percent)]
      : [
          withPeriod(amounts, addedMoney(amounts, boost.amount)),
          text.spoken(money(amounts, boost.amount), amounts.period),
        ];
  return html`<p part="boost">
    ${withSpokenForm(shown, punctuation(lang).named(certificationsWords(lang).boost, spoken))}
  </p>`;
};

/** The raise at each level: “Entry $100K → $120K”. Only one list is open at a time: boosts don't add up. */
const raises = (
  path: CareerPath,
  boost: Boost | undefined,
  amounts: PayFormat,
  about: (text: string) => string,
) => {
  const salaries = path.salaries?.filter(({ amount }) => amount !== undefined);
  if (!boost || !salaries?.length) return nothing;
  const { lang } = amounts;
  const own = langOfPath(path, lang);
  const text = certificationsWords(lang);
  return html`<details part="fold" name="raises">
    <summary part="summary" aria-label=${about(text.adds)}>${text.adds}</summary>
    <ul role="list" class="raises">
      ${salaries.map((salary) => {
        const [before, beforeSpoken] = pay(amounts, salary)!;
        const [after, afterSpoken] = payWithPeriod(amounts, withBoost(salary, boost))!;
        const spoken = text.raiseSpoken(beforeSpoken, afterSpoken);
        const label = marked(html, own, salary.label);
        return html`<li>
          <span class="visually-hidden"
            >${sentence((name) => punctuation(lang).named(name, spoken), label)}</span
          >
          <span aria-hidden="true" lang=${own}>${salary.label}</span>
          <span part="raise" aria-hidden="true">${text.raise(before, after)}</span>
        </li>`;
      })}
    </ul>
    <p part="note">${text.estimate}</p>
  </details>`;
};

/**
 * Certifications that raise the salary, each with its boost, a note and a link.
 *
 * @tagname career-certifications
 * @csspart certification - One certification.
 * @csspart title - The certification's name.
 * @csspart boost - What the certification adds to the salary, such as “+$20K”.
 * @csspart fold - The collapsible list of raises at each salary level.
 * @csspart summary - The line that opens and closes the list.
 * @csspart raise - The pay at one level, before and after.
 * @csspart note - A note: on the certification, on the raises, or on the region, month and source of the figures.
 * @csspart link - The link to more information, or to the source of the figures.
 * @cssstate empty - The path has no data for this card, so the card is hidden.
 * @fires {CareerLinkEvent} career-link - A reader follows a link. --bubbles --composed
 */
export class CareerCertifications extends CardElement {
  static override tag = 'career-certifications';

  static override parts = 'certification title boost fold summary raise note link';

  static override bundled: CareerPath = { id, lang, currency, title, salaries, certifications };

  static override styles = [
    CardElement.styles,
    provenanceStyles,
    linkLineStyles,
    visuallyHiddenStyles,
    css`
      .list {
        display: grid;
      }
      [part='certification'] {
        display: flex;
        flex-wrap: wrap;
        align-content: start;
        gap: 0.25em 1em;
        padding-block: var(--_gap);
        border-block-start: 1px solid var(--_line);
      }
      [part='certification']:last-child {
        padding-block-end: 0;
      }
      /* A boost moves below a title that would get too narrow. */
      [part='title'] {
        flex: 1 1 9em;
        font-size: 1em;
      }
      [part='boost'] {
        align-self: start;
        padding: 0.1em 0.6em;
        border-radius: 1em;
        background: var(--_tint);
        font-variant-numeric: tabular-nums;
        font-weight: 700;
        white-space: nowrap;
      }
      [part='note'],
      [part='fold'],
      .link-line {
        flex-basis: 100%;
        font-size: 0.875em;
      }
      [part='certification'] [part='note']:last-child {
        margin: 0;
      }
      summary {
        padding-block: 0.375em;
        cursor: pointer;
        &:focus-visible {
          outline: 2px solid;
          outline-offset: 2px;
        }
      }
      .raises {
        margin-block: 0.375em;
        & li {
          display: flex;
          flex-wrap: wrap;
          justify-content: space-between;
          gap: 0 1em;
          padding-block: 0.25em;
        }
        & li + li {
          border-block-start: 1px solid var(--_line);
        }
      }
      [part='raise'] {
        font-variant-numeric: tabular-nums;
        font-weight: 700;
        unicode-bidi: plaintext;
      }
      .long [part='raise'] {
        margin-inline-start: auto;
        text-align: end;
        text-wrap: balance;
      }
      [part='fold'] [part='note'] {
        font-size: 1em;
      }
      @container career-card (inline-size >= 43.5em) {
        .list {
          grid-auto-columns: 1fr;
          grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
          gap: var(--_gap) 2em;
        }
        [part='certification'] {
          padding-block-end: 0;
        }
      }
      @media print {
        ::details-content {
          block-size: auto;
          content-visibility: visible;
        }
      }
    `,
  ];

  protected content(path: CareerPath, lang: string): CardContent | undefined {
    const { certifications } = path;
    if (!certifications?.length) return undefined;
    const boosts = certifications.flatMap(({ boost }) => boost ?? []);
    const formats = formatsOf(path, boosts, lang);
    const own = langOfPath(path, lang);
    const isLong = formats.amounts.period !== 'year' || path.salaries?.some(isRange);
    return {
      heading: certificationsWords(lang).heading,
      body: html`<ul role="list" class=${isLong ? 'long list' : 'list'}>
          ${certifications.map((certification) => {
            const { boost, link: more, name, note } = certification;
            // Tells screen readers which certification a repeated link or summary belongs to.
            const about = (text: string) => punctuation(lang).named(text, name);
            return html`<li part="certification">
              ${heading(this.level + 1, 'title', name, own)} ${boostOf(boost, formats)}
              ${note ? html`<p part="note" lang=${own}>${note}</p>` : nothing}
              ${raises(path, boost, formats.amounts, about)}
              ${more ? html`<p class="link-line" lang=${own}>${link(more, more.label, about(more.label))}</p>` : nothing}
            </li>`;
          })}
        </ul>
        ${provenance(path, lang)}`,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-certifications': CareerCertifications;
  }
}
