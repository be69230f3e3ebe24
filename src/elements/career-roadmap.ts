import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import {
  backgrounds,
  currency,
  id,
  lang,
  roadmap,
  salaries,
  timeToHire,
  title,
} from '../../data/mlops-engineer.json';
import type { CardContent } from '../card/card-template.js';
import { durationBar, durationBarStyles } from '../card/duration-bar.js';
import { heading } from '../card/heading.js';
import { LearnerElement } from '../card/learner-element.js';
import { link } from '../card/link.js';
import { cardStyles } from '../card/styles.js';
import { withSpokenForm, visuallyHiddenStyles } from '../card/visually-hidden.js';
import type { PlanView } from '../learner/plan-view.js';
import { salaryAt } from '../model/arithmetic.js';
import type { CareerPath, Step } from '../model/path-types.js';
import { figure, months, pay, payFormat, type PayFormat } from '../text/figures.js';
import { roadmapWords } from '../text/words.js';

/** “Potential salary at this stage $100K”. */
const salaryOf = (path: CareerPath, level: string | undefined, format: PayFormat) => {
  const salary = salaryAt(path, level);
  if (!salary) return nothing;
  const amount = withSpokenForm(...pay(format, salary));
  const label = roadmapWords(format.lang).salaryAtStage;
  // On one line, so that the formatter can't remove the space between label and amount.
  return html`<span>${label} <strong part="salary">${amount}</strong></span>`;
};

const list = (part: string, label: string, items: readonly unknown[], className?: string) =>
  items.length
    ? html`<ul role="list" class=${className ?? nothing} aria-label=${label}>
        ${items.map((item) => html`<li part=${part}>${item}</li>`)}
      </ul>`
    : nothing;

/** A step's description, skills and resources. */
const stepContent = ({ description, resources = [], skills = [] }: Step, lang: string) => {
  const text = roadmapWords(lang);
  return html`<div class="more">
    ${description ? html`<p part="description">${description}</p>` : nothing}
    ${list('skill', text.skills, skills, 'skills')}
    ${list(
      'resource',
      text.resources,
      resources.map((resource) => link(resource)),
    )}
  </div>`;
};

/**
 * The steps to the job, each with its duration, skills, resources and potential salary.
 *
 * @tagname career-roadmap
 * @csspart card - The card's box.
 * @csspart heading - The card's heading.
 * @csspart lead - The line under the heading.
 * @csspart strip - The bar above the steps, which shows their durations to scale.
 * @csspart segment - One step in the bar; its length shows the step's duration.
 * @csspart step - One step. In a learner's plan, it may also be `done`, `current` or `known`, as in `::part(step done)`.
 * @csspart done - A step that is done.
 * @csspart current - The first step that isn't done.
 * @csspart known - A step that the learner's background covers.
 * @csspart marker - The step's number, or a check mark if the step is done.
 * @csspart title - The step's title.
 * @csspart duration - The duration of a step, or of all steps.
 * @csspart salary - The potential salary at this stage.
 * @csspart description - The step's description.
 * @csspart skill - One skill.
 * @csspart resource - One learning resource.
 * @csspart link - The link to a resource.
 * @csspart start - The question about where the learner starts.
 * @csspart option - One answer: a radio button and its label.
 * @csspart status - The number of steps done, and the time left.
 * @csspart finish - The expected finish date.
 * @csspart note - A note on the time to hire, or a warning that the browser can't save the progress.
 * @csspart button - A button: “Start over”, “Undo”, “Hide dates” or “Show dates”.
 * @csspart dates - The step's dates.
 * @csspart check - The step's checkbox and its label.
 * @csspart fold - The collapsed content of a step that the learner's background covers.
 * @csspart summary - The line that opens and closes the collapsed content.
 * @cssstate empty - The path has no data for this card, so the card is hidden.
 * @cssstate complete - All steps are done.
 * @fires {CareerProgressEvent} career-progress - A learner ticks or unticks a step, chooses where they start, starts over, or shows or hides the dates. --bubbles --composed
 * @fires {CareerLinkEvent} career-link - A reader follows a link to a resource. --bubbles --composed
 */
export class CareerRoadmap extends LearnerElement {
  static override tag = 'career-roadmap';

  static override parts =
    'lead start option status finish note button strip segment step done current known marker title duration dates check salary fold summary description skill resource link';

