import { css, html, isServer, nothing, type TemplateResult } from 'lit';
import { currency, id, lang, salaries, title } from '../../data/mlops-engineer.json';
import { CardElement } from '../card/card-element.js';
import type { CardContent } from '../card/card-template.js';
import { renderEqual } from '../card/equal-cards.js';
import { langOfFigures, langOfPath } from '../card/language.js';
import { payBar, payBarStyles, payShape, type Pay } from '../card/pay-bar.js';
import { provenance, provenanceStyles } from '../card/provenance.js';
import type { CareerPath, Salary } from '../model/path-types.js';
import { topOf } from '../model/salaries.js';
import { currencyName, pay, payFormat } from '../text/figures.js';
import { listed, marked } from '../text/sentence.js';
import { ladderWords, languageOfWords, payWords } from '../text/words.js';

/** Height of the tallest stair, in em. */
const TOP = 12;

/**
 * One rung. Narrow cards use the width of the bar, wide ones the height. Screen readers read the bar's label; the
 * visible text is hidden from them.
 */
const rung = (
  path: CareerPath,
  salary: Salary,
  top: number,
  pay: Pay,
  lang: string,
  here: string | undefined,
): TemplateResult => {
  const { label, note } = salary;
  const own = langOfPath(path, lang);
  return html`<li part="rung" class=${payShape(salary, pay)}>
    <span part="level" aria-hidden="true" lang=${own}>${label}</span>
    ${payBar(salary, top, pay, lang, TOP)}
    ${pay ? html`<span part="amount" aria-hidden="true" lang=${langOfFigures(lang)}>${pay[0]}</span>` : nothing}
    ${note ? html`<span part="note" lang=${own}>${note}</span>` : nothing}
    ${here ? html`<span part="here">${here}</span>` : nothing}
  </li>`;
};

/** Stairs are as wide as their card allows: many or long amounts need smaller type, more than that need bars. */
const shapeOf = (amounts: readonly string[]): string => {
  const width = amounts.length * Math.max(...amounts.map(({ length }) => length));
  if (amounts.length > 6 || width > 48) return 'bars';
  return width > 30 ? 'stairs long' : 'stairs';
};

/**
 * The salary progression, one rung per level, drawn to scale: bars in a narrow card, a staircase in a wide one. The
 * bar of a range is solid up to its lower end; a level without pay has a dotted line.
 *
 * @tagname salary-ladder
 * @csspart lead - The line under the heading: the job title and the unit of the amounts.
 * @csspart rung - One level: its name, bar and amount.
 * @csspart level - The level's name.
 * @csspart here - The label “You are here”, at the learner's current level.
 * @csspart bar - The level's bar, or its stair in a wide card.
 * @csspart amount - The level's pay: one figure, or a range.
 * @csspart note - What a level's pay depends on, or the region, month and source of the figures.
 * @csspart link - The link to the source of the figures.
 * @cssstate empty - The path has no data for this card, so the card is hidden.
 * @fires {CareerLinkEvent} career-link - A reader follows the link to the source. --bubbles --composed
 */
export class SalaryLadder extends CardElement {
  static override tag = 'salary-ladder';

  static override parts = 'lead rung level here bar amount note link';

  static override bundled: CareerPath = { id, lang, currency, title, salaries };

