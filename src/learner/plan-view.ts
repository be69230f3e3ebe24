/** Renders a learner's plan in the cards: its text, its controls, and the marks on steps. */
import type { Step } from '../model/path-types.js';
import type { Stage } from '../model/stages.js';
import { durationText, figure } from '../text/figures.js';
import { marked, sentence, type Html } from '../text/sentence.js';
import { planWords } from '../text/words.js';
import { skillsOf } from '../model/step-states.js';
import type { PlanActions } from './plan-actions.js';
import type { PlanDates } from './plan-dates.js';
import { markPlan } from './plan-marks.js';
import { ownTimeToHire, type OwnDuration, type PlanState } from './plan-state.js';
import { planStyles } from './plan-styles.js';
import { skillControl, stateControl } from './step-controls.js';

/** What take-along.ts adds to a plan. */
interface Along {
  question(html: Html, plan: PlanView, lang: string, langOfPath: unknown): unknown;
  content(html: Html, plan: PlanView, lang: string): unknown;
  rendered(root: ShadowRoot): void;
}

/**
 * In each method, `lang` is the language of our words, and `langOfPath` the `lang` attribute of the path's
 * text among them.
 */
export class PlanView {
  constructor(
    readonly state: PlanState,
    private actions: PlanActions,
    /** Undefined without dates. */
    readonly planDates: PlanDates | undefined,
    /** Undefined until the learner wants it. */
    private along: Along | undefined,
  ) {}

  get styleSheets(): CSSStyleSheet[] {
    return this.planDates ? [planStyles, this.planDates.styleSheet] : [planStyles];
  }

  /** Plans with the same template differ only in what `mark` writes. Undefined with content that may change. */
  get template(): string | undefined {
    const { restart, standing, tracksSkills, unsaved } = this.state;
    if (this.planDates || tracksSkills || this.along) return undefined;
    return [restart, standing.start, unsaved, ...standing.skipped.map(({ id }) => id)].join();
  }

  /** Whether all steps are done. */
  get isComplete(): boolean {
    return this.state.trackable && !this.state.standing.open.length;
  }

  /** The stages that the learner has to complete. */
  get required(): readonly Stage[] {
    return this.state.required;
  }

  /** The salary level at the current stage; undefined if it shouldn't be marked. */
  get level(): string | undefined {
    const { asksForStart, standing, trackable } = this.state;
    return trackable || asksForStart ? standing.level : undefined;
  }

  /** The label “You are here”. */
  here(lang: string): string {
    return planWords(lang).here;
  }

  /** The time to hire from where the learner starts, with a note. */
  timeToHire(html: Html, lang: string, langOfPath: unknown): OwnDuration | undefined {
    const whole = this.state.path.timeToHire;
    if (!whole) return undefined;
    const note = marked(html, langOfPath, whole.note);
    const own = ownTimeToHire(this.state);
    if (!own) return { ...whole, note };
    const label = marked(html, langOfPath, own.background);
    const otherwise = durationText(lang, whole);
    const { startingFrom, yourPlan } = planWords(lang);
    return {
      ...own.duration,
      note: label
        ? sentence((label, note) => startingFrom(label, otherwise, note), label, note)
        : sentence((note) => yourPlan(otherwise, note), note),
    };
  }

  /** Everything above the steps: the question about the start, the duration bar, the status and the dates. */
  overview(html: Html, lang: string, durationBar: unknown, langOfPath: unknown): unknown {
    const { asksForStart, trackable } = this.state;
    const hire = this.timeToHire(html, lang, langOfPath);
    return html`${this.along?.question(html, this, lang, langOfPath)}${
        asksForStart ? this.#question(html, lang, langOfPath) : ''
      }${durationBar}
      <div class="plan">
        ${trackable ? this.#status(html, lang) : ''}${this.planDates?.overview(html, lang, langOfPath, hire)}${
          trackable
            ? html`<details part="along" @toggle=${this.actions.takeAlong}>
                <summary part="summary">${planWords(lang).along}</summary>
                ${this.along?.content(html, this, lang)}
              </details>`
            : ''
        }
      </div>`;
  }

  #question(html: Html, lang: string, langOfPath: unknown): unknown {
    const { path, standing } = this.state;
    const text = planWords(lang);
    const options: { id: string; label: unknown }[] = [
      { id: '', label: text.justStarting },
      ...path.backgrounds!.map(({ id, label }) => ({ id, label: marked(html, langOfPath, label) })),
    ];
    return html`<fieldset part="start">
      <legend>${text.start}</legend>
      ${options.map(
        ({ id, label }) =>
          html`<label part="option" class=${id === standing.start ? 'on' : ''}
            ><input
              type="radio"
              name="start"
              .checked=${id === standing.start}
              @change=${({ target }: Event) =>
                this.actions.change(target!, (progress) => ({ ...progress, start: id }))}
            /><span>${label}</span></label
          >`,
      )}
    </fieldset>`;
  }

  #status(html: Html, lang: string): unknown {
    const { restart, unsaved } = this.state;
    const text = planWords(lang);
    return html`<div class="line">
        <p part="status" aria-live="polite" aria-atomic="true"></p>
        ${
          restart &&
          html`<button
            part="button"
            type="button"
            @click=${({ target }: Event) => this.actions.startOver(target!)}
          >
            ${text[restart]}
          </button>`
        }
      </div>
      ${unsaved ? html`<p part="note">${text.unsaved}</p>` : ''}`;
  }

  /** The dates of a step, or of a stage with alternatives. */
  dates(html: Html, step: Step, lang: string): unknown {
    return this.planDates?.ofStep(html, step, lang) ?? '';
  }

  /** The control for a step's state. */
  check(html: Html, step: Step, lang: string): unknown {
    return this.state.trackable && !this.#isKnown(step)
      ? stateControl(html, step, lang, this.actions.change)
      : '';
  }

  /** A skill of a step, with a checkbox if skills are tracked. */
  skill(html: Html, step: Step, skill: string): unknown {
    const { progress, tracksSkills } = this.state;
    if (!tracksSkills || this.#isKnown(step)) return skill;
    return skillControl(
      html,
      step,
      skill,
      skillsOf(progress, step.id).includes(skill),
      this.actions.change,
    );
  }

  /** A step's content, collapsed if the learner's background covers it. */
  stepContent(html: Html, step: Step, lang: string, content: unknown): unknown {
    return this.#isKnown(step)
      ? html`<details part="fold">
          <summary part="summary">${planWords(lang).known}</summary>
          ${content}
        </details>`
      : content;
  }

  #isKnown(step: Step): boolean {
    return !!step.skippedBy?.includes(this.state.standing.start);
  }

  /** “2 of 5 steps done, 8 to 11 months to go”. */
  summary(lang: string): string {
    const { completed, left, total: count } = this.state.standing;
    const text = planWords(lang);
    const total = figure(lang, count);
    if (!count) return text.allKnown;
    if (completed === count) return text.complete(total, count);
    const rest = left.max ? durationText(lang, left) : undefined;
    return text.progress(figure(lang, completed), total, count, rest);
  }

  /** Marks the learner's progress in a rendered roadmap. */
  mark(root: ShadowRoot, lang: string): void {
    markPlan(this.state, root, this.summary(lang));
    this.along?.rendered(root);
  }
}
