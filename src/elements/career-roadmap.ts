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
import { langOfPath } from '../card/language.js';
import { LearnerElement } from '../card/learner-element.js';
import { provenance, provenanceStyles } from '../card/provenance.js';
import { renderStage, stepStyles, type StepFrame } from '../card/roadmap-steps.js';
import { skillsStyles } from '../card/skills.js';
import { cardStyles } from '../card/styles.js';
import { visuallyHiddenStyles } from '../card/visually-hidden.js';
import type { PlanView } from '../learner/plan-view.js';
import type { CareerPath } from '../model/path-types.js';
import { requiredStages, toPhases, type Phase } from '../model/stages.js';
import { payFormat } from '../text/figures.js';
import { marked, sentence } from '../text/sentence.js';
import { roadmapWords } from '../text/words.js';

/** Whether no other card says where the path is from. */
const isSource = ({ certifications, cost, facts, salaries, timeToHire }: CareerPath): boolean =>
  !timeToHire && !cost && !facts?.length && !salaries?.length && !certifications?.length;

/**
 * The steps to the job, each with its duration, skills, resources and potential salary.
 *
 * @tagname career-roadmap
 * @csspart card - The card's box.
 * @csspart heading - The card's heading.
 * @csspart lead - The line under the heading.
 * @csspart strip - The bar above the steps, which shows their durations to scale.
 * @csspart segment - One step in the bar; its length shows the step's duration.
 * @csspart step - One step. In a learner's plan, it may also be `done`, `started`, `skipped`, `current` or `known`, as in `::part(step done)`.
 * @csspart done - A step that is done.
 * @csspart started - A step that the learner is working on.
 * @csspart skipped - A step that the learner leaves out.
 * @csspart current - The step to do now: the first one in progress, otherwise the first open one.
 * @csspart known - A step that the learner's background covers.
 * @csspart phase - The subheading of a phase.
 * @csspart choice - The line above alternatives, “One of these is enough”.
 * @csspart alternative - One alternative. In a learner's plan, it may also be `done`, `started`, `skipped` or `known`.
 * @csspart optional - The label of an optional step.
 * @csspart marker - The step's number or the alternative's letter, or a check mark if it is done.
 * @csspart title - The step's title.
 * @csspart duration - The duration of a step, or of all steps.
 * @csspart salary - The potential salary at this stage.
 * @csspart description - The step's description.
 * @csspart skill - One skill; with `trackable="skills"`, with a checkbox.
 * @csspart resource - One learning resource.
 * @csspart kind - The kind of a resource, and whether it is free: “(course, free)”.
 * @csspart link - The link to a resource, or to the source of the figures.
 * @csspart start - The question about where the learner starts.
 * @csspart option - One answer: a radio button and its label.
 * @csspart status - The number of steps done, and the time left.
 * @csspart finish - The expected finish date.
 * @csspart note - A note on the time to hire, a warning that the browser can't save the progress, or, if the path has no other figures, their region, month and source.
 * @csspart button - A button, such as “Start over”, “Hide dates” or “Copy link”.
 * @csspart dates - The step's dates.
 * @csspart timeline - The dates of the open steps as bars, in wide cards.
 * @csspart pace - The field for the learner's hours per week.
 * @csspart check - The step's checkbox and its label.
 * @csspart menu - The menu with the states of a step, beside the checkbox.
 * @csspart fold - The collapsed content of a step that the learner's background covers.
 * @csspart summary - The line that opens and closes the collapsed content.
 * @csspart along - “Take your plan along”: a link, a QR code, files and a handout, once it's open.
 * @csspart question - The question whether to use the plan from a link or a file.
 * @csspart code - The QR code.
 * @cssstate empty - The path has no data for this card, so the card is hidden.
 * @cssstate complete - All steps are done.
 * @fires {CareerProgressEvent} career-progress - A learner changes the state of a step or skill, chooses where they start or their hours per week, starts over, shows or hides the dates, or uses a plan from a link or a file. --bubbles --composed
 * @fires {CareerLinkEvent} career-link - A reader follows a link to a resource. --bubbles --composed
 */
export class CareerRoadmap extends LearnerElement {
  static override tag = 'career-roadmap';

  static override parts =
    'lead start option status finish note button strip segment timeline pace phase step done started skipped current known marker choice alternative optional title duration dates check menu salary fold summary description skill resource kind link along question code';

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
    skillsStyles,
    stepStyles,
    provenanceStyles,
    css`
      [part='phase'] {
        margin: 0 0 var(--_gap);
        font: inherit;
        font-family: var(--career-heading-font, inherit);
        font-size: 1.0625em;
        font-weight: 700;
        line-height: 1.3;
        unicode-bidi: plaintext;
      }
      .steps + [part='phase'] {
        margin-block-start: calc(var(--_gap) * 1.6);
      }
    `,
  ];

  /** The language of the rendered words, cached: looking it up takes longer than ticking a step. */
  #renderedLang = '';

  protected override renderContent(): unknown {
    return this.renderCard((path, lang) => this.#content(path, lang));
  }

  #content(path: CareerPath, lang: string): CardContent | undefined {
    const { roadmap, title } = path;
    if (!roadmap?.steps.length) return undefined;
    const { lead, steps, timeToComplete } = roadmap;
    const { plan } = this.current;
    const own = langOfPath(path, lang);
    const whole = timeToComplete && {
      ...timeToComplete,
      note: marked(html, own, timeToComplete.note),
    };
    const phases = toPhases(steps);
    const bar = durationBar(
      plan?.required ?? requiredStages(phases.flatMap(({ stages }) => stages)),
      whole,
      lang,
    );
    const frame = { path, plan, format: payFormat(lang, path) };
    let number = 1;
    return {
      heading: roadmap.title
        ? marked(html, own, roadmap.title)
        : sentence(roadmapWords(lang).heading, marked(html, own, title)),
      lead: marked(html, own, lead),
      body: html`${plan ? plan.overview(html, lang, bar, own) : bar}
      ${phases.map((phase) => {
        const first = number;
        number += phase.stages.length;
        return this.#phase(phase, first, frame);
      })}
      ${isSource(path) ? provenance(path, lang) : nothing}`,
    };
  }

  #phase({ stages, title }: Phase, first: number, frame: Omit<StepFrame, 'level'>): TemplateResult {
    const own = langOfPath(frame.path, frame.format.lang);
    const level = this.level + (title ? 2 : 1);
    return html`${title ? heading(this.level + 1, 'phase', title, own) : nothing}
      <ol role="list" class="steps" start=${first === 1 ? nothing : first}>
        ${stages.map((stage, index) => renderStage(stage, first + index, { ...frame, level }))}
      </ol>`;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#renderedLang = this.locale;
    const { plan } = this.current;
    if (plan) {
      for (const sheet of plan.styleSheets) this.adoptStyleSheet(sheet);
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