  static override styles = [
    CardElement.styles,
    provenanceStyles,
    payBarStyles,
    css`
      ol {
        display: grid;
        grid-template-columns: fit-content(40%) minmax(3em, 1fr) auto;
        gap: 0.875em;
      }
      li {
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: subgrid;
        align-items: center;
      }
      li [part='note'] {
        grid-column: 1 / -1;
        order: 3;
      }
      [part='amount'] {
        font-weight: 700;
        font-variant-numeric: tabular-nums;
        justify-self: end;
        white-space: nowrap;
      }
      [part='here'] {
        flex-basis: 100%;
        grid-column: 1 / -1;
        order: -1;
        color: var(--_accent-text);
        font-size: 0.875em;
      }
      @container career-card (inline-size < 25.5em) {
        svg {
          block-size: 0.75em;
        }
        rect {
          y: 0;
          height: 100%;
        }
      }
      /* Too narrow for three columns: the bar has its own line. */
      @container career-card (inline-size < 11.75em) {
        ol {
          grid-template-columns: 1fr;
        }
        li {
          display: flex;
          flex-wrap: wrap;
          justify-content: space-between;
          gap: 0 0.875em;
        }
        svg {
          order: 1;
          flex: none;
          /* Keeps other items off the bar's line. */
          margin-block-start: 0.25em;
          margin-inline-end: 100%;
        }
      }
      /* Stairs that would be too narrow stay bars. */
      .bars svg {
        block-size: 0.75em;
      }
      .bars rect {
        y: 0;
        height: 100%;
      }
      @container career-card (inline-size >= 25.5em) {
        .stairs {
          display: flex;
          align-items: end;
          gap: 0.75em;
          li {
            display: flex;
            flex: 1 1 0;
            flex-direction: column;
            align-items: start;
            min-inline-size: 0;
          }
          [part='level'] {
            order: 1;
            color: var(--_muted);
            font-size: 0.9375em;
          }
          [part='amount'] {
            font-size: 1.5em;
            line-height: 1.2;
          }
          &.long [part='amount'] {
            font-size: min(1.5em, 3.6cqi);
          }
          svg {
            box-sizing: border-box;
            order: 2;
            inline-size: 100%;
            margin-block-start: 0.5em;
            border-block-start: 3px solid var(--_accent-mark);
            border-radius: 4px 4px 0 0;
            background: linear-gradient(
              var(--_tint),
              color-mix(in oklab, var(--_tint) 55%, transparent)
            );
          }
          rect {
            width: 100%;
            fill: color-mix(in oklab, var(--_accent-mark) 45%, transparent);
          }
          .range svg {
            border-color: color-mix(in oklab, var(--_accent-mark) 60%, transparent);
            border-block-start-style: dashed;
            background: var(--_tint);
          }
          .unpaid svg {
            block-size: 0;
            border-block: 3px dotted var(--_line);
            border-block-end: 0;
          }
          .open svg {
            border: 0;
            background: var(--_accent-mark);
            mask: linear-gradient(transparent, #000);
          }
        }
      }
    `,
  ];

  protected content(path: CareerPath, lang: string): CardContent | undefined {
    const { currency, salaries, title } = path;
    if (!salaries?.length) return undefined;
    const text = ladderWords(lang);
    const { plan } = this.current;
    const format = payFormat(lang, path);
    const own = marked(html, langOfPath(path, lang), title);
    const pays = salaries.map((salary) => pay(format, salary));
    const top = Math.max(...salaries.map((salary) => topOf(salary) ?? 0)) || 1;
    const unit =
      currency && pays.some(Boolean)
        ? text.unit(currencyName(languageOfWords(lang), currency), format.period)
        : undefined;
    return {
      heading: text.heading,
      lead: listed(own, unit),
      body: html`<ol role="list" class=${shapeOf(pays.map((pay) => pay?.[0] ?? ''))}>
          ${salaries.map((salary, index) =>
            rung(
              path,
              salary,
              top,
              pays[index]!,
              lang,
              plan && salary.level === plan.level ? plan.here(lang) : undefined,
            ),
          )}
        </ol>
        ${provenance(path, lang)}`,
    };
  }

  protected override renderContent(): unknown {
    const { loading, path, plan } = this.current;
    // Clones support neither listeners (links, errors) nor slots (children).
    if (isServer || !path?.salaries?.length || path.source || this.notice || this.firstElementChild)
      return super.renderContent();
    const { level, locale } = this;
    const inputs = [locale, ladderWords(locale), payWords(locale), level, plan?.level, loading];
    return renderEqual(this, path, inputs, () => super.renderContent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'salary-ladder': SalaryLadder;
  }
}
