import { html, isServer, nothing, type TemplateResult } from 'lit';
import { currency, id, lang, salaries, title } from '../../data/mlops-engineer.json';
import { CardElement } from '../card/card-element.js';
import type { CardContent } from '../card/card-template.js';
import { renderEqual } from '../card/equal-cards.js';
import { ladderStyles, stairStyles } from '../card/ladder-styles.js';
import { langOfPath } from '../card/language.js';
import { payBar, payBarStyles, payNote, payShape, type Pay } from '../card/pay-bar.js';
import { provenance, provenanceStyles } from '../card/provenance.js';
import type { CareerPath, Salary } from '../model/path-types.js';
import { isRange, topOf } from '../model/salaries.js';
import { currencyName, pay, payFormat } from '../text/figures.js';
import { listed, marked } from '../text/sentence.js';
import { ladderWords, payWords } from '../text/words.js';

/** Height of the tallest stair, in em. */
const TOP = 12;

/** The parts between which an amount may break: “£57K–”, “£72K”; “250 k $US ”, “ou plus”. */
const partsOf = (amount: string): string[] => amount.split(/(?<=[–～~ -])/);

const breakable = (amount: string) =>
  partsOf(amount).map((part, index) => (index ? html`<wbr />${part}` : part));

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
    ${pay ? html`<span part="amount" aria-hidden="true">${breakable(pay[0])}</span>` : nothing}
    ${payNote(note, pay, own)} ${here ? html`<span part="here">${here}</span>` : nothing}
  </li>`;
};

/** From this length on, notes need a wide line: they would make stairs much narrower than their text. */
const LONG_NOTE = 60;

/** The length of the longest text. Chinese, Japanese and Korean characters are twice as wide as others. */
const longest = (texts: readonly string[]): number =>
  Math.max(...texts.map((text) => text.replace(/[^\0-\u2e7f]/g, '$&$&').length));

/**
 * Stairs are as wide as their card allows: many or long amounts need smaller type, more than that need bars, and so do
 * long words in names, unless the card is wide. A single level with a note is a bar: a stair would have nothing to be
 * compared with. In narrow cards, a bar has its own line where labels and amounts leave little room beside it.
 */
const shapeOf = (salaries: readonly Salary[], amounts: readonly string[]): string => {
  const { length } = amounts;
  const ranges = salaries.some(isRange);
  const width = length * longest(amounts);
  const narrowest = length * longest(amounts.flatMap(partsOf)) * (ranges ? 1.2 : 1);
  const lines = salaries.map(({ label }, index) => label + amounts[index]);
  const note = longest(salaries.map(({ note = '' }) => note));
  const words = length * longest(salaries.flatMap(({ label }) => label.split(/\s/)));
  const bars = length > 6 || narrowest > 48 || words > 76 || note > (length > 1 ? LONG_NOTE : 0);
  const shape = bars ? 'bars' : words > 45 ? 'wide' : 'stairs';
  const long = width > (ranges ? 50 : 30) ? ' long' : '';
  const stacked = ranges || note > 0 || longest(lines) > 16 ? ' stacked' : '';
  return `${shape}${long}${length > 9 ? ' many' : ''}${ranges ? ' ranges' : ''}${stacked}`;
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
 * @csspart minimum - The solid part of a range's bar, up to its lower end.
 * @csspart amount - The level's pay: one figure, or a range.
 * @csspart note - What a level's pay depends on, or the region, month and source of the figures.
 * @csspart link - The link to the source of the figures.
 * @cssstate empty - The path has no data for this card, so the card is hidden.
 * @fires {CareerLinkEvent} career-link - A reader follows the link to the source. --bubbles --composed
 */
export class SalaryLadder extends CardElement {
  static override tag = 'salary-ladder';

  static override parts = 'lead rung level here bar minimum amount note link';

  static override bundled: CareerPath = { id, lang, currency, title, salaries };

  static override styles = [
    CardElement.styles,
    provenanceStyles,
    payBarStyles,
    ladderStyles,
    stairStyles,
  ];

  protected content(path: CareerPath, lang: string): CardContent | undefined {
    const { currency, salaries, title } = path;
    if (!salaries?.length) return undefined;
    const text = ladderWords(lang);
    const { plan } = this.current;
    const format = payFormat(lang, path);
    const own = marked(html, langOfPath(path, lang), title);
    const pays = salaries.map((salary) => pay(format, salary));
    const amounts = pays.map((pay) => pay?.[0] ?? '');
    const top = Math.max(...salaries.map((salary) => topOf(salary) ?? 0)) || 1;
    const unit =
      currency && pays.some(Boolean)
        ? text.unit(currencyName(lang, currency), format.period)
        : undefined;
    return {
      heading: text.heading,
      lead: listed(lang, own, unit),
      body: html`<ol role="list" class=${shapeOf(salaries, amounts)}>
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