  static override bundled: CareerPath = {
    id,
    lang,
    currency,
    title,
    salaries,
    timeToHire,
    backgrounds,
    roadmap,
  };

  static override styles = [
    cardStyles,
    visuallyHiddenStyles,
    durationBarStyles,
    css`
      ol > li {
        display: grid;
        position: relative;
        grid-template-columns: 2em minmax(0, 1fr);
        column-gap: 1em;
        padding-block-end: calc(var(--_gap) * 1.4);
      }
      ol > li:last-child {
        padding-block-end: 0;
      }
      /* The line from marker to marker. */
      ol > li:not(:last-child)::before {
        content: '';
        position: absolute;
        inset-block: 2.25em 0.25em;
        inset-inline-start: calc(1em - 1px);
        border-inline-start: 2px solid var(--_line);
      }
      [part='marker'] {
        display: grid;
        place-items: center;
        block-size: 2em;
        inline-size: 2em;
        border-radius: 50%;
        background: var(--_tint);
        font-weight: 700;
        line-height: 1;
      }
      .step {
        display: grid;
        gap: 0.625em 2.5em;
        align-content: start;
        padding-block-start: 0.2em;
      }
      [part='title'] {
        font-size: 1.0625em;
      }
      .figures {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1.25em;
        margin-block-start: 0.25em;
        font-variant-numeric: tabular-nums;
      }
      .more {
        display: grid;
        gap: 0.75em;
      }
      [part='description'] {
        max-inline-size: 70ch;
        text-wrap: pretty;
      }
      .skills {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4em;
      }
      [part='skill'] {
        padding: 0.15em 0.7em;
        border: 1px solid var(--_line);
        border-radius: 1em;
        background: var(--_fill);
        font-size: 0.8125em;
      }
      strong {
        font-weight: 700;
        white-space: nowrap;
      }
      .figures strong {
        color: var(--career-ink, inherit);
      }
      @container career-card (inline-size >= 49.5em) {
        .step {
          grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
        }
        .figures {
          flex-direction: column;
        }
      }
      @media (forced-colors: active) {
        [part='marker'] {
          border: 1px solid;
        }
      }
      @media print {
        ol > li {
          break-inside: avoid;
        }
      }
    `,
  ];

  /** The rendered language, cached: looking it up takes longer than ticking a step. */
  #renderedLang = '';

  protected override renderContent(): unknown {
    return this.renderCard((path, lang) => this.#content(path, lang));
  }

  #content(path: CareerPath, lang: string): CardContent | undefined {
    const { roadmap, title } = path;
    if (!roadmap?.steps.length) return undefined;
    const { lead, steps } = roadmap;
    const { plan } = this.current;
    const bar = durationBar(plan?.steps ?? steps, lang);
    const format = payFormat(lang, path);
    return {
      heading: roadmap.title ?? roadmapWords(lang).heading(title),
      lead,
      body: html`${plan ? plan.overview(html, lang, bar) : bar}
        <ol role="list">
          ${steps.map((step, index) => this.#step(path, step, index + 1, format, plan))}
        </ol>`,
    };
  }

  #step(
    path: CareerPath,
    step: Step,
    number: number,
    format: PayFormat,
    plan: PlanView | undefined,
  ): TemplateResult {
    const { duration, salary, title } = step;
    const { lang } = format;
    const content = stepContent(step, lang);
    return html`<li part="step">
      <span part="marker" class="marker" aria-hidden="true">${figure(lang, number)}</span>
      <div class="step">
        <div>
          ${heading(this.level + 1, 'title', title)}
          <p class="figures muted">
            ${duration ? html`<span part="duration">${months(lang, duration)}</span>` : nothing}
            ${salaryOf(path, salary, format)}
          </p>
          ${plan?.stepDetails(html, step, lang)}
        </div>
        ${plan ? plan.stepContent(html, step, lang, content) : content}
      </div>
    </li>`;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#renderedLang = this.locale;
    const { plan } = this.current;
    if (plan) {
      this.adoptStyleSheet(plan.styleSheet);
      this.showPlan(plan);
    } else this.toggleState('complete', false);
  }

  protected override showPlan(plan: PlanView): boolean {
    plan.mark(this.shadowRoot!, this.#renderedLang);
    this.toggleState('complete', plan.isComplete);
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-roadmap': CareerRoadmap;
  }
}
