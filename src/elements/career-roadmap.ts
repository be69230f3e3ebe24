import { css, html, nothing, type TemplateResult } from 'lit';
import { currency, id, lang, roadmap, salaries, title } from '../../data/mlops-engineer.json';
import { salaryAt, type CareerPath, type Step } from '../model/career-path.js';
import { figure, money, months, payWords, roadmapWords, shortMoney } from '../text/text.js';
import { CareerElement, type CardContent } from './career-element.js';
import { define } from './define.js';
import { heading } from './heading.js';
import { link } from './link.js';
import { spoken } from './spoken.js';
import { strip, stripStyles } from './strip.js';

/** “Potential salary at this stage $100K”. */
const salaryOf = (path: CareerPath, level: string | undefined, lang: string) => {
  const salary = salaryAt(path, level);
  if (!salary) return nothing;
  const { amount, orMore } = salary;
  const text = payWords(lang);
  const short = shortMoney(lang, path.currency, amount);
  const said = text.said(money(lang, path.currency, amount), orMore);
  return html`<span>
    ${roadmapWords(lang).salaryAtStage}
    <strong part="salary">${spoken(orMore ? text.orMore(short) : short, said)}</strong>
  </span>`;
};

/**
 * The way to the job: the steps, each with its duration, skills, resources and potential salary.
 *
 * @tagname career-roadmap
 * @slot heading - Replaces the heading's text.
 * @slot footer - Under the card's content: an own call to action, a note on the source.
 * @csspart card - The card's box.
 * @csspart heading - The heading.
 * @csspart footer - The box around the footer slot.
 * @csspart lead - The line under the heading.
 * @csspart strip - The bar over the steps.
 * @csspart segment - One step in the bar, as long as the step lasts.
 * @csspart step - One step.
 * @csspart marker - The step's number.
 * @csspart title - The step's title.
 * @csspart duration - How long the step takes, and all steps.
 * @csspart salary - The potential salary at this stage.
 * @csspart description - What the step is about.
 * @csspart skill - One skill.
 * @csspart resource - One place to learn it.
 * @csspart link - The link to it.
 * @csspart error - The line that says what is wrong with data of its own.
 * @csspart retry - The button in it that asks an address again.
 * @cssstate loading - Data of its own is on its way.
 * @cssstate error - Data of its own can’t be had or is refused.
 * @cssstate empty - The path has no steps: the card takes no room.
 * @fires {CareerLoadEvent} career-load - A path from its script or `src` is read and shown. --bubbles --composed
 * @fires {CareerErrorEvent} career-error - Data of its own can’t be had or is refused. --bubbles --composed
 * @fires {CareerLinkEvent} career-link - A reader follows a link to a resource. --bubbles --composed
 */
export class CareerRoadmap extends CareerElement {
  static override bundled: CareerPath = { id, lang, currency, title, salaries, roadmap };

  static override styles = [
    CareerElement.styles,
    stripStyles,
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
      /* The rail, from marker to marker. */
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
      [part='resource'] {
        font-size: 0.9375em;
      }
      strong {
        font-weight: 700;
        white-space: nowrap;
      }
      .figures strong {
        color: var(--career-ink, inherit);
      }
      @container career-card (inline-size >= 52em) {
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

  protected content(path: CareerPath, lang: string): CardContent | undefined {
    const { roadmap, title } = path;
    if (!roadmap?.steps.length) return undefined;
    const { lead, steps } = roadmap;
    return {
      heading: roadmap.title ?? roadmapWords(lang).heading(title),
      lead,
      body: html`${strip(steps, lang)}
        <ol>
          ${steps.map((step, index) => this.#step(path, step, index + 1, lang))}
        </ol>`,
    };
  }

  #step(path: CareerPath, step: Step, number: number, lang: string): TemplateResult {
    const { description, duration, resources = [], salary, skills = [], title } = step;
    const text = roadmapWords(lang);
    return html`<li part="step">
      <span part="marker" aria-hidden="true">${figure(lang, number)}</span>
      <div class="step">
        <div>
          ${heading(this.level + 1, 'title', title)}
          <p class="figures muted">
            ${duration ? html`<span part="duration">${months(lang, duration)}</span>` : nothing}
            ${salaryOf(path, salary, lang)}
          </p>
        </div>
        <div class="more">
          ${description ? html`<p part="description">${description}</p>` : nothing}
          ${
            skills.length
              ? html`<ul class="skills" aria-label=${text.skills}>
                  ${skills.map((skill) => html`<li part="skill">${skill}</li>`)}
                </ul>`
              : nothing
          }
          ${
            resources.length
              ? html`<ul aria-label=${text.resources}>
                  ${resources.map((resource) => html`<li part="resource">${link(resource)}</li>`)}
                </ul>`
              : nothing
          }
        </div>
      </div>
    </li>`;
  }
}

define('career-roadmap', CareerRoadmap);

declare global {
  interface HTMLElementTagNameMap {
    'career-roadmap': CareerRoadmap;
  }
}
